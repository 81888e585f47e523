import { comparePartialDates, parseDateSpan } from '../../model/partial-date.js';
import type { CanonicalEvent } from '../canonical.js';

/** Newest first by the start; undated events last; those of the same date as the editors have them. */
export function sortEvents(events: readonly CanonicalEvent[]): CanonicalEvent[] {
  const dated = events.map((event) => ({ event, start: event.date ? parseDateSpan(event.date)?.start : undefined }));
  dated.sort((a, b) => {
    if (!a.start || !b.start) return Number(!a.start) - Number(!b.start);
    return comparePartialDates(b.start, a.start);
  });
  return dated.map(({ event }) => event);
}
