import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from './find-violations.ts';
import { openStorybook } from './open-storybook.ts';
import { openTabs, selectForeign } from './open-tabs.ts';
import { showStory } from './show-story.ts';
import type { StoryGlobals } from './show-story.ts';

const tabCount = 2;
const storybook = await openStorybook();
const tabs = await openTabs(tabCount);
const profile = 'elements-city-profile--ready';
const contact = 'elements-contact-person--ready';

after(async () => {
  await tabs.close();
  await storybook.close();
});

/** What a designer sees of the page and its widget. */
function look(page: Page) {
  return page.evaluate(() => {
    const widget = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('bandung-'));
    const surface = widget?.shadowRoot?.querySelector<HTMLElement>('.surface');
    if (!surface) throw new Error('There is no widget.');
    const { colorScheme, fontSize } = getComputedStyle(surface);
    const { lang, dir } = document.documentElement;
    return { lang, dir, surfaceDir: surface.dir, words: surface.innerText, colorScheme, fontSize };
  });
}

function lookAt(id: string, globals: StoryGlobals) {
  return tabs.use(async ({ page, requests }) => {
    await showStory(page, storybook, id, globals);
    return { ...(await look(page)), requests: [...requests] };
  });
}

describe('The toolbars', { concurrency: tabCount }, () => {
  it('set the language of page, words and feed', async () => {
    const { lang, words, requests } = await lookAt(profile, { lang: 'ko' });
    assert.equal(lang, 'ko');
    assert.match(words, /반둥/);
    assert.ok(requests.some((url) => url.endsWith('/feed/v1/braunschweig/ko.json')));
  });

  it('set a trial language, accented and in brackets', async () => {
    const { words } = await lookAt(profile, { lang: 'en-XA' });
    assert.match(words, /\[[^\]]*[àåéîöû]/);
  });

  it('set a trial language from right to left', async () => {
    const { dir, surfaceDir } = await lookAt(profile, { lang: 'ar-XB' });
    assert.deepEqual([dir, surfaceDir], ['rtl', 'rtl']);
  });

  it('set the partner, but of stories that are about one', async () => {
    const chosen = await lookAt(profile, { partner: 'suwon' });
    assert.match(chosen.words, /Partner of Suwon/);
    const own = await lookAt('elements-city-profile--lapsed', { partner: 'suwon' });
    assert.match(own.words, /Petaling Jaya/);
  });

  it('set the colour scheme', async () => {
    assert.equal((await lookAt(profile, { scheme: 'dark' })).colorScheme, 'dark');
    assert.equal((await lookAt(profile, { scheme: 'light' })).colorScheme, 'light');
  });

  it('turn the page round, while a widget follows its own language', async () => {
    const { dir, surfaceDir } = await lookAt(profile, { dir: 'rtl' });
    assert.deepEqual([dir, surfaceDir], ['rtl', 'ltr']);
  });

  it('double the size of the text', async () => {
    const { fontSize } = await lookAt(contact, {});
    const large = await lookAt(contact, { textSize: 200 });
    assert.equal(parseFloat(large.fontSize), 2 * parseFloat(fontSize));
  });
});

/** Style sheets that count on the page, but for Storybook's own. */
function readHost(page: Page) {
  return page.evaluate(() => {
    const button = document.querySelector('#storybook-root > * button, #storybook-root button');
    return {
      sheetCount: document.querySelectorAll('head > link[rel=stylesheet][href*="/assets/"]').length,
      ruleCount: [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
      ground: button && getComputedStyle(button).backgroundColor,
    };
  });
}

describe('A design system around a widget', { concurrency: tabCount }, () => {
  it('is not there unless it is chosen', () =>
    tabs.use(async ({ page, requests }) => {
      await showStory(page, storybook, contact);
      assert.deepEqual(
        requests.filter((url) => /(bootstrap|uswds|kern|govuk|output)[^/]*\.css$/.test(url)),
        [],
      );
    }));

  for (const host of ['bootstrap', 'uswds', 'krds', 'kern', 'govuk'] as const) {
    it(`${host}: is its real style sheet, from Storybook itself, and axe finds nothing`, () =>
      tabs.use(async ({ page, complaints, requests }) => {
        await showStory(page, storybook, contact);
        const without = await readHost(page);
        await showStory(page, storybook, contact, { host });
        const within = await readHost(page);
        assert.ok(within.ruleCount > without.ruleCount + 300, `${within.ruleCount} rules`);
        assert.notEqual(within.ground, 'rgb(239, 239, 239)');
        assert.deepEqual(await findViolations(page), []);
        assert.deepEqual(complaints, []);
        assert.deepEqual(selectForeign(requests, storybook.url), []);
      }));
  }
});
