import type { Page } from 'playwright-core';

/** Words and controls that stick out of the window or are cut off by a box around them. */
export function findReflowFaults(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((query) => {
    const { probe } = window;
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    /** The narrowest frame that a box and those around it make, by its two edges. */
    const frames = new Map<Node, readonly [number, number]>();
    const getFrame = (node: Node | null): readonly [number, number] => {
      if (!node || node === document.body) return [0, clientWidth];
      const known = frames.get(node);
      if (known) return known;
      const [start, end] = getFrame(probe.getParent(node));
      const isFrame = node instanceof HTMLElement && getComputedStyle(node).overflowX !== 'visible';
      const { left, right } = isFrame ? node.getBoundingClientRect() : { left: start, right: end };
      const frame = [Math.max(start, left), Math.min(end, right)] as const;
      frames.set(node, frame);
      return frame;
    };
    for (const node of probe.list(query)) {
      if (!(node instanceof Text) || !node.data.trim() || probe.isForEarsOnly(node)) continue;
      const parent = probe.getParent(node);
      if (!(parent instanceof Element) || !probe.isRendered(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [start, end] = getFrame(parent);
      const isCut = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < start - 1 || right > end + 1),
      );
      if (isCut) faults.push(`${probe.name(node)} is cut off`);
    }
    return faults;
  }, selector);
}
