import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { comparePictures } from './checks/compare-pictures.ts';
import { findFocusFaults } from './checks/find-focus-faults.ts';
import { findOrderFaults } from './checks/find-order-faults.ts';
import { anyWidget, leave, openWidgets, tags, unfold } from './open-widgets.ts';

/** One of each kind of thing that takes the focus. */
const kinds: readonly (readonly [tag: string, selector: string])[] = [
  ['bandung-city-profile', '.links a'],
  ['bandung-city-profile', '.origin a'],
  ['bandung-city-profile', '.strength summary'],
  ['bandung-city-profile', '.credits summary'],
  ['bandung-cooperation-timeline', 'button[aria-pressed=true]'],
  ['bandung-cooperation-timeline', 'button[aria-pressed=false]'],
  ['bandung-cooperation-timeline', '.more .button'],
  ['bandung-contact-person', 'a.way'],
  ['bandung-contact-person', '.foot .button'],
  ['bandung-tourism-highlight', '.words a'],
];

const looks = [
  { name: 'light', wish: { scheme: 'light' } },
  { name: 'dark', wish: { scheme: 'dark' } },
  { name: 'forced colours', wish: { context: { forcedColors: 'active' } } },
] as const;

describe('the focus', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const { name, wish } of looks) {
    for (const width of [1280, 320]) {
      it(`has a ring that can be seen, ${name}, ${width} px wide`, async () => {
        const page = await openWidgets(stage, {
          ...wish,
          partner: 'braunschweig',
          context: { ...('context' in wish ? wish.context : {}), viewport: { width, height: 900 } },
        });
        await unfold(page);
        const { count, faults } = await findFocusFaults(page, anyWidget);
        assert.ok(count > 100, `${count} things take the focus`);
        assert.deepEqual(faults, []);
        await leave(page);
      });
    }

    it(`changes enough of the picture, ${name}`, async () => {
      const page = await openWidgets(stage, { ...wish, partner: 'braunschweig' });
      await page.keyboard.press('Tab');
      for (const [tag, selector] of kinds) {
        const target = page.locator(`${tag} ${selector}`).first();
        await target.scrollIntoViewIfNeeded();
        await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus({ preventScroll: true }));
        const box = (await target.boundingBox())!;
        const clip = {
          x: Math.max(0, box.x - 8),
          y: Math.max(0, box.y - 8),
          width: box.width + 16,
          height: box.height + 16,
        };
        const without = await page.screenshot({ clip });
        await target.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
        const changed = comparePictures(without, await page.screenshot({ clip }), 3);
        // WCAG 2.2, 2.4.13: as much as a line of 2 pixels round it, of which 3:1 changed.
        const wanted = 2 * 2 * (box.width + box.height);
        assert.ok(changed >= wanted, `${tag} ${selector}: ${changed} of ${wanted.toFixed(0)} pixels`);
      }
      await leave(page);
    });
  }

  for (const { lang, width } of [
    { lang: 'en', width: 1280 },
    { lang: 'en', width: 320 },
    { lang: 'ar', width: 1280 },
    { lang: 'ar', width: 700 },
  ]) {
    it(`goes with the Tab key through everything in the order of reading, in ${lang}, ${width} px wide`, async () => {
      for (const tag of tags) {
        const page = await openWidgets(stage, {
          lang,
          tags: [tag],
          partner: 'braunschweig',
          context: { viewport: { width, height: 900 } },
        });
        await unfold(page);
        const { count, faults } = await findOrderFaults(page, tag, 'after');
        assert.ok(count >= 8, `${tag}: ${count} stops`);
        assert.deepEqual(faults, [], tag);
        await leave(page);
      }
    });
  }
});
