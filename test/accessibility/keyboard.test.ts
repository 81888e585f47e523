import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { leave, openWidgets } from './open-widgets.ts';

const profile = 'bandung-city-profile';
const timeline = 'bandung-cooperation-timeline';
const contact = 'bandung-contact-person';
const tourism = 'bandung-tourism-highlight';

/** What has the focus, inside shadow trees too. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element as HTMLElement | null)?.ariaLabel ?? element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });
}

/** Presses Tab, or Shift and Tab, until what has the focus says so; fails after `most` times. */
async function tabTo(page: Page, words: RegExp, key = 'Tab', most = 120): Promise<string> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    if (words.test(focus)) return focus;
  }
  throw new Error(`${words} was not reached by ${key}; the focus is on “${await readFocus(page)}”.`);
}

const readStatus = (page: Page, tag: string): Promise<string> =>
  page.locator(`${tag} [role=status]`).first().innerText();

/** Nobody touches a mouse here. */
describe('with the keyboard alone', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('the timeline is filtered, turned round, unfolded and saved', async () => {
    const page = await openWidgets(stage, {
      tags: [timeline],
      partner: 'braunschweig',
      context: { viewport: { width: 600, height: 900 } },
    });
    await tabTo(page, /^All stages/);
    assert.equal(await page.locator(`${timeline} .steps`).isVisible(), false);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(`${timeline} .steps`).isVisible(), true);
    assert.match(await readFocus(page), /^All stages/);

    await tabTo(page, /^Culture/);
    await page.keyboard.press('Space');
    assert.match(await readFocus(page), /^Culture/);
    assert.equal(
      await page
        .locator(`${timeline} button[aria-pressed=true]`)
        .innerText()
        .then((words) => /Culture/.test(words)),
      true,
    );
    const filtered = await readStatus(page, timeline);

    await tabTo(page, /^Show the oldest first/);
    await page.keyboard.press('Enter');
    assert.match(await readFocus(page), /^Show the newest first/);
    assert.notEqual(await readStatus(page, timeline), filtered);

    const count = await page.locator(`${timeline} article`).count();
    await tabTo(page, /^Show all/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      ([tag, before]) => document.querySelector(tag)!.shadowRoot!.querySelectorAll('article').length > before,
      [timeline, count] as const,
    );
    // The button is gone: the reader goes on with the first entry that is new.
    const title = await page.locator(`${timeline} article h5`).nth(count).innerText();
    assert.match(await readFocus(page), new RegExp(title.slice(0, 12)));

    const download = page.waitForEvent('download');
    await tabTo(page, /^Save entries to calendar/);
    await page.keyboard.press('Enter');
    assert.match((await download).suggestedFilename(), /\.ics$/);
    await leave(page);
  });

  it('links are followed', async () => {
    const page = await openWidgets(stage, { tags: [profile] });
    await page.evaluate((tag) => {
      const followed: string[] = [];
      Object.assign(window, { followed });
      document
        .querySelector(tag)!
        .addEventListener('bandung-follow', (event) =>
          followed.push((event as CustomEvent<{ url: string }>).detail.url),
        );
      document.addEventListener('click', (event) => event.preventDefault());
    }, profile);
    await tabTo(page, /^City of Bandung/);
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.evaluate(() => (window as unknown as { followed: string[] }).followed), [
      'https://www.bandung.go.id/',
    ]);
    await leave(page);
  });

  it('disclosures open and close', async () => {
    const page = await openWidgets(stage, { tags: [profile, contact] });
    for (const [tag, words, key] of [
      [profile, /^Note: Area/, 'Enter'],
      [profile, /^Creative industry/, 'Space'],
      [contact, /^Details/, 'Enter'],
    ] as const) {
      await tabTo(page, words);
      const isOpen = (): Promise<boolean> =>
        page.evaluate((name) => document.querySelector(name)!.shadowRoot!.activeElement!.closest('details')!.open, tag);
      assert.equal(await isOpen(), false);
      await page.keyboard.press(key);
      assert.equal(await isOpen(), true);
      await page.keyboard.press(key);
      assert.equal(await isOpen(), false);
      await page.keyboard.press(key);
    }
    await leave(page);
  });

  it('a contact is saved as a card', async () => {
    const page = await openWidgets(stage, { tags: [contact] });
    const download = page.waitForEvent('download');
    await tabTo(page, /^Save contact/);
    await page.keyboard.press('Enter');
    assert.match((await download).suggestedFilename(), /\.vcf$/);
    await leave(page);
  });

  it('places are chosen by category, and all of them shown', async () => {
    const page = await openWidgets(stage, { tags: [tourism] });
    const all = await readStatus(page, tourism);
    await tabTo(page, /^Museums and heritage/);
    await page.keyboard.press('Enter');
    assert.match(await readStatus(page, tourism), /Museums and heritage/);
    await tabTo(page, /^All 52/, 'Shift+Tab');
    await page.keyboard.press('Space');
    assert.equal(await readStatus(page, tourism), all);
    await tabTo(page, /^Show all/);
    const count = await page.locator(`${tourism} .card`).count();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      ([tag, before]) => document.querySelector(tag)!.shadowRoot!.querySelectorAll('.card').length > before,
      [tourism, count] as const,
    );
    assert.equal(await readFocus(page), await page.locator(`${tourism} .card h4`).nth(count).innerText());
    await leave(page);
  });

  it('consent is given, and another try made', async () => {
    const page = await openWidgets(stage, { tags: [contact], attributes: 'consent="click"', state: 'waiting' });
    await tabTo(page, /^Show information from Bandung/);
    await page.keyboard.press('Enter');
    await waitForState(page, contact, 'ready');
    await leave(page);

    let isDown = true;
    const failing = await openWidgets(stage, {
      tags: [contact],
      state: 'error',
      prepare: (fresh) =>
        fresh.route('**/feed/v1/**', (route) => (isDown ? route.fulfill({ status: 404, body: '' }) : route.continue())),
    });
    isDown = false;
    await tabTo(failing, /^Try again/);
    await failing.keyboard.press('Enter');
    await waitForState(failing, contact, 'ready');
    await leave(failing);
  });

  it('one comes in from the page, and out again on both sides', async () => {
    const page = await openWidgets(stage, { partner: 'petaling-jaya', attributes: 'limit="1"' });
    await tabTo(page, /^2$/, 'Tab', 200);
    await tabTo(page, /^1$/, 'Shift+Tab', 200);
    await leave(page);
  });
});
