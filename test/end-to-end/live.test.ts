import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { createPageHandler, createWidgetHandler } from '../../demo/handlers.ts';
import { runCli } from '../../src/publisher/cli.ts';
import { watchFolder } from '../../src/publisher/previewing/watch-folder.ts';
import type { FolderWatch } from '../../src/publisher/previewing/watch-folder.ts';
import { distFolder, listen } from './stage.ts';

const contentFolder = fileURLToPath(new URL('../../demo/content', import.meta.url));
const timeline = 'bandung-cooperation-timeline';
const sentence = 'Die Informationen aus Bandung wurden aktualisiert.';
const intervalMs = 900_000;

interface ContentEvent {
  id: string;
  date?: string;
  title: Record<string, string>;
  summary?: Record<string, string>;
  fields: string[];
}

/** An answer to the page's own slice. */
interface Answer {
  readonly status: number;
  readonly isConditional: boolean;
}

/** What a visitor has before them and must keep. */
interface View {
  readonly top: number;
  readonly focused: string;
  readonly field: string;
  readonly entryCount: number;
  readonly openDisclosures: string[];
  readonly isSamePage: boolean;
}

describe('an edit in the content folder of the demo', () => {
  let folder: string;
  let browser: Browser;
  let servers: Awaited<ReturnType<typeof listen>>[];
  let origin: string;
  let watch: FolderWatch;
  let page: Page;
  let answers: Answer[];
  let complaints: string[];
  let complaintsOfPublisher = '';

  const eventsFile = (): string => join(folder, 'content/events/braunschweig.json');
  const sliceFile = (): string => join(folder, 'site/feed/v1/braunschweig/de.json');

  async function publish(): Promise<void> {
    const io = { cwd: folder, out: () => {}, err: (text: string) => void (complaintsOfPublisher += text) };
    await runCli(['build', join(folder, 'content'), '--out', join(folder, 'site/feed/v1')], io);
  }

  /** Scripts from the build, the feed from the folder that is published into. */
  function serveWidgets(): RequestListener {
    const [serveFeed, serveScripts] = [createWidgetHandler(join(folder, 'site')), createWidgetHandler(distFolder)];
    return (request, response) => {
      if (request.url === '/feed/v1/braunschweig/de.json') {
        const isConditional = request.headers['if-none-match'] !== undefined;
        response.on('finish', () => answers.push({ status: response.statusCode, isConditional }));
      }
      (request.url?.startsWith('/feed/') ? serveFeed : serveScripts)(request, response);
    };
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bandung-live-'));
    cpSync(contentFolder, join(folder, 'content'), { recursive: true });
    await publish();
    watch = await watchFolder(join(folder, 'content'), publish);
    const library = await listen(serveWidgets());
    const host = await listen(createPageHandler(`http://127.0.0.1:${library.port}`));
    servers = [library, host];
    origin = `http://localhost:${host.port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  });

  after(async () => {
    watch.end();
    await browser.close();
    for (const { server } of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    answers = [];
    complaints = [];
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    // Time goes on as usual, and leaps where a test says so.
    await page.clock.install();
    await page.goto(`${origin}/braunschweig/`);
    await page.waitForFunction(
      (names) => names.every((name) => document.querySelector(name)?.matches(':state(ready)')),
      ['bandung-city-profile', timeline, 'bandung-contact-person', 'bandung-tourism-highlight'],
    );
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  });

  afterEach(async () => {
    await page.context().close();
    assert.deepEqual(complaints, []);
  });

  /** Edits the events as an editor would, and waits until the publisher has taken it in. */
  async function edit(change: (events: ContentEvent[]) => void, published: string): Promise<void> {
    const document = JSON.parse(readFileSync(eventsFile(), 'utf8')) as { events: ContentEvent[] };
    change(document.events);
    writeFileSync(eventsFile(), JSON.stringify(document, undefined, 2));
    for (let tries = 0; tries < 300; tries += 1) {
      if (readFileSync(sliceFile(), 'utf8').includes(published)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${published} is not published`);
  }

  const addEvent = (title: string): Promise<void> =>
    edit((events) => {
      const id = `braunschweig-${events.length}`;
      events.push({
        ...events.find(({ date }) => date === '2021-06-18')!,
        id,
        date: '2025-09-01',
        title: { de: title, en: title, id: title },
      });
    }, title);

  const editSummary = (id: string, words: string): Promise<void> =>
    edit((events) => {
      const event = events.find((each) => each.id === id)!;
      event.summary = { de: words, en: words, id: words };
    }, words);

  const find = (words: string): Locator => page.locator(`${timeline} article`, { hasText: words });

  /** What is said to those who hear the page, by all widgets together. */
  const readNews = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(
        (element) => element.shadowRoot?.querySelector('.news')?.textContent || [],
      ),
    );

  /** Reads in the middle of a long list: one field chosen, all entries shown, disclosures open, the focus on a link. */
  async function readOn(): Promise<void> {
    await page.locator(`${timeline} [part=filter] button`, { hasText: 'Kultur' }).click();
    await page.locator(`${timeline} .more button`).first().click();
    await page.locator('bandung-city-profile .strength summary').nth(1).click();
    await page.locator('bandung-contact-person .others summary').nth(1).click();
    const link = find('Vollendung der Urkunde').locator('a');
    await link.focus();
    await link.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 300));
  }

  const look = (): Promise<View> =>
    page.evaluate((name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const focused = root.activeElement!;
      return {
        top: focused.getBoundingClientRect().top,
        focused: focused.closest('article')?.querySelector('.subtitle')?.textContent ?? '',
        field: root.querySelector('[aria-pressed=true]')?.textContent?.replace(/[\s\d]+/g, '') ?? '',
        entryCount: root.querySelectorAll('article').length,
        openDisclosures: [...document.querySelectorAll('bandung-city-profile, bandung-contact-person')].flatMap(
          (element) =>
            [...element.shadowRoot!.querySelectorAll('details[open] > summary')].map((summary) =>
              summary.textContent!.replace(/\s+/g, ' ').trim(),
            ),
        ),
        isSamePage: 'isSamePage' in window,
      };
    }, timeline);

  async function assertKept(before: View, newCount: number): Promise<void> {
    const now = await look();
    assert.ok(Math.abs(now.top - before.top) <= 3, `the text under the eye went from ${before.top} to ${now.top}`);
    assert.deepEqual({ ...now, top: 0 }, { ...before, top: 0, entryCount: before.entryCount + newCount });
    assert.equal(now.openDisclosures.length, 2);
    assert.equal(now.isSamePage, true);
    assert.ok(await page.evaluate(() => scrollY > 500));
  }

  /** Notes from now on which parts of the timeline and of the places are touched: entries by their titles. */
  const observe = (): Promise<void> =>
    page.evaluate((names) => {
      const touched: string[] = [];
      Object.assign(window, { touched });
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const entry = element?.closest('article, .card')?.querySelector('.subtitle')?.textContent;
          touched.push(entry?.trim() ?? element?.className ?? '');
        }
      });
      for (const { shadowRoot } of document.querySelectorAll(names)) {
        observer.observe(shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    }, `${timeline}, bandung-tourism-highlight`);

  const readTouched = (): Promise<string[]> =>
    page.evaluate(() => [...new Set((window as unknown as { touched: string[] }).touched)]);

  async function waitForAnswers(count: number): Promise<void> {
    for (let tries = 0; tries < 100 && answers.length < count; tries += 1) await page.waitForTimeout(50);
    assert.equal(answers.length, count);
  }

  /** The browser fires it when its window comes to the front again. */
  const focusWindow = (): Promise<void> =>
    page.evaluate(() => {
      dispatchEvent(new Event('focus'));
      document.dispatchEvent(new Event('visibilitychange'));
    });

  it('is shown at the next look for news, which touches one entry alone and keeps what the reader has', async () => {
    await readOn();
    const seen = await look();
    assert.match(seen.focused, /Vollendung der Urkunde/);
    assert.equal(seen.field, 'Kultur');
    await observe();
    await editSummary('braunschweig-1959-06-24-03', 'Der Vorschlag kam aus Jakarta.');
    await page.clock.fastForward(intervalMs + 1000);
    await find('Der Vorschlag kam aus Jakarta.').waitFor();
    await assertKept(seen, 0);
    assert.deepEqual(
      (await readTouched()).filter((what) => !what.includes('news')),
      ['Indonesien schlägt eine Städtefreundschaft vor'],
    );
    assert.deepEqual(await readNews(), [sentence]);
    await page.clock.fastForward(10_000);
    assert.deepEqual(await readNews(), []);
  });

  it('is shown when the visitor comes back to the page, and moves nothing under their eyes', async () => {
    await readOn();
    const seen = await look();
    await addEvent('Chor aus Bandung singt im Dom');
    await focusWindow();
    await page.clock.fastForward(61_000);
    assert.equal(await find('Chor aus Bandung').count(), 0);
    await focusWindow();
    await find('Chor aus Bandung').waitFor();
    await assertKept(seen, 1);
    assert.deepEqual(await readNews(), [sentence]);
    assert.equal(answers.length, 2);
  });

  it('is shown as soon as the browser is online again', async () => {
    await readOn();
    const seen = await look();
    await page.context().setOffline(true);
    await addEvent('Radtour entlang der Oker');
    await page.clock.fastForward(intervalMs);
    // The tries and the pauses between them.
    for (let tries = 0; tries < 20 && !(await page.locator(`${timeline} .stale`).isVisible()); tries += 1) {
      await page.clock.runFor(1000);
    }
    assert.equal(await page.locator(`${timeline} .stale`).isVisible(), true);
    assert.deepEqual(await readNews(), []);
    await page.context().setOffline(false);
    await find('Radtour entlang der Oker').waitFor();
    assert.equal(await page.locator(`${timeline} .stale`).count(), 0);
    await assertKept(seen, 1);
    assert.deepEqual(await readNews(), [sentence]);
  });

  it('costs nothing while there is none: the server says so, and not a node is touched', async () => {
    await waitForAnswers(1);
    await observe();
    await page.clock.fastForward(intervalMs + 1000);
    await waitForAnswers(2);
    assert.deepEqual(answers.at(-1), { status: 304, isConditional: true });
    for (let count = 0; count < 20; count += 1) await focusWindow();
    await page.clock.fastForward(61_000);
    for (let count = 0; count < 20; count += 1) await focusWindow();
    await waitForAnswers(3);
    for (let count = 0; count < 20; count += 1) await focusWindow();
    await page.evaluate((name) => document.querySelector(name)!.setAttribute('refresh', '60'), timeline);
    await page.clock.fastForward(61_000);
    await waitForAnswers(4);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 304, 304, 304],
    );
    assert.deepEqual(await readTouched(), []);
    assert.deepEqual(await readNews(), []);
  });

  it('with a mistake is reported to the editor and changes nothing on open pages', async () => {
    await waitForAnswers(1);
    await observe();
    const [good, slice] = [eventsFile(), sliceFile()].map((file) => readFileSync(file, 'utf8'));
    complaintsOfPublisher = '';
    writeFileSync(eventsFile(), good!.replace('"title"', '"titel"'));
    for (let tries = 0; tries < 100 && !complaintsOfPublisher; tries += 1) await page.waitForTimeout(100);
    assert.match(complaintsOfPublisher, /braunschweig\.json/);
    await page.clock.fastForward(intervalMs + 1000);
    await waitForAnswers(2);
    assert.equal(answers.at(-1)?.status, 304);
    assert.equal(readFileSync(sliceFile(), 'utf8'), slice);
    assert.deepEqual(await readTouched(), []);
    writeFileSync(eventsFile(), good!);
  });
});
