import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Sites, Visit } from '../end-to-end/stage.ts';

/** The elements, each with words that stand in it on a German page about Suwon. */
export const widgets = [
  { tag: 'bandung-city-profile', words: /Einwohner|Bevölkerung/ },
  { tag: 'bandung-cooperation-timeline', words: /Bandung und Suwon/ },
  { tag: 'bandung-contact-person', words: /Botschaft/ },
  { tag: 'bandung-tourism-highlight', words: /Sehenswertes in Bandung/ },
] as const;
export type Tag = (typeof widgets)[number]['tag'];

export const fallback = '<a href="https://www.bandung.go.id">Bandung</a>';
export const makeWidget = (tag: string, attributes = ''): string =>
  `<${tag} partner="suwon" ${attributes}>${fallback}</${tag}>`;

/** One of each, with an id that a script of the host may look for. */
export const allWidgets = widgets.map(({ tag }, index) => makeWidget(tag, `id="widget-${index}"`)).join('\n');

export const makeScript = (sites: Sites): string =>
  `<script type="module" src="${sites.widgets}/bandung-widgets.js"></script>`;

export const makePage = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

/** Scrolls to every widget, as widgets far below load only then, and waits until so many are on the page and ready. */
export async function waitForWidgets(page: Page, count: number = widgets.length): Promise<void> {
  await page.waitForFunction(
    ({ selector, number }) => {
      const all = [...document.querySelectorAll(selector)];
      const isReady = all.length === number && all.every((widget) => widget.matches(':state(ready)'));
      const target = isReady ? document.body : all.find((widget) => !widget.matches(':state(ready)'));
      target?.scrollIntoView();
      return isReady;
    },
    { selector: widgets.map(({ tag }) => tag).join(), number: count },
    { timeout: 30_000 },
  );
}

const readNumber = async (place: Locator): Promise<number> => Number(/\d+/.exec(await place.innerText())?.[0]);

/** Presses the last button of a filter: what is left are as many things as the button says. */
async function useFilter(widget: Locator, things: string): Promise<void> {
  const buttons = widget.locator('[part=filter] button');
  const last = buttons.last();
  const count = await readNumber(last.locator('.numeric'));
  assert.ok(count < (await readNumber(buttons.first().locator('.numeric'))), 'the filter takes something away');
  await last.click();
  await widget.locator('[part=filter] button[aria-pressed=true]:last-child').waitFor();
  assert.equal(await widget.locator(things).count(), count);
  await buttons.first().click();
  await widget.locator('[part=filter] button[aria-pressed=true]:first-child').waitFor();
}

/** Opens a disclosure and closes it again. */
async function useDisclosure(widget: Locator): Promise<void> {
  const details = widget.locator('details').first();
  const summary = details.locator('summary').first();
  const isOpen = (): Promise<boolean> => details.evaluate((element) => (element as HTMLDetailsElement).open);
  assert.equal(await isOpen(), false);
  await summary.click();
  assert.equal(await isOpen(), true);
  assert.ok((await details.innerText()).length > (await summary.innerText()).length + 10, 'something is in it');
  await summary.click();
  assert.equal(await isOpen(), false);
}

const uses: Record<Tag, (widget: Locator) => Promise<void>> = {
  'bandung-city-profile': useDisclosure,
  'bandung-cooperation-timeline': (widget) => useFilter(widget, 'article'),
  'bandung-contact-person': useDisclosure,
  'bandung-tourism-highlight': (widget) => useFilter(widget, '[part=place]'),
};

/** One widget shows its words and not the fallback, and does what the visitor wants. */
export async function assertWorks(widget: Locator, tag: Tag): Promise<void> {
  await widget.and(widget.page().locator(':state(ready)')).waitFor();
  const { words } = widgets.find((each) => each.tag === tag)!;
  assert.match(await widget.locator('.surface').innerText(), words, tag);
  assert.equal(await widget.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), false, `${tag}: fallback`);
  await uses[tag](widget);
}

/** One of each element works: the first one of its kind below a place of the page. */
export async function assertAllWork(page: Page, place = 'body'): Promise<void> {
  for (const { tag } of widgets) await assertWorks(page.locator(`${place} ${tag}`).first(), tag);
}

/** Addresses of ours that the page asked for more than once. */
export function findDoubled({ requests }: Pick<Visit, 'requests'>, sites: Sites): string[] {
  const ours = requests.filter((url) => url.startsWith(sites.widgets));
  return [...new Set(ours.filter((url, index) => ours.indexOf(url) !== index))];
}

/** Nobody complained, and nothing of ours was asked for twice. */
export function assertCleanVisit(visit: Visit, sites: Sites): void {
  assert.deepEqual(visit.complaints, []);
  assert.deepEqual(findDoubled(visit, sites), []);
  assert.equal(visit.requests.filter((url) => url.includes('/feed/v1/suwon/de.json')).length, 1);
}
