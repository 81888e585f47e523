/** Readers of what is made of other things: lists and records. */
import type { FeedNode } from './feed-node.js';
import type { Reader } from './readers.js';

// A page bears no more, and a feed is paged long before.
const maxListLength = 1000;

/** A reader of the list of those entries that `read` can read. */
export function listOf<T>(read: Reader<T | undefined>): Reader<T[]> {
  return (node) => {
    const entries: T[] = [];
    if (!Array.isArray(node.value)) {
      if (!node.isAbsent) node.report('not a list');
      return entries;
    }
    if (node.value.length > maxListLength) node.report('too long');
    node.value.slice(0, maxListLength).forEach((value: unknown, index) => {
      const entry = node.entry(value, index);
      const result = read(entry);
      if (result !== undefined) entries.push(result);
      else if (entry.isAbsent) entry.report('empty');
    });
    return entries;
  };
}

/** As `listOf`, for things with an `id`; of two with the same, the first stays. */
export function itemsOf<T extends { readonly id: string }>(read: Reader<T | undefined>): Reader<T[]> {
  return (node) => {
    const ids = new Set<string>();
    return listOf((entry) => {
      const item = read(entry);
      if (item && ids.has(item.id)) return entry.report('id twice');
      if (item) ids.add(item.id);
      return item;
    })(node);
  };
}

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What a table of readers gives: all of the required fields, and of the others those that are there. */
type RecordOf<Required extends Readers, Optional extends Readers> = {
  [Key in keyof Required]: Exclude<ReturnType<Required[Key]>, undefined>;
} & { [Key in keyof Optional]: ReturnType<Optional[Key]> };

/** A reader of records. Without one of the required fields there is no record; an optional one costs only itself. */
export function recordOf<Required extends Readers, Optional extends Readers>(
  required: Required,
  optional: Optional,
): Reader<RecordOf<Required, Optional> | undefined> {
  const read = (node: FeedNode, readers: Readers, record: Record<string, unknown>): string[] =>
    Object.keys(readers).filter((key) => {
      const value = readers[key]?.(node.at(key));
      if (value !== undefined) record[key] = value;
      return value === undefined;
    });
  return (node) => {
    if (node.isAbsent) return undefined;
    const record = {};
    const missing = read(node, required, record);
    if (missing.length > 0) return node.report(`no ${missing.join(', ')}`);
    read(node, optional, record);
    return record as RecordOf<Required, Optional>;
  };
}
