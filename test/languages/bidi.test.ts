import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { buildIntlFormats } from '../../src/localization/intl-formats.ts';
import { parseDateSpan } from '../../src/model/partial-date.ts';
import { distFolder, openStage, waitForState } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { buildWidgets, elementNames } from './build-widgets.ts';
import { readPlaces } from './read-places.ts';
import type { Place } from './read-places.ts';

type Json = Record<string, unknown>;

/** A partner whose name ends in a mark that the text around it would take, were the name not kept by itself. */
const partnerName = 'Ely, D.C.';
const latinTitle = 'Mayors meet (at last): “Hello, Bandung!”';
const mixedNote = 'عُقد في مبنى ميرديكا (Gedung Merdeka)، بحضور 29 وفدًا.';
const office = {
  id: 'office',
  kind: 'city',
  name: 'قسم التعاون',
  address: ['Jalan Wastukencana No. 2', 'Bandung 40117'],
  country: 'ID',
  phones: ['+62 22 4234793'],
  email: 'kerja.sama@bandung.go.id',
  url: 'https://kerjasama.bandung.go.id/ksln/?p=7',
};

/** Bandung's Arabic slice with words that are hard to place. */
function makeSlice(): Json {
  const slice = JSON.parse(readFileSync(join(distFolder, 'feed/v1/hamamatsu/ar.json'), 'utf8')) as Json;
  const formats = buildIntlFormats('ar');
  const written = (date: string): Json => ({
    date,
    dateWritten: formats.span(parseDateSpan(date)!, undefined, (start) => start),
  });
  return {
    ...slice,
    partner: { ...(slice['partner'] as Json), name: partnerName },
    timeline: {
      total: 2,
      items: [
        {
          id: 'span',
          kind: 'project',
          ...written('1997/2004'),
          title: 'مشروع',
          summary: mixedNote,
          fields: ['culture'],
        },
        {
          id: 'latin',
          kind: 'visit',
          ...written('2011-08-19/2011-08-29'),
          title: { text: latinTitle, lang: 'en' },
          fields: ['culture'],
          url: 'https://www.braunschweig.de/leben/',
        },
      ],
    },
    contacts: { offices: [office], missions: [] },
  };
}

describe('Arabic text with Latin names and numbers in it', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    const files = await buildWidgets();
    const serveDist = createWidgetHandler(distFolder);
    const serve: RequestListener = (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const headers = { 'Access-Control-Allow-Origin': '*' };
      const code = files.get(path.slice('/built/'.length));
      if (code !== undefined) response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(code);
      else if (path === '/arabic.json') response.writeHead(200, headers).end(JSON.stringify(makeSlice()));
      else serveDist(request, response);
    };
    stage = await openStage(serve);
    const widgets = elementNames.map(
      (name) => `<script type="module" src="${stage.widgets}/built/${name}.js"></script>
        <bandung-${name} partner="ely" feed="${stage.widgets}/arabic.json"></bandung-${name}>`,
    );
    stage.setPage(
      '/',
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>t</title>${widgets.join('')}</html>`,
    );
    ({ page } = await stage.visit('/', { viewport: { width: 1200, height: 900 } }));
    for (const name of elementNames) await waitForState(page, `bandung-${name}`, 'ready');
  });
  after(() => stage.close());

  /** Where each character of a text stands; `element` by the last part of its name. */
  const find = (element: string, text: string): Promise<readonly Place[]> =>
    readPlaces(page, `bandung-${element}`, text);

  /** The characters of one line as the eye meets them from the left. */
  function readFromLeft(places: readonly Place[]): string {
    assert.ok(new Set(places.map(({ line }) => line)).size === 1, 'The text is on one line.');
    return [...places]
      .sort((one, other) => one.left - other.left)
      .map(({ letter }) => letter)
      .join('');
  }

  /** The middle of a character, by its place in the text. */
  function middle(places: readonly Place[], index: number): number {
    const { left, right } = places.at(index)!;
    return (left + right) / 2;
  }

  it('has phone numbers that read from the left, the plus first', async () => {
    assert.equal(readFromLeft(await find('contact-person', '+62 22 4234793')), '+62 22 4234793');
  });

  it('has mail addresses and sites that read from the left', async () => {
    for (const text of ['kerja.sama@bandung.go.id', 'kerjasama.bandung.go.id/ksln/?p=7']) {
      assert.equal(readFromLeft(await find('contact-person', text)), text);
    }
    assert.equal(readFromLeft(await find('cooperation-timeline', 'braunschweig.de')), 'braunschweig.de');
  });

  it('has Latin lines of an address that read from the left, house number and all', async () => {
    for (const line of office.address) assert.equal(readFromLeft(await find('contact-person', line)), line);
  });

  it('leaves the full stop of a name at its end, with the words before it on its right', async () => {
    const name = await find('city-profile', partnerName);
    assert.equal(readFromLeft(name), partnerName);
    const before = await find('city-profile', 'شريكة مدينة');
    assert.ok(middle(before, -1) > Math.max(...name.map(({ right }) => right)));
  });

  it('keeps two names of a heading in the order of the sentence, its colon behind them', async () => {
    const heading = await find('cooperation-timeline', `باندونغ\u2069 و\u2068${partnerName}\u2069:`);
    const name = await find('cooperation-timeline', partnerName);
    assert.equal(readFromLeft(name), partnerName);
    assert.ok(middle(heading, 0) > Math.max(...name.map(({ right }) => right)));
    assert.ok(middle(heading, -1) < Math.min(...name.map(({ left }) => left)), 'The colon is to the left of the name.');
  });

  it('leaves the marks of a title in another language where that language has them', async () => {
    assert.equal(readFromLeft(await find('cooperation-timeline', latinTitle)), latinTitle);
  });

  it('puts brackets around a Latin name, the opening one to the right', async () => {
    const places = await find('cooperation-timeline', '(Gedung Merdeka)،');
    const inner = places.slice(1, -2);
    assert.equal(readFromLeft(inner), 'Gedung Merdeka');
    assert.ok(middle(places, 0) > Math.max(...inner.map(({ right }) => right)));
    assert.ok(middle(places, -2) < Math.min(...inner.map(({ left }) => left)));
    assert.ok(middle(places, -1) < middle(places, -2), 'The comma comes last.');
  });

  it('has spans of years and days that run from right to left, each number from the left', async () => {
    const span = await page.evaluate(() =>
      [...document.querySelector('bandung-cooperation-timeline')!.shadowRoot!.querySelectorAll('time')].map(
        (time) => time.textContent ?? '',
      ),
    );
    const years = span.find((text) => text.includes('1997'))!;
    const places = await find('cooperation-timeline', years);
    const of = (text: string): readonly Place[] => places.slice(years.indexOf(text), years.indexOf(text) + text.length);
    assert.equal(readFromLeft(of('1997')), '1997');
    assert.equal(readFromLeft(of('2004')), '2004');
    assert.ok(middle(of('1997'), 0) > middle(of('2004'), 0), 'The first year is on the right.');

    const days = span.find((text) => text.includes('2011'))!;
    const dayPlaces = await find('cooperation-timeline', days);
    const at = (text: string): number => middle(dayPlaces, days.indexOf(text));
    assert.ok(at('19') > at('29') && at('29') > at('2011'), `${days} begins on the right and ends with the year.`);
  });

  it('has figures that read from the left, their unit behind them', async () => {
    const distance = (await page.evaluate(
      () =>
        /[\d,.]+\s?كم(?!²)/.exec(document.querySelector('bandung-city-profile')!.shadowRoot!.textContent ?? '')?.[0],
    ))!;
    const places = await find('city-profile', distance);
    const digits = places.filter(({ letter }) => /[\d,.]/.test(letter));
    assert.equal(readFromLeft(digits), digits.map(({ letter }) => letter).join(''));
    assert.ok(middle(places, -1) < middle(digits, 0), 'The unit is to the left of the figure.');
  });

  it('tells when a name would lose its mark: without isolation it does', async () => {
    await page.evaluate((name) => {
      const host = document.createElement('div');
      host.id = 'bare';
      host.attachShadow({ mode: 'open' }).append(`شريكة مدينة ${name} منذ`);
      document.body.append(host);
    }, partnerName);
    assert.notEqual(readFromLeft(await readPlaces(page, '#bare', partnerName)), partnerName);
  });
});
