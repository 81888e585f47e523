import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openStage, waitForState } from './stage.ts';
import type { HostPage, Stage } from './stage.ts';

const profile = 'bandung-city-profile';
const version = (JSON.parse(readFileSync(join(distFolder, '../package.json'), 'utf8')) as { version: string }).version;

/** A visit with all that the console was told, not only complaints. */
interface DebugVisit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly lines: readonly string[];
}

describe('the self-diagnosis', () => {
  let stage: Stage;

  before(async () => {
    const serve = createWidgetHandler(distFolder);
    stage = await openStage((request, response) => {
      const path = request.url ?? '/';
      if (path.startsWith('/other/')) {
        // The same files as another version of them.
        const code = readFileSync(join(distFolder, path.slice(7)), 'utf8').replaceAll(`\`${version}\``, '`99.0.0`');
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end(code);
      } else if (path.startsWith('/closed/')) {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      } else if (path.startsWith('/moved/')) {
        response.writeHead(301, { Location: path.slice(6), 'Access-Control-Allow-Origin': '*' }).end();
      } else serve(request, response);
    });
  });
  after(() => stage.close());

  interface Wish {
    readonly lang?: string;
    readonly way?: string;
    readonly attributes?: string;
    readonly headers?: HostPage['headers'];
    readonly head?: string;
    readonly query?: string;
    readonly context?: BrowserContextOptions;
  }

  function makeTag(way: string, attributes = ''): string {
    const type = /classic|single/.test(way) ? '' : 'type="module"';
    return `<script ${type} src="${stage.widgets}/${way}" ${attributes}></script>`;
  }

  async function visit(wish: Wish): Promise<DebugVisit> {
    const { lang = 'en', way = 'bandung-widgets.js', attributes = 'partner="suwon"', query = '?bandung-debug' } = wish;
    stage.setPage('/', {
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>${wish.head ?? ''}${makeTag(way)}
        <${profile} ${attributes}><a href="https://www.bandung.go.id">Bandung</a></${profile}></html>`,
      headers: wish.headers,
    });
    const lines: string[] = [];
    const { page, requests } = await stage.visit(`/${query}`, wish.context, async (opened) => {
      opened.on('console', (message) => lines.push(message.text()));
    });
    return { page, requests, lines };
  }

  /** The words of the panel, once it says something that matches. */
  async function readPanel(page: Page, pattern: RegExp): Promise<string> {
    const report = page.locator('[data-bandung-debug] .panel');
    await report.filter({ hasText: pattern }).waitFor({ timeout: 20_000 });
    return report.innerText();
  }

  it('costs a page without it no request and no line in the console', async () => {
    const { page, requests, lines } = await visit({ query: '?other=bandung' });
    await waitForState(page, profile, 'ready');
    await page.waitForLoadState('networkidle');
    assert.equal(requests.filter((url) => url.includes('debug')).length, 0, requests.join('\n'));
    assert.deepEqual(lines, []);
    assert.equal(await page.locator('[data-bandung-debug]').count(), 0);
    const scripts = requests.filter((url) => url.startsWith(stage.widgets) && url.endsWith('.js'));
    const words = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    assert.ok(words.length >= 3);
    assert.equal(
      words.some((code) => /Selbstdiagnose|Self-diagnosis/.test(code)),
      false,
    );
  });

  for (const way of ['bandung-widgets.js', 'bandung-widgets.classic.js', 'bandung-widgets.single.js']) {
    it(`tells with ${way} what was found, in the panel and in the console`, async () => {
      const { page, lines } = await visit({ way });
      const text = await readPanel(page, /Nothing wrong was found/);
      await waitForState(page, profile, 'ready');
      await page.locator('[data-bandung-debug] code', { hasText: /^ready$/ }).waitFor();
      for (const part of [
        version,
        way,
        '<html lang="en">',
        'suwon',
        `${stage.widgets}/feed/v1/suwon/en.json`,
        '200 ·',
      ]) {
        assert.ok(text.includes(part), `${part} in\n${text}`);
      }
      const report = lines.find((line) => line.startsWith('Self-diagnosis'));
      assert.match(report ?? '', /State: ready[\s\S]*Revision: \w+\n {2}Mistakes: 0/);
      assert.equal(lines.length, 1, lines.join('\n'));
    });
  }

  it('opens for a debug attribute, on an element that comes later too', async () => {
    const { page } = await visit({ query: '' });
    await waitForState(page, profile, 'ready');
    assert.equal(await page.locator('[data-bandung-debug]').count(), 0);
    await page.evaluate((name) => {
      const widget = document.createElement(name);
      widget.setAttribute('debug', '');
      widget.id = 'late';
      document.body.append(widget);
    }, profile);
    assert.match(await readPanel(page, /#late/), /Nothing wrong was found/);
  });

  it('names the directive and the header line where a policy blocks the feed', async () => {
    const { widgets } = stage;
    const policy = `default-src 'self'; script-src ${widgets}; img-src ${widgets}`;
    const { page } = await visit({ headers: { 'Content-Security-Policy': policy } });
    const text = await readPanel(page, /connect-src/);
    assert.ok(text.includes(`blocks ${widgets}/feed/v1/suwon/en.json (connect-src)`), text);
    assert.ok(text.includes(`\nconnect-src ${widgets}\n`), text);
    const line = `Content-Security-Policy: ${policy}; connect-src 'self' ${widgets}`;
    assert.ok(text.includes(line), text);
    // The remedy is one: with that line nothing is wrong any more.
    const mended = await visit({ headers: { 'Content-Security-Policy': line.slice(25) } });
    await readPanel(mended.page, /Nothing wrong was found/);
  });

  it('names the pictures that a policy in the page blocks, and how its meta element reads then', async () => {
    const { widgets } = stage;
    const policy = `script-src ${widgets}; connect-src ${widgets}; img-src 'none'`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const text = await readPanel((await visit({ head, attributes: '' })).page, /img-src/);
    const mended = `script-src ${widgets}; connect-src ${widgets}; img-src ${widgets}`;
    assert.ok(text.includes(`<meta http-equiv="Content-Security-Policy" content="${mended}">`), text);
  });

  for (const way of ['bandung-widgets.js', 'bandung-widgets.single.js']) {
    it(`works where a policy refuses the templates of ${way}, and names the one to allow`, async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types somebody";
      const { page } = await visit({ way, headers: { 'Content-Security-Policy': policy } });
      const text = await readPanel(page, /Trusted Types/);
      assert.ok(text.includes(`Content-Security-Policy: ${policy} bandung-widgets`), text);
      assert.ok(!text.includes('has not started'), text);
    });
  }

  it('tells which partners there are where one is unknown', async () => {
    const text = await readPanel((await visit({ attributes: 'partner="atlantis"' })).page, /is unknown/);
    assert.match(text, /“atlantis” is unknown\.\s+Known ids: bandung, .*suwon/);
    const odd = await readPanel((await visit({ attributes: 'partner="Suwon City"' })).page, /is unknown/);
    assert.match(odd, /“Suwon City” is unknown\.\s+Known ids: bandung, .*suwon/);
  });

  it('says that a language is not supported, and where it was found', async () => {
    const text = await readPanel((await visit({ attributes: 'lang="tlh!"' })).page, /not supported/);
    assert.match(text, /“tlh!” is not supported: English is shown\.\s+Supported languages: en, id, su/);
    assert.ok(text.includes(`<${profile} lang="tlh!">`), text);
  });

  it('tells the causes of a feed that the browser does not tell', async () => {
    const cases = [
      ['closed', /does not let other sites read it[\s\S]*Access-Control-Allow-Origin: \*/],
      ['moved', /leads on to another one/],
    ] as const;
    for (const [folder, pattern] of cases) {
      const feed = `${stage.widgets}/${folder}/feed/v1/{partner}/{lang}.json`;
      await readPanel((await visit({ attributes: `feed="${feed}"` })).page, pattern);
    }
  });

  it('says which of two versions is used', async () => {
    const { page } = await visit({ head: makeTag('other/bandung-widgets.js') });
    const text = await readPanel(page, /Two versions/);
    assert.match(text, /99\.0\.0 is used|99\.0\.0 is not/);
    assert.ok(text.includes('/other/bandung-widgets.js'), text);
    assert.equal(await page.locator('[data-bandung-debug]').count(), 1);
  });

  it('asks for nothing that the visitor has not agreed to', async () => {
    const { page, requests } = await visit({ attributes: 'partner="suwon" consent="click"' });
    await readPanel(page, /not asked for before the visitor agrees/);
    assert.equal(requests.filter((url) => url.includes('/feed/')).length, 0);
  });

  const languages = [
    { lang: 'de-AT', title: 'Selbstdiagnose der Bandung-Widgets', trouble: /„xx“ wird nicht unterstützt/ },
    { lang: 'ko', title: '반둥 위젯 자가 진단', trouble: /‘xx’ 언어는 지원되지 않아/ },
    { lang: 'ar', title: 'التشخيص الذاتي لأدوات باندونغ', trouble: /اللغة «\u2068xx\u2069» غير مدعومة/ },
  ];
  for (const { lang, title, trouble } of languages) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const { page, lines } = await visit({ lang, attributes: 'lang="xx"' });
      await readPanel(page, trouble);
      await page.getByRole('region', { name: title }).waitFor();
      assert.equal(
        await page.locator('[data-bandung-debug] .panel').evaluate((panel) => getComputedStyle(panel).direction),
        lang === 'ar' ? 'rtl' : 'ltr',
      );
      await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), profile);
      assert.ok(lines.some((line) => line.startsWith(title)) || (await waitForLine(page, title)));
    });
  }

  /** The next line of the console that starts with some words. */
  async function waitForLine(page: Page, start: string): Promise<boolean> {
    await page.waitForEvent('console', { predicate: (message) => message.text().startsWith(start), timeout: 10_000 });
    return true;
  }

  it('copies the report as plain text, and goes without a trace', async () => {
    const context: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
    const { page } = await visit({ context });
    await readPanel(page, /Nothing wrong was found/);
    await page.getByRole('button', { name: 'Copy report' }).click();
    await page.getByText('The report is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^Self-diagnosis of the Bandung widgets\nNothing wrong was found\.\n\nLibrary\n {2}Page: http/,
    );
    await page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await page.locator('[data-bandung-debug]').count(), 0);
    assert.equal(
      await page.locator(profile).evaluate((widget) => widget.outerHTML),
      `<${profile} partner="suwon"><a href="https://www.bandung.go.id">Bandung</a></${profile}>`,
    );
  });

  it('fits a small window, and the keyboard reaches what scrolls', async () => {
    const { page } = await visit({ lang: 'ar', context: { viewport: { width: 320, height: 480 } } });
    await readPanel(page, /suwon/);
    const box = await page.locator('[data-bandung-debug] .panel').boundingBox();
    assert.ok(box && box.x >= 0 && box.width <= 320 && box.height <= 340, JSON.stringify(box));
    const report = page.locator('[data-bandung-debug] .report');
    assert.equal(await report.evaluate((element) => element.scrollWidth <= element.clientWidth), true);
    await report.focus();
    assert.equal(await report.evaluate((element) => element.matches(':focus')), true);
  });
});
