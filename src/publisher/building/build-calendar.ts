import { escapeText, joinLines } from '../../model/content-line.js';
import type { FeedText } from '../../model/feed.js';
import { countDaysInMonth, parseDateSpan, parsePartialDate, type PartialDate } from '../../model/partial-date.js';
import type { CanonicalEvent, CanonicalPartner, LanguageMap } from '../canonical.js';
import { generalId, type Content } from '../content.js';
import { resolveText } from './resolve-text.js';
import { sortEvents } from './sort-events.js';

/** A date that is known to the day. */
type Day = Required<PartialDate>;

/**
 * RFC 5545 wants at least one component in a calendar. Where no event is known to the day yet, this harmless one lets
 * people subscribe all the same.
 */
const timeZoneComponent = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Jakarta',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Builds the calendar of a partner: the events that are known to the day, and the yearly anniversary. In English. */
export function buildCalendar(content: Content, partnerId: string): string {
  const partner = content.partners.get(partnerId);
  const stamp = buildStamp(content.feed.asOf);
  const events = sortEvents(content.events.get(partnerId) ?? []);
  const components = [
    ...(partner ? buildAnniversary(partner, stamp) : []),
    ...events.flatMap((event) => buildEntry(event, partnerId, stamp)),
  ];
  const name = partner ? `Bandung – ${plain(partner.name)}` : 'Bandung';
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bandung//Partner feed//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(components.length > 0 ? components : timeZoneComponent),
    'END:VCALENDAR',
  ]);
}

function buildEntry(event: CanonicalEvent, partnerId: string, stamp: string): (string | undefined)[] {
  const span = event.date === undefined ? undefined : parseDateSpan(event.date);
  const first = span && asDay(span.start);
  const last = span && asDay(span.end ?? span.start);
  // A calendar has no way to say “in May” or “until today”, and a day is never made up.
  if (!first || !last || span.isOpenEnded) return [];
  const words = [event.summary, event.outcome, event.benefit, event.note].flatMap((map) => (map ? plain(map) : []));
  return [
    'BEGIN:VEVENT',
    buildUid(partnerId, event.id),
    stamp,
    `DTSTART;VALUE=DATE:${formatDay(first)}`,
    // The end is exclusive.
    `DTEND;VALUE=DATE:${formatDay(selectDayAfter(last))}`,
    buildSummary(resolveText(event.title, 'en')),
    words.length > 0 ? `DESCRIPTION:${escapeText(words.join('\n\n'))}` : undefined,
    event.fields.length > 0 ? `CATEGORIES:${event.fields.join(',')}` : undefined,
    event.url && `URL:${event.url}`,
    `STATUS:${event.isAnnounced ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function buildAnniversary(partner: CanonicalPartner, stamp: string): string[] {
  const since = partner.since === undefined ? undefined : parsePartialDate(partner.since);
  const day = since && asDay(since);
  if (!day) return [];
  // The beginning itself is an event of the timeline; the anniversaries start a year later.
  const first: Day = { ...day, year: day.year + 1, day: Math.min(day.day, countDaysInMonth(day.year + 1, day.month)) };
  // Else the rule would leave out three years of four.
  const leapDay = day.month === 2 && day.day === 29 ? ';BYMONTH=2;BYMONTHDAY=-1' : '';
  return [
    'BEGIN:VEVENT',
    buildUid(partner.id, 'partnership-anniversary'),
    stamp,
    `DTSTART;VALUE=DATE:${formatDay(first)}`,
    `DTEND;VALUE=DATE:${formatDay(selectDayAfter(first))}`,
    `RRULE:FREQ=YEARLY${leapDay}`,
    buildSummary(`Anniversary of the partnership of Bandung and ${plain(partner.name)} since ${day.year}`),
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An id that stays the same in every build, so that calendars update the entry instead of doubling it. */
function buildUid(partnerId: string, eventId: string): string {
  return `UID:${eventId}.${partnerId}@${generalId}-partner-feed`;
}

function buildSummary(title: FeedText): string {
  const [lang, text] = typeof title === 'string' ? ['en', title] : [title.lang, title.text];
  return `SUMMARY;LANGUAGE=${lang}:${escapeText(text)}`;
}

/** The day of the last check instead of the time of the build: two builds of the same content are the same. */
function buildStamp(asOf: string): string {
  const { year, month = 1, day = 1 } = parsePartialDate(asOf) ?? { year: 1970 };
  return `DTSTAMP:${formatDay({ iso: '', year, month, day })}T000000Z`;
}

function plain(map: LanguageMap): string {
  const text = resolveText(map, 'en');
  return typeof text === 'string' ? text : text.text;
}

function asDay({ iso, year, month, day }: PartialDate): Day | undefined {
  return month !== undefined && day !== undefined ? { iso, year, month, day } : undefined;
}

function selectDayAfter({ iso, year, month, day }: Day): Day {
  if (day < countDaysInMonth(year, month)) return { iso, year, month, day: day + 1 };
  return month < 12 ? { iso, year, month: month + 1, day: 1 } : { iso, year: year + 1, month: 1, day: 1 };
}

function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
