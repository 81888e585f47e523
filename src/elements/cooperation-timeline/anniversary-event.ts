import type { Anniversary } from '../../model/anniversary.js';
import type { CooperationEvent, ForeignText } from '../../model/feed.js';

/** An anniversary as an entry of a calendar. */
export function buildAnniversaryEvent({ date }: Anniversary, title: ForeignText): CooperationEvent {
  return {
    id: `anniversary-${date.year}`,
    date: { iso: date.iso, start: date, isOpenEnded: false },
    title,
    kind: 'celebration',
    fields: [],
    isAnnounced: false,
    sources: [],
  };
}
