import type { ToolText } from '../commands/command.js';
import { compareSlices, type SliceChange } from './compare-slices.js';
import { entryKinds, type Change, type FeedDifference, type Showing } from './feed-difference.js';
import { readEntries, type SliceEntries } from './read-entries.js';
import type { PublishedSlice } from './read-published.js';

/** Finds what readers will see changed, and says each change once with the pages that show it. */
export function compareFeeds(oldFeed: readonly PublishedSlice[], newFeed: readonly PublishedSlice[]): FeedDifference {
  const oldSlices = new Map(oldFeed.map((slice) => [nameSlice(slice), slice]));
  const newSlices = new Map(newFeed.map((slice) => [nameSlice(slice), slice]));
  const names = new NameBook();
  const groups = new Map<string, Group>();
  const note = (change: SliceChange, { partner, locale }: PublishedSlice): void => {
    const group = groups.get(change.key) ?? { change, places: [] };
    group.places.push({ partner, locale });
    groups.set(change.key, group);
  };
  const kept = new Set<string>();
  for (const slice of newFeed) {
    const old = oldSlices.get(nameSlice(slice));
    const entries = readEntries(slice);
    names.note(slice, entries);
    if (!old) {
      note(describeWhole('added', slice, oldFeed), slice);
      continue;
    }
    kept.add(slice.partner);
    const oldEntries = readEntries(old);
    names.note(old, oldEntries);
    for (const change of dropRepeats(compareSlices(oldEntries, entries))) note(change, slice);
  }
  for (const slice of oldFeed) {
    if (newSlices.has(nameSlice(slice))) continue;
    names.note(slice, readEntries(slice));
    note(describeWhole('removed', slice, newFeed), slice);
  }
  const shown = [...groups.values()].flatMap(({ places }) => places);
  const changed = new Set(shown.map(nameSlice));
  const partners = [...new Set(shown.map(({ partner }) => partner))].sort();
  return {
    differenceVersion: '1.0',
    slices: { old: oldFeed.length, new: newFeed.length, changed: changed.size },
    partners: Object.fromEntries(partners.map((partner) => [partner, names.findPartner(partner)])),
    changes: [...groups.values()].map((group) => buildChange(group, kept, names)).sort(compareChanges),
  };
}

/** A change and the slices in which it shows. */
interface Group {
  readonly change: SliceChange;
  readonly places: { readonly partner: string; readonly locale: string }[];
}

type Place = Pick<PublishedSlice, 'partner' | 'locale'>;

function nameSlice({ partner, locale }: Place): string {
  return `${partner}/${locale}`;
}

/** A source that several entries of a slice cite changes once. */
function dropRepeats(changes: readonly SliceChange[]): SliceChange[] {
  return [...new Map(changes.map((change) => [change.key, change])).values()];
}

/** A slice that only one feed has: the other lacks the partner, or else the language. */
function describeWhole(
  kind: 'added' | 'removed',
  { partner, locale }: PublishedSlice,
  others: readonly PublishedSlice[],
): SliceChange {
  const isKnown = others.some((slice) => slice.partner === partner);
  const entry = isKnown
    ? { kind: 'language' as const, id: locale, name: locale }
    : { kind: 'partner' as const, id: partner, name: partner };
  return { kind, entry, key: `${kind} ${entry.kind} ${entry.id}` };
}

function buildChange({ change, places }: Group, kept: ReadonlySet<string>, names: NameBook): Change {
  const { kind, entry, field, before, after } = change;
  const shows: Showing[] = [...new Set(places.map(({ partner }) => partner))].map((partner) => ({
    partner,
    locales: places.filter((place) => place.partner === partner).map(({ locale }) => locale),
  }));
  const isOnEveryPage = kept.size > 1 && [...kept].every((partner) => shows.some((each) => each.partner === partner));
  const name = names.find(entry, shows[0]?.partner);
  return { kind, entry: { kind: entry.kind, id: entry.id, name }, field, before, after, shows, isOnEveryPage };
}

/** What entries are called in the languages of the tool: by their new names, or the old ones of what is gone. */
class NameBook {
  readonly #names = new Map<string, string>();

  note({ partner, locale }: Place, entries: SliceEntries): void {
    if (locale !== 'en' && locale !== 'id') return;
    for (const { kind, id, name } of entries.values()) {
      const key = [kind, id, partner, locale].join('\n');
      if (!this.#names.has(key)) this.#names.set(key, name);
    }
  }

  find({ kind, id, name }: SliceChange['entry'], partner = ''): ToolText {
    const find = (locale: string): string => this.#names.get([kind, id, partner, locale].join('\n')) ?? name;
    return { en: find('en'), id: find('id') };
  }

  /** The page without a partner bears the name of the city. */
  findPartner(partner: string): ToolText {
    const { en, id } = this.find({ kind: 'partner', id: partner, name: '' }, partner);
    return en === '' ? this.find({ kind: 'city', id: 'city', name: partner }, partner) : { en, id };
  }
}

function compareChanges(a: Change, b: Change): number {
  const rank = ({ isOnEveryPage, shows, entry }: Change): readonly (string | number)[] => [
    isOnEveryPage ? 0 : 1,
    shows.map(({ partner }) => partner).join(' '),
    entryKinds.indexOf(entry.kind),
    entry.id,
  ];
  const [ranksOfA, ranksOfB] = [rank(a), rank(b)];
  for (const [index, one] of ranksOfA.entries()) {
    const other = ranksOfB[index] ?? '';
    // By code units, so that two machines write the same.
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
