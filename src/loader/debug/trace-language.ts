import { getComposedParent } from '../../localization/compose-path.js';
import { findLanguage, resolveLocale } from '../../localization/find-language.js';
import { matchLocale } from '../../localization/resolve-locale.js';
import type { LanguageOrigin } from './report.js';

/** Tells where the language of an element comes from, by the rules that the element itself goes by. */
export function traceLanguage(
  element: Element,
  languages: readonly string[] = globalThis.navigator?.languages ?? [],
): LanguageOrigin {
  for (let node: Node | undefined = element; node; node = getComposedParent(node)) {
    const lang = node.nodeType === 1 ? (node as Element).getAttribute('lang') : null;
    if (lang !== null) return { kind: 'attribute', at: describeElement(node as Element), lang };
  }
  const xmlLang = findLanguage(element);
  if (xmlLang !== undefined) return { kind: 'attribute', at: 'html (xml:lang)', lang: xmlLang };
  // No language of the browser may speak here: what is not English now was declared by the document.
  const isDeclared = resolveLocale(element, []).locale !== 'en' || element.matches(':lang(en)');
  if (isDeclared) return { kind: 'document' };
  return { kind: languages.some((language) => matchLocale(language)) ? 'browser' : 'nowhere' };
}

/** `p#intro`: enough to find an element in the page's source. */
export function describeElement(element: Element): string {
  return element.id ? `${element.localName}#${element.id}` : element.localName;
}
