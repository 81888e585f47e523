/** Visitors who have the page translated by their browser: what the widgets change later is still right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openStage } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import { allWidgets, assertAllWork, makePage, makeScript, waitForWidgets, widgets } from './host-page.ts';
import { accent, readTexts, showOriginal, translatePage } from './translator.ts';

const all = widgets.map(({ tag }) => tag).join();
const places = 'bandung-tourism-highlight';
// A clock that stands still, so that what is open and how late it is are the same everywhere.
const now = '2026-03-04T03:00:00Z';

describe('on a page that is translated by machine', () => {
  let stage: Stage;
  const texts = new Map<string, string[]>();

  /** What an editor has changed in the German slice, if anything. */
  let editedSlice: string | undefined;

  before(async () => {
    const serve = createWidgetHandler(distFolder);
    stage = await openStage((request, response) => {
      if (editedSlice === undefined || request.url !== '/feed/v1/suwon/de.json') return serve(request, response);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
      response.end(editedSlice);
    });
    for (const lang of ['de', 'ko']) {
      const { page } = await open(lang);
      texts.set(lang, await readTexts(page, all));
      await page.context().close();
    }
  });
  after(() => stage.close());

  async function open(lang = 'de'): Promise<Visit> {
    const body = `<h1>Partnerstadt</h1><p id="host">Text der Seite</p>${allWidgets}`;
    stage.setPage('/', makePage(makeScript(stage), body).replace('lang="de"', `lang="${lang}"`));
    const opened = await stage.visit('/', {}, (page) => page.clock.setFixedTime(now));
    await waitForWidgets(opened.page);
    return opened;
  }

  async function translate(page: Page, lang?: string): Promise<void> {
    await translatePage(page, lang);
    assert.match(await page.locator('#host').innerText(), new RegExp(`^${accent}`));
    // Where the language stays, all that is shown is the translator's.
    if (lang) return;
    const lines = await readTexts(page, all, true);
    assert.ok(lines.length > 200 && lines.filter((line) => line.includes(accent)).length > lines.length * 0.9);
  }

  it('filters and disclosures work, and say what is chosen now', async () => {
    const opened = await open();
    const { page } = opened;
    await translate(page);
    const status = page.locator(`${places} .body [role=status]`);
    const button = page.locator(`${places} [part=filter] button`).last();
    const count = /\d+/.exec(await button.innerText())![0];
    await button.click();
    await page.locator(`${places} [aria-pressed=true]:last-child`).waitFor();
    assert.match(await status.innerText(), new RegExp(`^[^${accent}]*: ${count} `), 'new words are not the old ones');
    assert.match(await button.innerText(), new RegExp(accent), 'other words stay as they were translated');
    await assertAllWork(page);
    assert.deepEqual(opened.complaints, []);
    await page.context().close();
  });

  it('a page that turns to a language of ours has our words in it', async () => {
    const opened = await open();
    const { page } = opened;
    await translate(page, 'ko');
    await page.locator('bandung-city-profile', { hasText: '인구' }).waitFor();
    await waitForWidgets(page);
    assert.deepEqual(await readTexts(page, all), texts.get('ko'));
    // The translator takes up what is new, as it does.
    await translatePage(page);
    await page.evaluate(() => void (document.documentElement.lang = 'de'));
    await page.locator('bandung-city-profile', { hasText: /Einwohner|Bevölkerung/ }).waitFor();
    await waitForWidgets(page);
    assert.deepEqual(await readTexts(page, all), texts.get('de'));
    assert.deepEqual(opened.complaints, []);
    await page.context().close();
  });

  it('the original comes back whole', async () => {
    const opened = await open();
    const { page } = opened;
    await translate(page, 'ko');
    await page.locator('bandung-city-profile', { hasText: '인구' }).waitFor();
    await waitForWidgets(page);
    await showOriginal(page);
    await page.locator('bandung-city-profile', { hasText: /Einwohner|Bevölkerung/ }).waitFor();
    await waitForWidgets(page);
    assert.deepEqual(await readTexts(page, all, true), texts.get('de'));
    await assertAllWork(page);
    assert.deepEqual(opened.complaints, []);
    await page.context().close();
  });

  it('news of the feed are shown, and what is not new stays translated', async () => {
    const slice = readFileSync(join(distFolder, 'feed/v1/suwon/de.json'), 'utf8');
    const { summary } = (JSON.parse(slice) as { city: { summary: string[] } }).city;
    const opened = await open();
    const { page } = opened;
    await translate(page);
    const news = 'Ein neuer erster Absatz.';
    editedSlice = slice.replace(JSON.stringify(summary[0]), JSON.stringify(news));
    await page.evaluate(() =>
      document.querySelector<HTMLElement & { reload(): Promise<void> }>('bandung-city-profile')!.reload(),
    );
    editedSlice = undefined;
    await page.locator('bandung-city-profile', { hasText: news }).waitFor();
    const lines = await readTexts(page, 'bandung-city-profile', true);
    assert.ok(lines.includes(news), 'as we say it');
    assert.equal(
      lines.some((line) => line.includes(summary[0]!.slice(0, 40))),
      false,
      'what it was before is gone',
    );
    assert.ok(
      lines.some((line) => line.startsWith(accent + summary[1]!.slice(0, 20))),
      'what is not new',
    );
    assert.deepEqual(opened.complaints, []);
    await page.context().close();
  });

  it('time goes on', async () => {
    const opened = await open();
    const { page } = opened;
    const profile = page.locator('bandung-city-profile');
    await profile.filter({ hasText: '10:00' }).waitFor();
    await translate(page);
    await page.clock.setFixedTime('2026-03-04T03:01:00Z');
    // The visitor comes back to the tab: clocks are set right then.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await profile.filter({ hasText: '10:01' }).waitFor();
    assert.doesNotMatch(await profile.innerText(), /10:00/);
    assert.deepEqual(opened.complaints, []);
    await page.context().close();
  });
});
