import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findFaults } from './find-faults.ts';

const elements = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'] as const;
const widths = [240, 280, 320, 400, 480, 600, 768, 960, 1200] as const;
const ways = ['normal', 'large text', 'wide spacing'] as const;
type Way = (typeof ways)[number];

/** Long words, long words without hyphenation, words that must not break, right to left, and the source. */
const partners = {
  de: 'braunschweig',
  ms: 'petaling-jaya',
  ko: 'suwon',
  ar: 'hamamatsu',
  en: 'fort-worth',
} as const;

/** What WCAG 1.4.12 lets a reader ask for. A bookmarklet puts it into the shadow tree as well. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

describe('The widgets at every width', { timeout: 600_000 }, () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });

  after(() => stage.close());

  /** A page with one widget in a column, all that it can unfold unfolded. */
  async function show(element: string, lang: keyof typeof partners): Promise<Page> {
    const name = `bandung-${element}`;
    stage.setPage(
      '/',
      `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
      <style>body { margin: 0; font-family: "Noto Sans", sans-serif }</style>
      <script type="module" src="${stage.widgets}/bandung-widgets.js"></script>
      <div id="column"><${name} partner="${partners[lang]}"></${name}></div>`,
    );
    const options = { viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' } as const;
    const { page } = await stage.visit('/', options, async (each) => {
      // What tsx wraps around named functions is not in the page.
      await each.addInitScript('globalThis.__name = (value) => value');
    });
    await waitForState(page, name, 'ready');
    await page.locator(name).evaluate(async (widget) => {
      for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
      widget.shadowRoot!.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
      const pictures = [...widget.shadowRoot!.querySelectorAll('img')];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode()));
    });
    await page.locator(`${name} .credits ul`).first().waitFor();
    return page;
  }

  async function setWay(page: Page, element: string, way: Way): Promise<void> {
    await page.locator(`bandung-${element}`).evaluate(
      (widget, { size, css }) => {
        (widget as HTMLElement).style.setProperty('--bandung-font-size', size);
        const root = widget.shadowRoot!;
        root.querySelector('#spacing')?.remove();
        const style = Object.assign(document.createElement('style'), { id: 'spacing', textContent: css });
        root.append(style);
      },
      { size: way === 'large text' ? '32px' : '', css: way === 'wide spacing' ? spacing : '' },
    );
  }

  async function look(page: Page, element: string, width: number): Promise<string[]> {
    await page.setViewportSize({ width, height: 900 });
    return page.locator(`bandung-${element}`).evaluate(findFaults);
  }

  for (const element of elements) {
    for (const lang of Object.keys(partners) as (keyof typeof partners)[]) {
      it(`<bandung-${element}> in ${lang} is whole from 240 to 1200 px, with large text and wide spacing too`, async () => {
        const page = await show(element, lang);
        const faults: string[] = [];
        for (const way of ways) {
          await setWay(page, element, way);
          for (const width of widths) {
            const found = await look(page, element, width);
            faults.push(...found.map((fault) => `${width} px, ${way}: ${fault}`));
          }
        }
        await page.context().close();
        assert.deepEqual(faults, []);
      });
    }
  }

  describe('would be found out', () => {
    const breakages = [
      ['a title that does not wrap', 'de', '.native { white-space: nowrap; letter-spacing: 1em }', /px wide in/],
      [
        'words beyond the edge',
        'de',
        '.native { position: relative; inset-inline-start: 200px }',
        /leaves the surface/,
      ],
      ['words over words', 'en', '.native { margin-block-start: -1.5em }', /overlap/],
      ['words cut below', 'en', '.summary { block-size: 5em; overflow: hidden }', /is cut by div\.summary/],
      ['Korean words broken anywhere', 'ko', '.surface { word-break: break-all !important }', /is split/],
    ] as const;
    for (const [what, lang, css, expected] of breakages) {
      it(what, async () => {
        const page = await show('city-profile', lang);
        assert.deepEqual(await look(page, 'city-profile', 240), []);
        await page.locator('bandung-city-profile').evaluate((widget, text) => {
          widget.shadowRoot!.append(Object.assign(document.createElement('style'), { textContent: text }));
        }, css);
        assert.match((await look(page, 'city-profile', 240)).join('\n'), expected);
        await page.context().close();
      });
    }
  });
});
