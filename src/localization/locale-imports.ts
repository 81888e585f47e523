import type { LocaleCode } from '../model/locale-codes.js';
import type { LocaleWords } from './locale-loaders.js';

/** Where the words of a locale come from; one that is not named has them in the code. */
export type LocaleImports = Partial<Record<LocaleCode, () => Promise<LocaleWords>>>;

/**
 * The messages of each locale but the source, as chunks of their own; `npm run localize` makes them. Spelled out,
 * so that a bundler sees every one of them. The bundles add English, and the single file has
 * another module in the place of this one.
 */
export const localeImports: LocaleImports = {
  id: () => import('./generated/id.js'),
  su: () => import('./generated/su.js'),
  ms: () => import('./generated/ms.js'),
  de: () => import('./generated/de.js'),
  ko: () => import('./generated/ko.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
  ja: () => import('./generated/ja.js'),
  fr: () => import('./generated/fr.js'),
  es: () => import('./generated/es.js'),
  ar: () => import('./generated/ar.js'),
};
