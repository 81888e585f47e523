import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findHeadingFaults, listHeadings } from './checks/find-heading-faults.ts';
import { leave, openWidgets, partners, tags, waitForSources } from './open-widgets.ts';
import { formatTree, readTree } from './read-tree.ts';

const moment = '2026-11-24T05:00:00Z';

describe('what a screen reader is given', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const level of [2, 3, 4, 5, 6]) {
    it(`has headings from level ${level} down, none left out`, async () => {
      for (const partner of level === 3 ? partners : partners.slice(1, 2)) {
        const page = await openWidgets(stage, { partner, attributes: `heading-level="${level}" limit="0"` });
        for (const tag of tags) {
          assert.deepEqual(await findHeadingFaults(page, tag, level), [], `${tag} of ${partner}`);
          assert.ok(
            (await listHeadings(page, tag)).length > (tag === 'bandung-cooperation-timeline' && !partner ? 0 : 1),
            tag,
          );
        }
        await leave(page);
      }
    });
  }

  it('begins at level 3 where the page does not say, and keeps to the heading that the page puts in', async () => {
    const page = await openWidgets(stage);
    for (const tag of tags) assert.deepEqual(await findHeadingFaults(page, tag, 3), [], tag);
    await page.evaluate((names) => {
      for (const tag of names) {
        const heading = document.createElement('h3');
        heading.slot = 'heading';
        heading.textContent = 'Bandung and we';
        document.querySelector(tag)!.append(heading);
      }
    }, tags);
    for (const tag of tags) {
      assert.equal((await listHeadings(page, tag))[0]?.words, 'Bandung and we');
      assert.deepEqual(await findHeadingFaults(page, tag, 3), [], tag);
    }
    await leave(page);
  });

  for (const lang of ['en', 'ar']) {
    for (const tag of tags) {
      it(`is the tree that expected/${tag.replace('bandung-', '')}.${lang}.txt writes down`, async () => {
        const data: unknown = JSON.parse(readFileSync(new URL(`slices/${lang}.json`, import.meta.url), 'utf8'));
        const page = await openWidgets(stage, {
          lang,
          tags: [tag],
          attributes: 'limit="2"',
          properties: { data, now: `Date ${moment}`, visitorTimeZone: 'Europe/Berlin' },
        });
        // Pictures wait for the reader to come near; here all are there.
        const closed = formatTree(await readTree(page, tag));
        await page.evaluate((name) => {
          for (const details of document.querySelector(name)!.shadowRoot!.querySelectorAll('details'))
            details.open = true;
        }, tag);
        await waitForSources(page, tag);
        const open = formatTree(await readTree(page, tag));
        const actual = `As it comes\n\n${closed}\nWith every disclosure open\n\n${open}`;
        const file = new URL(`expected/${tag.replace('bandung-', '')}.${lang}.txt`, import.meta.url);
        if (process.env['UPDATE_EXPECTED']) writeFileSync(file, actual);
        assert.equal(actual, readFileSync(file, 'utf8'));
        await leave(page);
      });
    }
  }
});
