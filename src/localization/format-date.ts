import type { DateSpan, PartialDate } from '../model/partial-date.js';
import { getDateFormat } from './intl-cache.js';
import { toSundaneseWords } from './sundanese-words.js';

/** `long` writes months out, `short` shortens them. */
export type DateStyle = 'long' | 'short';

/** What stands between two dates where `formatRange` cannot be used; after the interval patterns of the CLDR. */
const joinersByLanguage = new Map([
  ['zh', '至'],
  ['ja', '～'],
  ['ko', ' ~ '],
]);

/** Writes a year: `1997`, `1997年`. */
export function formatYear(year: number, tag: string): string {
  return formatPartialDate({ iso: String(year), year }, tag);
}

/** Writes what is known of a date and no more: `1997`, `August 1997` or `August 25, 1997`. */
export function formatPartialDate(date: PartialDate, tag: string, style: DateStyle = 'long'): string {
  return format(date, tag, chooseFields(date, style));
}

/** Writes a date or a span. `openEnd` puts the start of a span without an end into words: `since …`. */
export function formatDateSpan(span: DateSpan, tag: string, openEnd: (formatted: string) => string): string {
  const { start, end } = span;
  if (span.isOpenEnded) return openEnd(formatPartialDate(start, tag));
  if (!end || end.iso === start.iso) return formatPartialDate(start, tag);
  const language = tag.split('-', 1)[0] ?? tag;
  const isSamePrecision = start.iso.length === end.iso.length;
  // For months and days Intl writes Chinese and Japanese spans in bare digits, `1997/6 – 1999/11`.
  const losesMonths = (language === 'zh' || language === 'ja') && start.month !== undefined;
  if (isSamePrecision && !losesMonths) return formatRange(start, end, tag);
  const shortEnd = isSamePrecision && losesMonths ? omitRepeated(start, end) : chooseFields(end, 'long');
  return `${formatPartialDate(start, tag)}${joinersByLanguage.get(language) ?? ' – '}${format(end, tag, shortEnd)}`;
}

function formatRange(start: PartialDate, end: PartialDate, tag: string): string {
  const intl = getDateFormat(tag, chooseFields(start, 'long'));
  return mendFirstDay(toSundaneseWords(intl.formatRange(toUtcDate(start), toUtcDate(end)), tag), tag);
}

/** The first of a month is an ordinal in French, and it alone: `1er avril`. */
function mendFirstDay(formatted: string, tag: string): string {
  return tag.startsWith('fr') ? formatted.replace(/\b1(?= \p{L}|[-–])/u, '1er') : formatted;
}

function format(date: PartialDate, tag: string, fields: Intl.DateTimeFormatOptions): string {
  return mendFirstDay(toSundaneseWords(getDateFormat(tag, fields).format(toUtcDate(date)), tag), tag);
}

function chooseFields(date: PartialDate, style: DateStyle): Intl.DateTimeFormatOptions {
  const { month, day } = date;
  return {
    timeZone: 'UTC',
    year: 'numeric',
    month: month === undefined ? undefined : style,
    day: day === undefined ? undefined : 'numeric',
  };
}

/** `1997年8月25日至28日`: the end says only what is new. */
function omitRepeated(start: PartialDate, end: PartialDate): Intl.DateTimeFormatOptions {
  const fields = chooseFields(end, 'long');
  if (end.year !== start.year) return fields;
  // A Chinese month on its own would be spelled out, 十一月.
  if (end.day === undefined) return { ...fields, year: undefined, month: 'numeric' };
  if (end.month !== start.month) return { ...fields, year: undefined };
  return { ...fields, year: undefined, month: undefined };
}

function toUtcDate(date: PartialDate): Date {
  const utc = new Date(0);
  // Not Date.UTC, which takes the year 31 for 1931.
  utc.setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return utc;
}
