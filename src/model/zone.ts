/** From a moment on (milliseconds since 1970) a zone is so many minutes ahead of UTC. */
export interface UtcOffset {
  readonly from: number;
  readonly minutes: number;
}

/** A time zone by its IANA name, and what the publisher knows of its clocks: so no `Intl` object has to be made. */
export interface Zone {
  readonly timeZone: string;
  readonly utcOffsets?: readonly UtcOffset[];
}

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

/** The zone of a name, with what is known of it. */
export function findZone(zones: readonly Zone[], timeZone: string): Zone {
  return zones.find((zone) => zone.timeZone === timeZone) ?? { timeZone };
}

const msPerMinute = 60_000;

/** Minutes by which a zone is ahead of UTC at a moment; `undefined` for a zone that nobody knows. */
export function getUtcOffset({ timeZone, utcOffsets = [] }: Zone, now: Date): number | undefined {
  return utcOffsets.findLast(({ from }) => from <= now.getTime())?.minutes ?? askIntl(timeZone, now);
}

/** What the clock of a zone shows at a moment; `undefined` for a zone that nobody knows. */
export function getZonedClock(zone: Zone, now: Date): ZonedClock | undefined {
  const offset = getUtcOffset(zone, now);
  return offset === undefined ? undefined : readClock(now, offset);
}

/** What a clock shows that is so many minutes ahead of UTC. */
export function readClock(now: Date, utcOffset: number): ZonedClock {
  const wall = new Date(now.getTime() + utcOffset * msPerMinute);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay() || 7,
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

/** Swedish writes a moment as ISO 8601 does, but for the letter between: `2026-11-24 12:03`. */
function askIntl(timeZone: string, now: Date): number | undefined {
  try {
    const wall = now.toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const offset = Date.parse(`${wall.replace(' ', 'T')}Z`) / msPerMinute - Math.floor(now.getTime() / msPerMinute);
    return Number.isNaN(offset) ? undefined : offset;
  } catch {
    return undefined;
  }
}
