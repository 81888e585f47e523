import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { colourRules, findViolations } from './find-violations.ts';
import { openStorybook } from './open-storybook.ts';
import { openTabs, selectForeign } from './open-tabs.ts';
import { showStory } from './show-story.ts';

const tabCount = 3;
const storybook = await openStorybook();
const tabs = await openTabs(tabCount);

after(async () => {
  await tabs.close();
  await storybook.close();
});

/** Turns the toolbar “Scheme”, as a designer does; a story about a scheme holds it fast. Says whether it is that now. */
async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        emit(event: string, detail: unknown): void;
        once(event: string, handle: () => void): void;
      };
    };
    const isRendered = new Promise<void>((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: { scheme: wanted } });
    await isRendered;
    return document.documentElement.style.colorScheme === wanted;
  }, scheme);
}

describe('Every story', { concurrency: tabCount }, () => {
  for (const { id, title, name, tags } of storybook.stories) {
    it(`${title} / ${name}: works, asks nobody else, and axe finds nothing in light and dark`, () =>
      tabs.use(async ({ page, complaints, requests }) => {
        await showStory(page, storybook, id);
        assert.deepEqual(await findViolations(page), []);
        // Interactions end in the colours of the stories beside them.
        if (!tags.includes('interaction') && (await setScheme(page, 'dark'))) {
          assert.deepEqual(await findViolations(page, colourRules), []);
          await setScheme(page, 'light');
        }
        assert.deepEqual(complaints, []);
        assert.deepEqual(selectForeign(requests, storybook.url), []);
      }));
  }
});

describe('Every page of documentation', { concurrency: tabCount }, () => {
  for (const { id, title } of storybook.docs) {
    it(`${title}: is there, without errors and without asking anybody else`, () =>
      tabs.use(async ({ page, complaints, requests }) => {
        await page.goto(`${storybook.url}iframe.html?id=${id}&viewMode=docs`);
        await page.locator('#storybook-docs h1').waitFor();
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('*')),
        );
        assert.deepEqual(complaints, []);
        assert.deepEqual(selectForeign(requests, storybook.url), []);
      }));
  }
});
