/** A page with a hundred widgets costs little more than one with four. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage, Visit } from '../end-to-end/stage.ts';
import {
  assertAllWork,
  assertCleanVisit,
  makePage,
  makeScript,
  makeWidget,
  waitForWidgets,
  widgets,
} from './host-page.ts';
import { countActivity, listPageListeners, openHoldings } from './page-counters.ts';
import type { Activity } from './page-counters.ts';

interface Figures {
  readonly activity: Activity;
  readonly listeners: readonly string[];
  readonly heapBytes: number;
}

describe('on a page with many widgets', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** The same number of each element. */
  async function open(each: number): Promise<Visit & { figures: Figures }> {
    const body = widgets.map(({ tag }) => makeWidget(tag).repeat(each)).join('');
    stage.setPage('/', makePage(makeScript(stage), body));
    let readActivity: () => Promise<Activity>;
    const opened = await stage.visit('/', {}, async (page) => {
      readActivity = await countActivity(page);
    });
    await waitForWidgets(opened.page, 4 * each);
    const { heapBytes } = await (await openHoldings(opened.page)).read();
    const figures = {
      activity: await readActivity!(),
      listeners: await listPageListeners(opened.page),
      heapBytes,
    };
    return { ...opened, figures };
  }

  it('a hundred are ready and work by one request, and nothing runs twice', async () => {
    const few = await open(1);
    const many = await open(25);
    assertCleanVisit(few, stage);
    assertCleanVisit(many, stage);
    const ofOurs = ({ requests }: Visit): string[] => [...new Set(requests)].sort();
    assert.deepEqual(ofOurs(many), ofOurs(few));
    assert.deepEqual(many.figures.listeners, few.figures.listeners);
    const { otherObservers, ...activity } = many.figures.activity;
    assert.deepEqual({ ...activity, otherObservers: 0 }, few.figures.activity);
    // With one observer the loader waits for widgets to come near, however many there are.
    assert.ok(otherObservers <= 1, `${otherObservers} observers`);
    // One of the mutation observers is the driver's.
    assert.ok(activity.timeouts + activity.intervals <= 3 && activity.mutationObservers <= 3, JSON.stringify(activity));
    for (const { tag } of widgets) {
      const texts = await many.page.locator(`${tag} .surface`).allInnerTexts();
      assert.equal(texts.length, 25);
      assert.equal(new Set(texts).size, 1, `${tag}: all say the same`);
      assert.match(texts[0]!, widgets.find((each) => each.tag === tag)!.words);
    }
    await assertAllWork(many.page);
    // What one visitor does in one widget stays there.
    await many.page.locator('bandung-tourism-highlight').nth(24).locator('[part=filter] button').last().click();
    assert.equal(await many.page.locator('bandung-tourism-highlight [aria-pressed=true]:last-child').count(), 1);
    await many.page.evaluate(() => void (document.documentElement.lang = 'ko'));
    await many.page.waitForFunction(
      () =>
        document.querySelectorAll('bandung-contact-person:state(ready)').length === 25 &&
        [...document.querySelectorAll('bandung-contact-person')].every((each) =>
          each.shadowRoot!.textContent!.includes('반둥'),
        ),
    );
    assert.equal(many.requests.filter((url) => url.endsWith('/feed/v1/suwon/ko.json')).length, 1);
    assert.deepEqual(many.complaints, []);
    await Promise.all([few, many].map(({ page }) => page.context().close()));
  });

  it('the memory for each does not grow with their number', async () => {
    const heaps: number[] = [];
    for (const each of [1, 3, 25]) {
      const { page, figures } = await open(each);
      heaps.push(figures.heapBytes);
      await page.context().close();
    }
    const [four, twelve, hundred] = heaps as [number, number, number];
    const [early, late] = [(twelve - four) / 8, (hundred - twelve) / 88];
    console.log(
      `heap: ${[four, twelve, hundred].join(', ')} bytes; for each more: ${Math.round(early)}, then ${Math.round(late)}`,
    );
    assert.ok(late < early * 1.25, `${late} bytes for each more, ${early} among the first twelve`);
    assert.ok(late < 100_000, `${late} bytes for each`);
  });
});
