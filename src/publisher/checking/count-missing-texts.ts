import { localeCodes, type LocaleCode } from '../../model/locale-codes.js';
import { readField, walkJson } from '../reading/walk-json.js';

/** How complete the translations are. */
export interface TextCount {
  readonly total: number;
  /** Locale → texts that will fall back to another language. */
  readonly missing: ReadonlyMap<LocaleCode, number>;
}

/** Counts the texts of all documents, and for each locale those that are not there. */
export function countMissingTexts(documents: Iterable<unknown>): TextCount {
  const missing = new Map<LocaleCode, number>(localeCodes.map((locale) => [locale, 0]));
  let total = 0;
  const countText = (value: unknown): void => {
    // A language map, and not the empty one of a decorative picture.
    if (typeof value !== 'object' || value === null || !readField(value, 'en')) return;
    total += 1;
    for (const locale of localeCodes) {
      if (!Object.hasOwn(value, locale)) missing.set(locale, (missing.get(locale) ?? 0) + 1);
    }
  };
  for (const document of documents) {
    walkJson(document, (_key, value) => {
      // Paragraphs and nicknames stand in lists and have no key of their own.
      if (Array.isArray(value)) value.forEach(countText);
      else countText(value);
    });
  }
  return { total, missing };
}
