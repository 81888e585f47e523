import { hashBytes } from './hash-bytes.js';

/** Gives the pictures that are used their published names, which change with their bytes: caches may keep them for ever. */
export class MediaShelf {
  readonly #media: ReadonlyMap<string, Uint8Array>;
  readonly #names = new Map<string, string>();

  constructor(media: ReadonlyMap<string, Uint8Array>) {
    this.#media = media;
  }

  /** The name of a picture below the feed's root: `media/gedung-sate.1a2b3c4d.webp`. */
  publish(file: string): string {
    const known = this.#names.get(file);
    if (known) return known;
    const [, name = '', extension = ''] = /([^/]+)\.([^.]+)$/.exec(file) ?? [];
    const published = `media/${name}.${hashBytes(this.#read(file)).slice(0, 8)}.${extension}`;
    this.#names.set(file, published);
    return published;
  }

  /** Published names and bytes of the pictures asked for so far. */
  list(): [name: string, bytes: Uint8Array][] {
    return [...this.#names].map(([file, name]) => [name, this.#read(file)]);
  }

  #read(file: string): Uint8Array {
    const bytes = this.#media.get(file);
    if (!bytes) throw new Error(`The picture ${file} is missing; checkContent would have said so.`);
    return bytes;
  }
}
