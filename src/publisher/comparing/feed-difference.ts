/**
 * What `bandung-feed diff --format json` writes: what readers will see changed between two feeds. One change of the
 * content is one entry here, however many slices show it. A newer minor version adds fields and kinds, and takes none away.
 */
import type { ToolText } from '../commands/command.js';

export interface FeedDifference {
  readonly differenceVersion: '1.0';
  /** Slices of each feed, and those of the new one in which something changes. */
  readonly slices: { readonly old: number; readonly new: number; readonly changed: number };
  /** What the partners are called whose pages change; `bandung` is the page without a partner. */
  readonly partners: Readonly<Record<string, ToolText>>;
  /** What shows on every page first, then by page, then by what it is about. Empty where readers see no difference. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly entry: EntryName;
  /** Of a changed entry: `title`, `hours.note`, `agreement.stage`, `order` (of a list) … */
  readonly field?: string;
  /** Absent where the field was not there. */
  readonly before?: ChangeValue;
  /** Absent where the field is gone. */
  readonly after?: ChangeValue;
  readonly shows: readonly Showing[];
  /** Whether every page that is in both feeds shows it. */
  readonly isOnEveryPage: boolean;
}

/** The pages of a partner, and the languages in which they show a change. */
export interface Showing {
  readonly partner: string;
  readonly locales: readonly string[];
}

export const entryKinds = [
  'partner',
  'language',
  'city',
  'country',
  'fact',
  'strength',
  'event',
  'office',
  'mission',
  'place',
  'link',
  'source',
  'list',
  'feed',
] as const;
/** `list` is the order of a list, `feed` the licence and the day up to which it was checked. */
export type EntryKind = (typeof entryKinds)[number];

export interface EntryName {
  readonly kind: EntryKind;
  readonly id: string;
  /** What readers call it. */
  readonly name: ToolText;
}

export type ChangeValue = ShownText | ShownPicture | string | number | boolean | readonly string[];

export interface ShownText {
  readonly text: string;
  readonly lang: string;
}

/** A picture by its published name, which holds its hash. */
export interface ShownPicture {
  readonly picture: string;
}
