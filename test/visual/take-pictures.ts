import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Storybook } from '../stories/open-storybook.ts';
import { setScheme } from '../stories/set-scheme.ts';
import { showStory } from '../stories/show-story.ts';
import { readPicture } from './picture.ts';
import type { Picture } from './picture.ts';
import { namePicture } from './picture-plan.ts';
import type { Part, Sitting } from './picture-plan.ts';

/** Noon in Bandung on the day of the stories, for what does not take its time from them. */
const now = new Date('2026-11-24T05:00:00Z');

/** As wide as a page at a desk, while the story is put up and its play function runs. */
const firstWidth = 960;

const height = 900;

/** All pictures of a sitting by their names: the story is opened once, then width and scheme change around it. */
export async function takePictures(page: Page, storybook: Storybook, sitting: Sitting): Promise<Map<string, Picture>> {
  const { story, lang, widths, schemes, part } = sitting;
  const pictures = new Map<string, Picture>();
  await page.clock.setFixedTime(now);
  await page.setViewportSize({ width: firstWidth, height });
  await showStory(page, storybook, story.id, { lang });
  assert.equal(await page.evaluate(() => document.documentElement.lang), lang, 'a story that holds its language');
  for (const scheme of schemes) {
    if (schemes.length > 1) assert.ok(await setScheme(page, scheme), 'a story that holds its scheme');
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      pictures.set(namePicture(sitting, width, scheme), await takePicture(page, part));
    }
  }
  // As the next story expects it.
  if (schemes.length > 1) await setScheme(page, 'light');
  return pictures;
}

/** A part of the story as it looks now; without one, all of it. */
export async function takePicture(
  page: Page,
  { longest, isEnd = false }: Part = { longest: Infinity },
): Promise<Picture> {
  const { width, bottom } = await page.evaluate(async () => {
    await document.fonts.ready;
    // What has the focus may have been scrolled to.
    scrollTo(0, 0);
    // What follows a change of width comes with the next frame, what follows that with the one after.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return { width: innerWidth, bottom: document.querySelector('#storybook-root')!.getBoundingClientRect().bottom };
  });
  // Even numbers of pixels, for half the scale.
  const end = 2 * Math.ceil((bottom + 16) / 2);
  const length = Math.min(end, longest);
  const clip = { x: 0, y: isEnd ? end - length : 0, width, height: length };
  return readPicture(await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
}
