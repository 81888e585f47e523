/** What visitors have not agreed to is not asked for: under consent managers, and where a widget asks by itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openStage, readText, waitForState } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import { releaseScripts } from './release-scripts.ts';
import { moveSnippet, readBlocks } from './snippets.ts';

const profile = 'bandung-city-profile';
const klaro = readFileSync(createRequire(import.meta.url).resolve('klaro/dist/klaro.js'));
const blocks = readBlocks('demo/recipes/consent-managers.md');

/** The one snippet of the recipe that has all these words. */
function findBlock(language: string, ...words: string[]): string {
  const found = blocks.filter(
    (block) => block.language === language && words.every((word) => block.text.includes(word)),
  );
  assert.equal(found.length, 1, `${found.length} snippets with ${words.join(', ')}`);
  return found[0]!.text;
}

const held = findBlock('html', 'data-name="bandung"', 'classic.js');
const heldModule = findBlock('html', 'data-name="bandung"', 'data-type="module"');
const waiting = findBlock('html', 'consent="click"');
const cookiebot = findBlock('html', 'data-cookieconsent="preferences"');
const configuration = findBlock('js', 'klaroConfig', 'translations');
const releasing = findBlock('js', 'klaroConfig', 'bandung-consent');

describe('consent', () => {
  let stage: Stage;
  /** Each test has addresses of its own: what an earlier page still asked for does not count. */
  let count = 0;
  /** What reached our server from the page of this test, as it saw it. */
  let log: Pick<IncomingMessage, 'url' | 'headers'>[] = [];

  before(async () => {
    const serve = createWidgetHandler(distFolder);
    stage = await openStage((request, response) => {
      const url = request.url ?? '';
      if (url.startsWith(`/${count}/`)) log.push({ url, headers: { ...request.headers } });
      request.url = url.replace(/^\/\d+\/v1(?=\/)/, '');
      serve(request, response);
    });
    stage.setPage('/klaro.js', { body: klaro, headers: { 'Content-Type': 'text/javascript' } });
  });
  beforeEach(() => {
    count += 1;
    log = [];
  });
  afterEach(async () => {
    for (const context of stage.browser.contexts()) await context.close();
  });
  after(() => stage.close());

  /** A page that would tell its whole address to anybody: what is not told is our doing. */
  const path = '/partner-cities/bandung?visitor=1';
  function visit(body: string, lang = 'de'): Promise<Visit> {
    const start = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title></head><body>`;
    stage.setPage('/partner-cities/bandung', {
      body: start + moveSnippet(body, `${stage.widgets}/${count}`),
      headers: { 'Referrer-Policy': 'unsafe-url' },
    });
    return stage.visit(path);
  }

  const withKlaro = (config: string, snippet: string): string =>
    `<script>${config}</script><script defer src="/klaro.js"></script>${snippet}`;
  const acceptInKlaro = (page: Page): Promise<void> => page.locator('#klaro .cm-btn-success').first().click();

  /** Errors, without the hints that Klaro itself gives about its configuration. */
  const ownComplaints = ({ complaints }: Visit): string[] => complaints.filter((line) => !/klaro/i.test(line));

  async function checkNothingAsked({ page, requests }: Visit): Promise<void> {
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      log.map(({ url }) => url),
      [],
    );
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(stage.host)),
      [],
    );
    assert.equal(await page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), true);
  }

  /** No request names the visitor or the page, and none goes elsewhere. */
  function checkDiscretion({ requests }: Visit): void {
    assert.ok(log.length > 0);
    for (const { url, headers } of log) {
      assert.equal(headers.cookie, undefined, url);
      assert.equal(headers.referer, undefined, url);
      assert.ok(headers.origin === undefined || headers.origin === stage.host, url);
    }
    assert.deepEqual(new Set(requests.map((url) => new URL(url).origin)), new Set([stage.host, stage.widgets]));
  }

  async function checkNothingKept(page: Page): Promise<void> {
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    assert.deepEqual(await page.context().cookies(), []);
  }

  for (const [name, snippet] of [
    ['the classic script', held],
    ['the module with data-type', heldModule],
  ] as const) {
    it(`given in Klaro lets ${name} load, and nothing before`, async () => {
      const opened = await visit(withKlaro(configuration, snippet));
      await opened.page.locator('#klaro .cm-btn-success').first().waitFor();
      await checkNothingAsked(opened);
      await acceptInKlaro(opened.page);
      await waitForState(opened.page, profile, 'ready');
      assert.match(await readText(opened.page, profile), /Partnerstadt von Braunschweig/);
      checkDiscretion(opened);
      assert.deepEqual(ownComplaints(opened), []);
      // Klaro remembers the answer, in a cookie of the host's own.
      await opened.page.reload();
      await waitForState(opened.page, profile, 'ready');
    });
  }

  it('refused in Klaro leaves the link, and nothing is asked for', async () => {
    const opened = await visit(withKlaro(configuration, held));
    await opened.page.locator('#klaro .cn-decline').click();
    await checkNothingAsked(opened);
    await opened.page.reload();
    await checkNothingAsked(opened);
  });

  it('given to a module without its type ends in the error that the recipe warns of, and the link stays', async () => {
    const opened = await visit(withKlaro(configuration, heldModule.replace(' data-type="module"', '')));
    const error = opened.page.waitForEvent('pageerror');
    await acceptInKlaro(opened.page);
    assert.match(String(await error), /Cannot use 'import.meta' outside a module/);
    assert.equal(await opened.page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), true);
  });

  it('given in Klaro releases the widgets that wait, on the next page too', async () => {
    const opened = await visit(withKlaro(releasing, waiting));
    await waitForState(opened.page, profile, 'waiting');
    await acceptInKlaro(opened.page);
    await waitForState(opened.page, profile, 'ready');
    await opened.page.reload();
    await waitForState(opened.page, profile, 'ready');
    assert.deepEqual(ownComplaints(opened), []);
  });

  for (const [name, snippet] of [
    ['Cookiebot', cookiebot],
    ['any manager that makes a classic script of it', held],
  ] as const) {
    it(`given to ${name} lets the re-created script load`, async () => {
      const opened = await visit(snippet);
      await checkNothingAsked(opened);
      await releaseScripts(opened.page);
      await waitForState(opened.page, profile, 'ready');
      checkDiscretion(opened);
      assert.deepEqual(opened.complaints, []);
    });
  }

  for (const [lang, button] of [
    ['ko', '반둥시 제공 정보 보기'],
    ['ar', 'عرض المعلومات من باندونغ'],
  ] as const) {
    it(`is given by keyboard alone, in the page's language (${lang}), and is not remembered`, async () => {
      const opened = await visit(waiting.replace(' lang="de"', ''), lang);
      const { page } = opened;
      const isFeed = ({ url = '' }: { url?: string }): boolean => url.includes('/feed/');
      for (const view of ['first', 'second']) {
        log = [];
        await waitForState(page, profile, 'waiting');
        await page.getByRole('button', { name: button, exact: true }).waitFor();
        await page.waitForLoadState('networkidle');
        // The words of the button, and nothing but code.
        assert.deepEqual(
          log.filter(({ url = '' }) => !url.endsWith('.js')),
          [],
          view,
        );
        assert.equal(await page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), true);
        // The link first, then the button.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await waitForState(page, profile, 'ready');
        await page.waitForLoadState('networkidle');
        await checkNothingKept(page);
        // On the second view the browser has the feed in its own cache.
        if (view === 'first') {
          assert.equal(log.some(isFeed), true);
          checkDiscretion(opened);
        }
        await page.reload();
      }
      assert.deepEqual(opened.complaints, []);
    });
  }

  it('given by the event releases every widget of the page, then of one origin only', async () => {
    const names = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'];
    const [script = ''] = waiting.split('\n');
    const all = names.map((name) => `<bandung-${name} partner="braunschweig" consent="click"></bandung-${name}>`);
    const opened = await visit(script + all.join(''));
    for (const name of names) await waitForState(opened.page, `bandung-${name}`, 'waiting');
    assert.equal(
      log.some(({ url = '' }) => !url.endsWith('.js')),
      false,
    );
    await opened.page.evaluate(() => document.dispatchEvent(new CustomEvent('bandung-consent')));
    for (const name of names) await waitForState(opened.page, `bandung-${name}`, 'ready');
    checkDiscretion(opened);
    await checkNothingKept(opened.page);
    assert.deepEqual(opened.complaints, []);
  });
});
