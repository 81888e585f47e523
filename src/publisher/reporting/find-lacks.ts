import type { ToolText } from '../commands/command.js';
import type { LanguageMap } from '../canonical.js';
import type { Gap } from './content-report.js';
import { gapKinds, type GapKind } from './gap-kinds.js';

/** What an editor would want an entry to have: kind of gap → the value that closes it. */
export type Wishes<Entry> = Partial<Readonly<Record<GapKind, (entry: Entry) => unknown>>>;

/** Entries of one sort, and where they show. */
export interface EntryList<Entry> {
  readonly entries: readonly Entry[];
  readonly file: string;
  readonly partners: readonly string[];
  /** A list of one entry: “1 of 1” would say nothing. */
  readonly isSingle?: boolean;
  readonly describe: (entry: Entry) => Pick<Gap, 'entry' | 'name'>;
}

/** Holds entries against the wishes; a value that is absent, false or empty is a gap. */
export function findLacks<Entry>(list: EntryList<Entry>, wishes: Wishes<Entry>): Gap[] {
  const { entries, file, partners, isSingle, describe } = list;
  const of = isSingle ? undefined : entries.length;
  return (Object.keys(wishes) as GapKind[]).flatMap((kind) =>
    entries
      .filter((entry) => isEmpty(wishes[kind]?.(entry)))
      .map((entry) => buildGap(kind, { partners, file, ...describe(entry), of })),
  );
}

export function buildGap(kind: GapKind, gap: Omit<Gap, 'section' | 'kind'>): Gap {
  return { section: gapKinds[kind].section, kind, ...gap };
}

/** A name in the languages of the tool, which every language map has. */
export function readName(map: LanguageMap): ToolText {
  return { en: map['en'] ?? '', id: map['id'] ?? '' };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}
