import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { startMisbehavingServer } from '../servers/misbehaving-server.ts';
import type { MisbehavingServer } from '../servers/misbehaving-server.ts';
import { distFolder } from '../end-to-end/stage.ts';
import { engine, makeCheck } from './check.ts';
import { openBrowser } from './open-browser.ts';
import type { OpenBrowser, Tab } from './open-browser.ts';
import {
  fallback,
  isSeen,
  makePage,
  makeProfile,
  openSmokeSites,
  profile,
  readComplaints,
  readStyle,
  readText,
  recorderNonce,
  tabTo,
  waitFor,
  waitForState,
  ways,
} from './smoke-page.ts';
import type { SmokeSites } from './smoke-page.ts';

const { check, end } = makeCheck('test/browsers/smoke.test.ts');
const places = 'bandung-tourism-highlight';
const makePlaces = (attributes = ''): string => `<${places} partner="suwon" ${attributes}>${fallback}</${places}>`;

describe(`in ${engine}`, () => {
  let sites: SmokeSites;
  let server: MisbehavingServer;
  let browser: OpenBrowser;

  before(async () => {
    [sites, server, browser] = await Promise.all([openSmokeSites(), startMisbehavingServer(), openBrowser(engine)]);
    console.log(`version: ${browser.version}`);
  });
  after(async () => {
    // All at once, so that none stays because another cannot be closed.
    await Promise.all([browser?.close(), sites?.close(), server?.close()]);
  });

  async function visit(body: string, headers?: Record<string, string>): Promise<Tab> {
    sites.setPage('/', { body, headers });
    const tab = await browser.openTab();
    await tab.goto(sites.host);
    return tab;
  }

  for (const way of ways) {
    check(`a widget comes by the ${way} script from another origin, its feed asked for once`, async () => {
      const start = sites.requests.length;
      const tab = await visit(makePage(makeProfile().repeat(2), sites.makeScript(way)));
      await waitForState(tab, `${profile}:last-of-type`, 'ready');
      const text = await readText(tab, profile);
      for (const word of [/반둥/, /수원/, /인구/]) assert.match(text, word);
      assert.equal(await isSeen(tab, `${profile} a`), false);
      const asked = sites.requests.slice(start).filter((path) => /^\/feed\/.*\.json$/.test(path));
      assert.deepEqual(asked, ['/feed/v1/suwon/ko.json']);
      assert.deepEqual(await readComplaints(tab), []);
    });

    check(`a marked div and a link to an embed page become widgets by the ${way} script`, async () => {
      const script = sites.makeScript(way);
      const tab = await visit(
        makePage(
          `<style>div { display: block !important }</style>
           <div data-bandung="city-profile" data-partner="suwon" data-heading-level="2" lang="en">${fallback}</div>
           <p><a href="${sites.widgets}/embed/braunschweig/contact-person.de.html">Kontakt</a></p>${script}${script}`,
        ),
      );
      await waitForState(tab, profile, 'ready');
      await waitForState(tab, 'bandung-contact-person', 'ready');
      assert.match(await readText(tab, profile), /Population/);
      assert.match(await readText(tab, 'bandung-contact-person'), /Botschaft|Generalkonsulat/);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('bandung-city-profile').length), 1);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('bandung-contact-person').length), 1);
      assert.equal(await isSeen(tab, 'div[data-bandung]'), false);
      assert.equal(await isSeen(tab, 'p a'), false);
      assert.deepEqual(await readComplaints(tab), []);
    });

    check(`the ${way} script works under default-src 'none' with our origin for script, connect and img`, async () => {
      const { widgets } = sites;
      const policy = `default-src 'none'; script-src ${widgets} 'nonce-${recorderNonce}'; connect-src ${widgets}; img-src ${widgets}; style-src 'none'`;
      const page = makePage(makeProfile(), sites.makeScript(way));
      const tab = await visit(page, { 'Content-Security-Policy': policy });
      await waitForState(tab, profile, 'ready');
      assert.equal(await readStyle(tab, 'border-top-style'), 'solid');
      await waitFor(
        () =>
          tab.evaluate(() =>
            [...document.querySelector('bandung-city-profile')!.shadowRoot!.querySelectorAll('img')].every(
              (image) => image.complete && image.naturalWidth > 0,
            ),
          ),
        'all pictures',
      );
      assert.deepEqual(await readComplaints(tab), []);
    });

    check(`the ${way} script makes its templates under the Trusted Types policy bandung-widgets`, async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types bandung-widgets";
      const page = makePage(makeProfile(), sites.makeScript(way));
      const tab = await visit(page, { 'Content-Security-Policy': policy });
      assert.equal(await tab.evaluate(() => 'trustedTypes' in window), true);
      await waitForState(tab, profile, 'ready');
      assert.deepEqual(await readComplaints(tab), []);
    });

    check(`the ${way} script leaves the fallback where it may not make templates`, async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types somebody";
      const tab = await visit(makePage(makeProfile(), sites.makeScript(way)), { 'Content-Security-Policy': policy });
      await waitFor(async () => (await readComplaints(tab)).length > 0, 'the refusal');
      assert.equal(await isSeen(tab, `${profile} a`), true);
      assert.equal(await tab.evaluate((name) => customElements.get(name) === undefined, profile), true);
      assert.doesNotMatch((await readComplaints(tab)).join('\n'), /^(error|rejection): /m);
    });
  }

  check('the hash of the single script is enforced', async () => {
    const hashes = JSON.parse(readFileSync(join(distFolder, 'integrity.json'), 'utf8')) as Record<string, string>;
    const right = hashes['bandung-widgets.single.js'];
    const makeScript = (hash: string | undefined): string =>
      sites.makeScript('single', `integrity="${hash}" crossorigin="anonymous"`);
    const tab = await visit(makePage(makeProfile(), makeScript(right)));
    await waitForState(tab, profile, 'ready');
    assert.deepEqual(await readComplaints(tab), []);
    const other = await visit(makePage(makeProfile(), makeScript(hashes['bandung-widgets.js'])));
    await waitFor(async () => (await readComplaints(other)).length > 0, 'the refusal');
    assert.equal(await isSeen(other, `${profile} a`), true);
    assert.equal(await other.evaluate((name) => customElements.get(name) === undefined, profile), true);
  });

  check('the language changes with the page, without a blank', async () => {
    const name = 'bandung-contact-person';
    const body = `<main><${name} partner="suwon"></${name}></main>`;
    const tab = await visit(makePage(body, sites.makeScript('module'), 'de'));
    await waitForState(tab, name, 'ready');
    await tab.evaluate((tag) => {
      const root = document.querySelector(tag)!.shadowRoot!;
      const blanks: string[] = [];
      Object.assign(window, { blanks });
      new MutationObserver(() => {
        const text = root.querySelector<HTMLElement>('.surface')?.innerText ?? '';
        if (text.trim().length < 50) blanks.push(text);
      }).observe(root, { subtree: true, childList: true, characterData: true });
    }, name);
    for (const [lang, word] of [
      ['ko', '반둥'],
      ['fr', 'Ambassade'],
      ['zh-CN', '万隆'],
    ] as const) {
      await tab.evaluate((value) => void (document.documentElement.lang = value), lang);
      await waitFor(async () => (await readText(tab, name)).includes(word), `${lang}: ${word}`);
    }
    assert.deepEqual(await tab.evaluate(() => (window as unknown as { blanks: string[] }).blanks), []);
    assert.deepEqual(await readComplaints(tab), []);
  });

  check('the language comes from the HTTP header where the markup says nothing', async () => {
    const page = makePage(makeProfile(), sites.makeScript('module'), '').replace(' lang=""', '');
    const tab = await visit(page, { 'Content-Language': 'ja' });
    await waitForState(tab, profile, 'ready');
    assert.match(await readText(tab, profile), /バンドン/);
  });

  check('an Arabic page has it from right to left', async () => {
    const tab = await visit(makePage(makeProfile(), sites.makeScript('module'), 'ar'));
    await waitForState(tab, profile, 'ready');
    assert.match(await readText(tab, profile), /باندونغ/);
    assert.equal(await readStyle(tab, 'direction'), 'rtl');
    const [text, box] = await tab.evaluate((name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const range = document.createRange();
      range.selectNodeContents(root.querySelector('.title')!);
      return [range.getBoundingClientRect(), root.querySelector('.surface')!.getBoundingClientRect()].map(
        ({ left, right }) => ({ left, right }),
      );
    }, profile);
    assert.ok(box!.right - text!.right < text!.left - box!.left, 'the title stands at the right');
    assert.deepEqual(await readComplaints(tab), []);
  });

  for (const mode of ['500', 'reset', 'html', 'no-cors']) {
    check(
      `a feed that fails by ${mode} leaves the fallback and a sentence, until the visitor tries again`,
      async () => {
        const script = sites.makeScript('module', `data-feed="${server.origin}/${mode}/x/{partner}/{lang}.json"`);
        const tab = await visit(makePage(makePlaces(), script, 'de'));
        await waitForState(tab, places, 'error');
        assert.equal(await isSeen(tab, `${places} a`), true);
        assert.match(
          await readText(tab, places),
          /Die Informationen aus Bandung können derzeit nicht angezeigt werden/,
        );
        assert.doesNotMatch((await readComplaints(tab)).join('\n'), /^(error|rejection): /m);
        server.setMode(`/${mode}/`, 'ok');
        await tabTo(tab, places, 'button');
        await tab.press('Enter');
        await waitForState(tab, places, 'ready');
        assert.equal(await isSeen(tab, `${places} a`), false);
      },
    );
  }

  check('nothing is asked for before the visitor agrees by the keyboard', async () => {
    server.reset('/ok/');
    const script = sites.makeScript('module', `data-feed="${server.origin}/ok/x/{partner}/{lang}.json"`);
    const tab = await visit(makePage(makePlaces('consent="click"'), script, 'de'));
    await waitForState(tab, places, 'waiting');
    assert.equal(await isSeen(tab, `${places} a`), true);
    assert.equal(server.getRequests('/ok/').length, 0);
    await tabTo(tab, places, 'button');
    await tab.press('Enter');
    await waitForState(tab, places, 'ready');
    const [request] = server.getRequests('/ok/');
    assert.equal(request?.headers['cookie'], undefined);
    assert.equal(request?.headers['referer'], undefined);
    assert.deepEqual(await readComplaints(tab), []);
  });

  check('a frame that is sandboxed to its scripts shows a widget', async () => {
    const tell = `<script>document.addEventListener('bandung-ready', () => parent.postMessage('ready', '*'));</script>`;
    sites.setPage('/frame', makePage(makeProfile(), tell + sites.makeScript('module')));
    const listen = `<script>addEventListener('message', ({ data }) => (window.heard = data));</script>`;
    const tab = await visit(makePage('<iframe sandbox="allow-scripts" src="/frame"></iframe>', listen));
    await waitFor(() => tab.evaluate(() => 'heard' in window && window.heard === 'ready'), 'the frame is ready');
  });

  check('a visitor who comes back finds a widget that still follows the page', async () => {
    sites.setPage('/other', makePage('<p id="other">Other</p>'));
    const tab = await visit(makePage(makeProfile(), sites.makeScript('module'), 'de'));
    await waitForState(tab, profile, 'ready');
    await tab.goto(`${sites.host}/other`);
    assert.equal(await isSeen(tab, '#other'), true);
    await tab.goBack();
    await waitForState(tab, profile, 'ready');
    assert.match(await readText(tab, profile), /Einwohner|Bevölkerung/);
    await tab.evaluate(() => void (document.documentElement.lang = 'ko'));
    await waitFor(async () => /인구/.test(await readText(tab, profile)), 'Korean');
    assert.deepEqual(await readComplaints(tab), []);
  });

  end();
});
