import type { Page } from 'playwright-core';

/** Turns the toolbar “Scheme”, as a designer does; a story about a scheme holds it fast. Says whether it is that now. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        emit(event: string, detail: unknown): void;
        once(event: string, handle: () => void): void;
      };
    };
    const isRendered = new Promise<void>((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: { scheme: wanted } });
    await isRendered;
    return document.documentElement.style.colorScheme === wanted;
  }, scheme);
}
