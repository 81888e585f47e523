import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from '../end-to-end/stage.ts';
import { probeScript } from './page-probe.ts';

/** The four elements. */
export const tags = [
  'bandung-city-profile',
  'bandung-cooperation-timeline',
  'bandung-contact-person',
  'bandung-tourism-highlight',
] as const;

export type Tag = (typeof tags)[number];

/** Matches all of them. */
export const anyWidget = tags.join(', ');

/** Partners whose feeds are the richest: entries in every language, dated stages, two missions, none at all. */
export const partners = ['suwon', 'braunschweig', 'hamamatsu', ''] as const;

/** What a page of widgets is to be like. */
export interface PageWish {
  readonly lang?: string;
  readonly partner?: string;
  readonly tags?: readonly Tag[];
  /** Attributes of every widget, as HTML. */
  readonly attributes?: string;
  readonly scheme?: 'light' | 'dark';
  /** Properties of every widget, set before it has a feed. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly style?: string;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The state to wait for. */
  readonly state?: string;
}

let pageCount = 0;

/** The page of a host with widgets between two links of its own. */
function writePage(
  widgets: string,
  wish: Required<Pick<PageWish, 'lang' | 'partner' | 'tags' | 'attributes' | 'style'>>,
): string {
  const { lang, partner, attributes, style } = wish;
  const elements = wish.tags
    .map((tag) => `<${tag} ${partner && `partner="${partner}"`} ${attributes}><a href="/fallback">Bandung</a></${tag}>`)
    .join('\n');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Bandung</title>
    <style>body { margin: 16px; font-family: sans-serif } ${style}</style>
    <script type="module" src="${widgets}/bandung-widgets.js"></script>
    <body><main><h1>Bandung</h1><a id="before" href="#b">1</a>${elements}<a id="after" href="#a">2</a></main>`;
}

/** Opens a page of widgets and waits until each shows its data. The page is closed with its context. */
export async function openWidgets(stage: Stage, wish: PageWish = {}): Promise<Page> {
  const { lang = 'en', partner = 'suwon', attributes = '', scheme = 'light', properties, state = 'ready' } = wish;
  const path = `/accessibility-${(pageCount += 1)}`;
  const style = `:root { color-scheme: ${scheme} } ${wish.style ?? ''}`;
  const wanted = wish.tags ?? tags;
  stage.setPage(path, writePage(stage.widgets, { lang, partner, tags: wanted, attributes, style }));
  const options = { viewport: { width: 1280, height: 900 }, colorScheme: scheme, ...wish.context };
  const { page } = await stage.visit(path, options, async (fresh) => {
    await fresh.addInitScript(probeScript);
    if (properties) await fresh.addInitScript(setProperties, { properties, selector: wanted.join(', ') });
    await wish.prepare?.(fresh);
  });
  await page.waitForFunction(
    ([selector, name]) => {
      const late = [...document.querySelectorAll(selector!)].find((element) => !element.matches(`:state(${name})`));
      // A widget far below loads when the reader comes near.
      if (late) late.scrollIntoView();
      else scrollTo(0, 0);
      return !late;
    },
    [wanted.join(', '), state] as const,
    { timeout: 45_000 },
  );
  return page;
}

/** In the page. Dates come as text that begins with `Date `. */
function setProperties({ properties, selector }: { properties: Record<string, unknown>; selector: string }): void {
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll(selector)) {
      for (const name of Object.keys(properties)) {
        const value = properties[name];
        const isDate = typeof value === 'string' && value.startsWith('Date ');
        Object.assign(element, { [name]: isDate ? new Date(value.slice(5)) : value });
      }
    }
  });
}

/** Opens every disclosure, so that all there is can be looked at; and all entries past the limits. */
export async function unfold(page: Page, selector = anyWidget): Promise<void> {
  await page.evaluate((query) => {
    for (const element of window.probe.listElements(query))
      if (element instanceof HTMLDetailsElement) element.open = true;
  }, selector);
  await waitForSources(page, selector);
}

/** What stands behind the last disclosure comes when it is opened. */
export async function waitForSources(page: Page, selector = anyWidget): Promise<void> {
  await page.waitForFunction(
    (query) =>
      [...document.querySelectorAll(query)]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.credits details') ?? [])])
        .every((details) => details.querySelector('ul')),
    selector,
  );
}

/** Closes a page and its context. */
export async function leave(page: Page): Promise<void> {
  await page.context().close();
}
