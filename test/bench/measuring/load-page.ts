import type { Browser, CDPSession, Page } from 'playwright-core';
import type { ContentProof } from '../content/bench-content.ts';
import { cost } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { countNodes } from './count-nodes.ts';
import { readTexts } from './read-texts.ts';
import { readHeap, readMainThread } from './read-work.ts';
import { watchNetwork } from './watch-network.ts';
import type { NetworkWatch, Traffic } from './watch-network.ts';
import { watchPage } from './watch-page.ts';
import type { PageNotes, PageWatch } from './watch-page.ts';

/** Milliseconds without a request, and after the last text was seen, until a page counts as done. */
const quietMs = 600;
const restMs = 800;
/**
 * A main thread that worked less than `idleWorkMs` for so long has nothing more to do. On a machine that is busy with
 * other things it may just not get its turn: then the page lacks its texts, and is loaded again with more patience.
 */
const idleMs = [500, 2000, 8000] as const;
const idleWorkMs = 4;
/** So long an animation without an end is counted. */
const restlessMs = 3000;
const patienceMs = 45_000;

export interface PageToLoad {
  readonly url: string;
  readonly proof: ContentProof;
}

/** What one cold load cost. */
export interface Cost extends Traffic {
  /** Work of the main thread, on its own clock, which other programs of the machine do not slow down. */
  readonly cpuMs: number;
  readonly scriptMs: number;
  readonly domNodes: number;
  /** JavaScript heap after two collections. */
  readonly heapBytes: number;
}

/** What a visitor noticed of one cold load. */
export interface Sight extends PageNotes {
  readonly visibleMs: number;
}

/** A page that is done, still open. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly network: NetworkWatch;
  /** Absent where the page is not watched. */
  readonly watch?: PageWatch;
}

/**
 * Loads a page in a new context, that is with empty caches and in a process of its own, until it shows all of its
 * content and has nothing more to do; hands it to `inspect` and closes it.
 *
 * @param library - origin of the library and of the peers' files
 */
export async function loadPage<Result>(
  browser: Browser,
  library: string,
  { url, proof }: PageToLoad,
  condition: Condition,
  inspect: (open: OpenPage) => Promise<Result>,
  idleForMs: number = idleMs[1],
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const network = await watchNetwork(session, url, library);
    page.on('pageerror', (error) => network.failures.push(String(error)));
    const watch = condition.isWatched ? await watchPage(context, session, proof) : undefined;
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (condition.network) {
      await session.send('Network.emulateNetworkConditions', { offline: false, ...condition.network });
    }
    if (condition.cpuSlowdown) await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpuSlowdown });
    await page.goto(url, { waitUntil: 'commit', timeout: patienceMs });
    await (watch ? waitUntilSeen(url, watch, network) : waitUntilIdle(url, session, network, idleForMs));
    return await inspect({ page, session, network, watch });
  } finally {
    await context.close();
  }
}

/** Loads a page and tells what it cost. Fails where the page lacks a text: it is no peer of the others then. */
export async function measureCost(
  browser: Browser,
  library: string,
  target: PageToLoad,
  patience: readonly number[] = idleMs,
): Promise<Cost> {
  let missing: readonly string[] = [];
  for (const idleForMs of patience) {
    const inspect = async ({ page, session, network }: OpenPage): Promise<Cost | undefined> => {
      const work = await readMainThread(session);
      missing = await findMissingTexts(page, target.proof);
      if (missing.length > 0) return undefined;
      const domNodes = await countNodes(page);
      return { ...network.readTraffic(), ...work, domNodes, heapBytes: await readHeap(session) };
    };
    const measured = await loadPage(browser, library, target, cost, inspect, idleForMs);
    if (measured) return measured;
  }
  throw new Error(`${target.url} lacks: ${missing.join(' | ')}`);
}

/** Loads a page and tells what a visitor noticed. */
export function measureSight(
  browser: Browser,
  library: string,
  target: PageToLoad,
  condition: Condition,
): Promise<Sight> {
  return loadPage(browser, library, target, condition, async ({ page, session, watch }) => {
    if (!watch) throw new Error(`${condition.name} watches nothing.`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { visibleMs: watch.getVisibleMs(), ...(await watch.readNotes(page)) };
  });
}

/** The texts that a page has nowhere, not even hidden. */
export async function findMissingTexts(page: Page, { present }: ContentProof): Promise<string[]> {
  const texts = await readTexts(page);
  return present.filter((text) => !texts.includes(text));
}

async function waitUntilSeen(url: string, watch: PageWatch, network: NetworkWatch): Promise<void> {
  let seenAt = 0;
  await waitUntil(url, network, () => {
    const missing = watch.getMissing();
    if (missing.length > 0) return `does not show: ${missing.join(' | ')}`;
    seenAt ||= performance.now();
    return performance.now() - seenAt >= restMs ? '' : 'is not at rest';
  });
}

async function waitUntilIdle(
  url: string,
  session: CDPSession,
  network: NetworkWatch,
  idleForMs: number,
): Promise<void> {
  let [busyAt, workMs] = [performance.now(), 0];
  await waitUntil(url, network, async () => {
    const { cpuMs } = await readMainThread(session);
    if (cpuMs - workMs > idleWorkMs) [busyAt, workMs] = [performance.now(), cpuMs];
    const isDone = performance.now() - busyAt >= idleForMs || network.getQuietMs() >= idleForMs + restlessMs;
    return isDone ? '' : 'does not come to rest';
  });
}

/** Asks again and again what is in the way, seldom enough not to be work for the page. */
async function waitUntil(
  url: string,
  network: NetworkWatch,
  findObstacle: () => string | Promise<string>,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    if (network.failures.length > 0) throw new Error(`${url}: ${network.failures.join(', ')}`);
    const obstacle = network.getQuietMs() < quietMs ? 'goes on loading' : await findObstacle();
    if (!obstacle) return;
    if (performance.now() > deadline) throw new Error(`${url} ${obstacle}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
