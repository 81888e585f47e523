import { buildPartialDate, comparePartialDates, countDaysInMonth } from './partial-date.js';
import type { PartialDate } from './partial-date.js';

/** A day of the calendar, as the viewer's or the city's clock has it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An anniversary to come, as precise as the date it is of. */
export interface Anniversary {
  readonly years: number;
  readonly date: PartialDate;
  /** Only ever true where the day is known. */
  readonly isToday: boolean;
  /** A multiple of five. */
  readonly isRound: boolean;
}

/** The same date in another year; 29 February is kept on the 28th in common years. */
function moveToYear({ month, day }: PartialDate, year: number): PartialDate {
  return buildPartialDate(year, month, month && day && Math.min(day, countDaysInMonth(year, month)));
}

/**
 * The next anniversary, today's included; while only its month or year is known, the current one counts as to come.
 * `undefined` before the beginning itself.
 */
export function selectNextAnniversary(since: PartialDate, today: CalendarDay): Anniversary | undefined {
  // Today, as precisely as the beginning is known.
  const now = buildPartialDate(today.year, since.month && today.month, since.day && today.day);
  if (comparePartialDates(since, now) > 0) return undefined;
  const thisYear = moveToYear(since, today.year);
  const isOver = today.year === since.year || comparePartialDates(thisYear, now) < 0;
  const date = isOver ? moveToYear(since, today.year + 1) : thisYear;
  const years = date.year - since.year;
  return {
    years,
    date,
    isToday: date.day !== undefined && comparePartialDates(date, now) === 0,
    isRound: years % 5 === 0,
  };
}
