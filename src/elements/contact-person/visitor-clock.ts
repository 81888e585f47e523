import { getUtcOffset, readClock } from '../../model/zone.js';
import type { Zone, ZonedClock } from '../../model/zone.js';

const msPerMinute = 60_000;

/**
 * What the visitor's clock shows when so many minutes have passed on the clock of an office; `undefined` where the two
 * clocks agree, or where nobody knows one of the zones.
 *
 * @param visitorTimeZone - IANA name; without it, the browser's own zone
 */
export function getVisitorClock(
  now: Date,
  minutes: number,
  office: Zone,
  visitorTimeZone: string | undefined,
): ZonedClock | undefined {
  const nowOffset = getUtcOffset(office, now);
  const naive = new Date((Math.floor(now.getTime() / msPerMinute) + minutes) * msPerMinute);
  const thenOffset = getUtcOffset(office, naive);
  if (nowOffset === undefined || thenOffset === undefined) return undefined;
  // Summer time may begin or end until then.
  const moment = new Date(naive.getTime() + (nowOffset - thenOffset) * msPerMinute);
  const visitorOffset =
    visitorTimeZone === undefined ? -moment.getTimezoneOffset() : getUtcOffset({ timeZone: visitorTimeZone }, moment);
  return visitorOffset === undefined || visitorOffset === thenOffset ? undefined : readClock(moment, visitorOffset);
}
