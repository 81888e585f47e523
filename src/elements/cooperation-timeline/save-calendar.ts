import { saveFile } from '../../base/save-file.js';
import { buildEventCalendar } from '../../model/build-calendar.js';
import type { CooperationEvent, Feed } from '../../model/feed.js';

/** As in the feed's own calendars, so that an entry saved here and one subscribed to there are known as one. */
const uidHost = 'bandung-partner-feed';

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
  if (content) saveFile(`${fileName}.ics`, 'text/calendar', content);
}
