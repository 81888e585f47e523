import { selectCalendarDays } from './calendar-days.js';
import type { DaySpan } from './calendar-days.js';
import { escapeText, joinLines } from './content-line.js';
import { getPlainText, getTextLang } from './feed-text.js';
import type { CooperationEvent } from './feed.js';
import { buildPartialDate, countDaysInMonth } from './partial-date.js';
import type { PartialDate } from './partial-date.js';

export interface CalendarOptions {
  /** Language of the slice that the events are from. */
  readonly lang: string;
  /** When the file is made. */
  readonly now: Date;
  /** What makes the ids of events unique in the world; the part after the `@`. */
  readonly host: string;
  /** Title of the calendar. */
  readonly name?: string;
}

function selectDayAfter({ year, month = 12, day = 31 }: PartialDate): PartialDate {
  if (day < countDaysInMonth(year, month)) return buildPartialDate(year, month, day + 1);
  return month < 12 ? buildPartialDate(year, month + 1, 1) : buildPartialDate(year + 1, 1, 1);
}

function buildEvent(
  event: CooperationEvent,
  { first, last }: DaySpan,
  options: CalendarOptions,
): (string | undefined)[] {
  const words = [event.summary, event.outcome, event.benefit, event.note].filter((text) => text !== undefined);
  const formatDay = (date: PartialDate): string => date.iso.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${event.id}@${options.host}`)}`,
    `DTSTAMP:${options.now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${formatDay(first)}`,
    // The end is exclusive.
    `DTEND;VALUE=DATE:${formatDay(selectDayAfter(last))}`,
    `SUMMARY;LANGUAGE=${getTextLang(event.title, options.lang)}:${escapeText(getPlainText(event.title))}`,
    words.length > 0 ? `DESCRIPTION:${escapeText(words.map(getPlainText).join('\n\n'))}` : undefined,
    event.url && `URL:${event.url}`,
    `STATUS:${event.isAnnounced ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545) of the events that are known to the day, each as an all-day entry; `undefined` where
 * there is none.
 */
export function buildEventCalendar(
  events: CooperationEvent | readonly CooperationEvent[],
  options: CalendarOptions,
): string | undefined {
  const entries = [events].flat().flatMap((event: CooperationEvent) => {
    const days = selectCalendarDays(event);
    return days ? buildEvent(event, days, options) : [];
  });
  if (entries.length === 0) return undefined;
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bandung//Partner widgets//EN',
    'CALSCALE:GREGORIAN',
    options.name && `X-WR-CALNAME:${escapeText(options.name)}`,
    ...entries,
    'END:VCALENDAR',
  ]);
}
