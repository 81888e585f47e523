import type { CooperationEvent, Timeline } from './feed.js';
import { comparePartialDates } from './partial-date.js';
import { cooperationFields } from './vocabulary.js';
import type { CooperationField } from './vocabulary.js';

export const eventOrders = ['newest', 'oldest'] as const;
export type EventOrder = (typeof eventOrders)[number];

export interface EventSelection {
  readonly field?: CooperationField;
  /** Default: `newest`. */
  readonly order?: EventOrder;
  /** At most so many; all of them where it is absent or not positive. */
  readonly limit?: number;
}

/** Events of one year; `year` is absent for those that no source dates. */
export interface EventYear {
  readonly year?: number;
  readonly events: readonly CooperationEvent[];
}

/** The events to show, in order. Undated ones stand last; those of the same date as the feed has them. */
export function selectEvents(
  timeline: Pick<Timeline, 'items'>,
  { field, order = 'newest', limit = 0 }: EventSelection = {},
): CooperationEvent[] {
  const sign = order === 'oldest' ? 1 : -1;
  const events = timeline.items.filter((event) => !field || event.fields.includes(field));
  events.sort((a, b) =>
    a.date && b.date ? sign * comparePartialDates(a.date.start, b.date.start) : Number(!a.date) - Number(!b.date),
  );
  return limit > 0 ? events.slice(0, limit) : events;
}

/** Groups events by the year in which they begin, in the order in which the years first appear. */
export function groupEventsByYear(events: readonly CooperationEvent[]): EventYear[] {
  const years = new Map<number | undefined, CooperationEvent[]>();
  for (const event of events) {
    const year = event.date?.start.year;
    const group = years.get(year);
    if (group) group.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, group]) => ({ year, events: group }));
}

/** How many events belong to each field, in the order of the vocabulary; fields without any are left out. */
export function countEventsByField(
  events: readonly Pick<CooperationEvent, 'fields'>[],
): ReadonlyMap<CooperationField, number> {
  const counts = cooperationFields.map(
    (field) => [field, events.filter((event) => event.fields.includes(field)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
