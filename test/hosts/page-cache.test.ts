/** The browser's back/forward cache: the page freezes while the visitor is away, and goes on as it was. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { openSites } from '../end-to-end/stage.ts';
import type { Sites } from '../end-to-end/stage.ts';
import { allWidgets, assertAllWork, findDoubled, makePage, makeScript, waitForWidgets } from './host-page.ts';

const recorder = `<script>
  var shows = [];
  addEventListener('pageshow', function (event) { shows.push(event.persisted); });
</script>`;
const minuteMs = 60_000;

describe('on a page that comes back out of the back/forward cache', () => {
  let sites: Sites;
  let browser: Browser;

  before(async () => {
    sites = await openSites();
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: chromiumArgs,
      // Playwright itself would turn the cache off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    sites.setPage('/', makePage(recorder + makeScript(sites), `<h1>Eins</h1>${allWidgets}`));
    sites.setPage('/other', makePage('', '<h1>Zwei</h1>'));
  });
  after(async () => {
    await browser.close();
    await sites.close();
  });

  async function open(): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const page = await (await browser.newContext()).newPage();
    const [complaints, requests]: string[][] = [[], []];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints!.push(message.text());
    });
    page.on('pageerror', (error) => complaints!.push(String(error)));
    page.on('request', (request) => requests!.push(request.url()));
    await page.goto(`${sites.host}/`);
    await waitForWidgets(page);
    return { page, complaints: complaints!, requests: requests! };
  }

  async function goAwayAndBack(page: Page): Promise<void> {
    // On the document itself: only the very same one has it afterwards.
    await page.evaluate('document.mark = "same"');
    await page.goto(`${sites.host}/other`);
    await page.getByRole('heading', { name: 'Zwei', level: 1 }).waitFor();
    // A page out of the cache does not load: there is no such event to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Eins', level: 1 }).waitFor();
    assert.equal(await page.evaluate('document.mark'), 'same', 'the document is the very same');
    assert.equal(await page.evaluate('shows.at(-1)'), true, 'the browser says that it was kept');
  }

  it('widgets are kept, still work, and still follow the page', async () => {
    const { page, complaints, requests } = await open();
    await page.locator('bandung-city-profile summary').first().click();
    await goAwayAndBack(page);
    assert.deepEqual(await page.evaluate('shows'), [false, true]);
    await waitForWidgets(page);
    const isOpen = page.locator('bandung-city-profile details').first().getAttribute('open');
    assert.equal(await isOpen, '', 'as the visitor left it');
    await page.locator('bandung-city-profile summary').first().click();
    await assertAllWork(page);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1, 'nothing is asked for anew so soon');
    assert.deepEqual(findDoubled({ requests }, sites), []);
    await page.evaluate(() => void (document.documentElement.lang = 'ko'));
    await page.locator('bandung-city-profile', { hasText: '인구' }).waitFor();
    await waitForWidgets(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('after a while away, news are looked for once', async () => {
    const { page, complaints, requests } = await open();
    const count = (): number => requests.filter((url) => url.endsWith('.json')).length;
    // No clock of a test's own goes through the cache: the page is told that more time has passed.
    await page.evaluate((awayMs) => {
      const { now } = Date;
      addEventListener('pagehide', () => (Date.now = () => now() + awayMs));
    }, 5 * minuteMs);
    const answer = page.waitForResponse((response) => response.url().endsWith('.json'));
    await goAwayAndBack(page);
    await answer;
    await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 500)));
    assert.equal(count(), 2);
    await waitForWidgets(page);
    await assertAllWork(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
