/**
 * Dates as a civic archive knows them: a year, a month of a year, or a day (ISO 8601-1 calendar dates of reduced
 * precision), and spans of them with an open end (`2017-05/..`, ISO 8601-2). Nothing is ever filled in.
 */

/** A date known to the year, the month or the day. Months and days count from 1. */
export interface PartialDate {
  /** As written: `1997`, `1997-08` or `1997-08-25`. */
  readonly iso: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date or a span of dates. `end` is absent for a single date and for an open end. */
export interface DateSpan {
  /** As written, for `datetime` attributes and as a key. */
  readonly iso: string;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly isOpenEnded: boolean;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month in the proleptic Gregorian calendar; `month` counts from 1. */
export function countDaysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, or a day that no calendar has, is `undefined`. */
export function parsePartialDate(iso: string): PartialDate | undefined {
  const match = pattern.exec(iso);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { iso, year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { iso, year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= countDaysInMonth(year, month) ? { iso, year, month, day } : undefined;
}

/** Reads a partial date or a span `start/end`, `start/..`; a span that ends before it starts is `undefined`. */
export function parseDateSpan(iso: string): DateSpan | undefined {
  const [first = '', second, ...rest] = iso.split('/');
  const start = parsePartialDate(first);
  if (!start || rest.length > 0) return undefined;
  if (second === undefined) return { iso, start, isOpenEnded: false };
  if (second === '..') return { iso, start, isOpenEnded: true };
  const end = parsePartialDate(second);
  // Compared as far as both are known: `2017-05-20/2017-05` ends in the month in which it starts.
  if (!end || end.iso < start.iso.slice(0, end.iso.length)) return undefined;
  return { iso, start, end, isOpenEnded: false };
}

/** Makes a partial date of its parts, which must exist in the calendar. */
export function buildPartialDate(year: number, month?: number, day?: number): PartialDate {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  if (month === undefined) return { iso: pad(year, 4), year };
  const iso = `${pad(year, 4)}-${pad(month, 2)}`;
  return day === undefined ? { iso, year, month } : { iso: `${iso}-${pad(day, 2)}`, year, month, day };
}

/** Orders by what is known; a coarser date stands before the finer ones inside it. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}
