import type { CooperationEvent } from './feed.js';
import type { PartialDate } from './partial-date.js';

/** Whole days, the last one included. */
export interface DaySpan {
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** First and last day of an event; `undefined` where one of them is not known to the day. */
export function selectCalendarDays({ date }: CooperationEvent): DaySpan | undefined {
  if (!date || date.isOpenEnded) return undefined;
  const last = date.end ?? date.start;
  return date.start.day && last.day ? { first: date.start, last } : undefined;
}

/** Whether a calendar can hold the event: nothing known to the month alone is ever put on a day. */
export function hasCalendarDays(event: CooperationEvent): boolean {
  return selectCalendarDays(event) !== undefined;
}
