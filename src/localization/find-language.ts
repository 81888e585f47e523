import { localeCodes } from '../model/locale-codes.js';
import { getComposedParent } from './compose-path.js';
import { fallbackLocale, matchLocale } from './resolve-locale.js';
import type { ResolvedLocale } from './resolve-locale.js';

/**
 * `:lang()` also sees `<meta http-equiv="content-language">` and the HTTP header, which no attribute shows. It knows
 * nothing of likely scripts, so that `:lang(zh)` matches `zh-Hant` too.
 */
const languageProbes: readonly (readonly [selector: string, tag: string])[] = [
  ...localeCodes.map((code) => [`:lang(${code})`, code] as const),
  [':lang(zh):not(:lang(zh-Hant), :lang(zh-TW), :lang(zh-HK), :lang(zh-MO), :lang(zh-yue))', 'zh-Hans'],
  [':lang(in)', 'id'],
  [':lang(kr)', 'ko'],
  [':lang(jp)', 'ja'],
  [':lang(cn)', 'zh-Hans'],
];

/**
 * The nearest `lang` of the composed tree as it was written: from the element outwards, through slots and shadow
 * roots. `''` is the author's word that the language is unknown; `undefined`: nobody says anything.
 */
export function findLanguage(element: Element): string | undefined {
  for (let node: Node | undefined = element; node; node = getComposedParent(node)) {
    if (node.nodeType !== 1) continue;
    const lang = (node as Element).getAttribute('lang');
    if (lang !== null) return lang;
  }
  // HTML ignores xml:lang, but old pages have nothing else.
  return element.ownerDocument.documentElement?.getAttribute('xml:lang') ?? undefined;
}

/**
 * Which language the page asks of an element. A `lang` that is empty, broken or not ours ends the search in English:
 * the page has spoken, whatever the browser's own languages are.
 */
export function resolveLocale(
  element: Element,
  languages: readonly string[] = globalThis.navigator?.languages ?? [],
): ResolvedLocale {
  const lang = findLanguage(element);
  if (lang !== undefined) return matchLocale(lang) ?? fallbackLocale;
  return probeLanguage(element) ?? matchFirst(languages) ?? fallbackLocale;
}

function probeLanguage(element: Element): ResolvedLocale | undefined {
  for (const [selector, tag] of languageProbes) {
    if (element.matches(selector)) return matchLocale(tag);
  }
  return undefined;
}

function matchFirst(languages: readonly string[]): ResolvedLocale | undefined {
  for (const language of languages) {
    const resolved = matchLocale(language);
    if (resolved) return resolved;
  }
  return undefined;
}
