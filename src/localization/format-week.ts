import type { OpeningPeriod } from '../model/feed.js';
import type { WeekMoment } from '../model/opening-hours.js';
import { getDateFormat } from './intl-cache.js';
import { toSundaneseDay } from './sundanese-words.js';

const msPerMinute = 60_000;
const dayMinutes = 24 * 60;
/** 1 January 2024 was a Monday. */
const mondayMs = Date.UTC(2024, 0, 1);

const dayFormat: Intl.DateTimeFormatOptions = { timeZone: 'UTC', weekday: 'long' };
const timeFormat: Intl.DateTimeFormatOptions = { timeZone: 'UTC', timeStyle: 'short' };

/** Writes a weekday, 1 (Monday) to 7, or several in a row: `Monday – Thursday`. */
export function formatWeekdays(firstDay: number, lastDay: number, tag: string): string {
  const intl = getDateFormat(tag, dayFormat);
  const first = toDate({ weekday: firstDay, minutes: 0 });
  const words =
    firstDay === lastDay ? intl.format(first) : intl.formatRange(first, toDate({ weekday: lastDay, minutes: 0 }));
  return /^su(?=-|$)/.test(tag) ? words.replace(/\p{L}+/gu, (word) => toSundaneseDay(word)) : words;
}

/** Writes a time of day, with the hours that the language counts: `7:30 AM`, `07.30`. */
export function formatTime(minutes: number, tag: string): string {
  return getDateFormat(tag, timeFormat).format(toDate({ weekday: 1, minutes }));
}

/** Writes from when to when: `7:30 AM – 4:00 PM`. */
export function formatPeriod({ opensMinutes, closesMinutes }: OpeningPeriod, tag: string): string {
  // Across midnight Intl would put dates to the times.
  if (closesMinutes < opensMinutes || closesMinutes === dayMinutes) {
    return `${formatTime(opensMinutes, tag)} – ${formatTime(closesMinutes, tag)}`;
  }
  return getDateFormat(tag, timeFormat).formatRange(
    toDate({ weekday: 1, minutes: opensMinutes }),
    toDate({ weekday: 1, minutes: closesMinutes }),
  );
}

function toDate({ weekday, minutes }: WeekMoment): Date {
  return new Date(mondayMs + ((weekday - 1) * dayMinutes + minutes) * msPerMinute);
}
