import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { anyWidget, leave, openWidgets, tags } from './open-widgets.ts';

const timeline = 'bandung-cooperation-timeline';
const tourism = 'bandung-tourism-highlight';
const contact = 'bandung-contact-person';
const live = '[aria-live=polite], [role=status]:not([aria-live=off])';

/**
 * Writes down what a screen reader would say from now on: the new words of regions that were there before, since one
 * that comes together with its words is often not heard.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(
    ([selector, query]) => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      for (const widget of document.querySelectorAll(selector!)) {
        for (const region of widget.shadowRoot!.querySelectorAll(query!)) {
          const read = (): string => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
          let last = read();
          const observer = new MutationObserver(() => {
            const words = read();
            if (words && words !== last && region.isConnected && region.matches(query!)) spoken.push(words);
            last = words;
          });
          observer.observe(region, { childList: true, characterData: true, subtree: true });
        }
      }
    },
    [anyWidget, live] as const,
  );
  return async () => {
    // Two frames: whatever was under way has been rendered.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));
  };
}

const reload = (page: Page, tag: string): Promise<void> =>
  page.evaluate((name) => (document.querySelector(name) as HTMLElement & { reload(): Promise<void> }).reload(), tag);

describe('live regions', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('are there from the first frame, and empty but for the counts', async () => {
    const page = await openWidgets(stage, {});
    const regions = await page.evaluate(
      ([names, query]) =>
        (names as readonly string[]).map((tag) =>
          [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(query as string)].map(
            ({ textContent }) => textContent!.trim() !== '',
          ),
        ),
      [tags, live] as const,
    );
    // What went wrong, and the news; before them the count of entries or places, and how further entries are coming.
    assert.deepEqual(regions, [
      [false, false],
      [true, false, false, false],
      [false, false],
      [true, false, false],
    ]);
    await leave(page);
  });

  it('say nothing when a minute passes', async () => {
    const page = await openWidgets(stage, {
      prepare: (fresh) => fresh.clock.install({ time: '2026-11-24T05:00:30Z' }),
    });
    const time = (): Promise<string> => page.locator('bandung-city-profile .pairs dd').first().innerText();
    const before = await time();
    const hear = await listen(page);
    await page.clock.runFor(61_000);
    assert.notEqual(await time(), before);
    assert.deepEqual(await hear(), []);
    await leave(page);
  });

  it('say the new count once when the visitor filters, and nothing when nothing changes', async () => {
    const page = await openWidgets(stage, { partner: 'braunschweig' });
    const hear = await listen(page);
    await page.locator(`${timeline} button`, { hasText: 'Culture' }).click();
    assert.deepEqual((await hear()).length, 1);
    await page.locator(`${timeline} button`, { hasText: 'Culture' }).click();
    assert.deepEqual(await hear(), []);
    await page.locator(`${tourism} button`, { hasText: 'Nature' }).click();
    assert.deepEqual(await hear(), ['Nature: 10 places']);
    await page.locator('bandung-city-profile details summary').first().click();
    assert.deepEqual(await hear(), []);
    await leave(page);
  });

  for (const { lang, sentence } of [
    { lang: 'en', sentence: 'The information from Bandung was updated.' },
    { lang: 'ko', sentence: /반둥/ },
  ]) {
    it(`tell once in ${lang} that the words have changed, and only then`, async () => {
      let note = '';
      const page = await openWidgets(stage, {
        lang,
        prepare: (fresh) =>
          fresh.route('**/feed/v1/**/*.json', async (route) => {
            const response = await route.fetch();
            const feed = (await response.json()) as { revision: string; city: { summary: string[] } };
            if (note) Object.assign(feed, { revision: note });
            if (note) feed.city.summary = [...feed.city.summary, note];
            await route.fulfill({ response, json: feed });
          }),
      });
      const hear = await listen(page);
      await reload(page, 'bandung-city-profile');
      assert.deepEqual(await hear(), []);
      note = 'News of today';
      await Promise.all(tags.map((tag) => reload(page, tag)));
      const spoken = await hear();
      assert.equal(spoken.length, 1, spoken.join('\n'));
      if (typeof sentence === 'string') assert.equal(spoken[0], sentence);
      else assert.match(spoken[0]!, sentence);
      await leave(page);
    });
  }

  it('say that the data is old, and that nothing can be shown', async () => {
    let isDown = false;
    const prepare = (fresh: Page): Promise<unknown> =>
      fresh.route('**/feed/v1/**/*.json', (route) =>
        isDown ? route.fulfill({ status: 404, body: '' }) : route.continue(),
      );
    const page = await openWidgets(stage, { tags: [contact], prepare });
    const hear = await listen(page);
    isDown = true;
    await reload(page, contact);
    await waitForState(page, contact, 'stale');
    assert.match((await hear()).join(), /newer/);
    await leave(page);

    const waiting = await openWidgets(stage, {
      tags: [contact],
      prepare,
      attributes: 'consent="click"',
      state: 'waiting',
    });
    const hearAgain = await listen(waiting);
    await waiting.locator(`${contact} button`).click();
    await waitForState(waiting, contact, 'error');
    assert.match((await hearAgain()).join(), /cannot be shown/);
    await leave(waiting);
  });
});
