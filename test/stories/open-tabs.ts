import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';

/** A page that keeps stories one after the other, with what went wrong on it. */
export interface Tab {
  readonly page: Page;
  /** Errors in the console and uncaught exceptions since `complaints` was emptied. */
  readonly complaints: string[];
  /** Addresses that were asked for, but for those of the page itself (`data:`, `blob:`). */
  readonly requests: string[];
}

/** Some tabs that tests take turns with. */
export interface Tabs {
  /** Waits for a free tab, and gives it back when `use` is done. */
  use<Result>(use: (tab: Tab) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Generous, for machines that have other work. */
const patienceMs = 90_000;

/**
 * Each tab is alone in a browser of its own: of the tabs of one browser only the one in front is drawn at its full pace,
 * and pictures of the others may show what was there before. `launch` and `context` add to how browsers and tabs are
 * opened.
 */
export async function openTabs(
  count: number,
  { launch = {}, context = {} }: { launch?: LaunchOptions; context?: BrowserContextOptions } = {},
): Promise<Tabs> {
  const browsers: Browser[] = [];
  const free: Tab[] = [];
  const waiting: ((tab: Tab) => void)[] = [];
  for (let index = 0; index < count; index += 1) {
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs, ...launch });
    browsers.push(browser);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...context });
    page.setDefaultTimeout(patienceMs);
    free.push(watch(page));
  }
  return {
    async use(use) {
      const tab = free.pop() ?? (await new Promise<Tab>((resolve) => waiting.push(resolve)));
      tab.complaints.length = 0;
      tab.requests.length = 0;
      try {
        return await use(tab);
      } finally {
        const next = waiting.shift();
        if (next) next(tab);
        else free.push(tab);
      }
    },
    close: async () => void (await Promise.all(browsers.map((browser) => browser.close()))),
  };
}

function watch(page: Page): Tab {
  const tab: Tab = { page, complaints: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') tab.complaints.push(shorten(message.text()));
  });
  page.on('pageerror', (error) => tab.complaints.push(shorten(String(error))));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) tab.requests.push(request.url());
  });
  return tab;
}

/** Failed expectations come with the whole document. */
function shorten(text: string): string {
  return text.slice(0, 400);
}

/** Requests that go beyond a folder. */
export function selectForeign(requests: readonly string[], folder: string): string[] {
  return requests.filter((url) => !url.startsWith(folder));
}
