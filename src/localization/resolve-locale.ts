import { isLocaleCode, sourceLocale } from '../model/locale-codes.js';
import type { LocaleCode } from '../model/locale-codes.js';

/** What a language tag of a page means to us. */
export interface ResolvedLocale {
  /** Whose messages are shown. */
  readonly locale: LocaleCode;
  /** The page's own tag in canonical form (`de-AT` beside the messages of `de`), for `Intl`. */
  readonly tag: string;
}

/** Where no language matches. */
export const fallbackLocale: ResolvedLocale = { locale: sourceLocale, tag: sourceLocale };

/** Old and long codes of our languages. Chromium and Firefox have them from the CLDR; WebKit leaves them as they are. */
const currentCodes = new Map([
  ['in', 'id'],
  ['ger', 'de'],
  ['fre', 'fr'],
  ['may', 'ms'],
  ['zsm', 'ms'],
  ['arb', 'ar'],
  ['chi', 'zh'],
  ['cmn', 'zh'],
]);

/** Country codes that pages often take for language codes. */
const languagesByCountryCode = new Map([
  ['kr', 'ko'],
  ['jp', 'ja'],
  ['cn', 'zh'],
]);

/**
 * Finds the shipped locale for a language tag, however sloppily it was written, or `undefined`. Never throws.
 *
 * A related language is not the same language: Catalan is not answered in Spanish, nor Javanese in Indonesian, nor
 * traditional Chinese or Cantonese in simplified Chinese.
 */
export function matchLocale(tag: string): ResolvedLocale | undefined {
  const locale = parseTag(tag);
  return locale && (matchLanguage(locale) ?? matchCountryCode(locale));
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    // POSIX writes de-AT as `de_AT.UTF-8@euro`.
    const locale = new Intl.Locale(
      tag
        .trim()
        .replace(/[.@].*/, '')
        .replaceAll('_', '-'),
    );
    const language = currentCodes.get(locale.language);
    return language ? new Intl.Locale(locale, { language }) : locale;
  } catch {
    return undefined;
  }
}

function matchLanguage(locale: Intl.Locale): ResolvedLocale | undefined {
  const { language } = locale;
  // `language`, not that of maximize(): it would take `und` for English. Only Chinese is told apart by its script.
  if (language === 'zh') {
    return locale.maximize().script === 'Hans' ? { locale: 'zh-Hans', tag: locale.toString() } : undefined;
  }
  return isLocaleCode(language) ? { locale: language, tag: locale.toString() } : undefined;
}

function matchCountryCode(locale: Intl.Locale): ResolvedLocale | undefined {
  const { language, region = language } = locale;
  const meant = languagesByCountryCode.get(language);
  // `kr` is Kanuri by the book: kr-NG is left alone.
  if (!meant || region.toLowerCase() !== language) return undefined;
  return matchLanguage(new Intl.Locale(locale, { language: meant }));
}
