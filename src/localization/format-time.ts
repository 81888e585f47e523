import { formatNumber, formatUnit } from './format-number.js';
import { getDateFormat } from './intl-cache.js';
import { toSundaneseWords } from './sundanese-words.js';

/** What a calendar and a clock show in a time zone. */
export interface ZonedClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) to 7, as in opening hours. */
  readonly weekday: number;
  /** Since midnight. */
  readonly minutes: number;
}

const msPerMinute = 60_000;

/** Minutes by which a time zone is ahead of UTC at a moment; `undefined` for a zone that nobody knows. */
export function getUtcOffsetMinutes(timeZone: string, now: Date): number | undefined {
  const wallClock = readWallClock(timeZone, now);
  return wallClock && wallClock.getTime() / msPerMinute - Math.floor(now.getTime() / msPerMinute);
}

/** What the clock shows in a time zone at a moment; `undefined` for a zone that nobody knows. */
export function getZonedClock(timeZone: string, now: Date): ZonedClock | undefined {
  const wallClock = readWallClock(timeZone, now);
  return (
    wallClock && {
      year: wallClock.getUTCFullYear(),
      month: wallClock.getUTCMonth() + 1,
      day: wallClock.getUTCDate(),
      weekday: wallClock.getUTCDay() || 7,
      minutes: wallClock.getUTCHours() * 60 + wallClock.getUTCMinutes(),
    }
  );
}

/** Writes weekday and time of a time zone: `Mon 12:03 AM`; `undefined` for a zone that nobody knows. */
export function formatClock(now: Date, timeZone: string, tag: string): string | undefined {
  try {
    const intl = getDateFormat(tag, { timeZone, weekday: 'short', hour: 'numeric', minute: '2-digit' });
    return toSundaneseWords(intl.format(now), tag);
  } catch {
    return undefined;
  }
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

/** The same as a bare number, for messages with a unit of their own: `2`, `5,5`. */
export function formatOffsetHours(minutes: number, tag: string): string {
  return formatNumber(Math.abs(minutes) / 60, tag, { maximumFractionDigits: 2 });
}

/** A date whose UTC fields are those of the zone's clock, to the minute. */
function readWallClock(timeZone: string, now: Date): Date | undefined {
  try {
    const fields = new Map<string, number>();
    const intl = getDateFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    for (const { type, value } of intl.formatToParts(now)) fields.set(type, Number(value));
    const read = (type: string) => fields.get(type) ?? 0;
    return new Date(Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')));
  } catch {
    return undefined;
  }
}
