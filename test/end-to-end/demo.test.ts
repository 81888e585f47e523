import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { createPageHandler, createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, listen } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each demo page, and a word that its widgets must say in its language. */
const pages = [
  { path: 'suwon/', lang: 'ko', word: '인구' },
  { path: 'braunschweig/', lang: 'de', word: 'Bevölkerung' },
  { path: 'fort-worth/', lang: 'en-US', word: 'Population' },
  { path: 'liuzhou/', lang: 'zh-CN', word: '人口' },
  { path: 'yingkou/', lang: 'zh-Hans', word: '人口' },
  { path: 'petaling-jaya/', lang: 'ms-MY', word: 'Jumlah penduduk' },
  { path: 'portal/', lang: 'id', word: 'Jumlah penduduk' },
  { path: 'arabic/', lang: 'ar', word: 'السكان' },
];

const widgets = 'bandung-city-profile, bandung-cooperation-timeline, bandung-contact-person, bandung-tourism-highlight';

/** Reads the page as a visitor does, from one widget to the next: those far below load only when they come near. */
async function scrollThrough(page: Page): Promise<void> {
  for (let index = 0; index < (await page.locator(widgets).count()); index += 1) {
    await page.waitForFunction(
      ([selector, position]) => {
        const element = document.querySelectorAll(selector)[position];
        element?.scrollIntoView();
        return element?.matches(':state(ready), :state(waiting)');
      },
      [widgets, index] as const,
    );
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Resolves once every widget of the page shows data or asks for consent. */
async function waitForWidgets(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => {
      const found = [...document.querySelectorAll(selector)].filter((element) =>
        element.localName.startsWith('bandung-'),
      );
      return found.length > 0 && found.every((element) => element.matches(':state(ready), :state(waiting)'));
    },
    widgets,
    { timeout: 30_000 },
  );
}

describe('demo pages', () => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof listen>>;
  let library: Awaited<ReturnType<typeof listen>>;
  let origin: string;

  before(async () => {
    library = await listen(createWidgetHandler(distFolder));
    host = await listen(createPageHandler(`http://127.0.0.1:${library.port}`));
    origin = `http://localhost:${host.port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    for (const { server } of [host, library]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('are listed on the start page', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    for (const { path } of pages) assert.ok((await page.locator(`a[href*="${path}"]`).count()) > 0, path);
    await page.close();
  });

  for (const { path, lang, word } of pages) {
    it(`${path} shows its widgets in ${lang}, in order and accessible`, async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const complaints: string[] = [];
      const origins = new Set<string>();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !/favicon/.test(message.location().url))
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      await page.goto(`${origin}/${path}`);
      await scrollThrough(page);
      await waitForWidgets(page);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      const text = await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .map((element) => element.shadowRoot?.querySelector<HTMLElement>('.surface')?.innerText ?? '')
            .join('\n'),
        widgets,
      );
      assert.ok(text.includes(word), `${word} is not in ${text.slice(0, 600)}`);
      assert.deepEqual(
        [...origins].filter((each) => each !== origin && each !== `http://127.0.0.1:${library.port}`),
        [],
      );
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(violations, []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it(`${path} needs no sideways scroll at 320 px`, async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(`${origin}/${path}`);
      await scrollThrough(page);
      await waitForWidgets(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  }

  for (const width of [1280, 360]) {
    it(`keep still when the data arrives, ${width} px wide`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        const shifts: { time: number; value: number }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shifts.push({ time: entry.startTime, value: (entry as unknown as { value: number }).value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The feed comes when all else has settled.
      let release: () => void = () => {};
      const isReleased = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/feed/v1/**/*.json', async (route) => {
        await isReleased;
        await route.continue();
      });
      await page.goto(`${origin}/suwon/`);
      await page.waitForFunction(
        () => document.querySelectorAll('bandung-tourism-highlight:state(loading)').length > 0,
      );
      await page.waitForTimeout(500);
      const started = await page.evaluate(() => performance.now());
      release();
      await waitForWidgets(page);
      await page.waitForTimeout(500);
      const shift = await page.evaluate(
        (from) =>
          (window as unknown as { shifts: { time: number; value: number }[] }).shifts
            .filter(({ time }) => time > from)
            .reduce((sum, { value }) => sum + value, 0),
        started,
      );
      assert.ok(shift < 0.01, `layout shift ${shift}`);
      await page.close();
    });
  }
});
