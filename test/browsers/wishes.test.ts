import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { engine, makeCheck } from './check.ts';
import { openBrowser } from './open-browser.ts';
import type { OpenBrowser, Tab } from './open-browser.ts';
import { makePage, makeProfile, openSmokeSites, profile, readStyle, waitForState } from './smoke-page.ts';
import type { SmokeSites } from './smoke-page.ts';

const { check, end } = makeCheck('test/browsers/wishes.test.ts');
const light = 'rgb(255, 255, 255)';
const dark = 'rgb(20, 29, 26)';

for (const wants of [true, false]) {
  const visitor = wants ? 'a visitor who wants dark and still pages' : 'a visitor without such wishes';

  describe(`in ${engine}, for ${visitor}`, () => {
    let sites: SmokeSites;
    let browser: OpenBrowser;

    before(async () => {
      const wishes = { wantsDark: wants, wantsLessMotion: wants };
      [sites, browser] = await Promise.all([openSmokeSites(), openBrowser(engine, wishes)]);
    });
    after(async () => {
      await Promise.all([browser?.close(), sites?.close()]);
    });

    async function visit(scheme: string): Promise<Tab> {
      const head = `<style>html { color-scheme: ${scheme} }</style>${sites.makeScript('module')}`;
      sites.setPage('/', makePage(makeProfile(), head));
      const tab = await browser.openTab();
      await tab.goto(sites.host);
      await waitForState(tab, profile, 'ready');
      return tab;
    }

    for (const [scheme, colour] of [
      ['light', light],
      ['dark', dark],
      ['normal', light],
      ['light dark', wants ? dark : light],
    ] as const) {
      check(`${visitor} has the colours that a page of color-scheme ${scheme} means`, async () => {
        assert.equal(await readStyle(await visit(scheme), 'background-color'), colour);
      });
    }

    check(`${visitor} has icons that ${wants ? 'jump' : 'turn'}`, async () => {
      const duration = await readStyle(await visit('light'), 'transition-duration', 'summary > .icon');
      assert.equal(Number.parseFloat(duration) > 0, !wants);
    });
  });
}

end();
