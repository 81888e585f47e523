import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { ContentProof } from '../content/bench-content.ts';

const binding = 'bandungBench';

/** What a document tells. Times in milliseconds since 1970. */
type Message =
  | { readonly kind: 'start'; readonly at: number; readonly isTop: boolean }
  | { readonly kind: 'seen'; readonly at: number; readonly texts: readonly number[] };

/** What a document noted of itself until now. */
export interface PageNotes {
  /** The worst window of shifts, as the field measures it. */
  readonly layoutShift: number;
  /** Longest task of 50 ms and more, else 0. */
  readonly longestTaskMs: number;
}

/** What was seen of the content. */
export interface PageWatch {
  getMissing(): readonly string[];
  /** From the start of the navigation to the frame in which the last text was painted. */
  getVisibleMs(): number;
  /** The worst of the page and of the frames in it. */
  readNotes(page: Page): Promise<PageNotes>;
}

/** Watches a page and the frames in it from their first moment. */
export async function watchPage(
  context: BrowserContext,
  session: CDPSession,
  { seen }: ContentProof,
): Promise<PageWatch> {
  const texts = seen.map((text) => text.replace(/\s+/g, ' ').trim());
  const firstSeen = new Map<number, number>();
  let startedAt = 0;
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== binding) return;
    const message = JSON.parse(payload) as Message;
    if (message.kind === 'seen') {
      for (const text of message.texts) if (!firstSeen.has(text)) firstSeen.set(text, message.at);
    } else if (message.isTop) {
      startedAt = message.at;
    }
  });
  // The compiler that runs this file wraps functions in a helper, which pages do not have.
  const script = `globalThis.__name ??= (value) => value; (${watchDocument.toString()})(${JSON.stringify([texts, binding])});`;
  await context.addInitScript({ content: script });
  return {
    getMissing: () => seen.filter((_, index) => !firstSeen.has(index)),
    getVisibleMs: () => (firstSeen.size > 0 ? Math.max(...firstSeen.values()) - startedAt : 0),
    async readNotes(page) {
      const notes = await Promise.all(page.frames().map((frame) => frame.evaluate(readDocumentNotes)));
      return {
        layoutShift: Math.max(...notes.map(({ layoutShift }) => layoutShift)),
        longestTaskMs: Math.max(...notes.map(({ longestTaskMs }) => longestTaskMs)),
      };
    },
  };
}

/** Runs in the page. */
function readDocumentNotes(): PageNotes {
  return (window as unknown as { bandungBenchNotes: PageNotes }).bandungBenchNotes;
}

/**
 * Runs in every document before its own scripts. Looks for the texts once a frame, in shadow trees too, and stops when
 * all are seen: a page that has nothing yet is looked through in no time, and a full one is looked through once.
 */
function watchDocument([texts, bindingName]: [readonly string[], string]): void {
  const isTop = window === window.top;
  const notes = { layoutShift: 0, longestTaskMs: 0 };
  Object.assign(window, { bandungBenchNotes: notes });
  const tell = (message: Message): void => {
    (globalThis as unknown as Record<string, (payload: string) => void>)[bindingName]?.(JSON.stringify(message));
  };

  // Shifts with less than a second between make a window, of five seconds at most.
  let [shift, firstAt, lastAt] = [0, -Infinity, -Infinity];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (entry.hadRecentInput) continue;
      if (entry.startTime - lastAt > 1000 || entry.startTime - firstAt > 5000) [shift, firstAt] = [0, entry.startTime];
      shift += entry.value;
      lastAt = entry.startTime;
      notes.layoutShift = Math.max(notes.layoutShift, shift);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longestTaskMs = Math.max(notes.longestTaskMs, duration);
  }).observe({ type: 'longtask', buffered: true });

  const missing = new Map<string, number>();
  texts.forEach((text, index) => missing.set(text, index));
  const gather = (root: Node, found: number[]): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) gather(node.shadowRoot, found);
        continue;
      }
      const { data } = node as Text;
      if (data.length < 4) continue;
      const text = data.replace(/\s+/g, ' ').trim();
      const index = missing.get(text);
      if (index === undefined) continue;
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      missing.delete(text);
      found.push(index);
    }
  };
  // Frames below the fold are not painted, and get no frames of an animation: there it counts that the text is there.
  const lookAgain = (): void => void (isTop ? requestAnimationFrame(look) : setTimeout(look, 16));
  const look = (): void => {
    const found: number[] = [];
    if (document.documentElement) gather(document.documentElement, found);
    if (found.length > 0) {
      // A message comes after this frame's painting.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        tell({ kind: 'seen', at: performance.timeOrigin + performance.now(), texts: found });
        channel.port1.close();
      };
      channel.port2.postMessage(undefined);
    }
    if (missing.size > 0) lookAgain();
  };
  tell({ kind: 'start', at: performance.timeOrigin, isTop });
  lookAgain();
}
