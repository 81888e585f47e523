import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openStage, readText, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

const profile = 'bandung-city-profile';
const fallback = '<a href="https://www.bandung.go.id">Bandung</a>';

function makePage(body: string, head = '', lang = 'ko'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;
}

describe('ways in', () => {
  let stage: Stage;
  let scripts: Record<'module' | 'classic' | 'single', string>;

  before(async () => {
    stage = await openStage();
    scripts = {
      module: `<script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`,
      classic: `<script src="${stage.widgets}/bandung-widgets.classic.js"></script>`,
      single: `<script src="${stage.widgets}/bandung-widgets.single.js"></script>`,
    };
  });
  after(() => stage.close());

  for (const way of ['module', 'classic', 'single'] as const) {
    it(`shows a widget by the ${way} script, from another origin`, async () => {
      stage.setPage(
        '/',
        makePage(`<bandung-city-profile partner="suwon">${fallback}</bandung-city-profile>`, scripts[way]),
      );
      const { page, complaints } = await stage.visit('/');
      await waitForState(page, profile, 'ready');
      const text = await readText(page, profile);
      assert.match(text, /반둥/);
      assert.match(text, /수원/);
      assert.match(text, /인구/);
      assert.deepEqual(complaints, []);
    });

    it(`takes its feed from data-feed of the ${way} script, against the script's own place`, async () => {
      const script = scripts[way].replace('<script ', '<script data-feed="feed/v1/{partner}/{lang}.json?own" ');
      const head = `<base href="https://elsewhere.example/deep/">${script}`;
      stage.setPage('/', makePage(`<bandung-city-profile partner="suwon"></bandung-city-profile>`, head));
      const { page, requests } = await stage.visit('/');
      await waitForState(page, profile, 'ready');
      assert.ok(requests.includes(`${stage.widgets}/feed/v1/suwon/ko.json?own`), requests.join('\n'));
    });

    it(`upgrades a div and a link to an embed page by the ${way} script, once each`, async () => {
      const embed = `${stage.widgets}/embed/braunschweig/contact-person.de.html`;
      stage.setPage(
        '/',
        makePage(
          `<style>div { display: block !important }</style>
           <div data-bandung="city-profile" data-partner="suwon" data-heading-level="2" lang="en">${fallback}</div>
           <p><a href="${embed}">Kontakt</a></p>${scripts[way]}${scripts[way]}`,
        ),
      );
      const { page, complaints } = await stage.visit('/');
      await waitForState(page, profile, 'ready');
      await waitForState(page, 'bandung-contact-person', 'ready');
      assert.match(await readText(page, profile), /Population/);
      assert.match(await readText(page, 'bandung-contact-person'), /Botschaft|Generalkonsulat/);
      assert.equal(await page.locator(profile).count(), 1);
      assert.equal(await page.locator('bandung-contact-person').count(), 1);
      assert.equal(await page.locator('div[data-bandung]').isVisible(), false);
      assert.equal(await page.locator('div[data-bandung] a').count(), 1);
      assert.equal(await page.locator(`${profile} >> h2`).first().isVisible(), true);
      // Markup that is taken out and put back, as page caches do, does not double.
      await page.evaluate(() => {
        document.body.innerHTML = `${document.body.innerHTML}`;
      });
      await waitForState(page, profile, 'ready');
      assert.equal(await page.locator(profile).count(), 1);
      assert.deepEqual(complaints, []);
    });
  }

  it('fetches only the elements on the page, and those that appear later when they do', async () => {
    stage.setPage('/', makePage(`<bandung-city-profile></bandung-city-profile>`, scripts.module, 'en'));
    const { page, requests } = await stage.visit('/');
    await waitForState(page, profile, 'ready');
    const isTimeline = (url: string): boolean => url.includes('cooperation-timeline');
    assert.equal(requests.some(isTimeline), false);
    await page.evaluate(() => {
      const box = document.createElement('section');
      box.innerHTML = '<bandung-cooperation-timeline partner="suwon"></bandung-cooperation-timeline>';
      document.body.append(box);
    });
    await waitForState(page, 'bandung-cooperation-timeline', 'ready');
    assert.equal(requests.some(isTimeline), true);
  });

  it('asks once for a feed URL, however many widgets and elements want it', async () => {
    const names = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'];
    const all = names.map((name) => `<bandung-${name} partner="suwon"></bandung-${name}>`.repeat(3)).join('');
    stage.setPage('/', makePage(all, scripts.module));
    const { page, requests, complaints } = await stage.visit('/');
    for (const name of names) await waitForState(page, `bandung-${name}:last-of-type`, 'ready');
    assert.equal(requests.filter((url) => url.includes('/feed/v1/suwon/ko.json')).length, 1);
    assert.deepEqual(complaints, []);
  });

  it('lists sources only once somebody looks, and on paper', async () => {
    const widget = `<${profile} partner="suwon">${fallback}</${profile}>`;
    stage.setPage('/', makePage(widget, scripts.module));
    const { page } = await stage.visit('/');
    await waitForState(page, profile, 'ready');
    const sources = page.locator(`${profile} .credits li`);
    assert.equal(await sources.count(), 0);
    await page.pdf();
    assert.ok((await sources.count()) > 10);
    await page.reload();
    await waitForState(page, profile, 'ready');
    assert.equal(await sources.count(), 0);
    await page.locator(`${profile} .credits summary`).focus();
    await page.keyboard.press('Enter');
    await sources.last().waitFor({ state: 'visible' });
  });

  it('does no harm twice, in all three ways at once', async () => {
    const body = `<bandung-city-profile partner="suwon"></bandung-city-profile>`;
    const twice = Object.values(scripts).join('').repeat(2);
    stage.setPage('/', makePage(body, twice));
    const { page, complaints } = await stage.visit('/');
    await waitForState(page, profile, 'ready');
    assert.deepEqual(complaints, []);
  });

  it('keeps the first of two versions and says so once', async () => {
    const serve = createWidgetHandler(distFolder);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    // The same files under another folder, as another version of them.
    const newer = await openStage((request, response) => {
      const path = request.url ?? '';
      if (!path.startsWith('/next/')) return serve(request, response);
      if (!path.endsWith('.js')) {
        request.url = path.slice(5);
        return serve(request, response);
      }
      const code = readFileSync(join(distFolder, path.slice(6)), 'utf8').replaceAll(version, '99.0.0');
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end(code);
    });
    try {
      const tag = (path: string): string =>
        `<script type="module" src="${newer.widgets}/${path}bandung-widgets.js"></script>`;
      newer.setPage(
        '/',
        makePage(`<bandung-city-profile partner="suwon"></bandung-city-profile>`, tag('') + tag('next/')),
      );
      const { page, complaints } = await newer.visit('/');
      await waitForState(page, profile, 'ready');
      await page.waitForLoadState('networkidle');
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, /bandung-widgets: version .* is on this page already/);
    } finally {
      await newer.close();
    }
  });

  for (const [charset, sample] of [
    ['euc-kr', Buffer.from([0xbc, 0xf6, 0xbf, 0xf8])],
    ['windows-1252', Buffer.from([0xdc, 0x62, 0x65, 0x72])],
  ] as const) {
    it(`is right on a page in ${charset}, by the classic script and the single file`, async () => {
      for (const script of [scripts.classic, scripts.single]) {
        const html = makePage(
          '<p>@</p><bandung-city-profile partner="suwon" lang="ko"></bandung-city-profile>',
          script,
        );
        const [start = '', end = ''] = html.replace('<meta charset="utf-8">', `<meta charset="${charset}">`).split('@');
        const body = Buffer.concat([Buffer.from(start, 'ascii'), sample, Buffer.from(end, 'ascii')]);
        stage.setPage('/', { body, headers: { 'Content-Type': `text/html; charset=${charset}` } });
        const { page } = await stage.visit('/');
        await waitForState(page, profile, 'ready');
        assert.match(await readText(page, profile), /수원.*인구/s);
      }
    });
  }

  it('has only ASCII in its classic scripts', () => {
    for (const name of ['bandung-widgets.classic.js', 'bandung-widgets.single.js']) {
      const code = readFileSync(join(distFolder, name));
      assert.equal(
        code.every((byte) => byte < 128),
        true,
        name,
      );
    }
  });

  it('works from any folder of a static server', async () => {
    const serve = createWidgetHandler(distFolder);
    const deep = await openStage((request, response) => {
      request.url = (request.url ?? '').replace(/^\/a\/b c\//, '/').replace(/^\/a\/b%20c\//, '/');
      serve(request, response);
    });
    try {
      const script = `<script type="module" src="${deep.widgets}/a/b%20c/bandung-widgets.js"></script>`;
      deep.setPage('/', makePage('<bandung-city-profile partner="suwon"></bandung-city-profile>', script));
      const { page, requests } = await deep.visit('/');
      await waitForState(page, profile, 'ready');
      const own = requests.filter((url) => url.startsWith(deep.widgets));
      assert.equal(
        own.every((url) => url.startsWith(`${deep.widgets}/a/b%20c/`)),
        true,
        own.join('\n'),
      );
    } finally {
      await deep.close();
    }
  });
});
