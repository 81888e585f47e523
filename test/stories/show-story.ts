import type { Page } from 'playwright-core';
import type { Storybook } from './open-storybook.ts';

/** The toolbars of Storybook; what is left out is as it is when Storybook is opened. */
export interface StoryGlobals {
  readonly lang?: string;
  readonly partner?: string;
  readonly scheme?: 'light' | 'dark';
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  readonly textSize?: 100 | 200 | '100' | '200';
  readonly host?: 'none' | 'bootstrap' | 'uswds' | 'krds' | 'kern' | 'govuk';
}

/** What Storybook's preview keeps of the story that is shown. */
interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: { readonly id?: string; readonly phase?: string };
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__?: PreviewChannel;
  /** What the play function of the story that is shown has thrown. */
  playFailure?: string | undefined;
}

interface PreviewChannel {
  emit(event: string, detail: unknown): void;
  on(event: string, handle: (detail: { readonly message: string; readonly stack: string }) => void): void;
}

const timeoutMs = 45_000;

/** The document that a page has open, and the toolbars that it was opened with. */
const openDocuments = new WeakMap<Page, string>();

/** The address of a story alone, without Storybook's own frame. */
export function getStoryUrl({ url }: Pick<Storybook, 'url'>, id: string, globals: StoryGlobals = {}): string {
  // The accessibility panel's own run is left out: two runs of axe at a time refuse each other.
  const pairs = Object.entries({ ...globals, 'a11y.manual': '!true' }).map(([name, value]) => `${name}:${value}`);
  return `${url}iframe.html?${new URLSearchParams({ id, viewMode: 'story', globals: pairs.join(';') }).toString()}`;
}

/**
 * Shows a story and waits until there is nothing left to wait for: rendered, its play function done, its widgets past
 * `loading` (but in stories that are about it: tag `loading`), fonts and pictures there. Throws what the story throws.
 *
 * The story is opened by its address. Where the page has another story open with the same toolbars, Storybook changes
 * to it without a new document, which takes a third of the time; a page that must be fresh goes to `about:blank` first.
 */
export async function showStory(
  page: Page,
  storybook: Pick<Storybook, 'url' | 'stories'>,
  id: string,
  globals: StoryGlobals = {},
): Promise<void> {
  const story = storybook.stories.find((each) => each.id === id);
  if (!story) throw new Error(`There is no story "${id}".`);
  await openStory(page, storybook, id, globals);
  await page.waitForFunction(
    (expected) => {
      const render = (window as PreviewWindow).__STORYBOOK_PREVIEW__?.currentRender;
      return render?.id === expected && render?.phase === 'finished';
    },
    id,
    { timeout: timeoutMs },
  );
  const failure = await page.evaluate(() =>
    document.body.classList.contains('sb-show-errordisplay')
      ? `${document.querySelector('#error-message')?.textContent}\n${document.querySelector('#error-stack')?.textContent}`
      : (window as PreviewWindow).playFailure,
  );
  if (failure) {
    openDocuments.set(page, '');
    throw new Error(`${story.title} / ${story.name}: ${failure.slice(0, 2000)}`);
  }
  await settle(page, story.tags.includes('loading'));
}

async function openStory(page: Page, storybook: Pick<Storybook, 'url'>, id: string, globals: StoryGlobals) {
  const key = `${storybook.url} ${JSON.stringify(globals)}`;
  const isOpen = openDocuments.get(page) === key && page.url().startsWith(`${storybook.url}iframe.html`);
  const isSwitched =
    isOpen &&
    (await page.evaluate((storyId) => {
      const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as PreviewWindow;
      if (preview?.currentRender?.id === storyId || preview?.currentRender?.phase !== 'finished') return false;
      (window as PreviewWindow).playFailure = undefined;
      channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
      return true;
    }, id));
  if (!openDocuments.has(page)) await catchPlayFailures(page);
  if (!isSwitched) await page.goto(getStoryUrl(storybook, id, globals));
  openDocuments.set(page, key);
}

/** Keeps what play functions throw: Storybook tells it to its own panel alone. Counts for all documents to come. */
async function catchPlayFailures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let channel: PreviewChannel | undefined;
    // Methods, not arrow functions: tsx would wrap these with a helper that the page does not have.
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      get() {
        return channel;
      },
      set(created: PreviewChannel) {
        channel = created;
        created.on('playFunctionThrewException', ({ message }) => {
          (window as PreviewWindow).playFailure = message;
        });
      },
    });
  });
}

/** Waits for what may come after the story is rendered: data, fonts, pictures. */
async function settle(page: Page, isAboutLoading: boolean): Promise<void> {
  if (!isAboutLoading) {
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('#storybook-root *')]
          .filter(({ localName }) => localName.startsWith('bandung-'))
          .every((widget) => !widget.matches(':state(loading)')),
      undefined,
      { timeout: timeoutMs },
    );
  }
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) => shadowRoot);
    const images = [document, ...widgets.map(({ shadowRoot }) => shadowRoot!)].flatMap((tree) => [
      ...tree.querySelectorAll('img'),
    ]);
    // Pictures outside the window would otherwise wait for a scroll that does not come.
    for (const image of images) image.loading = 'eager';
    await Promise.all([document.fonts.ready, ...images.map((image) => image.decode().catch(() => {}))]);
  });
}
