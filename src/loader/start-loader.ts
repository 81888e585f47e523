import { getPageRegistry } from '../feed/page-registry.js';
import { askForDebug } from './ask-for-debug.js';
import { elementNames } from './element-names.js';
import type { ElementName } from './element-names.js';
import type { ScriptSettings } from './script-settings.js';

/** How far below the screen a widget begins to load: what the visitor may have scrolled to before it is there. */
const nearness = '1200px';

/** What differs between the ways in: how an element and the upgrader of marks come. */
export interface LoaderParts {
  loadElement(name: ElementName): Promise<unknown>;
  /** Asks for the words and the feed of a widget whose code has still to come. */
  startEarly?(widget: Element): void;
  loadUpgrader(): Promise<{ upgradeMark(mark: HTMLElement, embedUrl: string): void }>;
}

/**
 * Finds the widgets of the page, those that appear later too, and fetches just the elements that are there: tags,
 * `data-bandung` marks, and links to embed pages.
 */
export function startLoader({ scriptUrl, feed }: ScriptSettings, parts: LoaderParts): void {
  getPageRegistry().feed ??= feed;
  const embedUrl = new URL('embed/', scriptUrl).href;
  const wanted = new Set<ElementName>(elementNames);
  const loading = new Set<ElementName>();
  const widgetSelector = elementNames.map((name) => `bandung-${name}`).join();
  const markSelector = `[data-bandung],a[href*="embed/"]`;

  /** The code of a widget, and what else it will want. */
  function load(widget: Element): void {
    const name = widget.localName.slice(8) as ElementName;
    if (!wanted.has(name)) return;
    parts.startEarly?.(widget);
    if (loading.has(name)) return;
    loading.add(name);
    // What failed once may be tried again when the next such tag appears. The browser itself reports the failure.
    parts.loadElement(name).then(
      () => wanted.delete(name),
      () => loading.delete(name),
    );
  }

  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        load(target);
      }
    },
    { rootMargin: nearness },
  );

  function scan(root: ParentNode & { matches?(selector: string): boolean }): void {
    askForDebug(root, scriptUrl);
    const widgets = [...root.querySelectorAll(widgetSelector)];
    if (root.matches?.(widgetSelector)) widgets.push(root as unknown as Element);
    for (const widget of widgets) {
      // A widget whose code is here has nothing to wait for.
      if (widget.matches(':defined')) continue;
      if (widget.getAttribute('loading') === 'eager') load(widget);
      else watch.observe(widget);
    }
    const marks = [...root.querySelectorAll<HTMLElement>(markSelector)];
    if (root.matches?.(markSelector)) marks.push(root as unknown as HTMLElement);
    // A fallback within a widget asks for nothing.
    const ours = marks.filter(
      (mark) =>
        !mark.closest(widgetSelector) &&
        (mark.dataset['bandung'] ?? (mark as HTMLAnchorElement).href.startsWith(embedUrl)),
    );
    if (ours.length === 0) return;
    parts.loadUpgrader().then(
      ({ upgradeMark }) => ours.forEach((mark) => upgradeMark(mark, embedUrl)),
      () => {},
    );
  }

  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
