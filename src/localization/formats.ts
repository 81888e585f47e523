import type { OpeningPeriod } from '../model/feed.js';
import type { DateSpan, PartialDate } from '../model/partial-date.js';
import type { FactUnit } from '../model/vocabulary.js';
import type { ZonedClock } from '../model/zone.js';

/** `long` writes months out, `short` shortens them. */
export type DateStyle = 'long' | 'short';

/**
 * Writes dates, times and numbers in one language. `written` is how the publisher has written the same for the language
 * of the slice, where it has.
 */
export interface Formats {
  number(value: number): string;
  /** Which of a message's plural forms goes with a count: `one`, `few`, `many`, …, `other`. */
  plural(count: number): Intl.LDMLPluralRule;
  /** A figure with its unit. */
  figure(value: number, unit: FactUnit | undefined, written: string | undefined): string;
  /** A distance in kilometres. */
  distance(km: number, written: string | undefined): string;
  /** What is known of a date and no more: `1997`, `August 1997` or `August 25, 1997`. */
  date(date: PartialDate, style?: DateStyle): string;
  /** A date or a span. `openEnd` puts the start of a span without an end into words: `since …`. */
  span(span: DateSpan, written: string | undefined, openEnd: (start: string) => string): string;
  /** A moment (milliseconds since 1970) on the visitor's own clock: `Aug 25, 2024, 12:03 AM`. */
  moment(timeMs: number): string;
  /** Weekday and time: `Mon 12:03 AM`. */
  clock(clock: ZonedClock): string;
  /** A time of day, in minutes since midnight: `7:30 AM`. */
  time(minutes: number): string;
  /** From when to when: `7:30 AM – 4:00 PM`. */
  period(period: OpeningPeriod): string;
  /** A weekday, 1 (Monday) to 7, or several in a row: `Monday – Thursday`. */
  weekdays(firstDay: number, lastDay: number): string;
  /** How many hours so many minutes are, without their sign: `2 hours`. */
  hours(minutes: number): string;
}
