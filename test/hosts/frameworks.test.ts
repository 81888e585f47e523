/** Hosts with libraries that change what JavaScript and the page's nodes can do: both go on as they did. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import { frameworks } from './frameworks.ts';
import type { Framework } from './frameworks.ts';
import { allWidgets, assertAllWork, assertCleanVisit, makePage, makeScript, waitForWidgets } from './host-page.ts';

const content = `<ul id="list"><li class="item">Eins</li><li class="item">Zwei</li></ul><p id="note">Hinweis</p>
  <main>${allWidgets}</main><div id="place"></div><div id="html"></div>`;

describe('on a page with', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
    stage.setPage('/data.json', { body: '{"answer":42}', headers: { 'Content-Type': 'application/json' } });
  });
  after(() => stage.close());

  async function visit({ scripts, hostScript, trap }: Framework, ourScript: string): Promise<Visit> {
    const sources = scripts.map((body, index) => {
      stage.setPage(`/${index}.js`, { body, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
      return `<script src="/${index}.js"></script>`;
    });
    stage.setPage('/', makePage(`${sources.join('')}<script>${hostScript}</script>${ourScript}`, content));
    const opened = await stage.visit('/');
    await opened.page.waitForFunction('window.results && window.results.answer');
    assert.equal(await opened.page.evaluate(trap), true, 'the library is in the way');
    return opened;
  }

  /** What the host's script made of its page, and what a click does. As text: the library has its hand in JSON, too. */
  async function readResults({ page }: Visit): Promise<unknown> {
    await page.locator('#list li').nth(1).click();
    const chosen = await page.locator('#list .chosen').allInnerTexts();
    return { chosen, results: await page.evaluate('window.results') };
  }

  for (const framework of frameworks) {
    describe(framework.name, () => {
      it('the widgets are ready and work', async () => {
        const opened = await visit(framework, makeScript(stage));
        await waitForWidgets(opened.page);
        await assertAllWork(opened.page);
        assertCleanVisit(opened, stage);
        await opened.page.context().close();
      });

      it('the host’s own script does what it does without the widgets', async () => {
        const without = await visit(framework, '');
        const expected = await readResults(without);
        assert.ok(JSON.stringify(expected).includes('Eins,Zwei,Drei'), JSON.stringify(expected));
        const opened = await visit(framework, makeScript(stage));
        await waitForWidgets(opened.page);
        assert.deepEqual(await readResults(opened), expected);
        assert.deepEqual(opened.complaints, without.complaints);
        await Promise.all([without, opened].map(({ page }) => page.context().close()));
      });

      it('the library moves, copies, hides and writes widgets, and they still work', async () => {
        const opened = await visit(framework, makeScript(stage));
        const { page } = opened;
        await waitForWidgets(page);
        assert.deepEqual(await page.evaluate(`(function () {${framework.useOnWidgets}})()`), framework.expected);
        await waitForWidgets(page, framework.widgetCount);
        await assertAllWork(page);
        for (const id of ['copy', 'again']) assert.ok(await page.locator(`#${id} .surface`).isVisible(), id);
        assertCleanVisit(opened, stage);
        await page.context().close();
      });
    });
  }
});
