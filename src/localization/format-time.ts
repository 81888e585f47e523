import type { ZonedClock } from '../model/zone.js';
import { formatUnit } from './format-number.js';
import { getDateFormat } from './intl-cache.js';
import { toSundaneseWords } from './sundanese-words.js';

/** Writes weekday and time: `Mon 12:03 AM`. */
export function formatClock({ year, month, day, minutes }: ZonedClock, tag: string): string {
  const intl = getDateFormat(tag, { timeZone: 'UTC', weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return toSundaneseWords(intl.format(Date.UTC(year, month - 1, day, 0, minutes)), tag);
}

/** Writes a moment (milliseconds since 1970) to the minute: `Aug 25, 2024, 12:03 AM`, on the visitor's own clock. */
export function formatMoment(timeMs: number, tag: string, timeZone?: string): string {
  return toSundaneseWords(
    getDateFormat(tag, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(timeMs),
    tag,
  );
}

/** Writes how many hours a time difference is, without its sign and with the unit: `2 hours`, `5,5 Stunden`. */
export function formatOffset(minutes: number, tag: string): string {
  return formatUnit(Math.abs(minutes) / 60, 'hour', tag, { unitDisplay: 'long' });
}
