/** Hosts that exchange parts of the page by themselves, and bring back what was there before. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import {
  allWidgets,
  assertAllWork,
  assertCleanVisit,
  assertWorks,
  fallback,
  makePage,
  makeScript,
  makeWidget,
  waitForWidgets,
} from './host-page.ts';

const { resolve } = createRequire(import.meta.url);
const readScript = (path: string): string => readFileSync(resolve(path), 'utf8');

const mark = `<div id="mark" data-bandung="city-profile" data-partner="suwon">${fallback}</div>`;
const profile = 'bandung-city-profile';
const places = 'bandung-tourism-highlight';

describe('on a page that exchanges its parts', () => {
  let stage: Stage;
  let opened: Visit;

  before(async () => {
    stage = await openStage();
    for (const [path, body] of [
      ['/turbo.js', readScript('@hotwired/turbo/dist/turbo.es2017-umd.js')],
      ['/htmx.js', readScript('htmx.org/dist/htmx.min.js')],
    ] as const) {
      stage.setPage(path, { body, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
    }
  });
  after(() => stage.close());

  async function open(path: string): Promise<Page> {
    opened = await stage.visit(path);
    // Gone if the browser loads the page as a whole.
    await opened.page.evaluate('window.isSamePage = true');
    return opened.page;
  }

  async function close(): Promise<void> {
    assert.equal(await opened.page.evaluate('window.isSamePage'), true, 'it is the same document all the time');
    assertCleanVisit(opened, stage);
    await opened.page.context().close();
  }

  const countWidgets = (page: Page, tag: string): Promise<number> => page.locator(tag).count();

  describe('with Turbo', () => {
    beforeEach(() => {
      const head = `<script src="/turbo.js"></script>${makeScript(stage)}`;
      const note = `<script>window.visits = (window.visits || 0) + 1;</script>`;
      stage.setPage('/', makePage(head, `<h1>Eins</h1><a href="/two">Zwei</a>${allWidgets}${mark}${note}`));
      stage.setPage('/two', makePage(head, `<h1>Zwei</h1><a href="/three">Drei</a>${makeWidget(places)}${note}`));
      stage.setPage('/three', makePage(head, `<h1>Drei</h1>${note}`));
      const frame = `<turbo-frame id="frame"><a href="/in-frame">Mehr</a>${makeWidget(places)}</turbo-frame>`;
      stage.setPage('/frames', makePage(head, `<h1>Rahmen</h1>${frame}`));
      stage.setPage(
        '/in-frame',
        makePage(
          head,
          `<turbo-frame id="frame"><p id="new">Neu</p>${makeWidget(places)}${makeWidget(profile)}</turbo-frame>`,
        ),
      );
    });

    it('widgets are there after a visit, and on the way back and forth', async () => {
      const page = await open('/');
      await waitForWidgets(page, 5);
      assert.equal(await page.locator('#mark').isVisible(), false);
      await page.getByRole('link', { name: 'Zwei' }).click();
      await page.getByRole('heading', { name: 'Zwei', level: 1 }).waitFor();
      await waitForWidgets(page, 1);
      await assertWorks(page.locator(places), places);
      await page.goBack();
      await page.getByRole('heading', { name: 'Eins', level: 1 }).waitFor();
      // The page comes from Turbo's own memory: a copy of what was there, the mark's widget among it.
      await waitForWidgets(page, 5);
      await assertAllWork(page);
      assert.equal(await countWidgets(page, profile), 2);
      assert.equal(await page.locator('#mark').isVisible(), false);
      await page.goForward();
      await page.getByRole('heading', { name: 'Zwei', level: 1 }).waitFor();
      await waitForWidgets(page, 1);
      await assertWorks(page.locator(places), places);
      await close();
    });

    it('what the host does itself goes on: its own scripts run with each visit', async () => {
      const page = await open('/');
      await waitForWidgets(page, 5);
      await page.getByRole('link', { name: 'Zwei' }).click();
      await page.waitForFunction('window.visits === 2');
      await page.getByRole('link', { name: 'Drei', exact: true }).click();
      await page.waitForFunction('window.visits === 3');
      await page.getByRole('heading', { name: 'Drei', level: 1 }).waitFor();
      await waitForWidgets(page, 0);
      await page.evaluate('Turbo.visit("/", { action: "replace" })');
      await page.waitForFunction('window.visits >= 4 && document.querySelector("h1").textContent === "Eins"');
      await waitForWidgets(page, 5);
      await assertAllWork(page);
      assert.equal(await countWidgets(page, profile), 2);
      await close();
    });

    it('a frame gets another content, widgets included', async () => {
      const page = await open('/frames');
      await waitForWidgets(page, 1);
      await page.getByRole('link', { name: 'Mehr' }).click();
      await page.locator('#new').waitFor();
      await waitForWidgets(page, 2);
      await assertWorks(page.locator(places), places);
      await assertWorks(page.locator(profile), profile);
      await close();
    });
  });

  describe('with htmx', () => {
    beforeEach(() => {
      const head = `<script src="/htmx.js"></script>${makeScript(stage)}`;
      const buttons = ['innerHTML', 'outerHTML', 'beforeend'].map(
        (swap) => `<button hx-get="/part" hx-target="#part" hx-swap="${swap}">${swap}</button>`,
      );
      const link = '<button hx-get="/other" hx-target="#main" hx-push-url="true">Weiter</button>';
      stage.setPage(
        '/',
        makePage(head, `<div id="main">${buttons.join('')}${link}${allWidgets}${mark}<div id="part"></div></div>`),
      );
      stage.setPage('/part', `<section id="part"><p class="new">Neu</p>${makeWidget(places)}</section>`);
      stage.setPage('/other', `<p id="other">Anderes</p>${makeWidget(places)}`);
    });

    it('widgets come with what is swapped in, and go with what is swapped out', async () => {
      const page = await open('/');
      await waitForWidgets(page, 5);
      for (const [swap, count] of [
        ['innerHTML', 6],
        ['outerHTML', 6],
        ['beforeend', 7],
      ] as const) {
        await page
          .locator('#part')
          .first()
          .evaluate((part) => part.setAttribute('data-is-old', ''));
        await page.getByRole('button', { name: swap }).click();
        await page
          .locator('.new')
          .nth(swap === 'beforeend' ? 1 : 0)
          .waitFor();
        await waitForWidgets(page, count);
        await assertWorks(page.locator(`#part ${places}`).last(), places);
        if (swap === 'outerHTML') assert.equal(await page.locator('[data-is-old]').count(), 0);
      }
      await assertAllWork(page);
      await close();
    });

    it('the way back brings them from the memory of htmx', async () => {
      const page = await open('/');
      await waitForWidgets(page, 5);
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.locator('#other').waitFor();
      await waitForWidgets(page, 1);
      await page.goBack();
      await page.getByRole('button', { name: 'Weiter' }).waitFor();
      await waitForWidgets(page, 5);
      await assertAllWork(page);
      assert.equal(await countWidgets(page, profile), 2);
      assert.equal(await page.locator('#mark').isVisible(), false);
      await page.getByRole('button', { name: 'innerHTML' }).click();
      await waitForWidgets(page, 6);
      assert.equal(opened.requests.filter((url) => url === `${stage.host}/`).length, 1);
      await close();
    });
  });
});
