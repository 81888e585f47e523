import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { colourRules, findViolations } from './find-violations.ts';
import { openStorybook } from './open-storybook.ts';
import { openTabs, selectForeign } from './open-tabs.ts';
import { setScheme } from './set-scheme.ts';
import { showStory } from './show-story.ts';

const tabCount = 3;
const storybook = await openStorybook();
const tabs = await openTabs(tabCount);

after(async () => {
  await tabs.close();
  await storybook.close();
});

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

/** Runs in the page. Some stories stand in frames of their own, which wait to be scrolled to. */
function areStoriesThere(): boolean {
  const frames = [...document.querySelectorAll('iframe')];
  for (const frame of frames) frame.loading = 'eager';
  return (
    frames.every(({ contentWindow }) => {
      const { __STORYBOOK_PREVIEW__: preview } = contentWindow as unknown as {
        __STORYBOOK_PREVIEW__?: { currentRender?: { phase: string } };
      };
      return preview?.currentRender?.phase === 'finished';
    }) && [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('*'))
  );
}

describe('Every page of documentation', { concurrency: tabCount }, () => {
  for (const { id, title } of storybook.docs) {
    it(`${title}: is there, without errors and without asking anybody else`, () =>
      tabs.use(async ({ page, complaints, requests }) => {
        await page.goto(`${storybook.url}iframe.html?id=${id}&viewMode=docs`);
        await page.locator('#storybook-docs h1').waitFor();
        await page.waitForFunction(areStoriesThere);
        assert.deepEqual(complaints, []);
        assert.deepEqual(selectForeign(requests, storybook.url), []);
      }));
  }
});

describe('The built Storybook', () => {
  it('works in any folder of a server', async () => {
    const deep = await openStorybook('/some/deep/folder/');
    try {
      await tabs.use(async ({ page, complaints, requests }) => {
        // The page that the tab had before, on another server, may still be asking for a font.
        await page.goto('about:blank');
        requests.length = 0;
        await page.goto(deep.url);
        await page.getByRole('link', { name: 'For designers' }).waitFor();
        const preview = page.frameLocator('#storybook-preview-iframe');
        await preview.getByRole('heading', { level: 1, name: 'Bandung partner widgets' }).waitFor();
        await page.goto(`${deep.url}?path=/story/elements-city-profile--ready&globals=host:kern`);
        await preview.locator('bandung-city-profile:state(ready)').waitFor();
        await preview.locator('.kern-btn').waitFor();
        assert.ok(requests.includes(`${deep.url}feed/v1/braunschweig/en.json`));
        assert.deepEqual(complaints, []);
        assert.deepEqual(selectForeign(requests, deep.url), []);
      });
    } finally {
      await deep.close();
    }
  });
});
