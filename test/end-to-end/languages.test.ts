import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, readText, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

describe('languages of a page', () => {
  let stage: Stage;
  let script: string;

  before(async () => {
    stage = await openStage();
    script = `<script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`;
  });
  after(() => stage.close());

  it('are three on one page, each with its own words, formats and direction', async () => {
    stage.setPage(
      '/',
      `<!doctype html><html lang="de-AT"><meta charset="utf-8"><title>t</title>${script}
       <bandung-city-profile id="one" partner="fort-worth"></bandung-city-profile>
       <div lang="ko"><bandung-city-profile id="two" partner="fort-worth"></bandung-city-profile></div>
       <bandung-city-profile id="three" partner="fort-worth" lang="ar"></bandung-city-profile></html>`,
    );
    const { page, complaints } = await stage.visit('/');
    for (const id of ['#one', '#two', '#three']) await waitForState(page, id, 'ready');
    assert.match(
      await readText(page, '#one'),
      /Einwohner.*2\.506\.600|2\.506\.600.*Einwohner|2[\s\u00a0]506[\s\u00a0]600/s,
    );
    assert.match(await readText(page, '#two'), /반둥.*2,506,600/s);
    assert.match(await readText(page, '#three'), /باندونغ/);
    const direction = await page.evaluate(
      () => getComputedStyle(document.querySelector('#three')!.shadowRoot!.querySelector('.surface')!).direction,
    );
    assert.equal(direction, 'rtl');
    assert.deepEqual(complaints, []);
  });

  it('change while the page is open, anywhere above the widget, and never to a blank', async () => {
    stage.setPage(
      '/',
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>t</title>${script}
       <main><bandung-contact-person partner="suwon"></bandung-contact-person></main></html>`,
    );
    const { page } = await stage.visit('/');
    const name = 'bandung-contact-person';
    await waitForState(page, name, 'ready');
    await page.evaluate((tag) => {
      const blanks: string[] = [];
      Object.assign(window, { blanks });
      const surface = document.querySelector(tag)!.shadowRoot!;
      new MutationObserver(() => {
        const text = surface.querySelector<HTMLElement>('.surface')?.innerText ?? '';
        if (text.trim().length < 50) blanks.push(text);
      }).observe(surface, { subtree: true, childList: true, characterData: true });
    }, name);
    for (const [lang, word] of [
      ['ko', '반둥'],
      ['fr', 'Ambassade'],
      ['zh-CN', '万隆'],
    ] as const) {
      await page.evaluate((value) => (document.documentElement.lang = value), lang);
      await page.waitForFunction(
        ([tag, expected]) =>
          document
            .querySelector(tag!)
            ?.shadowRoot?.querySelector<HTMLElement>('.surface')
            ?.innerText.includes(expected!),
        [name, word] as const,
      );
    }
    assert.deepEqual(await page.evaluate(() => (window as unknown as { blanks: string[] }).blanks), []);
  });

  it('come from the HTTP header where the markup says nothing', async () => {
    const body = `<!doctype html><meta charset="utf-8"><title>t</title>${script}<bandung-city-profile></bandung-city-profile>`;
    stage.setPage('/', { body, headers: { 'Content-Language': 'ja' } });
    const { page } = await stage.visit('/', { locale: 'de-DE' });
    await waitForState(page, 'bandung-city-profile', 'ready');
    assert.match(await readText(page, 'bandung-city-profile'), /バンドン/);
  });

  it('come from the browser where neither markup nor header says one', async () => {
    stage.setPage(
      '/',
      `<!doctype html><meta charset="utf-8"><title>t</title>${script}<bandung-city-profile></bandung-city-profile>`,
    );
    const { page } = await stage.visit('/', { locale: 'ko-KR' });
    await waitForState(page, 'bandung-city-profile', 'ready');
    assert.match(await readText(page, 'bandung-city-profile'), /반둥/);
  });
});
