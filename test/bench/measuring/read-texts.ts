import type { Page } from 'playwright-core';

/** All texts of a page, in shadow trees and frames too, hidden or not; white space as one space. */
export async function readTexts(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(readBelow)));
  return texts.join('\n').replace(/\s+/g, ' ');
}

/** Runs in the page. */
function readBelow(): string {
  const roots: ParentNode[] = [document];
  let all = '';
  for (let root = roots.pop(); root; root = roots.pop()) {
    all += `${root instanceof Document ? root.body.textContent : root.textContent}\n`;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return all;
}
