import { hashBytes } from '../building/hash-bytes.js';
import type { Content } from '../content.js';

/** The parts of the content that have entries with ids. */
export type Collection = 'countries' | 'offices' | 'sources' | 'partners' | 'media';

/** Names a part of the content that files may be made of: an entry, or a document as a whole. */
export function nameDependency(part: Collection | 'feed' | 'city' | 'highlights', id?: string): string {
  return id === undefined ? part : `${part}/${id}`;
}

/** Gives every part of the content a hash that changes with it. Each is made once. */
export class Fingerprints {
  readonly #content: Content;
  readonly #known = new Map<string, string>();

  constructor(content: Content) {
    this.#content = content;
  }

  /** A hash of many parts together. */
  combine(dependencies: readonly string[]): string {
    return hashBytes(dependencies.map((name) => `${name} ${this.#find(name)}`).join('\n'));
  }

  #find(name: string): string {
    const known = this.#known.get(name) ?? hashValue(this.#read(name));
    this.#known.set(name, known);
    return known;
  }

  #read(name: string): unknown {
    const [, part = '', id] = /^([a-z]+)(?:\/([^]*))?$/.exec(name) ?? [];
    const value = Object.hasOwn(this.#content, part) ? this.#content[part as keyof Content] : undefined;
    if (id === undefined) return value;
    if (value instanceof Map) return value.get(id) as unknown;
    const record = Object(value) as Record<string, unknown>;
    return Object.hasOwn(record, id) ? record[id] : undefined;
  }
}

function hashValue(value: unknown): string {
  if (value instanceof Uint8Array) return hashBytes(value);
  // In the order of the keys, which the files may show.
  return hashBytes(
    JSON.stringify(value instanceof Map ? [...value].map(([id, each]) => [id, hashValue(each)]) : value) ?? '',
  );
}
