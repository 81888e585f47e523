import type { FeedText } from '../../model/feed.js';
import { localeCodes, sourceLocale, type LocaleCode } from '../../model/locale-codes.js';

/** Languages that readers know better than English. Everybody else falls back to English at once. */
const nearerLocales: Readonly<Partial<Record<LocaleCode, readonly LocaleCode[]>>> = { su: ['id'] };

/** Picks the text for a locale; one in another language says so. */
export function resolveText(map: Readonly<Record<string, string>>, locale: LocaleCode): FeedText {
  const own = readText(map, locale);
  if (own !== undefined) return own;
  const order = [...(nearerLocales[locale] ?? []), sourceLocale, ...localeCodes, ...Object.keys(map).sort()];
  for (const lang of order) {
    const text = readText(map, lang);
    // Emptiness (the alternative text of a decorative picture) has no language.
    if (text !== undefined) return text === '' ? text : { text, lang };
  }
  throw new Error('A language map without a text passed the check.');
}

function readText(map: Readonly<Record<string, string>>, lang: string): string | undefined {
  return Object.hasOwn(map, lang) ? map[lang] : undefined;
}
