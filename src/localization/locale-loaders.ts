import type { LocaleModule } from '@lit/localize';
import type { LocaleCode } from '../model/locale-codes.js';
import type { Grammar } from './grammar.js';
import { localeImports } from './locale-imports.js';

/** Message id → translation. */
export type TemplateMap = LocaleModule['templates'];

/** What there is of a locale: its messages, and how it writes dates and numbers. */
export interface LocaleWords {
  readonly templates: TemplateMap;
  readonly grammar?: Grammar;
}

const wordsByLocale = new Map<LocaleCode, LocaleWords>();
const loadsByLocale = new Map<LocaleCode, Promise<TemplateMap | undefined>>();

/** Gives the messages of a locale; those need no request then. */
export function registerTemplates(locale: LocaleCode, templates: TemplateMap, grammar?: Grammar): void {
  wordsByLocale.set(locale, { templates, grammar });
}

/** The messages of a locale if they are here already. */
export function peekTemplates(locale: LocaleCode): TemplateMap | undefined {
  return wordsByLocale.get(locale)?.templates;
}

/** How a locale writes dates and numbers, if that is here already. */
export function peekGrammar(locale: LocaleCode): Grammar | undefined {
  return wordsByLocale.get(locale)?.grammar;
}

/** Whether nothing has to be loaded to speak a locale: its messages are here, or in the code. */
export function isSpoken(locale: LocaleCode): boolean {
  return wordsByLocale.has(locale) || !localeImports[locale];
}

/**
 * The messages of a locale; `undefined` for the source locale, whose words are in the code. One request serves all
 * who ask while it is under way; one that failed is forgotten, so that the next to ask tries again.
 */
export function loadTemplates(locale: LocaleCode): Promise<TemplateMap | undefined> {
  const known = peekTemplates(locale);
  if (known) return Promise.resolve(known);
  let load = loadsByLocale.get(locale);
  if (!load) {
    load = importTemplates(locale).finally(() => loadsByLocale.delete(locale));
    loadsByLocale.set(locale, load);
  }
  return load;
}

/** Forgets all messages. For tests. */
export function forgetTemplates(): void {
  wordsByLocale.clear();
  loadsByLocale.clear();
}

async function importTemplates(locale: LocaleCode): Promise<TemplateMap | undefined> {
  const words = await localeImports[locale]?.();
  if (words) registerTemplates(locale, words.templates, words.grammar);
  return words?.templates;
}
