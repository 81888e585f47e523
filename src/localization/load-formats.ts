import { sourceLocale } from '../model/locale-codes.js';
import type { Formats } from './formats.js';
import { grammar as sourceGrammar } from './generated/grammar/en.js';
import type { Grammar } from './grammar.js';
import type * as IntlFormats from './intl-formats.js';
import { loadTemplates, peekGrammar } from './locale-loaders.js';
import { buildPlainFormats } from './plain-formats.js';
import type { ResolvedLocale } from './resolve-locale.js';

/** Regions that write as their language does by itself. English has none: Americans count in miles. */
const plainTag = /^(en|id(-ID)?|su(-ID)?|ms(-MY)?|de(-DE)?|ko(-KR)?|zh(-Hans)?(-CN)?|ja(-JP)?|fr(-FR)?|es(-ES)?|ar)$/;

const plainFormats = new WeakMap<Grammar, Formats>();
const intlFormats = new Map<string, Formats>();
let intl: typeof IntlFormats | undefined;

/** How dates and numbers are written for a tag; `undefined` while what it takes has still to be loaded. */
export function getFormats({ locale, tag }: ResolvedLocale): Formats | undefined {
  const grammar = peekGrammar(locale) ?? (locale === sourceLocale ? sourceGrammar : undefined);
  if (grammar && plainTag.test(tag)) return getPlainFormats(grammar);
  let formats = intlFormats.get(tag);
  if (!formats && intl) intlFormats.set(tag, (formats = intl.buildIntlFormats(tag)));
  return formats;
}

/** Those of English, which are always here. */
export function getSourceFormats(): Formats {
  return getPlainFormats(sourceGrammar);
}

/** Loads what `getFormats` wants: the grammar comes with the messages, `Intl` is used for regions alone. */
export async function loadFormats(target: ResolvedLocale): Promise<void> {
  await loadTemplates(target.locale);
  if (getFormats(target)) return;
  try {
    intl = await import('./intl-formats.js');
  } catch {
    // The browser has told the console. The language's own way is better than none.
    const grammar = peekGrammar(target.locale) ?? sourceGrammar;
    intlFormats.set(target.tag, getPlainFormats(grammar));
  }
}

function getPlainFormats(grammar: Grammar): Formats {
  let formats = plainFormats.get(grammar);
  if (!formats) plainFormats.set(grammar, (formats = buildPlainFormats(grammar)));
  return formats;
}
