import type { Page } from 'playwright-core';

/** Level and words of each heading of the elements that match, in the order of reading. */
export function listHeadings(page: Page, selector: string): Promise<{ level: number; words: string }[]> {
  return page.evaluate(
    (query) =>
      window.probe
        .listElements(query)
        .filter((element) => /^h[1-6]$/.test(element.localName) && window.probe.isRendered(element))
        .map(({ localName, textContent }) => ({ level: Number(localName[1]), words: (textContent ?? '').trim() })),
    selector,
  );
}

/** Headings that leave out a level, say nothing, or do not begin at `first`. */
export async function findHeadingFaults(page: Page, selector: string, first: number): Promise<string[]> {
  const headings = await listHeadings(page, selector);
  const faults: string[] = headings.length === 0 ? ['there is no heading'] : [];
  headings.forEach(({ level, words }, index) => {
    const last = headings[index - 1]?.level;
    if (!words) faults.push(`h${level} is empty`);
    if (last === undefined && level !== first) faults.push(`h${level} “${words}” should be h${first}`);
    if (last !== undefined && level > last + 1) faults.push(`h${level} “${words}” follows an h${last}`);
    if (last !== undefined && level <= first && first < 6)
      faults.push(`h${level} “${words}” is as high as the first one`);
  });
  return faults;
}
