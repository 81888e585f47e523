import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { pseudoLocales } from '../../.config/pseudo-locales.ts';
import { localeCodes } from '../../src/model/locale-codes.ts';
import { openStorybook } from '../stories/open-storybook.ts';
import type { Storybook } from '../stories/open-storybook.ts';
import { runAxeOnStory } from './run-axe-on-story.ts';
import type { Languages, StoryReport } from './run-axe-on-story.ts';

/**
 * All that there are take ten minutes: `AXE_LANGUAGES=all`. Without it every story is looked at in its light colours in
 * every language, and in its dark ones in one language of each direction, for words do not change colours.
 */
const isWhole = process.env['AXE_LANGUAGES'] === 'all';
const languages: Languages = isWhole
  ? { light: [...localeCodes, ...pseudoLocales], dark: [...localeCodes, ...pseudoLocales] }
  : { light: localeCodes, dark: ['en', 'ar'] };

/** Tabs at once: a little more than there are cores, since each waits now and then. */
const tabCount = 3;

/** `AXE_STORIES=contact-person` looks at the stories alone whose id has these letters. */
const wanted = process.env['AXE_STORIES'] ?? '';

describe('axe finds nothing', () => {
  let browser: Browser;
  let storybook: Storybook;
  const reports = new Map<string, Promise<StoryReport>>();

  before(async () => {
    storybook = await openStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
    // All stories at once, as many as there are tabs; each test then waits for its own.
    const stories = storybook.stories.filter(({ id }) => id.includes(wanted));
    const pages = await Promise.all(
      Array.from({ length: tabCount }, () => browser.newPage({ viewport: { width: 1280, height: 900 } })),
    );
    const tabs = pages.map(() => Promise.resolve());
    stories.forEach((story, index) => {
      const tab = index % tabCount;
      const report = tabs[tab]!.then(() => runAxeOnStory(pages[tab]!, storybook, story, languages));
      reports.set(story.id, report);
      tabs[tab] = report.then(
        () => {},
        () => {},
      );
    });
  });
  after(async () => {
    await browser.close();
    await storybook.close();
  });

  it('in any story, language and colour scheme', async (test) => {
    assert.ok(reports.size > 0, `There is no story “${wanted}”.`);
    const started = Date.now();
    let runs = 0;
    for (const [id, report] of reports) {
      await test.test(id, async () => {
        const { runs: own, violations } = await report;
        runs += own;
        assert.deepEqual(violations, []);
        assert.ok(own >= languages.dark.length, `${own} runs`);
      });
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    test.diagnostic(
      `${runs} runs of axe: ${reports.size} stories, in light ${languages.light.length} languages, in dark ${languages.dark.length}, ${seconds} s`,
    );
  });
});
