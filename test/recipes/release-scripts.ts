import type { Page } from 'playwright-core';

/** Types under which consent managers and delaying plugins keep a script from running. */
export const heldScripts = ['text/plain', 'rocketlazyloadscript'].map((type) => `script[type="${type}"]`).join();

/**
 * Lets the held scripts of a page run as consent managers do: a script that was parsed once never runs, so each is
 * replaced by a new one with the same attributes, the type it is to have and the address it is to load.
 */
export function releaseScripts(page: Page): Promise<void> {
  return page.evaluate((selector) => {
    for (const held of document.querySelectorAll<HTMLScriptElement>(selector)) {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) script.setAttribute(name, value);
      script.type = held.dataset['type'] ?? held.dataset['rocketType'] ?? 'text/javascript';
      script.src = held.dataset['src'] ?? held.dataset['rocketSrc'] ?? held.src;
      held.replaceWith(script);
    }
  }, heldScripts);
}
