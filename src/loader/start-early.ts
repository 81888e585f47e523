import { getPageRegistry } from '../feed/page-registry.js';
import { buildRequestOptions } from '../feed/request-options.js';
import { localeImports } from '../localization/locale-imports.js';
import type { LocaleCode } from '../model/locale-codes.js';

/**
 * Asks for the words and the feed of a widget while its code is still under way: a guess from the `lang` around it. Where
 * there is none, or it is not plain, the element finds out by itself.
 */
export function startEarly(widget: Element): void {
  const lang = widget.closest('[lang]')?.getAttribute('lang') ?? '';
  const locale = lang.replace(/^zh(-Hans)?(-CN)?$/, 'zh-Hans').replace(/-[A-Z]{2}$/, '') as LocaleCode;
  if (!Object.hasOwn(localeImports, locale) || widget.hasAttribute('consent') || 'data' in widget) return;
  // What cannot be loaded is reported by the browser, and the element tries again.
  localeImports[locale]?.().catch(() => {});
  const registry = getPageRegistry();
  const template = widget.getAttribute('feed') ?? registry.feed;
  const partner = widget.getAttribute('partner') || 'bandung';
  if (!template || !/^[a-z0-9-]+$/.test(partner)) return;
  const url = new URL(template.replace('{partner}', partner).replace('{lang}', locale), document.baseURI).href;
  const early = (registry.early ??= new Map());
  if (early.has(url)) return;
  const controller = new AbortController();
  const response = fetch(url, { ...buildRequestOptions(url), signal: controller.signal });
  response.catch(() => {});
  early.set(url, { controller, response });
}
