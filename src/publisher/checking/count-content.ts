import { localeCodes, type LocaleCode } from '../../model/locale-codes.js';
import { countMissingTexts } from './count-missing-texts.js';
import { countPlaceholders } from './count-placeholders.js';

/** The texts of one or of many documents. */
export interface TextCounts {
  readonly total: number;
  /** Locale → texts that will fall back to another language. */
  readonly missing: Readonly<Record<LocaleCode, number>>;
  /** Texts that still stand as `init` wrote them. */
  readonly placeholders: number;
}

/** What is in a content folder, in numbers. */
export interface ContentCounts {
  readonly partners: number;
  readonly events: number;
  readonly places: number;
  readonly offices: number;
  readonly texts: TextCounts;
}

export function countTexts(documents: readonly unknown[]): TextCounts {
  const { total, missing } = countMissingTexts(documents);
  return { total, missing: readCounts((locale) => missing.get(locale)), placeholders: countPlaceholders(documents) };
}

export function sumTexts(counts: readonly TextCounts[]): TextCounts {
  const sum = (read: (each: TextCounts) => number): number => counts.reduce((total, each) => total + read(each), 0);
  return {
    total: sum(({ total }) => total),
    missing: readCounts((locale) => sum(({ missing }) => missing[locale])),
    placeholders: sum(({ placeholders }) => placeholders),
  };
}

function readCounts(read: (locale: LocaleCode) => number | undefined): Record<LocaleCode, number> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, read(locale) ?? 0])) as Record<LocaleCode, number>;
}
