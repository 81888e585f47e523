/** What a visitor reads does not move when widgets come: with `reserve.css`, as the documentation has it pasted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { elementNames } from '../../src/loader/element-names.ts';
import { readDocumentedBlock } from './documented-block.ts';
import { openStage, waitForState } from './stage.ts';
import type { Stage, Visit } from './stage.ts';
import { readShifts, slowDown, watchShifts } from './watch-shifts.ts';

const wholePage = readDocumentedBlock('demo/recipes/faster.md', 'html', '<style>');
const reserve = /<style>([\s\S]+)<\/style>/.exec(wholePage)?.[1] ?? assert.fail('the documentation has no style');

const partners = { en: 'fort-worth', ko: 'suwon', de: 'braunschweig' } as const;
type Lang = keyof typeof partners;
const heights = { 360: 740, 768: 1024, 1280: 800 } as const;
type Width = keyof typeof heights;
type Way = 'element' | 'mark' | 'single file';

interface Load {
  readonly way: Way;
  readonly lang: Lang;
  readonly width: Width;
  readonly count?: 1 | 4;
}

const words = `<p>${'Words of the page around the widgets. '.repeat(12)}</p>`;

const tags = elementNames.map((name) => `bandung-${name}`).join();

/** Without comments and indents. */
const strip = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('what a visitor reads', () => {
  let stage: Stage;
  let pageCount = 0;

  before(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    for (const context of stage.browser.contexts()) await context.close();
  });
  after(() => stage.close());

  function renderWidget(name: string, way: Way, lang: Lang, attributes = ''): string {
    const partner = partners[lang];
    const link = `<a href="${stage.widgets}/embed/${partner}/${name}.${lang}.html">Bandung</a>`;
    return way === 'mark'
      ? `<div data-bandung="${name}" data-partner="${partner}" ${attributes}>${link}</div>`
      : `<bandung-${name} partner="${partner}" ${attributes}>${link}</bandung-${name}>`;
  }

  function renderPage(lang: Lang, body: string, { css = reserve, way = 'element' as Way } = {}): string {
    const script =
      way === 'single file'
        ? `<script defer src="${stage.widgets}/bandung-widgets.single.js"></script>`
        : `<script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`;
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title>
      <meta name="viewport" content="width=device-width">
      <style>body { font: 18px/1.4 "Noto Sans", sans-serif; margin: 0 auto; max-width: 70rem; padding: 0 1rem }</style>
      <style>${css}</style>${script}</head><body><h1>Words</h1>${words}${body}</body></html>`;
  }

  const renderWidgets = ({ way, lang, count = 4 }: Load): string =>
    elementNames
      .slice(0, count)
      .map((name) => `<h2>${name}</h2>${renderWidget(name, way, lang)}${words}`)
      .join('');

  async function open(html: string, width: Width, prepare?: (page: Page) => Promise<void>): Promise<Visit> {
    const path = `/${(pageCount += 1)}`;
    stage.setPage(path, html);
    const viewport = { width, height: heights[width] };
    return stage.visit(path, { viewport }, async (page) => {
      page.setDefaultTimeout(60_000);
      await watchShifts(page);
      await prepare?.(page);
    });
  }

  async function openSlowly(load: Load, css?: string): Promise<Page> {
    const html = renderPage(load.lang, renderWidgets(load), { way: load.way, ...(css !== undefined && { css }) });
    const { page } = await open(html, load.width, slowDown);
    await waitForState(page, 'bandung-city-profile', 'ready');
    await page.waitForLoadState('networkidle');
    return page;
  }

  const describeLoad = ({ way, lang, width, count = 4 }: Load): string => `${count} as ${way}, ${lang}, ${width} px`;

  /** Loads pages side by side, on a slow network mostly waiting. */
  async function checkLoads(loads: readonly Load[]): Promise<void> {
    const queue = [...loads];
    const found: string[] = [];
    const work = async (): Promise<void> => {
      for (let load = queue.shift(); load; load = queue.shift()) {
        const page = await openSlowly(load);
        for (const { value, what } of await readShifts(page)) found.push(`${describeLoad(load)}: ${value}, ${what}`);
        await page.context().close();
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    assert.deepEqual(found, []);
  }

  it('does not move when four widgets come, in any language and width', () =>
    checkLoads(
      (['en', 'ko', 'de'] as const).flatMap((lang) =>
        ([360, 768, 1280] as const).map((width) => ({ way: 'element' as const, lang, width })),
      ),
    ));

  it('does not move by one widget, by marks or by the single file either', () =>
    checkLoads([
      { way: 'element', lang: 'de', width: 360, count: 1 },
      { way: 'element', lang: 'ko', width: 1280, count: 1 },
      { way: 'mark', lang: 'ko', width: 360 },
      { way: 'mark', lang: 'en', width: 768, count: 1 },
      { way: 'mark', lang: 'de', width: 1280 },
      { way: 'single file', lang: 'ko', width: 360, count: 1 },
      { way: 'single file', lang: 'de', width: 1280 },
    ]));

  it('would move without the style sheet', async () => {
    const page = await openSlowly({ way: 'element', lang: 'ko', width: 1280 }, '');
    const sum = (await readShifts(page)).reduce((total, { value }) => total + value, 0);
    assert.ok(sum > 0.1, `only ${sum}`);
  });

  it('does not move for one who reads on while widgets come', async () => {
    const loads: readonly Load[] = [
      { way: 'element', lang: 'ko', width: 360 },
      { way: 'mark', lang: 'de', width: 1280 },
    ];
    await Promise.all(
      loads.map(async (load) => {
        const page = await openSlowly(load);
        await page.mouse.move(100, 300);
        const isAtEnd = (): Promise<boolean> =>
          page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 5);
        for (let step = 0; step < 200 && !(await isAtEnd()); step += 1) {
          await page.mouse.wheel(0, 500);
          // One who runs ahead of the network sees where a widget ends before it is there.
          await page.waitForFunction((selector) => {
            return [...document.querySelectorAll(selector)].every((widget) => {
              const { top, bottom } = widget.getBoundingClientRect();
              return bottom < 0 || top > innerHeight || widget.matches(':state(ready)');
            });
          }, tags);
        }
        for (const name of elementNames) await waitForState(page, `bandung-${name}`, 'ready');
        assert.deepEqual(await readShifts(page), [], describeLoad(load));
      }),
    );
  });

  it('does not move below a widget that ends on the first screen, if the page gives it a height', async () => {
    const name = 'contact-person';
    const css = `${reserve} bandung-${name} { min-block-size: 1600px }`;
    const html = renderPage('en', renderWidget(name, 'element', 'en') + words, { css });
    stage.setPage('/high', html);
    const prepare = async (page: Page): Promise<void> => {
      await watchShifts(page);
      await slowDown(page);
    };
    const { page } = await stage.visit('/high', { viewport: { width: 1280, height: 2400 } }, prepare);
    await waitForState(page, `bandung-${name}`, 'ready');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await readShifts(page), []);
  });

  describe('the place that is kept', () => {
    /** Heights of the elements of a page, or of the marks. */
    const measure = (page: Page, selector: string): Promise<number[]> =>
      page
        .locator(selector)
        .evaluateAll((found) => found.map((each) => Math.round(each.getBoundingClientRect().height)));
    const each = (attributes = ''): string =>
      elementNames.map((name) => renderWidget(name, 'element', 'ko', attributes)).join('');
    const openWithout = (html: string, width: Width, options?: BrowserContextOptions): Promise<Visit> => {
      stage.setPage('/without', html.replace(/<script[^>]*><\/script>/, ''));
      return stage.visit('/without', { viewport: { width, height: 800 }, ...options });
    };

    it('is told by the documentation as the library has it', () => {
      const built = readFileSync(new URL('../../dist/reserve.css', import.meta.url), 'utf8');
      assert.equal(strip(reserve), strip(built));
    });

    it('is about as high as the widgets will be, before their code is there and after it', async () => {
      const widths = [360, 768, 1280] as const;
      for (const lang of ['en', 'ko', 'de'] as const) {
        const html = renderPage(
          lang,
          elementNames.map((name) => renderWidget(name, 'element', lang, 'loading="eager"')).join(''),
        );
        const { page } = await openWithout(html, 360);
        const { page: full } = await open(html, 360);
        for (const name of elementNames) await waitForState(full, `bandung-${name}`, 'ready');
        for (const width of widths) {
          for (const each of [page, full]) await each.setViewportSize({ width, height: 800 });
          const [kept, real] = [await measure(page, tags), await measure(full, tags)];
          kept.forEach((height, index) => {
            const ratio = height / real[index]!;
            assert.ok(
              ratio > 0.7 && ratio < 1.5,
              `${elementNames[index]}, ${lang}, ${width} px: ${height} of ${real[index]}`,
            );
          });
        }
        await page.context().close();
        await full.context().close();
      }
    });

    it('is given back where the script never comes', async () => {
      const { page } = await openWithout(renderPage('ko', each() + renderWidget('city-profile', 'mark', 'ko')), 768);
      const selector = `${tags},[data-bandung]`;
      for (const height of await measure(page, selector)) assert.ok(height > 1000, `${height}`);
      // Ten seconds are over.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      for (const height of await measure(page, selector)) assert.ok(height < 100, `${height}`);
      assert.equal(await page.getByRole('link').first().isVisible(), true);
    });

    it('is kept on while the visitor is far from a widget, however long', async () => {
      const { page } = await open(renderPage('ko', renderWidgets({ way: 'element', lang: 'ko', width: 360 })), 360);
      await waitForState(page, 'bandung-city-profile', 'ready');
      const far = 'bandung-tourism-highlight:not(:defined)';
      await page.waitForFunction(() => document.getAnimations().length === 0);
      for (const height of await measure(page, far)) assert.ok(height > 1000, `${height}`);
      assert.equal(await page.locator(far).count(), 1);
    });

    it('is none without script, and none for a widget that waits for consent', async () => {
      const scriptless = await openWithout(renderPage('ko', each()), 768, { javaScriptEnabled: false });
      for (const link of await scriptless.page.locator('a').all()) {
        const box = await link.boundingBox();
        assert.ok(box && box.y < 800, `${box?.y}`);
      }
      const { page } = await openWithout(renderPage('ko', each('consent="click"')), 768);
      for (const height of await measure(page, tags)) assert.ok(height < 100, `${height}`);
      const { page: marked } = await openWithout(
        renderPage('ko', renderWidget('city-profile', 'mark', 'ko', 'data-consent="click"')),
        768,
      );
      for (const height of await measure(marked, '[data-bandung]')) assert.ok(height < 100, `${height}`);
    });

    it('is given back where a feed cannot be had, and the fallback of a mark stays above the apology', async () => {
      const body = renderWidget('city-profile', 'mark', 'ko', 'data-feed="no-such-feed.json"');
      const { page } = await open(renderPage('ko', body), 768);
      await waitForState(page, 'bandung-city-profile', 'error');
      const [mark, widget] = await Promise.all(
        ['[data-bandung]', 'bandung-city-profile'].map((selector) => page.locator(selector).boundingBox()),
      );
      assert.ok(mark && widget && mark.height < 60 && widget.y >= mark.y + mark.height, JSON.stringify([mark, widget]));
      assert.equal(await page.getByRole('link', { name: 'Bandung' }).first().isVisible(), true);
    });

    it('changes nothing else on the page', async () => {
      const { page } = await openWithout(
        renderPage('ko', `${each()}<p id="p" partner="x">p</p><style>#p::before { content: 'x' }</style>`),
        768,
      );
      const read = (): Promise<string[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll('html, body, h1, p')].flatMap((element) =>
            [null, '::before'].map((part) =>
              JSON.stringify(
                [...getComputedStyle(element, part)]
                  .map((name) => getComputedStyle(element, part).getPropertyValue(name))
                  .filter((value) => !/px$/.test(value)),
              ),
            ),
          ),
        );
      const kept = await read();
      await page.evaluate(() => document.querySelectorAll('style')[1]?.remove());
      assert.deepEqual(kept, await read());
    });

    it('is not needed where a policy forbids all styles', async () => {
      stage.setPage('/policy', {
        body: renderPage('ko', renderWidget('city-profile', 'element', 'ko')),
        headers: { 'Content-Security-Policy': "style-src 'none'" },
      });
      const { page } = await stage.visit('/policy');
      await waitForState(page, 'bandung-city-profile', 'ready');
      assert.equal(await page.locator('bandung-city-profile a[href*="embed"]').isVisible(), false);
    });
  });
});
