/** Hosts that style everything: inside, a widget looks as it does on a clean page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { designSystems, hostileStyles } from './foreign-styles.ts';
import { compareStyles, readStyles } from './read-styles.ts';

const tags = [
  'bandung-city-profile',
  'bandung-cooperation-timeline',
  'bandung-contact-person',
  'bandung-tourism-highlight',
] as const;

/**
 * The frame around the widgets: what a page is meant to lend them, its font and its colours, and a width. An id with
 * `!important` is stronger than any `*` of a host.
 */
const frame = `#frame { display: block !important; float: none !important; inline-size: 640px !important; font: 16px/1.5 "Noto Sans", sans-serif !important;
  color: rgb(20, 20, 20) !important; color-scheme: light !important; writing-mode: horizontal-tb !important; columns: auto !important; padding: 0 !important }
  #frame > * { font: inherit !important; color: inherit !important; writing-mode: horizontal-tb !important }`;

describe('a host’s styles', () => {
  let stage: Stage;
  const clean = new Map<string, string[]>();

  before(async () => {
    stage = await openStage();
    const page = await open('');
    for (const tag of tags) clean.set(tag, await readStyles(page, tag));
    await page.context().close();
  });
  after(() => stage.close());

  async function open(css: string): Promise<Page> {
    stage.setPage('/host.css', { body: css, headers: { 'Content-Type': 'text/css; charset=utf-8' } });
    const widgets = tags.map((tag) => `<${tag} partner="suwon" lang="de"></${tag}>`).join('\n');
    stage.setPage(
      '/',
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>t</title><link rel="stylesheet" href="/host.css"><style>${frame}</style>
       <script type="module" src="${stage.widgets}/bandung-widgets.js"></script><body><main id="frame">${widgets}</main></body></html>`,
    );
    // A clock that stands still: opening hours and local time are the same on both pages.
    const { page } = await stage.visit('/', { viewport: { width: 1000, height: 900 } }, async (tab) => {
      await tab.clock.setFixedTime('2026-03-04T03:00:00Z');
    });
    for (const tag of tags) await waitForState(page, tag, 'ready');
    return page;
  }

  for (const { name, css } of [...designSystems, ...hostileStyles]) {
    it(`of ${name} do not reach into the widgets`, async () => {
      assert.ok(css.length > 10, 'there is CSS');
      const page = await open(css);
      for (const tag of tags) {
        const lines = clean.get(tag) ?? [];
        assert.ok(lines.length > 20, `${tag} has ${lines.length} elements`);
        assert.deepEqual(compareStyles(lines, await readStyles(page, tag)), [], tag);
      }
      const overflow = await page.evaluate(() => {
        const box = document.querySelector('#frame')!.getBoundingClientRect();
        return [...document.querySelectorAll('#frame > *')]
          .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('.surface') ?? [])])
          .filter((inner) => inner.getBoundingClientRect().right > box.right + 1).length;
      });
      assert.equal(overflow, 0, 'nothing sticks out');
      await page.context().close();
    });
  }
});
