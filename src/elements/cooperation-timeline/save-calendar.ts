import type { Anniversary } from '../../model/anniversary.js';
import { buildEventCalendar } from '../../model/build-calendar.js';
import type { CooperationEvent, Feed, ForeignText } from '../../model/feed.js';

/** As in the feed's own calendars, so that an entry saved here and one subscribed to there are known as one. */
const uidHost = 'bandung-partner-feed';

/** Safari reads the file some time after the click. */
const keepUrlMs = 10_000;

export interface CalendarFile {
  /** Without the ending. */
  readonly fileName: string;
  /** Title of the calendar. */
  readonly name: string;
  /** When the file is made. */
  readonly now: Date;
}

/** Hands the visitor a calendar file of those events that are known to the day. */
export function saveCalendar(feed: Feed, events: readonly CooperationEvent[], file: CalendarFile): void {
  const partnerId = feed.partner?.id ?? 'bandung';
  const entries = events.map((event) => ({ ...event, id: `${event.id}.${partnerId}` }));
  const { fileName, name, now } = file;
  const content = buildEventCalendar(entries, { lang: feed.lang, now, host: uidHost, name });
  if (content) saveFile(content, 'text/calendar;charset=utf-8', `${fileName}.ics`);
}

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

/** A link that is in no document can be followed all the same; the host's page is not written to. */
function saveFile(content: string, type: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keepUrlMs);
}
