import { resolveFeedUrl } from '../../feed/feed-url.js';
import { getPageRegistry } from '../../feed/page-registry.js';
import { resolveLocale } from '../../localization/find-language.js';
import { elementNames } from '../element-names.js';
import type { WidgetFinding } from './report.js';
import { describeElement, traceLanguage } from './trace-language.js';

const tagNames: readonly string[] = elementNames.map((name) => `bandung-${name}`);
const states = ['ready', 'loading', 'stale', 'error', 'waiting'];

/** All widgets of the page in their order, those in open shadow trees of the page too. */
export function findWidgets(root: ParentNode = document): HTMLElement[] {
  const widgets: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (tagNames.includes(element.localName)) widgets.push(element);
    else if (element.shadowRoot) widgets.push(...findWidgets(element.shadowRoot));
  }
  return widgets;
}

/** What can be seen of a widget from outside, whichever version of the library it is of. */
export function describeWidget(widget: HTMLElement): WidgetFinding {
  const { locale, tag } = resolveLocale(widget);
  const partner = widget.getAttribute('partner') || 'bandung';
  const template = widget.getAttribute('feed') || getPageRegistry().feed;
  const state = readState(widget);
  const feedUrl = template ? resolveFeedUrl(template, { partner, lang: locale }, document.baseURI) : undefined;
  const isGiven = Boolean((widget as { data?: unknown }).data);
  return {
    name: describeElement(widget),
    isDefined: customElements.get(widget.localName) !== undefined,
    state,
    partner,
    origin: traceLanguage(widget),
    locale,
    tag,
    // Nothing is asked for that a visitor has not agreed to, not even by us.
    source: isHeld(widget, state) ? 'held' : isGiven ? 'page' : feedUrl ? 'feed' : 'none',
    feedUrl,
    indexUrl: template && resolveIndexUrl(template),
  };
}

function isHeld(widget: HTMLElement, state: string): boolean {
  return widget.getAttribute('consent') === 'click' && !['ready', 'stale', 'error'].includes(state);
}

function readState(widget: HTMLElement): string {
  try {
    return states.find((state) => widget.matches(`:state(${state})`)) ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** The index lies above the folders of the partners. */
function resolveIndexUrl(template: string): string | undefined {
  const folder = /^(.*\/)[^/]*\{partner\}/.exec(template)?.[1];
  try {
    return folder && new URL('index.json', new URL(folder, document.baseURI)).href;
  } catch {
    return undefined;
  }
}
