import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { distFolder } from '../end-to-end/stage.ts';
import { html } from '../../src/publisher/pages/html.ts';
import { sight } from './measuring/conditions.ts';
import { findMissingTexts, loadPage, measureCost } from './measuring/load-page.ts';
import { openWorkshop } from './open-workshop.ts';
import type { Workshop } from './open-workshop.ts';
import { allPeers } from './peers/all-peers.ts';
import { renderEvents } from './peers/static-html.ts';

describe('the benchmark', { concurrency: 4 }, () => {
  let workshop: Workshop;

  before(async () => {
    workshop = await openWorkshop(allPeers, distFolder);
  });

  after(() => workshop.close());

  for (const { id, title, group } of allPeers) {
    it(`compares pages that show the same: ${title} (${group})`, async () => {
      const { browser, library, pages } = workshop;
      const target = pages.find((page) => page.id === id)!;
      // Loading fails by itself where a text is not seen, an answer is none, or a script throws.
      await loadPage(browser, library, target, sight, async ({ page, network, watch }) => {
        assert.deepEqual(await findMissingTexts(page, target.proof), []);
        assert.equal(watch!.getVisibleMs() > 0, group !== 'nothing');
        const { requests, pageBytes } = network.readTraffic();
        assert.equal(requests > 0, group !== 'nothing' && id !== 'static-timeline');
        assert.ok(pageBytes > 0);
      });
    });
  }

  it('finds out a page that lacks a text', async () => {
    const { browser, library, content, pages, addPage } = workshop;
    const { proof } = pages.find(({ id }) => id === 'static-timeline')!;
    const target = addPage('lacking', { body: renderEvents(content.events.slice(1)) }, proof);
    await assert.rejects(measureCost(browser, library, target, [500]), {
      message: `${target.url} lacks: ${content.events[0]!.summary}`,
    });
  });

  it('finds out a page that lacks a script', async () => {
    const { browser, library, addPage } = workshop;
    const head = html`<script type="module" src="${library}/lacking.js"></script>`;
    const target = addPage('scriptless', { head, body: html`` }, { seen: [], present: [] });
    await assert.rejects(measureCost(browser, library, target), { message: /404 .*lacking\.js/ });
  });
});
