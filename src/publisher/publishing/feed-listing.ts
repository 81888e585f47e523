import { compressedEndings } from '../building/compress-files.js';
import type { IndexedFile } from '../building/build-index.js';
import type { WrittenFile } from '../building/list-written-files.js';
import { readRecord } from './partner-record.js';

/** All files of a feed but the index, of which those of partners are looked up in their records, one at a time. */
export class FeedListing {
  readonly #cache: string;
  readonly #partnerIds: ReadonlySet<string>;
  /** Pictures, and what stands at the top. */
  readonly #others: ReadonlyMap<string, IndexedFile>;
  /** The partner looked up last. */
  #at: { readonly id: string; readonly files: Readonly<Record<string, IndexedFile>> } | undefined;

  constructor(cache: string, partnerIds: readonly string[], others: ReadonlyMap<string, IndexedFile>) {
    this.#cache = cache;
    this.#partnerIds = new Set(partnerIds);
    this.#others = others;
  }

  /** Whether a path is one of the feed's, or of the compressed siblings if it has them. */
  has(path: string, isCompressed: boolean): boolean {
    const ending = isCompressed ? compressedEndings.find((each) => path.endsWith(each)) : undefined;
    const plain = ending === undefined ? path : path.slice(0, -ending.length);
    if (plain === 'index.json' || this.#others.has(plain)) return true;
    const [id = '', name] = plain.split('/');
    return name !== undefined && this.#partnerIds.has(id) && Object.hasOwn(this.#find(id), name);
  }

  /** All of them in the order of their paths. */
  *list(): Generator<readonly [path: string, file: IndexedFile]> {
    const others = [...this.#others.keys()].sort();
    // A slash comes before letters and after the hyphen, as in whole paths.
    const folders = [...this.#partnerIds].map((id) => `${id}/`).sort();
    for (const folder of folders) {
      while (others.length > 0 && others[0]! < folder) yield this.#listOther(others.shift()!);
      const files = this.#find(folder.slice(0, -1));
      for (const name of Object.keys(files).sort()) {
        const path = folder + name;
        // Only where a partner is called as the folder of the pictures.
        while (others.length > 0 && others[0]! < path) yield this.#listOther(others.shift()!);
        const { sha256, bytes } = files[name]!;
        yield [path, { sha256, bytes }];
      }
    }
    for (const path of others) yield this.#listOther(path);
  }

  #listOther(path: string): readonly [string, IndexedFile] {
    const { sha256, bytes } = this.#others.get(path)!;
    return [path, { sha256, bytes }];
  }

  #find(id: string): Readonly<Record<string, IndexedFile>> {
    if (this.#at?.id !== id) {
      const record = readRecord(this.#cache, id);
      if (!record) throw new Error(`What the build remembers of ${id} is gone; build again.`);
      this.#at = { id, files: record.files };
    }
    return this.#at.files;
  }
}

/** The files of a partner that is no more, by its record. */
export function listRecorded(cache: string, partnerId: string): WrittenFile[] {
  const record = readRecord(cache, partnerId);
  return Object.entries(record?.files ?? {}).flatMap(([name, { sha256 }]) => [
    { path: `${partnerId}/${name}`, sha256 },
    ...compressedEndings.map((ending) => ({ path: `${partnerId}/${name}${ending}`, sha256: undefined })),
  ]);
}
