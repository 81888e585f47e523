import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startMisbehavingServer } from '../servers/misbehaving-server.ts';
import type { MisbehavingServer } from '../servers/misbehaving-server.ts';
import { openStage, readText, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

const tourism = 'bandung-tourism-highlight';
const fallback = '<a href="https://www.bandung.go.id">Bandung</a>';

/** Each way to fail: what the visitor sees in the end, and within how many seconds. */
const failures = [
  { mode: '404', requests: 2 },
  { mode: '500', requests: 4 },
  { mode: 'hang', requests: 4, seconds: 40 },
  { mode: 'truncated' },
  { mode: 'cut', requests: 4 },
  { mode: 'reset', requests: 4 },
  { mode: 'html' },
  { mode: 'empty' },
  { mode: 'huge' },
  { mode: 'redirect', requests: 4 },
  { mode: 'no-cors', requests: 4 },
  { mode: 'foreign' },
  { mode: 'version-2' },
];
const quickSeconds = 14;

const recoveries = ['500?times=1', '500?times=2', 'drip', 'wrong-type', 'bad-items', 'version-1.9', 'byte-order-mark'];

describe('conduct when the server misbehaves', () => {
  let stage: Stage;
  let server: MisbehavingServer;

  before(async () => {
    [stage, server] = await Promise.all([openStage(), startMisbehavingServer()]);
  });
  after(async () => {
    await stage.close();
    await server.close();
  });

  function setWidgetPage(path: string, mode: string, extra = ''): void {
    const [name, query = ''] = mode.split('?');
    const feed = `${server.origin}/${name}/x/{partner}/{lang}.json?${query}`;
    stage.setPage(
      path,
      `<!doctype html><html lang="de"><title>t</title><script type="module" src="${stage.widgets}/bandung-widgets.js" data-feed="${feed}"></script>
       <${tourism} partner="suwon" ${extra}>${fallback}</${tourism}></html>`,
    );
  }

  // Side by side: the slow failures wait, they do not work.
  it(
    'shows the fallback and a clear sentence in every failure, in time, with at most one line in the console',
    { timeout: 120_000 },
    async () => {
      await Promise.all(
        failures.map(async ({ mode, requests, seconds = quickSeconds }) => {
          setWidgetPage(`/${mode}`, mode);
          // From the first request on: how long a browser takes to open a dozen pages at once is not the matter.
          let started = Infinity;
          const { page, complaints } = await stage.visit(`/${mode}`, {}, async (opened) => {
            opened.on('request', (request) => {
              if (request.url().includes(`/${mode}/`)) started = Math.min(started, Date.now());
            });
          });
          await waitForState(page, tourism, 'error');
          const elapsed = (Date.now() - started) / 1000;
          assert.ok(elapsed > 0, `${mode} is not asked for`);
          assert.ok(elapsed < seconds, `${mode}: ${elapsed} s`);
          assert.match(await readText(page, tourism), /Bandung.*können|Bandung/s, mode);
          assert.equal(await page.getByRole('link', { name: 'Bandung' }).isVisible(), true, mode);
          assert.equal(await page.getByRole('status').isVisible(), true, mode);
          assert.equal(await page.getByRole('button').isVisible(), true, mode);
          const asked = server.getRequests(`/${mode}/`).length;
          assert.ok(asked <= (requests ?? 4), `${mode}: ${asked} requests`);
          // What the browser itself says of a failed request is its own.
          const ours = complaints.filter(
            (line) => !/Failed to load resource|has been blocked by CORS|net::ERR/.test(line),
          );
          assert.ok(ours.length <= 1, `${mode}: ${ours.join('\n')}`);
          assert.equal(
            ours.some((line) => /Uncaught|Error:/.test(line)),
            false,
            `${mode}: ${ours.join('\n')}`,
          );
        }),
      );
    },
  );

  for (const mode of recoveries) {
    it(`becomes ready in spite of ${mode}`, async () => {
      setWidgetPage('/', mode);
      const { page } = await stage.visit('/');
      await waitForState(page, tourism, 'ready');
      assert.match(await readText(page, tourism), /Jalan Braga/);
      assert.equal(await page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), false);
    });
  }

  it('keeps what it has when a reload fails, and says as of when', async () => {
    server.reset('/ok-then-fail/');
    setWidgetPage('/', 'ok-then-fail');
    const { page } = await stage.visit('/');
    await waitForState(page, tourism, 'ready');
    const stale = page.evaluate(
      (name) =>
        new Promise((resolve) =>
          document.addEventListener('bandung-stale', (event) => resolve((event.target as Element).localName === name), {
            once: true,
          }),
        ),
      tourism,
    );
    await page.evaluate(
      async (name) => (document.querySelector(name) as unknown as { reload(): Promise<void> }).reload(),
      tourism,
    );
    await waitForState(page, tourism, 'stale');
    assert.equal(await stale, true);
    assert.match(await readText(page, tourism), /Jalan Braga/);
    assert.match(await page.getByRole('status').last().innerText(), /\d{4}|\d{1,2}:\d{2}/);
  });

  it('asks for nothing before consent, then for one origin, without cookie or referrer', async () => {
    server.reset('/');
    setWidgetPage('/', 'ok', 'consent="click"');
    const { page, requests } = await stage.visit('/');
    await waitForState(page, tourism, 'waiting');
    assert.equal(
      requests.some((url) => url.startsWith(server.origin)),
      false,
    );
    assert.equal(await page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForState(page, tourism, 'ready');
    const origins = new Set(requests.map((url) => new URL(url).origin));
    assert.deepEqual(origins, new Set([stage.host, stage.widgets, server.origin]));
    const [request] = server.getRequests('/ok/');
    assert.equal(request?.headers['cookie'], undefined);
    assert.equal(request?.headers['referer'], undefined);
    assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
  });

  it('releases all widgets by the bandung-consent event', async () => {
    setWidgetPage('/', 'ok', 'consent="click"');
    const { page } = await stage.visit('/');
    await waitForState(page, tourism, 'waiting');
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('bandung-consent')));
    await waitForState(page, tourism, 'ready');
  });

  it('gives up the request when the last widget leaves', async () => {
    server.reset('/hang/');
    setWidgetPage('/', 'hang');
    const { page } = await stage.visit('/');
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(loading)'), tourism);
    while (server.getRequests('/hang/').length === 0) await page.waitForTimeout(50);
    await page.evaluate((name) => document.querySelector(name)?.remove(), tourism);
    await assert.doesNotReject(async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        if (server.getRequests('/hang/')[0]?.isAborted) return;
        await page.waitForTimeout(50);
      }
      throw new Error('the request goes on');
    });
  });
});
