import { readField, readStrings } from '../reading/walk-json.js';
import type { ChangeValue, ShownText } from './feed-difference.js';

/** A value as readers see it. Two are the same to them where the keys are. */
export interface FieldValue {
  readonly key: string;
  readonly value: ChangeValue;
}

/** Values by field. A list of texts has several in one field. */
export type Fields = ReadonlyMap<string, readonly FieldValue[]>;

/** Reads whatever an entry holds, but for some keys. Fields that this version does not know are read like the others. */
export function readFields(value: unknown, locale: string, without: readonly string[]): Fields {
  const fields = new Map<string, FieldValue[]>();
  const add = (path: string, field: FieldValue): void => void fields.set(path, [...(fields.get(path) ?? []), field]);
  const read = (inner: unknown, path: string): void => {
    if (inner === undefined || inner === null) return;
    const leaf = readLeaf(inner, path, locale);
    if (leaf) add(path, leaf);
    if (Array.isArray(inner) && !leaf) readItems(inner, path, read);
    else if (typeof inner === 'object' && !Array.isArray(inner)) {
      for (const [key, each] of Object.entries(inner)) {
        if (!isTold(key, leaf)) read(each, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  const own = Object.entries(Object(value) as object).filter(([key]) => !without.includes(key));
  read(Object.fromEntries(own), '');
  return fields;
}

/** A text with its language, which a slice leaves out where it is its own. */
export function readShownText(value: unknown, locale: string): ShownText {
  const text = readField(value, 'text');
  const lang = readField(value, 'lang');
  return typeof text === 'string' && typeof lang === 'string' ? { text, lang } : { text: String(value), lang: locale };
}

// Fields whose strings are no words: they are the same in every language.
const plainFields =
  /(^|\.)(address|asOf|category|country|date|email|id|kind|lang|licence|nativeName|since|stage|status|timeZone|unit|url)$|^value$|^licence\.name$|^person\.name$/;

function readLeaf(value: unknown, path: string, locale: string): FieldValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return { key: JSON.stringify(value), value };
  if (typeof value === 'string') {
    return { key: value, value: plainFields.test(path) ? value : readShownText(value, locale) };
  }
  if (Array.isArray(value)) return readListLeaf(value, path);
  const [text, lang, src] = ['text', 'lang', 'src'].map((key) => readField(value, key));
  if (typeof text === 'string' && typeof lang === 'string') return { key: text, value: { text, lang } };
  if (typeof src === 'string') return readPicture(src);
  const [lat, lon] = ['lat', 'lon'].map((key) => readField(value, key));
  if (typeof lat !== 'number' || typeof lon !== 'number') return undefined;
  const place = `${lat}, ${lon}${readField(value, 'isApproximate') ? ' ≈' : ''}`;
  return { key: place, value: place };
}

/** A published name changes with the bytes; the name before the hash is the editors' own affair. */
function readPicture(src: string): FieldValue {
  const picture = src.replace(/^.*\//, '');
  return { key: /\.([0-9a-f]{8})\.[a-z]+$/.exec(picture)?.[1] ?? picture, value: { picture } };
}

const listFields = new Set(['address', 'fields', 'languages', 'phones']);

function readListLeaf(list: readonly unknown[], path: string): FieldValue | undefined {
  const value = path === 'hours.periods' ? list.map(writePeriod) : listFields.has(path) ? readStrings(list) : undefined;
  return value && { key: JSON.stringify(value), value };
}

/** `1 08:00–16:00`: the weekday, 1 is Monday, and the hours. */
function writePeriod(period: unknown): string {
  const clock = (key: string): string => {
    const minutes = Number(readField(period, key));
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  };
  return `${String(readField(period, 'weekday'))} ${clock('opensMinutes')}–${clock('closesMinutes')}`;
}

/** Items that have a name of their own stand in a field of that name; others, such as paragraphs, share one. */
function readItems(items: readonly unknown[], path: string, read: (value: unknown, path: string) => void): void {
  for (const item of items) {
    const name = readField(item, 'stage') ?? readField(item, 'url') ?? readField(item, 'id');
    if (typeof name !== 'string') read(item, path);
    else read(readField(item, 'date') ?? readField(item, 'label') ?? name, `${path}.${name}`);
  }
}

/** Whether what was read of the object as a whole has said this already. */
function isTold(key: string, leaf: FieldValue | undefined): boolean {
  return leaf !== undefined && ['text', 'lang', 'src', 'width', 'height', 'lat', 'lon', 'isApproximate'].includes(key);
}
