import type { Page } from 'playwright-core';

/** A character and where it stands on the screen. */
export interface Place {
  readonly letter: string;
  readonly left: number;
  readonly right: number;
  /** Top of the line that it is on, in whole pixels. */
  readonly line: number;
}

/**
 * Where the characters of a text stand, for its first place in an element's shadow tree. Invisible characters are left
 * out. Throws where there is no such text.
 */
export async function readPlaces(page: Page, selector: string, text: string): Promise<readonly Place[]> {
  const places = await page.evaluate(
    ([query, wanted]) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector(query!)!.shadowRoot!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('style, .visually-hidden')) nodes.push(node as Text);
      }
      const start = nodes
        .map(({ data }) => data)
        .join('')
        .indexOf(wanted!);
      if (start < 0) return undefined;
      const found: { letter: string; left: number; right: number; line: number }[] = [];
      let offset = 0;
      for (const node of nodes) {
        const from = Math.max(start - offset, 0);
        const to = Math.min(start + wanted!.length - offset, node.length);
        for (let index = from; index < to; index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const [rect] = range.getClientRects();
          if (rect && rect.width > 0) {
            found.push({ letter: node.data[index]!, left: rect.left, right: rect.right, line: Math.round(rect.top) });
          }
        }
        offset += node.length;
      }
      return found;
    },
    [selector, text] as const,
  );
  if (!places?.length) throw new Error(`${selector} has no text “${text}”.`);
  return places;
}
