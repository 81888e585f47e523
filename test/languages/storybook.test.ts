import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { pseudoLocales } from '../../.config/pseudo-locales.ts';
import { openStorybook } from '../stories/open-storybook.ts';
import type { Storybook } from '../stories/open-storybook.ts';
import { showStory } from '../stories/show-story.ts';
import { elementNames } from './build-widgets.ts';
import { readWidgetTexts } from './read-widget.ts';

describe('Storybook in pseudo-locales', () => {
  let browser: Browser;
  let storybook: Storybook;

  before(async () => {
    storybook = await openStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await storybook.close();
  });

  for (const name of elementNames) {
    it(`shows ${name} in them, and in no other language`, async () => {
      const page = await browser.newPage();
      const title = name.replace('-', ' ');
      const story = storybook.stories.find(
        (each) => each.title.toLowerCase() === `elements/${title}` && each.name === 'Ready',
      );
      assert.ok(story, `There is a story “Ready” of ${name}.`);
      for (const lang of [...pseudoLocales, 'de']) {
        await showStory(page, storybook, story.id, { lang });
        const texts = await readWidgetTexts(page, `bandung-${name}`);
        const long = texts.filter((text) => /^\[.*[åééîöû].*\]$/.test(text));
        const turned = texts.filter((text) => /\u202e/.test(text));
        assert.equal(long.length >= 5, lang === 'en-XA', `${long.length} long texts in ${lang}`);
        assert.equal(turned.length >= 5, lang === 'ar-XB', `${turned.length} turned texts in ${lang}`);
      }
      await page.close();
    });
  }
});
