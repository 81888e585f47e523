import { getPageRegistry } from '../feed/page-registry.js';
import { askForDebug } from './ask-for-debug.js';
import { elementNames } from './element-names.js';
import type { ElementName } from './element-names.js';
import type { ScriptSettings } from './script-settings.js';

/** What differs between the ways in: how an element and the upgrader of marks come. */
export interface LoaderParts {
  loadElement(name: ElementName): Promise<unknown>;
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
  const markSelector = `[data-bandung],a[href*="embed/"]`;

  function scan(root: ParentNode & { matches?(selector: string): boolean }): void {
    askForDebug(root, scriptUrl);
    for (const name of wanted) {
      const tagName = `bandung-${name}`;
      if (!root.matches?.(tagName) && !root.querySelector(tagName)) continue;
      wanted.delete(name);
      // What failed once may be tried again when the next such tag appears. The browser itself reports the failure.
      parts.loadElement(name).catch(() => wanted.add(name));
    }
    const marks = [...root.querySelectorAll<HTMLElement>(markSelector)];
    if (root.matches?.(markSelector)) marks.push(root as unknown as HTMLElement);
    const ours = marks.filter(
      (mark) => mark.dataset['bandung'] ?? (mark as HTMLAnchorElement).href.startsWith(embedUrl),
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
