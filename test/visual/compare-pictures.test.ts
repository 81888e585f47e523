import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStorybook } from '../stories/open-storybook.ts';
import type { Storybook } from '../stories/open-storybook.ts';
import { showStory } from '../stories/show-story.ts';
import type { Tabs } from '../stories/open-tabs.ts';
import { comparePictures } from './compare-pictures.ts';
import { openStudio } from './open-studio.ts';
import { isEven, readPicture, writePicture } from './picture.ts';
import type { Picture } from './picture.ts';
import { takePicture } from './take-pictures.ts';

let storybook: Storybook;
let studio: Tabs;

before(async () => {
  storybook = await openStorybook();
  studio = await openStudio(1);
});

after(async () => {
  await studio.close();
  await storybook.close();
});

/** As references are kept. */
function keep(picture: Picture): Picture {
  return readPicture(writePicture(picture));
}

/** Rules within the widget, as if its own were others. */
async function change(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const widget = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    widget!.shadowRoot!.adoptedStyleSheets.push(sheet);
  }, css);
}

/** How a story differs from itself after a change of its rules. */
function compareChanged(id: string, scheme: 'light' | 'dark', css: string, width = 960) {
  return studio.use(async ({ page }) => {
    // A fresh document, since rules that were added stay.
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 900 });
    await showStory(page, storybook, id, { scheme });
    const reference = keep(await takePicture(page));
    await change(page, css);
    return comparePictures(reference, await takePicture(page));
  });
}

const contact = 'elements-contact-person--ready';
const timeline = 'elements-cooperation-timeline--ready';
const profile = 'elements-city-profile--ready';

describe('A picture of a widget passes', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`when nothing has changed, in ${scheme}`, async () => {
      assert.equal(await compareChanged(profile, scheme, ''), undefined);
    });
  }

  it('when the edges of its letters are a hair lighter or darker', async () => {
    const actual = await studio.use(async ({ page }) => {
      await showStory(page, storybook, contact);
      return takePicture(page);
    });
    const { width, height, pixels } = actual;
    const changed = pixels.map((colour, index) => {
      if (isEven(actual, index % width, Math.floor(index / width))) return colour;
      // From 8 levels darker to 8 levels lighter, another at every pixel.
      const hair = ((index * 7919) % 17) - 8;
      const channels = [colour >> 16, (colour >> 8) & 255, colour & 255];
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => Math.min(255, Math.max(0, channel + hair)));
      return (red << 16) | (green << 8) | blue;
    });
    assert.notDeepEqual(changed, pixels);
    assert.equal(comparePictures(keep(actual), { width, height, pixels: changed }), undefined);
  });
});

describe('A picture of a widget fails', () => {
  const faults = [
    ['a darker accent', timeline, 'light', ':host { --bandung-color-accent: #083f32 }'],
    ['another accent in dark', timeline, 'dark', ':host { --bandung-color-accent: #7fbbd6 }'],
    ['another colour of links', contact, 'light', ':host { --bandung-color-link: #0b4fa8 }'],
    ['paler secondary words', contact, 'light', ':host { --bandung-color-text-muted: #85918d }'],
    ['a ground that is gone', timeline, 'light', ':host { --bandung-color-surface-subtle: #ffffff }'],
    ['a ground five levels darker in dark', timeline, 'dark', ':host { --bandung-color-surface: #0f1815 }'],
    ['another colour of borders', contact, 'light', ':host { --bandung-color-border: #9fb5ac }'],
    ['a lost border around it', contact, 'light', '.surface { border-color: transparent }'],
    ['a lost border around it in dark', contact, 'dark', '.surface { border-color: transparent }'],
    ['a lost border of a chip', timeline, 'light', 'button.chip { border-color: transparent }'],
    ['a lost line between figures', profile, 'light', '* { border-block-start-color: transparent !important }'],
    ['a title moved by 2 px', contact, 'light', 'h3 { position: relative; inset-inline-start: 2px }'],
    ['small words moved up by 2 px', contact, 'light', '.credits p { position: relative; inset-block-start: -2px }'],
    ['a missing icon', timeline, 'light', 'article:first-of-type svg.icon { visibility: hidden }'],
    ['missing ticks on the stages reached', timeline, 'light', '#steps svg { visibility: hidden }'],
    ['a missing flag', profile, 'light', 'img:last-of-type { visibility: hidden }'],
    ['corners without a radius', timeline, 'light', ':host { --bandung-radius: 0 }'],
    ['letters a pixel larger', contact, 'light', '.role { font-size: 17px }'],
    ['a title of regular weight', contact, 'light', 'h3 { font-weight: 400 }'],
  ] as const;
  for (const [what, id, scheme, css] of faults) {
    it(`for ${what}`, async (test) => {
      const difference = await compareChanged(id, scheme, css);
      assert.ok(difference, 'there is no difference to be seen');
      assert.match(difference.summary, /% of its pixels differ/);
      test.diagnostic(difference.summary);
    });
  }

  it('for one pixel more of padding, and its size says so', async () => {
    const difference = await compareChanged(contact, 'light', '.surface { padding-block-end: 2px }');
    assert.match(difference?.summary ?? '', /^it is \d+ × \d+ instead of \d+ × \d+; /);
  });

  it('with a drawing in which what differs is red and the rest without colour', async () => {
    const difference = await compareChanged(contact, 'light', 'h3 { visibility: hidden }');
    const colours = new Set(difference?.drawing.pixels);
    assert.ok(colours.has(0xd00000));
    colours.delete(0xd00000);
    for (const colour of colours) assert.equal(colour % 0x010101, 0);
  });
});

describe('A kept picture', () => {
  it('has the colours of areas exactly, and every other within 24 levels', () => {
    const width = 40;
    const pixels = Uint32Array.from({ length: width * 30 }, (_, index) => {
      const x = index % width;
      // Two areas whose colours are a level apart, and shades between.
      return x < 10 ? 0xf1f6f3 : x < 20 ? 0xf1f6f4 : x * 6 * 0x010101;
    });
    const kept = keep({ width, height: 30, pixels });
    for (let index = 0; index < pixels.length; index += 1) {
      const x = index % width;
      if (x < 20) assert.equal(kept.pixels[index], pixels[index]);
      else assert.ok(Math.abs((kept.pixels[index]! & 255) - (pixels[index]! & 255)) <= 24);
    }
  });

  for (const count of [2, 16, 17, 200]) {
    it(`holds ${count} colours of areas at every width`, () => {
      for (const width of [9, 10, 11]) {
        const height = 3 * count;
        const pixels = Uint32Array.from({ length: width * height }, (_, index) => {
          return Math.floor(index / (3 * width)) * 0x010001;
        });
        const kept = keep({ width, height, pixels });
        assert.deepEqual([kept.width, kept.height], [width, height]);
        assert.deepEqual(kept.pixels, pixels);
      }
    });
  }
});
