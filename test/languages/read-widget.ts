import type { Page } from 'playwright-core';

/** Opens all disclosures, and waits for what comes when they are. */
async function unfold(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((query) => {
    const trees = [...document.querySelectorAll(query)].map((host) => host.shadowRoot!);
    for (const details of trees.flatMap((tree) => [...tree.querySelectorAll('details')])) details.open = true;
    const credits = trees.flatMap((tree) => [...tree.querySelectorAll('.credits details')]);
    return credits.every((details) => details.querySelector('ul'));
  }, selector);
}

/**
 * Every text of the widgets of a page that somebody reads or hears: text nodes, and attributes that are words. Opens
 * their disclosures.
 */
export async function readWidgetTexts(page: Page, selector: string): Promise<string[]> {
  await unfold(page, selector);
  return page.evaluate((query) => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];
    const texts: string[] = [];
    for (const host of document.querySelectorAll(query)) {
      const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (node instanceof Element) {
          for (const name of attributes) texts.push(node.getAttribute(name) ?? '');
          // An address is in pieces, so that a line may end in it.
          if (node.localName === 'bdi') texts.push(node.textContent ?? '');
        } else if (!parent?.closest('bdi, style')) texts.push(node.textContent ?? '');
      }
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }, selector);
}

/** Which texts of a widget leave it to the side, or are cut off. Opens its disclosures. */
export async function findOverflow(page: Page, selector: string): Promise<string[]> {
  await unfold(page, selector);
  return page.evaluate((query) => {
    const host = document.querySelector<HTMLElement>(query)!;
    const tree = host.shadowRoot!;
    const bounds = host.getBoundingClientRect();
    const troubles: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) troubles.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (!text || node.parentElement?.closest('.visually-hidden, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const outer = rects.find(({ left, right }) => left < bounds.left - 1 || right > bounds.right + 1);
      if (outer)
        troubles.push(`“${text}” is at ${outer.left} to ${outer.right}, the widget ${bounds.left} to ${bounds.right}`);
    }
    for (const element of tree.querySelectorAll<HTMLElement>('.surface *')) {
      const isClipping = getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 0;
      if (!isClipping || element.closest('.visually-hidden')) continue;
      if (element.scrollWidth > element.clientWidth + 1) troubles.push(`cut off: “${element.textContent?.trim()}”`);
    }
    return troubles;
  }, selector);
}
