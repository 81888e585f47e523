import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { comparePictures } from './checks/compare-pictures.ts';
import { findContrastFaults } from './checks/find-contrast-faults.ts';
import { findFocusFaults } from './checks/find-focus-faults.ts';
import { findForcedColourFaults, readEdges } from './checks/find-forced-colour-faults.ts';
import { findHeadingFaults } from './checks/find-heading-faults.ts';
import { findLabelFaults, findNameFaults, listHeard } from './checks/find-name-faults.ts';
import { findLanguageFaults, listTexts } from './checks/find-language-faults.ts';
import { findOrderFaults } from './checks/find-order-faults.ts';
import { findReflowFaults } from './checks/find-reflow-faults.ts';
import { measureTargets } from './checks/find-target-faults.ts';
import { compareShapes, readShapes } from './checks/read-shape.ts';
import { leave } from './open-widgets.ts';
import { probeScript } from './page-probe.ts';
import { readKnowledge } from './read-knowledge.ts';

/** A check that finds nothing anywhere proves nothing: here each is given a page with the very fault that it looks for. */
describe('the checks of this folder', () => {
  let stage: Stage;
  let count = 0;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** A page with a spoilt element whose content is in a shadow tree, as with the widgets. */
  async function spoil(content: string, style = '', context: BrowserContextOptions = {}): Promise<Page> {
    const path = `/spoilt-${(count += 1)}`;
    stage.setPage(
      path,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><a id="before" href="#b">before</a>
       <div id="spoilt"><template shadowrootmode="open"><style>${style}</style>${content}</template></div>
       <a id="after" href="#a">after</a>`,
    );
    const { page } = await stage.visit(path, context, async (fresh) => {
      await fresh.addInitScript(probeScript);
    });
    return page;
  }

  const spoilt = '#spoilt';

  it('hear of a heading that is left out, of an empty one and of a wrong beginning', async () => {
    const page = await spoil('<h3>First</h3><h5>Too deep</h5><h4></h4><h3>As high</h3>');
    const faults = (await findHeadingFaults(page, spoilt, 2)).join('\n');
    for (const words of ['should be h2', 'follows an h3', 'h4 is empty']) assert.match(faults, new RegExp(words));
    assert.match((await findHeadingFaults(page, spoilt, 3)).join('\n'), /as high as/);
    await leave(page);
  });

  it('measure a target that is too small and crowded, and know the exceptions', async () => {
    const page = await spoil(
      `<button style="inline-size: 20px; block-size: 20px; padding: 0; margin: 0">a</button><button style="inline-size: 20px; block-size: 20px; padding: 0; margin: 0">b</button>
       <p style="margin-block: 60px"><button style="inline-size: 12px; block-size: 12px; padding: 0">c</button></p><p>Words and <a href="#x">a link</a> in a sentence.</p>`,
    );
    const { faults, spaced, inline } = await measureTargets(page, spoilt);
    assert.deepEqual([faults.length, spaced.length, inline.length], [2, 1, 1]);
    await leave(page);
  });

  it('see a ring that is not there, too pale, or cut off', async () => {
    const page = await spoil(
      `<button class="none">a</button><button class="pale">b</button><div class="cut"><button>c</button></div><button>d</button>`,
      'button { outline-offset: 2px } :focus-visible { outline: 3px solid #0b4fa8 } .none:focus-visible { outline: none } .pale:focus-visible { outline-color: #ddd } .cut { overflow: clip }',
    );
    const { count: stops, faults } = await findFocusFaults(page, spoilt);
    assert.equal(stops, 4);
    assert.equal(faults.length, 3, faults.join('\n'));
    for (const words of ['outline none', 'contrast', 'cut off']) assert.match(faults.join('\n'), new RegExp(words));
    const button = page.locator('.none');
    const without = await button.screenshot();
    assert.equal(comparePictures(without, without, 3), 0);
    await leave(page);
  });

  it('notice when the Tab key goes against the order of reading, leaves something out or is caught', async () => {
    const page = await spoil(
      `<div style="display: flex; flex-direction: row-reverse"><p><a href="#1">one</a></p><p><a href="#2">two</a></p></div>
       <div style="display: flex; flex-direction: column-reverse"><p><a href="#3">three</a></p><p><a href="#4">four</a></p></div>`,
    );
    const { faults } = await findOrderFaults(page, spoilt, 'after');
    assert.equal(faults.length, 2, faults.join('\n'));
    await leave(page);
    const trap = await spoil(
      `<button>a</button><button onkeydown="event.preventDefault()">b</button><button>c</button>`,
    );
    assert.match(
      (await findOrderFaults(trap, spoilt, 'after')).faults.join('\n'),
      /“c” is not reached[\s\S]*the walk ends/,
    );
    await leave(trap);
  });

  it('hear names that are empty, bare, or the same for two things, and a label that is not in its name', async () => {
    const page = await spoil(
      `<a href="#1">Tickets</a><a href="#2">News of the city</a><a href="#3">News of the city</a><a href="#4"></a>
       <button>Save</button><button>Save</button><button aria-label="Send">Post</button>`,
    );
    const faults = findNameFaults(await listHeard(page, spoilt), new Set(['Tickets']));
    assert.equal(faults.length, 4, faults.join('\n'));
    assert.equal((await findLabelFaults(page, spoilt)).length, 1);
    await leave(page);
  });

  it('know a text that is said to be in another language than it is', async () => {
    const page = await spoil(
      `<p>مدينة باندونغ</p><p lang="ko">City of Bandung</p><p lang="de">Sources and pictures</p><p lang="ar" dir="ltr">السكان</p>
       <img alt="반둥" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20"><p lang="zh-Hans">バンドン</p>
       <p lang="ja">バンドン市</p><p>City of Flowers</p>`,
    );
    const { faults } = findLanguageFaults(await listTexts(page, spoilt), readKnowledge('suwon', 'en'));
    for (const words of ['مدينة', 'City of Bandung', 'Sources and pictures', 'السكان', '반둥', 'バンドン”']) {
      assert.ok(
        faults.some((fault) => fault.includes(words)),
        words,
      );
    }
    assert.ok(!faults.some((fault) => /市|Flowers/.test(fault)), faults.join('\n'));
    await leave(page);
  });

  it('find two states that differ by colour alone, and a control that hardly stands out', async () => {
    const page = await spoil(
      '<button class="a">One</button><button class="b">Two</button><button class="c">Three</button>',
      'button { border: 1px solid #777; background: #fff } .a { background: #0b5d4a } .c { border-color: #ddd; font-weight: 700 }',
    );
    const [first, second, third] = await readShapes(page, spoilt, 'button');
    assert.deepEqual(compareShapes(first!, second!), []);
    assert.deepEqual(compareShapes(second!, third!), ['weight']);
    const { faults } = await findContrastFaults(page, spoilt, '.x');
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, /Three/);
    await leave(page);
  });

  it('see words that are cut off or stick out of a narrow window', async () => {
    const page = await spoil(
      '<p class="clip"><span>Verwaltungsgemeinschaft</span></p><p class="wide">x</p>',
      '.clip { inline-size: 60px; overflow: clip } .wide { inline-size: 400px }',
      { viewport: { width: 320, height: 600 } },
    );
    const faults = (await findReflowFaults(page, spoilt)).join('\n');
    assert.match(faults, /px wide in 320/);
    assert.match(faults, /Verwaltung.*cut off/);
    await leave(page);
  });

  it('see what is lost in forced colours', async () => {
    const content = '<button class="flat">One</button><button>Two</button><p class="mark">Three</p>';
    const style =
      '.flat { border: 0; background: #0b5d4a } .mark { border: 2px solid #0b5d4a } @media (forced-colors: active) { .mark { border-color: Canvas } }';
    const own = await spoil(content, style);
    const forced = await spoil(content, style, { forcedColors: 'active' });
    const faults = findForcedColourFaults(await readEdges(own, spoilt), await readEdges(forced, spoilt)).join('\n');
    assert.match(faults, /One.* loses its fill/);
    assert.match(faults, /Three.* loses a border/);
    assert.doesNotMatch(faults, /Two/);
    for (const page of [own, forced]) await leave(page);
  });
});
