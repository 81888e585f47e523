import { localeCodes } from '../../model/locale-codes.js';
import type { ToolLanguage } from '../commands/command.js';
import { describeField, differenceWords, entryKindWords, listWords } from './difference-words.js';
import type { Change, ChangeValue, FeedDifference, Showing } from './feed-difference.js';
import { shortenPair } from './shorten-pair.js';

/** Changes that show on the same pages, as they are read. */
export interface ChangeSection {
  readonly title: string;
  readonly entries: readonly ChangedEntry[];
}

/** All that happens to one entry there. */
export interface ChangedEntry {
  readonly kind: Change['kind'];
  /** `Event “Charter signed” (charter)` */
  readonly title: string;
  /** `new`, `withdrawn`; absent where it is changed. */
  readonly verb?: string;
  /** Where an entry that is new or withdrawn shows. */
  readonly where?: string;
  readonly details: readonly ChangeDetail[];
}

export interface ChangeDetail {
  /** The field, or what happened to it where there are no words to set side by side. */
  readonly what: string;
  readonly where: string;
  readonly before?: DetailText;
  readonly after?: DetailText;
}

export interface DetailText {
  readonly text: string;
  readonly lang?: string;
}

/** How many partners a heading names without counting them. */
const namedPartners = 4;

/** Sorts the changes by the pages that show them, and those of one entry together. */
export function arrangeChanges(difference: FeedDifference, language: ToolLanguage): ChangeSection[] {
  const sections = groupBy(difference.changes, (change) => titleSection(change, difference, language));
  return [...sections].map(([title, group]) => ({
    title,
    entries: [...groupBy(group, ({ kind, entry }) => [kind, entry.kind, entry.id].join('\n')).values()].flatMap((own) =>
      arrangeEntry(own, language),
    ),
  }));
}

function groupBy<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
}

function titleSection({ isOnEveryPage, shows }: Change, { partners }: FeedDifference, language: ToolLanguage): string {
  if (isOnEveryPage) return differenceWords[language].everyPage;
  const names = shows.map(({ partner }) => partners[partner]?.[language] ?? partner).join(', ');
  return shows.length > namedPartners ? `${differenceWords[language].pages(shows.length)}: ${names}` : names;
}

function arrangeEntry(changes: readonly Change[], language: ToolLanguage): ChangedEntry[] {
  const [first] = changes;
  if (!first) return [];
  const { kind, entry, shows } = first;
  const words = differenceWords[language];
  if (kind !== 'changed') {
    const where = describeWhere(shows, language);
    return [{ kind, title: titleEntry(first, language), verb: words.kinds[kind], where, details: [] }];
  }
  const title = entry.kind === 'list' ? (listWords[entry.id]?.[language] ?? entry.id) : titleEntry(first, language);
  return [{ kind, title, details: changes.map((change) => describeDetail(change, language)) }];
}

function titleEntry({ entry }: Change, language: ToolLanguage): string {
  const { kind, id, name } = entry;
  const word = entryKindWords[kind][language];
  if (kind === 'feed') return word;
  // What is called by its id, or is the only one, is named once.
  if (name[language] === id) return `${word} ${id}`;
  return kind === 'city' ? `${word} “${name[language]}”` : `${word} “${name[language]}” (${id})`;
}

function describeDetail({ field = '', before, after, shows }: Change, language: ToolLanguage): ChangeDetail {
  const words = differenceWords[language];
  const what = describeField(field, language);
  const where = describeWhere(shows, language);
  if (field === 'order') return { what: words.orderChanged, where };
  if (isPicture(before) || isPicture(after)) {
    const verb =
      before === undefined ? words.pictureAdded : after === undefined ? words.pictureRemoved : words.pictureReplaced;
    return { what: `${what}: ${verb}`, where };
  }
  const [old, now] = shortenBoth(readDetail(before, field, language), readDetail(after, field, language));
  return { what, where, before: old, after: now };
}

function isPicture(value: ChangeValue | undefined): boolean {
  return typeof value === 'object' && 'picture' in value;
}

function shortenBoth(
  before: DetailText | undefined,
  after: DetailText | undefined,
): readonly [DetailText | undefined, DetailText | undefined] {
  if (!before || !after) return [before, after];
  const [old, now] = shortenPair(before.text, after.text);
  return [
    { ...before, text: old },
    { ...after, text: now },
  ];
}

function readDetail(value: ChangeValue | undefined, field: string, language: ToolLanguage): DetailText | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return { text: differenceWords[language][value ? 'yes' : 'no'] };
  if (typeof value === 'number') return { text: new Intl.NumberFormat(language).format(value) };
  if (typeof value === 'string') return { text: value };
  if ('text' in value) return { text: value.text, lang: value.lang };
  if ('picture' in value) return { text: value.picture };
  return { text: (field === 'hours.periods' ? value.map((each) => nameWeekday(each, language)) : value).join(', ') };
}

/** `1 08:00–16:00` → `Mon 08:00–16:00`. */
function nameWeekday(period: string, language: ToolLanguage): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return period.replace(/^\d/, (digit) => format.format(Date.UTC(2024, 0, Number(digit))));
}

/** The languages in which a change shows and how many slices that makes. */
function describeWhere(shows: readonly Showing[], language: ToolLanguage): string {
  const words = differenceWords[language];
  const count = shows.reduce((sum, { locales }) => sum + locales.length, 0);
  const lists = [...groupBy(shows, ({ locales }) => locales.join(', '))];
  const [only] = lists;
  const isSame = lists.length === 1;
  const languages = isSame
    ? nameLanguages(only?.[1][0]?.locales ?? [], language)
    : lists.map(([list, own]) => `${own.map(({ partner }) => partner).join(', ')}: ${list}`).join('; ');
  return `${languages} (${words.slices(count)})`;
}

function nameLanguages(locales: readonly string[], language: ToolLanguage): string {
  return locales.length === localeCodes.length ? differenceWords[language].everyLanguage : locales.join(', ');
}
