import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pseudoLocales, writePseudoModule } from '../pseudo-locales.ts';
import type { PseudoLocale } from '../pseudo-locales.ts';

const xliffFile = fileURLToPath(new URL('../../locales/de.xlf', import.meta.url));
const generatedFolder = fileURLToPath(new URL('../../src/localization/generated/', import.meta.url));

/** Where a module of messages would lie, had lit-localize made it; there is no such file. */
const moduleName = new RegExp(String.raw`localization/generated/(${pseudoLocales.join('|')})\.[jt]s$`);
const list = pseudoLocales.map((locale) => `'${locale}'`).join(', ');

/** What Storybook changes in the library to speak the pseudo-locales: each stands behind the code that it matches. */
const additions: readonly (readonly [file: RegExp, place: RegExp, addition: string])[] = [
  [/src\/model\/locale-codes\.ts$/, /export const localeCodes = \[[^\]]*(?=\] as const)/, `, ${list}`],
  [
    /src\/localization\/locale-imports\.ts$/,
    /export const localeImports\b[^=]*(?:=>[^=]*)*= \{/,
    pseudoLocales.map((locale) => `\n'${locale}': () => import('./generated/${locale}.js'),`).join(''),
  ],
  // Intl takes the one for English, the other for Arabic: English times would stand wrong in text from right to left.
  [
    /src\/localization\/resolve-locale\.ts$/,
    /export function matchLocale\(tag: string\)[^{]*\{/,
    `\nif ([${list}].includes(tag)) return { locale: tag, tag };`,
  ],
  // The feed has no slices for them: they show the English one.
  [
    /src\/feed\/feed-url\.ts$/,
    /export function resolveFeedUrl\([^)]*\)[^{]*\{/,
    `\nif ([${list}].includes(lang)) lang = 'en';`,
  ],
];

/**
 * Teaches the library the pseudo-locales `en-XA` and `ar-XB`, for Storybook and tests alone: what is published knows
 * nothing of them. Their messages are made as they are asked for, from the English of the XLIFF files.
 */
export function pseudoLocalesPlugin(): Plugin {
  return {
    name: 'pseudo-locales',
    enforce: 'pre',
    resolveId(source) {
      const [, locale] = moduleName.exec(source) ?? /^\.\/generated\/([\w-]+)\.js$/.exec(source) ?? [];
      return pseudoLocales.includes(locale as PseudoLocale) ? `${generatedFolder}${locale}.ts` : undefined;
    },
    load(id) {
      const [, locale] = moduleName.exec(id) ?? [];
      if (!locale) return undefined;
      this.addWatchFile(xliffFile);
      // The self-diagnosis has words of its own, and none of them here.
      return writePseudoModule(
        readFileSync(xliffFile, 'utf8'),
        locale as PseudoLocale,
        (name) => !/^debug\./.test(name),
      );
    },
    transform(code, id) {
      const [, place, addition] = additions.find(([file]) => file.test(id)) ?? [];
      if (!place || !addition) return undefined;
      if (!place.test(code)) throw new Error(`pseudo-locales: ${id} is written in another way now.`);
      return { code: code.replace(place, (found) => found + addition), map: null };
    },
  };
}
