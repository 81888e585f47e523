import type { OpeningHours, OpeningPeriod } from './feed.js';

/** A moment of any week: weekday 1 (Monday) to 7, minutes after midnight. */
export interface WeekMoment {
  readonly weekday: number;
  readonly minutes: number;
}

/** Whether an office is open, and when that changes; absent where it never does. */
export interface OpenState {
  readonly isOpen: boolean;
  readonly changesAt?: WeekMoment;
  readonly changesInMinutes?: number;
}

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/** Minutes from one moment of the week to the next time that the other comes. */
function countMinutes(from: number, to: number): number {
  return (to - from + weekMinutes) % weekMinutes;
}

function getOpening({ weekday, opensMinutes }: OpeningPeriod): number {
  return (weekday - 1) * dayMinutes + opensMinutes;
}

/** How long a period lasts; it may run past midnight. */
function getLength({ opensMinutes, closesMinutes }: OpeningPeriod): number {
  return closesMinutes - opensMinutes + (closesMinutes < opensMinutes ? dayMinutes : 0);
}

/** What the clock in the office's own time zone says about its hours. */
export function selectOpenState({ periods }: Pick<OpeningHours, 'periods'>, clock: WeekMoment): OpenState {
  const now = (clock.weekday - 1) * dayMinutes + clock.minutes;
  const isOpenAt = (moment: number): boolean =>
    periods.some((period) => countMinutes(getOpening(period), moment) < getLength(period));
  const isOpen = isOpenAt(now);
  // Periods may touch or overlap, so that not every end is a closing.
  const waits = periods
    .flatMap((period) => [getOpening(period), getOpening(period) + getLength(period)])
    .filter((moment) => isOpenAt(moment) !== isOpen)
    .map((moment) => countMinutes(now, moment));
  if (waits.length === 0) return { isOpen };
  const changesInMinutes = Math.min(...waits);
  const change = (now + changesInMinutes) % weekMinutes;
  return {
    isOpen,
    changesAt: { weekday: Math.floor(change / dayMinutes) + 1, minutes: change % dayMinutes },
    changesInMinutes,
  };
}
