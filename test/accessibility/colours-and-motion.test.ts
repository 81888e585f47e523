import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findContrastFaults } from './checks/find-contrast-faults.ts';
import { findForcedColourFaults, readEdges } from './checks/find-forced-colour-faults.ts';
import { compareShapes, readShapes } from './checks/read-shape.ts';
import { anyWidget, leave, openWidgets, unfold } from './open-widgets.ts';

const timeline = 'bandung-cooperation-timeline';

/** Drawings that carry a meaning besides the icons. */
const meaningful = '.marker, .steps .place';

function readMotion(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    for (const element of window.probe.listElements(selector)) {
      for (const pseudo of [undefined, '::before', '::after', '::details-content']) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
        const isMoving =
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none';
        if (isMoving || scrollBehavior === 'smooth')
          found.push(`${window.probe.name(element)} ${transitionDuration} ${animationName}`);
      }
    }
    return found;
  }, anyWidget);
}

describe('colours', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const scheme of ['light', 'dark'] as const) {
    it(`set buttons and drawings off from what is around them, ${scheme}`, async () => {
      for (const width of [1280, 320]) {
        const page = await openWidgets(stage, {
          scheme,
          partner: 'braunschweig',
          context: { viewport: { width, height: 900 } },
        });
        await unfold(page);
        const { count, faults } = await findContrastFaults(page, anyWidget, meaningful);
        assert.ok(count > 80, `${count} things measured`);
        assert.deepEqual(faults, [], `${width} px wide`);
        await leave(page);
      }
    });
  }

  it('are not the only sign of the filter chosen, the stage reached, what is open and what is only announced', async () => {
    const page = await openWidgets(stage, { partner: 'braunschweig', attributes: 'limit="0"' });
    for (const tag of [timeline, 'bandung-tourism-highlight']) {
      const [chosen, other] = [
        (await readShapes(page, tag, 'button[aria-pressed=true]'))[0]!,
        (await readShapes(page, tag, 'button[aria-pressed=false]'))[0]!,
      ];
      assert.notDeepEqual(compareShapes(chosen, other), [], `the filter of ${tag}`);
    }
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const unfolds = page.locator(`${timeline} .unfold button`);
      if (await unfolds.isVisible()) await unfolds.click();
      const [done, current, open] = await Promise.all(
        ['.steps li.done', '.steps li.current', '.steps li.open'].map((selector) =>
          readShapes(page, timeline, selector),
        ),
      );
      const states = await Promise.all(
        ['li.done', 'li.current', 'li.open'].map(
          async (selector) => (await readShapes(page, timeline, `${selector} .state > span`))[0]!.words,
        ),
      );
      const places = await Promise.all(
        ['li.done .place', 'li.current .place', 'li.open .place'].map(
          async (selector) => (await readShapes(page, timeline, selector))[0]!,
        ),
      );
      assert.equal(done!.length + current!.length + open!.length, 10);
      assert.equal(current!.length, 1);
      assert.match(current![0]!.spoken, /aria-current=step/);
      // Each says its state in words, and no two states have the same words or the same mark.
      assert.equal(new Set(states).size, 3, states.join());
      assert.notDeepEqual(compareShapes(places[0]!, places[1]!), []);
      assert.notDeepEqual(compareShapes(places[1]!, places[2]!), []);
      assert.notDeepEqual(compareShapes(places[0]!, places[2]!), []);
    }
    await leave(page);

    const other = await openWidgets(stage, { tags: [timeline], attributes: 'limit="0"' });
    const [announced] = await readShapes(other, timeline, '.announced .marker');
    const [held] = await readShapes(other, timeline, '.event:not(.announced) .marker');
    assert.ok(compareShapes(announced!, held!).includes('border'));
    assert.equal(
      await other.locator(`${timeline} .announced .warning`).count(),
      await other.locator(`${timeline} .announced`).count(),
    );
    await leave(other);
  });

  it('are not the only sign of an office that is open, or of a link', async () => {
    const states: string[] = [];
    for (const moment of ['2026-11-24T05:00:00Z', '2026-11-24T15:00:00Z']) {
      const page = await openWidgets(stage, {
        tags: ['bandung-contact-person'],
        properties: { now: `Date ${moment}` },
      });
      const [state] = await readShapes(page, 'bandung-contact-person', '.state');
      states.push(`${state!.words.split('·')[0]} ${state!.drawing}`);
      await leave(page);
    }
    assert.notEqual(states[0], states[1]);
    assert.match(states[0]!, /^Open now/);
    assert.match(states[1]!, /^Closed now/);

    const page = await openWidgets(stage, { partner: 'braunschweig' });
    await unfold(page);
    const links = await readShapes(page, anyWidget, 'a[href]');
    assert.ok(links.length > 100);
    assert.deepEqual(
      links.filter(({ decoration }) => !decoration.includes('underline')),
      [],
    );
    await leave(page);
  });

  it('of the visitor’s own system keep all borders, and show what is chosen', async () => {
    for (const lang of ['en', 'ar']) {
      const wish = { lang, partner: 'braunschweig' };
      const own = await openWidgets(stage, wish);
      const forced = await openWidgets(stage, { ...wish, context: { forcedColors: 'active' } });
      assert.equal(await forced.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      for (const width of [1280, 320]) {
        for (const page of [own, forced]) {
          await page.setViewportSize({ width, height: 900 });
          await unfold(page);
        }
        const edges = await readEdges(own, anyWidget);
        assert.ok(edges.filter(({ sides }) => sides.some(Boolean)).length > 60);
        assert.deepEqual(findForcedColourFaults(edges, await readEdges(forced, anyWidget)), [], `${width} px wide`);
        assert.deepEqual((await findContrastFaults(forced, anyWidget, meaningful)).faults, [], `${width} px wide`);
      }
      const [chosen, other] = await Promise.all(
        ['true', 'false'].map((state) =>
          forced.evaluate(
            ([selector, value]) =>
              [...document.querySelectorAll(selector!)].map(({ shadowRoot }) => {
                const button = shadowRoot!.querySelector(`button[aria-pressed=${value}]`);
                return button && getComputedStyle(button).backgroundColor;
              }),
            [anyWidget, state] as const,
          ),
        ),
      );
      assert.equal(chosen!.filter(Boolean).length, 2);
      chosen!.forEach((fill, index) => fill && assert.notEqual(fill, other![index]));
      for (const page of [own, forced]) await leave(page);
    }
  });

  it('and shapes stand still for those who ask for it, and never move by themselves', async () => {
    const calm = await openWidgets(stage, {
      partner: 'braunschweig',
      context: { reducedMotion: 'reduce', viewport: { width: 320, height: 900 } },
    });
    assert.deepEqual(await readMotion(calm), []);
    await leave(calm);
    const page = await openWidgets(stage, {
      partner: 'braunschweig',
      context: { viewport: { width: 320, height: 900 } },
    });
    // A chevron that turns when the visitor opens something, for less than a quarter of a second: the check does see motion.
    const moving = await readMotion(page);
    assert.ok(moving.length > 0);
    assert.deepEqual(
      moving.filter((line) => !/^svg\.icon .* 0\.(0\d|1\d?|2)\d*s none$/.test(line)),
      [],
    );
    assert.equal(
      await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].flatMap((element) => element.shadowRoot!.getAnimations()).length,
        anyWidget,
      ),
      0,
    );
    await leave(page);
  });
});
