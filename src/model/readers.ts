/**
 * Readers of single values. All are tolerant: what is absent is `undefined` without a word, what is there but cannot be
 * read is `undefined` and reported. Values are copied one by one; raw objects never get through.
 */
import type { FeedNode } from './feed-node.js';
import type { FeedText, ForeignText } from './feed.js';
import { parseDateSpan, parsePartialDate } from './partial-date.js';
import { safeFeedUrl, safeImageUrl, safeUrl } from './safe-url.js';

/** Takes what it can from a place in the file. */
export type Reader<T> = (node: FeedNode) => T;

const maxStringLength = 20_000;

/** A string without the white space around it; an empty one counts as absent. */
export function readString(node: FeedNode): string | undefined {
  const { value } = node;
  if (node.isAbsent) return undefined;
  if (typeof value !== 'string') return node.report('not a string');
  return value.length > maxStringLength ? node.report('too long') : value.trim() || undefined;
}

/** A reader of strings that `parse` makes something of; `expected` says of what, in a report. */
function parsedBy<T>(parse: (text: string, node: FeedNode) => T | undefined, expected: string): Reader<T | undefined> {
  return (node) => {
    const text = readString(node);
    return text === undefined ? undefined : (parse(text, node) ?? node.report(`not a ${expected}`));
  };
}

function matching(pattern: RegExp, expected: string): Reader<string | undefined> {
  return parsedBy((text) => (pattern.test(text) ? text : undefined), expected);
}

/** A reader of one value of a closed list. */
export function oneOf<T extends string>(list: readonly T[]): Reader<T | undefined> {
  return parsedBy((text) => list.find((entry) => entry === text), 'known value');
}

/** As `oneOf`, for a list with a catch-all. */
export function oneOfElse<T extends string>(list: readonly T[], fallback: T): Reader<T> {
  const read = oneOf(list);
  return (node) => read(node) ?? fallback;
}

/** A BCP 47 tag. */
export const readLanguage = matching(/^[a-z]{2,3}(-[a-z\d]{1,8}){0,6}$/i, 'language tag');
/** An ISO 3166-1 alpha-2 code. */
export const readCountryCode = matching(/^[A-Z]{2}$/, 'country code');
export const readEmail = matching(/^[^\s@,;<>"]+@[^\s@,;<>"]+$/, 'mail address');
/** What looks like an IANA time zone; whether the browser knows it is for the formatter to find out. */
export const readTimeZone = matching(/^[a-z][\w+-]*(\/[\w+-]+){0,2}$/i, 'time zone');

export const readPartialDate = parsedBy(parsePartialDate, 'date');
export const readDateSpan = parsedBy(parseDateSpan, 'date or span');

/** A moment in ISO 8601 with its zone, as milliseconds since 1970. */
export const readMoment = parsedBy(
  (text) => (/T.*Z$/.test(text) ? Date.parse(text) || undefined : undefined),
  'moment',
);

/** An address to link to. */
export const readUrl = parsedBy((text) => safeUrl(text), 'safe URL');
/** The address of another file of the feed. */
export const readFeedUrl = parsedBy((text, node) => safeFeedUrl(text, node.file.url), 'URL of the feed');
/** The address of a picture of the feed. */
export const readImageUrl = parsedBy((text, node) => safeImageUrl(text, node.file.url), 'picture of the feed');

/** A text: `"…"` or `{"text", "lang"}`, whose language is kept only where it is not the file's. */
export function readText(node: FeedNode): FeedText | undefined {
  if (node.isAbsent || typeof node.value !== 'object') return readString(node);
  const text = readString(node.at('text'));
  const lang = readLanguage(node.at('lang'));
  if (text === undefined) return node.report('no text');
  return lang && lang !== node.file.lang ? { text, lang } : text;
}

/** A text that keeps its language, be it the file's or not. */
export function readForeignText(node: FeedNode): ForeignText | undefined {
  const text = readText(node);
  return typeof text === 'string' ? { text, lang: node.file.lang } : text;
}

/** A reader of finite numbers within bounds. */
export function numberWithin(min: number, max: number): Reader<number | undefined> {
  return (node) => {
    const { value } = node;
    if (typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max) return value;
    return node.isAbsent ? undefined : node.report('not a number in range');
  };
}

/** As `numberWithin`, without fractions. */
export function integerWithin(min: number, max = Number.MAX_SAFE_INTEGER): Reader<number | undefined> {
  const read = numberWithin(min, max);
  return (node) => {
    const value = read(node);
    return value === undefined || Number.isInteger(value) ? value : node.report('not an integer');
  };
}

/** `true`; anything else is `false`, and reported where it is neither. */
export function readFlag(node: FeedNode): boolean {
  if (!node.isAbsent && typeof node.value !== 'boolean') node.report('not true or false');
  return node.value === true;
}
