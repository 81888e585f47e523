import type { Browser } from 'playwright-core';
import { cost } from '../measuring/conditions.ts';
import { loadPage } from '../measuring/load-page.ts';
import type { PageToLoad } from '../measuring/load-page.ts';
import { readHeap } from '../measuring/read-work.ts';

export interface Cycles {
  readonly cycles: number;
  readonly msPerCycle: number;
  /** Growth of the heap in so many cycles, after as many before; collected each time. */
  readonly heapGrowthBytes: number;
}

/** Puts a new widget on a page and takes it away again, once its content is there, again and again. */
export function measureCycles(browser: Browser, library: string, target: PageToLoad, cycles: number): Promise<Cycles> {
  return loadPage(browser, library, target, cost, async ({ page, session }) => {
    // The first ones fill the engine's own stores, which stay as they are then.
    await page.evaluate(runCycles, cycles);
    const before = await readHeap(session);
    const started = performance.now();
    await page.evaluate(runCycles, cycles);
    const msPerCycle = (performance.now() - started) / cycles;
    return { cycles, msPerCycle, heapGrowthBytes: (await readHeap(session)) - before };
  });
}

/** Runs in the page, beside the widget that stays there. */
async function runCycles(count: number): Promise<void> {
  const model = document.querySelector('bandung-cooperation-timeline');
  for (let cycle = 0; cycle < count; cycle += 1) {
    const widget = model?.cloneNode() as HTMLElement;
    const ready = new Promise((resolve) => widget.addEventListener('bandung-ready', resolve, { once: true }));
    document.body.append(widget);
    await ready;
    widget.remove();
  }
}
