import { readArray, readField } from '../reading/walk-json.js';
import type { EntryKind, ShownText } from './feed-difference.js';
import type { PublishedSlice } from './read-published.js';
import { readFields, readShownText, type Fields } from './read-fields.js';

/** An entry of a slice as readers see it. */
export interface SliceEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  readonly sources: readonly ShownSource[];
}

/** A source as a slice cites it. */
export interface ShownSource {
  /** Tells it from others: its address, else its title. */
  readonly key: string;
  readonly title: ShownText;
  readonly url?: string;
}

/** The entries of a slice by kind and id, in the order in which readers meet them. */
export type SliceEntries = ReadonlyMap<string, SliceEntry>;

/** Reads a slice with the further pages of its timeline. */
export function readEntries({ partner, locale, pages }: PublishedSlice): SliceEntries {
  const [slice] = pages;
  const city = readField(slice, 'city');
  const contacts = readField(slice, 'contacts');
  const entries = new Map<string, SliceEntry>();
  const read = (kind: EntryKind, value: unknown, page: unknown, without: readonly string[] = []): void => {
    const entry = readEntry({ kind, value, locale, table: readField(page, 'sources'), without });
    // An event belongs to its partner: another partner's may have the same id.
    entries.set(`${kind} ${kind === 'event' ? `${partner}/` : ''}${entry.id}`, entry);
  };
  const readList = (kind: EntryKind, list: unknown, page: unknown): void =>
    readArray(list).forEach((value) => read(kind, value, page));

  const readWithCountry = (kind: EntryKind, value: unknown, without: readonly string[]): void => {
    const country = readField(value, 'country');
    const code = readField(country, 'code');
    read(kind, { ...Object(value), country: code }, slice, [...without, 'flag']);
    // Two partners may share it: what is new about the country is said once.
    if (code !== undefined)
      read('country', { id: code, name: readField(country, 'name'), flag: readField(value, 'flag') }, slice);
  };

  if (readField(slice, 'partner')) readWithCountry('partner', readField(slice, 'partner'), []);
  readWithCountry('city', city, ['facts', 'strengths', 'links']);
  readList('fact', readField(city, 'facts'), slice);
  readList('strength', readField(city, 'strengths'), slice);
  readList('link', readField(city, 'links'), slice);
  for (const page of pages) readList('event', readField(readField(page, 'timeline'), 'items'), page);
  readList('office', readField(contacts, 'offices'), slice);
  readList('mission', readField(contacts, 'missions'), slice);
  readList('place', readField(slice, 'highlights'), slice);
  const feed = { asOf: readField(slice, 'asOf'), licence: readField(slice, 'licence') };
  read('feed', feed, slice);
  return entries;
}

interface EntrySource {
  readonly kind: EntryKind;
  readonly value: unknown;
  readonly locale: string;
  /** The sources of the file, to which the entry's are indices. */
  readonly table: unknown;
  readonly without: readonly string[];
}

function readEntry({ kind, value, locale, table, without }: EntrySource): SliceEntry {
  // A city link has no id of its own, and there is one city and one feed.
  const id = readField(value, 'id') ?? (kind === 'link' ? readField(value, 'url') : kind);
  const name = ['title', 'name', 'label'].map((key) => readField(value, key)).find((each) => each !== undefined);
  return {
    kind,
    id: String(id),
    name: name === undefined ? String(id) : readShownText(name, locale).text,
    fields: readFields(value, locale, ['id', 'sources', ...without]),
    sources: readArray(readField(value, 'sources')).flatMap((index) =>
      readSource(readArray(table)[Number(index)], locale),
    ),
  };
}

function readSource(source: unknown, locale: string): ShownSource[] {
  const title = readField(source, 'title');
  if (title === undefined) return [];
  const shown = readShownText(title, locale);
  const url = readField(source, 'url');
  return typeof url === 'string' ? [{ key: url, title: shown, url }] : [{ key: shown.text, title: shown }];
}
