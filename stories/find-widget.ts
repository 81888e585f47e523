import { expect, spyOn, waitFor } from 'storybook/test';
import type { FeedElement } from '../src/base/feed-element.js';

/** Long enough for a first visit on a slow machine. */
const timeout = 20_000;

/** The widget of a story, once it is in a state, and in a language where one is named. */
export async function findWidget(canvas: HTMLElement, state: string, lang?: string): Promise<FeedElement> {
  const widget = [...canvas.querySelectorAll<FeedElement>('*')].find(({ localName }) =>
    localName.startsWith('bandung-'),
  );
  if (!widget) throw new Error('The story has no widget.');
  await waitFor(
    async () => {
      await expect(widget.matches(`:state(${state})`)).toBe(true);
      if (lang) await expect(getSurface(widget).lang).toBe(lang);
    },
    { timeout },
  );
  await widget.updateComplete;
  return widget;
}

/** What the widget shows. Stories read it by its parts: words differ from language to language. */
export function getSurface(widget: FeedElement): HTMLElement {
  const surface = widget.shadowRoot?.querySelector<HTMLElement>('.surface');
  if (!surface) throw new Error('The widget shows nothing yet.');
  return surface;
}

/** All elements in the widget that match, in their order. */
export function findAll(widget: FeedElement, selector: string): HTMLElement[] {
  return [...getSurface(widget).querySelectorAll<HTMLElement>(selector)];
}

/** The first element in the widget that matches; throws where there is none. */
export function find(widget: FeedElement, selector: string): HTMLElement {
  const [element] = findAll(widget, selector);
  if (!element) throw new Error(`The widget has no "${selector}".`);
  return element;
}

/** The text of a file that the widget gives to save. It is caught, so that a story leaves nothing in the downloads. */
export async function catchFile(save: () => Promise<void>): Promise<{ name: string; text: string }> {
  const links: HTMLAnchorElement[] = [];
  const makeUrl = spyOn(URL, 'createObjectURL');
  const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this);
  });
  try {
    await save();
    await waitFor(() => expect(links).toHaveLength(1), { timeout });
    const blob = makeUrl.mock.calls[0]?.[0];
    return { name: links[0]?.download ?? '', text: blob instanceof Blob ? await blob.text() : '' };
  } finally {
    makeUrl.mockRestore();
    click.mockRestore();
  }
}
