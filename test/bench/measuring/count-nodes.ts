import type { Page } from 'playwright-core';

/** Elements and texts of a page, those in shadow trees and frames too. */
export async function countNodes(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(countBelow)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Runs in the page. */
function countBelow(): number {
  const roots: Node[] = [document];
  let count = 0;
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      count += 1;
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  return count;
}
