import type { KnownTimeline } from '../../base/timeline-pages.js';
import type { CooperationEvent } from '../../model/feed.js';
import { selectEvents } from '../../model/select-events.js';
import type { EventSelection } from '../../model/select-events.js';

/** Entries that are shown at once. A page bears more, but gets slow. */
export const maxShown = 300;
/** Entries that one click adds. */
export const stepSize = 100;

/** What of a timeline is known, selected and shown. */
export interface TimelineView {
  readonly known: KnownTimeline;
  /** The entries selected, as far as they are known, in order. */
  readonly events: readonly CooperationEvent[];
  /** Those of `events` that are shown: from `start` on, up to and without `end`. */
  readonly shown: readonly CooperationEvent[];
  readonly start: number;
  readonly end: number;
  /** Entries of the selection in all pages; where the feed does not say it, those that are known. */
  readonly total: number;
  /** Whether pages that are not loaded may hold more of the selection. */
  readonly isOpenEnded: boolean;
}

/** Selects what is shown: the entries up to the one at `limit`, and at most `size` of them. */
export function selectView(
  known: KnownTimeline,
  selection: EventSelection,
  limit = Infinity,
  size = Infinity,
): TimelineView {
  const { next, fields } = known;
  const { field } = selection;
  const events = selectEvents(known, selection);
  const end = Math.min(limit, events.length);
  const start = Math.max(0, end - size);
  const inFeed = field ? fields && (fields[field] ?? 0) : known.total;
  const isOpenEnded = next !== undefined && events.length < (inFeed ?? Infinity);
  const total = (isOpenEnded && inFeed) || events.length;
  return { known, events, shown: events.slice(start, end), start, end, total, isOpenEnded };
}
