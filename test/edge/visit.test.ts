import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import { passTime } from './ask.ts';
import { startReference } from './reference.ts';
import type { Reference } from './reference.ts';

const names = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'];
const maxAge = 2;
const whileRevalidate = 1;

/** A page in Korean with some of the widgets, whose host is an origin. */
function makePage(widgets: readonly string[], origin: string): string {
  const tags = widgets.map((name) => `<bandung-${name} partner="suwon"></bandung-${name}>`).join('');
  const script = `<script type="module" src="${origin}/v1/bandung-widgets.js"></script>`;
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>${script}${tags}</html>`;
}

describe('a visitor’s browser, with the edge for the widgets’ host', () => {
  let reference: Reference;
  let stage: Stage;

  before(async () => {
    reference = await startReference({ maxAge, whileRevalidate });
    stage = await openStage();
    for (const count of [1, 4]) stage.setPage(`/${count}`, makePage(names.slice(0, count), edgeUrl()));
  });

  after(async () => {
    await stage?.close();
    await reference?.close();
  });

  const edgeUrl = (): string => `http://127.0.0.1:${reference.edge.port}`;

  async function waitForWidgets({ page }: Visit, count: number): Promise<void> {
    await page.waitForFunction((n) => document.querySelectorAll(':state(ready)').length === n, count);
    await page.waitForLoadState('networkidle');
  }

  /** What the edge was asked for while something was done, without pictures: path and status. */
  async function countAsked(action: () => Promise<void>): Promise<{ code: string[]; pictures: string[] }> {
    const before = (await reference.edge.readLog()).length;
    await action();
    const asked = (await reference.edge.readLog()).slice(before).map((line) => / "GET (\S+)" (\d+)/.exec(line));
    const lines = asked.map((match) => `${match?.[1]} ${match?.[2]}`);
    const isPicture = (line: string): boolean => line.includes('/media/');
    return { code: lines.filter((line) => !isPicture(line)), pictures: lines.filter(isPicture) };
  }

  for (const { count, requests } of [
    // README.md of demo/nginx reckons with these.
    { count: 1, requests: 5 },
    { count: 4, requests: 8 },
  ]) {
    it(`asks at most ${requests} times for a page with ${count} of the widgets, and later for what may be new`, async (context) => {
      let visit: Visit | undefined;
      const cold = await countAsked(async () => {
        visit = await stage.visit(`/${count}`);
        await waitForWidgets(visit, count);
      });
      const { page } = visit!;
      assert.ok(cold.code.length <= requests, cold.code.join('\n'));
      assert.ok(cold.code.every((line) => line.endsWith(' 200')));
      context.diagnostic(`cold: ${cold.code.length} and ${cold.pictures.length} pictures`);
      // In the browser's copies nothing is old enough yet, or it has been made fresh by now.
      await passTime(Date.now() + (maxAge + whileRevalidate + 2) * 1000);
      const later = await countAsked(async () => {
        await page.goto('about:blank');
        await page.goto(`${stage.host}/${count}`);
        await waitForWidgets(visit!, count);
      });
      assert.deepEqual(
        later.code.sort(),
        ['/v1/bandung-widgets.js 304', `/v1/feed/v1/suwon/ko.json 304`],
        'only the loader and the feed are confirmed, without a body',
      );
      assert.deepEqual(later.pictures, []);
      assert.deepEqual(visit!.complaints, []);
    });
  }

  it('asks for nothing at all on the next pages within max-age', async () => {
    const lasting = await startReference();
    try {
      for (const name of ['first', 'second']) {
        stage.setPage(`/${name}`, makePage(names, `http://127.0.0.1:${lasting.edge.port}`));
      }
      const visit = await stage.visit('/first');
      await waitForWidgets(visit, names.length);
      const before = await lasting.edge.readLog();
      await visit.page.goto(`${stage.host}/second`);
      await waitForWidgets(visit, names.length);
      assert.deepEqual((await lasting.edge.readLog()).slice(before.length), []);
    } finally {
      await lasting.close();
    }
  });

  it('shows an embed page, live, in a frame of another site without any rights but scripts', async () => {
    const url = `${edgeUrl()}/v1/embed/suwon/city-profile.ko.html`;
    stage.setPage('/frame', `<!doctype html><title>t</title><iframe src="${url}" sandbox="allow-scripts"></iframe>`);
    const { page, complaints } = await stage.visit('/frame');
    const frame = page.frameLocator('iframe');
    await frame.locator('bandung-city-profile:state(ready)').waitFor({ state: 'attached' });
    assert.deepEqual(complaints, []);
  });

  it('shows the demo pages under their policy', async () => {
    for (const name of [
      '',
      'suwon/',
      'braunschweig/',
      'fort-worth/',
      'liuzhou/',
      'yingkou/',
      'petaling-jaya/',
      'portal/',
      'arabic/',
    ]) {
      const context = await stage.browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto(`${edgeUrl()}/v1/demo/${name}`);
      if (name) await page.waitForFunction(() => document.querySelector(':state(ready)') !== null);
      assert.deepEqual(complaints, [], name);
      await context.close();
    }
  });

  it('shows the widgets when the origin is dead', async () => {
    await reference.origin.stop();
    await passTime(Date.now() + (maxAge + whileRevalidate + 2) * 1000);
    const visit = await stage.visit('/4');
    await waitForState(visit.page, 'bandung-city-profile', 'ready');
    await waitForWidgets(visit, 4);
    assert.deepEqual(visit.complaints, []);
  });
});
