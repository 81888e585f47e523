import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pseudoLocales } from '../../.config/pseudo-locales.ts';
import type { PseudoLocale } from '../../.config/pseudo-locales.ts';
import { createWidgetHandler } from '../../demo/handlers.ts';
import type { FeedElement } from '../../src/base/feed-element.ts';
import { distFolder, openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { buildWidgets, elementNames } from './build-widgets.ts';
import { collectIntlWords } from './intl-words.ts';
import { collectAddresses, markSlice } from './mark-slice.ts';
import { findOverflow, readWidgetTexts } from './read-widget.ts';

const allElements = elementNames.map((name) => `bandung-${name}`).join();

/** Partnerships in every state, and Bandung in general. */
const partners = ['hamamatsu', 'suwon', 'petaling-jaya', 'cuenca', 'namur', 'bandung'] as const;

function readSlice(partner: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(distFolder, 'feed/v1', partner, 'en.json'), 'utf8')) as Record<string, unknown>;
}

const slices = new Map(partners.map((partner) => [partner as string, readSlice(partner)]));
const addresses = [...new Set([...slices.values()].flatMap((slice) => [...collectAddresses(slice)]))].sort(
  (one, other) => other.length - one.length,
);
const countries = [
  ...new Set(
    [...JSON.stringify([...slices.values()]).matchAll(/"(?:country|code)":"([A-Z]{2})"/g)].map(([, code = '']) => code),
  ),
];
const intlWords = collectIntlWords(countries);

/** Words of a text that are neither the feed's, nor a translation's, nor made by Intl: nobody can translate them. */
function findStrayWords(text: string, locale: PseudoLocale): string[] {
  // The name of a source may be shortened at its end.
  let rest = text.replace(/⟦[^⟧]*(?:⟧|$)/g, ' ');
  for (const address of addresses) rest = rest.replaceAll(address, ' ');
  // Accented letters are none of a–z.
  if (locale === 'ar-XB') rest = rest.replace(/\u202e[^\u202c]*\u202c/g, ' ');
  const words = rest.match(/[A-Za-z]{2,}/g) ?? [];
  // What Intl writes is English in one of them and Arabic in the other.
  return words.filter((word) => locale === 'ar-XB' || !intlWords.has(word));
}

describe('the elements in pseudo-locales', () => {
  let stage: Stage;
  let isDown = false;

  before(async () => {
    const files = await buildWidgets();
    const serveDist = createWidgetHandler(distFolder);
    const serve: RequestListener = (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const [, way, partner = ''] = /^\/(feed\/v1|empty)\/([\w-]+)\/en\.json$/.exec(path) ?? [];
      const slice = slices.get(partner);
      const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
      const code = files.get(path.slice('/pseudo/'.length));
      if (code !== undefined) response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(code);
      else if (isDown) response.writeHead(404, headers).end();
      else if (slice && way) {
        const { schemaVersion, lang } = slice;
        const body = way === 'empty' ? { schemaVersion, lang, revision: 'r' } : markSlice(slice);
        response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      } else if (path.startsWith('/broken/')) response.writeHead(200, headers).end('{}');
      else serveDist(request, response);
    };
    stage = await openStage(serve);
  });
  after(() => stage.close());

  interface Wish {
    readonly partners?: readonly string[];
    readonly feed?: string;
    readonly attributes?: string;
    readonly width?: number;
  }

  /** A page in the locale with an element of each kind for each partner, all of them in a state. */
  async function openPage(locale: PseudoLocale, state: string, wish: Wish = {}): Promise<Page> {
    const { partners: wanted = ['hamamatsu'], feed = 'feed/v1', attributes = '', width = 960 } = wish;
    const scripts = elementNames.map(
      (name) => `<script type="module" src="${stage.widgets}/pseudo/${name}.js"></script>`,
    );
    const address = `${stage.widgets}/${feed}/{partner}/{lang}.json`;
    const tags = wanted.flatMap((partner) =>
      elementNames.map(
        (name) => `<bandung-${name} partner="${partner}" feed="${address}" ${attributes}></bandung-${name}>`,
      ),
    );
    stage.setPage(
      '/',
      `<!doctype html><html lang="${locale}" dir="${locale === 'ar-XB' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>t</title>
       <style>body { margin: 0 }</style>${scripts.join('')}${tags.join('')}</html>`,
    );
    const { page } = await stage.visit('/', { viewport: { width, height: 800 } });
    await waitForAll(page, state);
    return page;
  }

  function waitForAll(page: Page, state: string): Promise<unknown> {
    return page.waitForFunction(
      ([query, name]) => [...document.querySelectorAll(query!)].every((widget) => widget.matches(`:state(${name})`)),
      [allElements, state] as const,
      { timeout: 45_000 },
    );
  }

  /** @param least - how many texts of its own an element has at the least */
  async function checkWords(page: Page, locale: PseudoLocale, least: number): Promise<void> {
    for (const name of elementNames) {
      const texts = await readWidgetTexts(page, `bandung-${name}`);
      const strays = texts.flatMap((text) =>
        findStrayWords(text, locale).map((word) => `${name}: ${word} in “${text}”`),
      );
      assert.deepEqual(strays, []);
      const marked = texts.filter((text) => (locale === 'en-XA' ? /^\[.*\]/ : /\u202e/).test(text));
      assert.ok(marked.length >= least, `${name} has ${marked.length} texts of its own.`);
    }
    await page.close();
  }

  for (const locale of pseudoLocales) {
    it(`have no word in ${locale} that nobody can translate`, async () => {
      await checkWords(await openPage(locale, 'ready', { partners, attributes: 'limit="0"' }), locale, 40);
    });

    it(`have none in ${locale} while they wait for consent, fail, have nothing to show or are out of date`, async () => {
      await checkWords(await openPage(locale, 'waiting', { attributes: 'consent="click"' }), locale, 2);
      await checkWords(await openPage(locale, 'error', { feed: 'broken' }), locale, 2);
      await checkWords(await openPage(locale, 'ready', { feed: 'empty' }), locale, 1);
      const page = await openPage(locale, 'ready');
      isDown = true;
      try {
        await page.evaluate((query) => {
          for (const widget of document.querySelectorAll(query)) void (widget as FeedElement).reload();
        }, allElements);
        await waitForAll(page, 'stale');
        await checkWords(page, locale, 8);
      } finally {
        isDown = false;
      }
    });

    for (const width of [320, 960]) {
      it(`have room for long words in ${locale} at ${width} pixels`, async () => {
        for (const partner of ['hamamatsu', 'petaling-jaya']) {
          const page = await openPage(locale, 'ready', { partners: [partner], width });
          for (const name of elementNames) {
            assert.deepEqual(await findOverflow(page, `bandung-${name}`), [], `${name}, ${partner}`);
          }
          await page.close();
        }
      });
    }

    const direction = locale === 'ar-XB' ? 'rtl' : 'ltr';
    it(`run ${direction === 'rtl' ? 'from right to left' : 'from left to right'} in ${locale}`, async () => {
      const page = await openPage(locale, 'ready');
      const directions = await page.evaluate(
        (query) =>
          [...document.querySelectorAll(query)].map(
            ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('.surface')!).direction,
          ),
        allElements,
      );
      assert.deepEqual(
        directions,
        elementNames.map(() => direction),
      );
      await page.close();
    });
  }

  it('would tell of a word in the code and of one that does not fit', async () => {
    const page = await openPage('en-XA', 'ready', { width: 320 });
    await page.evaluate((tag) => {
      const words = document.createElement('p');
      words.className = 'title';
      words.textContent = 'Forgotten [ŵöŕð] in the code';
      words.style.whiteSpace = 'nowrap';
      words.style.fontSize = '60px';
      document.querySelector(tag)!.shadowRoot!.querySelector('.surface')!.append(words);
    }, 'bandung-contact-person');
    const texts = await readWidgetTexts(page, 'bandung-contact-person');
    const strays = texts.flatMap((text) => findStrayWords(text, 'en-XA'));
    assert.deepEqual(strays, ['Forgotten', 'in', 'the', 'code']);
    assert.match((await findOverflow(page, 'bandung-contact-person')).join(), /Forgotten/);
    await page.close();
  });
});
