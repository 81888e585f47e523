import type { Browser } from 'playwright-core';
import { cost } from '../measuring/conditions.ts';
import { loadPage } from '../measuring/load-page.ts';
import type { PageToLoad } from '../measuring/load-page.ts';

/** What a MutationObserver saw. */
export interface Mutations {
  readonly records: number;
  /** Nodes that came or went. */
  readonly nodes: number;
}

export interface Update {
  /** The title of one event is another. */
  readonly changed: Mutations;
  /** The same feed comes again. */
  readonly unchanged: Mutations;
}

interface FeedFile {
  readonly revision: string;
  readonly timeline: { readonly items: { title: string }[] };
}

/** Long enough for all that a widget puts off. */
const restMs = 300;

/** Gives a widget a feed in which one event is another, and counts what that does to its DOM. */
export function measureUpdate(browser: Browser, library: string, target: PageToLoad, feedUrl: string): Promise<Update> {
  return loadPage(browser, library, target, cost, async ({ page }) => {
    const response = await page.request.get(feedUrl);
    const feed = (await response.json()) as FeedFile;
    const changed = structuredClone(feed);
    changed.timeline.items[1]!.title = 'Another title';
    Object.assign(changed, { revision: 'another' });
    return {
      unchanged: await page.evaluate(countMutations, [feed, structuredClone(feed), restMs] as const),
      changed: await page.evaluate(countMutations, [feed, changed, restMs] as const),
    };
  });
}

/** Runs in the page. */
async function countMutations([first, second, restMs]: readonly [FeedFile, FeedFile, number]): Promise<Mutations> {
  const widget = document.querySelector('bandung-cooperation-timeline') as HTMLElement & { data: unknown };
  widget.data = first;
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => records.push(...news));
  observer.observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  widget.data = second;
  await new Promise((resolve) => setTimeout(resolve, restMs));
  observer.disconnect();
  const nodes = records.reduce((sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length, 0);
  return { records: records.length, nodes };
}
