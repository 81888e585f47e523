/** Hosts that move their nodes about: sliders, tabs, consent tools. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import { allWidgets, assertAllWork, assertCleanVisit, makePage, makeScript, waitForWidgets } from './host-page.ts';
import { countActivity, listPageListeners, openHoldings } from './page-counters.ts';
import type { Activity } from './page-counters.ts';

const moveCount = 1000;
/** The first moves make what is made once: compiled code, for the most part. */
const warmUpCount = 250;

type Way = 'append' | 'moveBefore' | 'remove and insert later';

/** Moves all widgets to and fro between two places, so many times, and waits until that is rendered. */
function move(page: Page, way: Way, times: number): Promise<void> {
  return page.evaluate(
    async ([name, count]) => {
      type Place = HTMLElement & { moveBefore(node: Node, before: Node | null): void };
      const places = ['#here', '#there'].map((selector) => document.querySelector<Place>(selector)!);
      const widgets = [...document.querySelectorAll('#here > *, #there > *')];
      for (let round = 1; round <= count; round += 1) {
        const place = places[round % 2]!;
        for (const widget of widgets) {
          if (name === 'append') place.append(widget);
          else if (name === 'moveBefore') place.moveBefore(widget, null);
          else widget.remove();
        }
        // Now and then a pause in which the elements can do what they have put off.
        if (name === 'remove and insert later' || round % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
        if (name === 'remove and insert later') place.append(...widgets);
      }
    },
    [way, times] as const,
  );
}

describe('on a page that moves its widgets', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
    stage.setPage('/', makePage(makeScript(stage), `<div id="here">${allWidgets}</div><div id="there"></div>`));
  });
  after(() => stage.close());

  async function open(): Promise<Visit> {
    const opened = await stage.visit('/');
    await waitForWidgets(opened.page);
    return opened;
  }

  for (const way of ['append', 'moveBefore', 'remove and insert later'] as const) {
    it(`${moveCount} moves by ${way} leave nothing behind, and the widgets work`, async () => {
      const opened = await open();
      const { page } = opened;
      const holdings = await openHoldings(page);
      await move(page, way, warmUpCount);
      const before = await holdings.read();
      await move(page, way, moveCount);
      const now = await holdings.read();
      assert.equal(now.nodes, before.nodes, 'nodes');
      assert.equal(now.listeners, before.listeners, 'listeners');
      // 4,000 moves: even 100 bytes for each would be four times as much.
      const growth = now.heapBytes - before.heapBytes;
      assert.ok(growth < 100_000, `the heap has grown by ${growth} bytes`);
      await waitForWidgets(page);
      await assertAllWork(page);
      assertCleanVisit(opened, stage);
      await page.context().close();
    });
  }

  it('a move keeps what the visitor has opened and chosen', async () => {
    const opened = await open();
    const { page } = opened;
    const places = page.locator('bandung-tourism-highlight');
    const chosen = places.locator('[part=filter] button[aria-pressed=true]');
    await places.locator('[part=filter] button').last().click();
    const label = await places.locator('[part=filter] button').last().innerText();
    await page.locator('bandung-city-profile summary').first().click();
    for (const way of ['append', 'moveBefore', 'remove and insert later'] as const) {
      await move(page, way, 1);
      assert.equal(await chosen.innerText(), label, way);
      const isOpen = page.locator('bandung-city-profile details').first().getAttribute('open');
      assert.equal(await isOpen, '', way);
    }
    assertCleanVisit(opened, stage);
    await page.context().close();
  });

  it('a widget that is moved goes on to follow the page, and all stops with the last one', async () => {
    stage.setPage('/without', makePage(makeScript(stage), '<div></div>'));
    const readRest = async ({ page }: Visit): Promise<{ listeners: string[]; activity: Activity }> => ({
      listeners: await listPageListeners(page),
      activity: await readers.get(page)!(),
    });
    const readers = new Map<Page, () => Promise<Activity>>();
    const count = async (page: Page): Promise<void> => void readers.set(page, await countActivity(page));
    const without = await stage.visit('/without', {}, count);
    // The driver looks in the same way there, which leaves something of its own in both pages.
    await waitForWidgets(without.page, 0);
    const opened = await stage.visit('/', {}, count);
    const { page } = opened;
    await waitForWidgets(page);
    await move(page, 'append', 21);
    await page.evaluate(() => document.querySelector('#there')!.setAttribute('lang', 'ko'));
    await page.locator('#there bandung-city-profile', { hasText: '인구' }).waitFor();
    await page.evaluate(() => document.querySelector('#here')!.setAttribute('lang', 'fr'));
    await move(page, 'moveBefore', 2);
    await page.locator('#here bandung-contact-person', { hasText: 'Ambassade' }).waitFor();
    await waitForWidgets(page);
    const busy = await readRest(opened);
    assert.ok(busy.listeners.length > 3 && busy.activity.timeouts > 0 && busy.activity.mutationObservers > 1);
    await page.evaluate(() => document.querySelector('#here')!.replaceChildren());
    assert.deepEqual(await readRest(opened), await readRest(without));
    assert.deepEqual(opened.complaints, []);
    await Promise.all([page.context().close(), without.page.context().close()]);
  });
});
