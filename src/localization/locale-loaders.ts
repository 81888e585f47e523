import type { LocaleModule } from '@lit/localize';
import type { LocaleCode } from '../model/locale-codes.js';
import { localeImports } from './locale-imports.js';

/** Message id → translation. */
export type TemplateMap = LocaleModule['templates'];

const templatesByLocale = new Map<LocaleCode, TemplateMap>();
const loadsByLocale = new Map<LocaleCode, Promise<TemplateMap | undefined>>();

/** Gives the messages of a locale; those need no request then. */
export function registerTemplates(locale: LocaleCode, templates: TemplateMap): void {
  templatesByLocale.set(locale, templates);
}

/** The messages of a locale if they are here already. */
export function peekTemplates(locale: LocaleCode): TemplateMap | undefined {
  return templatesByLocale.get(locale);
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
  templatesByLocale.clear();
  loadsByLocale.clear();
}

async function importTemplates(locale: LocaleCode): Promise<TemplateMap | undefined> {
  const module = await localeImports[locale]?.();
  if (module) registerTemplates(locale, module.templates);
  return module?.templates;
}
