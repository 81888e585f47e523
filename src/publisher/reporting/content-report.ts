/**
 * What `bandung-feed report --format json` writes. Everything stands in a fixed order, so that the same content and the
 * same day give the same bytes. A newer minor version adds fields and kinds, and takes none away.
 */
import type { LocaleCode } from '../../model/locale-codes.js';
import type { ToolText } from '../commands/command.js';
import type { GapKind } from './gap-kinds.js';

export interface ContentReport {
  readonly reportVersion: '1.0';
  /** The day for which the report is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day up to which the editors checked the content: `asOf` of `feed.json`. */
  readonly contentAsOf: string;
  /** After how many months a date counts as stale. */
  readonly staleMonths: number;
  readonly counts: {
    readonly partners: number;
    readonly events: number;
    readonly places: number;
    readonly offices: number;
    readonly pictures: number;
  };
  readonly coverage: Coverage;
  /** By section and kind, within them in the order of the documents. */
  readonly gaps: readonly Gap[];
}

/** How much of what a page shows is in the language of that page. */
export interface Coverage {
  readonly locales: readonly LocaleCode[];
  /** `bandung` (the page without a partner) first, then the partners by their ids. */
  readonly pages: readonly CoverageRow[];
  /** Every text that any page shows, counted once. */
  readonly all: TextTally;
}

export interface TextTally {
  /** Texts that the page shows: every language map of the content that is in the slice, counted once. */
  readonly texts: number;
  /** Locale → how many of them are in that language. The others fall back. */
  readonly translated: Readonly<Record<LocaleCode, number>>;
}

export interface CoverageRow extends TextTally {
  readonly partner: string;
  readonly name: ToolText;
  /** The chief language of the partner's own site. */
  readonly locale?: LocaleCode;
}

/** Something that an editor may want to mend. */
export interface Gap {
  readonly section: GapSection;
  readonly kind: GapKind;
  /**
   * On whose pages it shows: `bandung` for what every page shows, several for a mission that is responsible for several
   * partners, none for what no page shows.
   */
  readonly partners: readonly string[];
  /** The document in which to mend it, or the picture. */
  readonly file: string;
  /** Id of the event, office, place, fact …; absent where it is about the document as a whole. */
  readonly entry?: string;
  /** What readers call the entry. */
  readonly name?: ToolText;
  /** A date, a picture or the field of a text (`benefit`, `hours.note`, `summary.2`), as the kind needs it. */
  readonly detail?: string;
  /** The languages that are wanting. */
  readonly locales?: readonly LocaleCode[];
  /** How many entries of this sort were looked at for these partners. */
  readonly of?: number;
}

export const gapSections = ['missing', 'stale', 'untranslated', 'unsourced', 'pictures', 'dead-ends'] as const;
export type GapSection = (typeof gapSections)[number];
