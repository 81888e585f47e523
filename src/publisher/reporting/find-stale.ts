import { parseDateSpan, parsePartialDate, countDaysInMonth } from '../../model/partial-date.js';
import { generalId, type Content } from '../content.js';
import type { Gap } from './content-report.js';
import { buildGap, type EntryList } from './find-lacks.js';
import type { GapKind } from './gap-kinds.js';
import type { EntryLists } from './list-entries.js';

/** The day that lies so many months before another; the last of its month where that has no such day. */
export function subtractMonths(day: string, months: number): string {
  const { year = 0, month = 1, day: dayOfMonth = 1 } = parsePartialDate(day) ?? {};
  const count = year * 12 + month - 1 - months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const newDay = Math.min(dayOfMonth, countDaysInMonth(newYear, newMonth));
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(Math.max(newYear, 0), 4)}-${pad(newMonth, 2)}-${pad(newDay, 2)}`;
}

/** The last day that a partial date may mean: what is of 2023 may be of December. */
export function findLastDay(iso: string): string {
  const { year = 0, month = 12, day } = parsePartialDate(iso) ?? {};
  const last = String(day ?? countDaysInMonth(year, month)).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${last}`;
}

/** Finds what was last checked, or stands for a time, before `staleBefore`, and announcements that `asOf` has overtaken. */
export function findStale(
  content: Content,
  lists: EntryLists,
  { asOf, staleBefore }: { readonly asOf: string; readonly staleBefore: string },
): Gap[] {
  const isStale = (date: string | undefined): date is string => date !== undefined && findLastDay(date) < staleBefore;
  const find = <Entry extends { readonly asOf?: string }>(kind: GapKind, list: EntryList<Entry>): Gap[] =>
    selectDated(kind, list, (entry) => (isStale(entry.asOf) ? entry.asOf : undefined));
  const feedAsOf = content.feed.asOf;
  return [
    ...(isStale(feedAsOf)
      ? [buildGap('feed-stale', { partners: [generalId], file: 'feed.json', detail: feedAsOf })]
      : []),
    ...find('fact-stale', lists.facts),
    ...find('strength-stale', lists.strengths),
    ...lists.offices.flatMap((list) => find('office-stale', list)),
    ...lists.events.flatMap((list) =>
      selectDated('announcement-past', list, ({ isAnnounced, date }) =>
        isAnnounced && date && hasPassed(date, asOf) ? date : undefined,
      ),
    ),
  ];
}

function selectDated<Entry>(
  kind: GapKind,
  { entries, file, partners, describe }: EntryList<Entry>,
  readDate: (entry: Entry) => string | undefined,
): Gap[] {
  return entries.flatMap((entry) => {
    const detail = readDate(entry);
    return detail === undefined ? [] : [buildGap(kind, { partners, file, ...describe(entry), detail })];
  });
}

function hasPassed(date: string, asOf: string): boolean {
  const span = parseDateSpan(date);
  return span !== undefined && findLastDay((span.end ?? span.start).iso) < asOf;
}
