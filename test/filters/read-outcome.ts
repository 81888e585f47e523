import type { Page } from 'playwright-core';
import type { Snippet } from './snippets.ts';

/**
 * What a visitor has of a snippet in the end: the widget, a frame with the embed page, a link to where the snippet's
 * link led, or nothing. Anything else, such as two widgets or a link beside the widget, is told in words.
 */
export type Outcome = 'widget' | 'frame' | 'link' | 'gone';

/** A page on which content is shown. */
export interface Place {
  readonly page: Page;
  /** Selector of the content. */
  readonly scope: string;
  /** Where our scripts are. */
  readonly widgets: string;
  /** URLs asked for, in their order. */
  readonly requests: readonly string[];
}

/** What a page asks for and complains of from now on. */
export function listenTo(page: Page): { requests: string[]; complaints: string[] } {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser's own wish, of no concern to any test.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { requests, complaints };
}

/** Resolves once the loader has been through the whole page: a link put at the end has become a ready widget. */
export async function waitForLoader({ page, widgets }: Pick<Place, 'page' | 'widgets'>): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.id = 'last-link';
    link.textContent = 'Last';
    document.body.append(link);
  }, `${widgets}/embed/bandung/contact-person.en.html`);
  await page.waitForFunction(
    () => {
      const last = document.querySelector('#last-link + *') ?? document.querySelector('#last-link');
      // What is far below waits for the visitor.
      last?.scrollIntoView();
      return last?.matches(':state(ready)');
    },
    undefined,
    { timeout: 45_000 },
  );
}

/** Tells what a snippet has become on a page that loads our script. */
export async function readOutcome(place: Place, snippet: Snippet): Promise<string> {
  const { page, scope, widgets } = place;
  await waitForLoader(place);
  // What is a widget now is about to be ready; one that is not is told below.
  await page
    .waitForFunction(
      (query) =>
        [
          ...document.querySelectorAll(
            `${query} :is(bandung-city-profile, bandung-cooperation-timeline, bandung-contact-person, bandung-tourism-highlight)`,
          ),
        ].every((widget) => widget.matches(':state(ready)')),
      scope,
      { timeout: 20_000 },
    )
    .catch(() => {});
  const seen = await page.evaluate(
    ([query, links, embedUrl]) => {
      const content = document.querySelector(query)!;
      const all = [...content.querySelectorAll('*')].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
      });
      return {
        widgets: all
          .filter(({ localName }) => localName.startsWith('bandung-'))
          .map((widget) => ({
            tagName: widget.localName,
            isReady: widget.matches(':state(ready)'),
            lang: widget.shadowRoot?.querySelector('.surface')?.getAttribute('lang'),
          })),
        frames: all.filter((element) => element instanceof HTMLIFrameElement && element.src.startsWith(embedUrl))
          .length,
        links: all.filter(
          (element) =>
            element instanceof HTMLAnchorElement && links.includes(element.href) && element.innerText.trim() !== '',
        ).length,
      };
    },
    [scope, snippet.links.map((link) => new URL(link).href), `${widgets}/embed/`] as const,
  );
  const { widgets: found, frames, links } = seen;
  if (found.length > 0) {
    const [widget] = found;
    // A page in `de-DE` has a widget in `de-DE`, with the words of `de`.
    const isRight =
      found.length === 1 &&
      widget!.isReady &&
      widget!.tagName === snippet.tagName &&
      widget!.lang?.split('-')[0] === snippet.lang.split('-')[0];
    const isAsked = place.requests.includes(`${widgets}/feed/v1/${snippet.partner}/${snippet.lang}.json`);
    return isRight && isAsked && links + frames === 0 ? 'widget' : `wrong: ${JSON.stringify({ ...seen, isAsked })}`;
  }
  if (frames > 0) return (await isFrameReadable(place, snippet.tagName)) ? 'frame' : 'wrong: an empty frame';
  return links > 0 ? 'link' : 'gone';
}

/** Whether there is something to read in the frame, alive or not. */
async function isFrameReadable({ page, scope }: Place, tagName: string): Promise<boolean> {
  const widget = page.frameLocator(`${scope} iframe`).locator(tagName).first();
  return widget.waitFor({ state: 'visible', timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
