import type { CDPSession, Page } from 'playwright-core';

/** What a page holds, garbage taken away. */
export interface Holdings {
  /** Of all kinds: elements, texts, shadow roots, detached ones included. */
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

/** Looks into the memory of a page. */
export async function openHoldings(page: Page): Promise<{ read(): Promise<Holdings> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    async read() {
      // What is no longer rendered is let go with the next frame, and some garbage only after other garbage.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      for (let rounds = 0; rounds < 3; rounds += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const get = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { nodes: get('Nodes'), listeners: get('JSEventListeners'), heapBytes: get('JSHeapUsedSize') };
    },
  };
}

/** The listeners on the document and the window by their type, as the developer tools list them. */
export async function listPageListeners(page: Page): Promise<string[]> {
  // The driver has listeners of its own from the first look for an element on: let them be there in any case.
  await page.locator('html').waitFor();
  const session = await page.context().newCDPSession(page);
  const types: string[] = [];
  for (const expression of ['document', 'window']) types.push(...(await listTypes(session, expression)));
  await session.detach();
  return types.sort();
}

async function listTypes(session: CDPSession, expression: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  return listeners.map(({ type }) => `${expression} ${type}`);
}

/** Timers that wait and observers that observe. */
export interface Activity {
  readonly timeouts: number;
  readonly intervals: number;
  readonly mutationObservers: number;
  readonly otherObservers: number;
}

/** Counts from the start of a page what runs in it. To be called before the page is opened. */
export async function countActivity(page: Page): Promise<() => Promise<Activity>> {
  await page.addInitScript(() => {
    const timeouts = new Set<unknown>();
    const intervals = new Set<unknown>();
    const observing = new Map<string, Map<object, Set<unknown>>>();
    const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
    Object.assign(window, {
      setTimeout(callback: () => void, ...others: unknown[]) {
        const id = setTimeout(
          () => {
            timeouts.delete(id);
            callback();
          },
          ...(others as [number]),
        );
        timeouts.add(id);
        return id;
      },
      clearTimeout(id: number) {
        timeouts.delete(id);
        clearTimeout(id);
      },
      setInterval(callback: () => void, ...others: unknown[]) {
        const id = setInterval(callback, ...(others as [number]));
        intervals.add(id);
        return id;
      },
      clearInterval(id: number) {
        intervals.delete(id);
        clearInterval(id);
      },
    });
    for (const kind of [MutationObserver, IntersectionObserver, ResizeObserver, PerformanceObserver]) {
      const targets = new Map<object, Set<unknown>>();
      observing.set(kind.name, targets);
      const methods = kind.prototype as unknown as Record<string, ((...parameters: unknown[]) => void) | undefined>;
      const { observe, unobserve, disconnect } = methods;
      Object.assign(kind.prototype, {
        observe(this: object, ...parameters: unknown[]) {
          const own = targets.get(this) ?? new Set();
          targets.set(this, own.add(parameters[0]));
          observe?.apply(this, parameters);
        },
        disconnect(this: object) {
          targets.delete(this);
          disconnect?.apply(this);
        },
      });
      if (!unobserve) continue;
      Object.assign(kind.prototype, {
        unobserve(this: object, target: unknown) {
          const own = targets.get(this);
          own?.delete(target);
          // One without a target has nothing to do.
          if (own?.size === 0) targets.delete(this);
          unobserve.call(this, target);
        },
      });
    }
    Object.assign(window, {
      readActivity(): Activity {
        let all = 0;
        for (const targets of observing.values()) all += targets.size;
        const mutationObservers = observing.get('MutationObserver')!.size;
        return {
          timeouts: timeouts.size,
          intervals: intervals.size,
          mutationObservers,
          otherObservers: all - mutationObservers,
        };
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { readActivity(): Activity }).readActivity());
}
