import { getUtcOffset } from '../../model/zone.js';
import type { SliceZone } from '../slice.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** So long a copy of the feed still tells the time right. */
const years = 5;

/** Every slice asks anew, and `Intl` needs a tenth of a second for each answer. */
const known = new Map<string, SliceZone>();

/**
 * The clocks of a time zone from the year of a day on: its offset then, and each later one with the moment at which it
 * begins. Widgets that have it make no `Intl` object. Source: the IANA time zone data of this Node.
 *
 * @param day - ISO date; the result depends on nothing else but the zone, so that builds can be repeated
 */
export function listOffsets(timeZone: string, day: string): SliceZone {
  const year = Number(day.slice(0, 4));
  const key = `${timeZone} ${year}`;
  const zone = known.get(key) ?? askOffsets(timeZone, year);
  known.set(key, zone);
  return zone;
}

function askOffsets(timeZone: string, year: number): SliceZone {
  const ask = (timeMs: number): number => getUtcOffset({ timeZone }, new Date(timeMs)) ?? 0;
  const start = Date.UTC(year, 0);
  const utcOffsets = [{ from: formatMoment(start), minutes: ask(start) }];
  let last = ask(start);
  for (let timeMs = start; timeMs < Date.UTC(year + years, 0); timeMs += dayMs) {
    const next = ask(timeMs + dayMs);
    if (next === last) continue;
    utcOffsets.push({ from: formatMoment(findChange(timeMs, last, ask)), minutes: next });
    last = next;
  }
  return { timeZone, utcOffsets };
}

/** The quarter of an hour within a day at which the clocks are changed. */
function findChange(dayStart: number, before: number, ask: (timeMs: number) => number): number {
  let moment = dayStart;
  while (moment < dayStart + dayMs && ask(moment) === before) moment += hourMs / 4;
  return moment;
}

function formatMoment(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('.000', '');
}
