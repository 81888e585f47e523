import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { localeCodes } from '../../src/model/locale-codes.ts';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findReflowFaults } from './checks/find-reflow-faults.ts';
import { measureTargets } from './checks/find-target-faults.ts';
import { anyWidget, leave, openWidgets, unfold } from './open-widgets.ts';

/** Puts rules into every shadow tree, as a visitor's own style sheet or an extension does. */
async function addStyles(page: Page, rules: string): Promise<void> {
  await page.evaluate(
    ([selector, css]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css!);
      for (const { shadowRoot } of document.querySelectorAll(selector!)) shadowRoot!.adoptedStyleSheets.push(sheet);
    },
    [anyWidget, rules] as const,
  );
}

describe('sizes and widths', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const lang of localeCodes) {
    it(`leave room for fingers and need no sideways scroll in ${lang}`, async (test) => {
      const page = await openWidgets(stage, { lang, partner: 'braunschweig' });
      await unfold(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await findReflowFaults(page, anyWidget), [], `${width} px wide`);
        const report = await measureTargets(page, anyWidget);
        assert.ok(report.count > 60, `${report.count} targets`);
        assert.deepEqual(report.faults, [], `${width} px wide`);
        const { count, spaced, inline } = report;
        test.diagnostic(
          `${width} px: ${count} targets; smaller than 24 × 24: ${spaced.length} with room around, ${inline.length} in a sentence`,
        );
      }
      await leave(page);
    });
  }

  for (const lang of ['de', 'ar', 'ko']) {
    it(`bear the visitor's own line, letter and word spacing in ${lang} (1.4.12)`, async () => {
      const page = await openWidgets(stage, {
        lang,
        partner: 'braunschweig',
        context: { viewport: { width: 320, height: 900 } },
      });
      await unfold(page);
      await addStyles(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      assert.deepEqual(await findReflowFaults(page, anyWidget), []);
      await leave(page);
    });

    it(`can be read with letters of twice the size in ${lang} (1.4.4)`, async () => {
      const page = await openWidgets(stage, {
        lang,
        partner: 'braunschweig',
        context: { viewport: { width: 640, height: 900 } },
        style: `${anyWidget} { --bandung-font-size: 32px }`,
      });
      await unfold(page);
      assert.deepEqual(await findReflowFaults(page, anyWidget), []);
      await leave(page);
    });
  }
});
