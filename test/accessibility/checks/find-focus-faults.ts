import type { Page } from 'playwright-core';

/**
 * Everything that can have the focus, and whose ring then is missing, too thin, too pale against what is around it
 * (WCAG 2.2, 1.4.11 and 2.4.7; 2.4.13 asks for 2 pixels and 3:1), or cut off by a box around it.
 */
export async function findFocusFaults(page: Page, selector: string): Promise<{ count: number; faults: string[] }> {
  // The keyboard is in use: from now on a focus by script is as visible as one by Tab.
  await page.keyboard.press('Tab');
  return page.evaluate((query) => {
    const { probe } = window;
    const faults: string[] = [];
    const stops = probe
      .listElements(query)
      .filter(
        (element) =>
          (element.tabIndex >= 0 || element.hasAttribute('tabindex')) &&
          !(element instanceof SVGElement) &&
          probe.isRendered(element),
      );
    for (const element of stops) {
      element.focus();
      const complain = (words: string): void => void faults.push(`${probe.name(element)}: ${words}`);
      if (!element.matches(':focus-visible')) {
        complain('does not take a visible focus');
        continue;
      }
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const width = parseFloat(outlineWidth);
      if (outlineStyle === 'none' || width < 2) {
        complain(`outline ${outlineStyle} ${outlineWidth}`);
        continue;
      }
      const offset = parseFloat(outlineOffset);
      const around = offset >= 0 ? probe.getBackdrop(element) : probe.getBackground(element);
      const contrast = probe.getContrast(probe.parseColour(outlineColor), around);
      if (contrast < 3) complain(`contrast of the ring ${contrast.toFixed(2)}`);
      const box = element.getBoundingClientRect();
      const reach = Math.max(0, offset + width);
      for (let parent = probe.getParent(element); parent; parent = probe.getParent(parent)) {
        if (!(parent instanceof HTMLElement) || parent.localName === 'html' || parent.localName === 'body') continue;
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = parent.getBoundingClientRect();
        const isCut =
          (overflowX !== 'visible' && (box.left - reach < frame.left - 0.5 || box.right + reach > frame.right + 0.5)) ||
          (overflowY !== 'visible' && (box.top - reach < frame.top - 0.5 || box.bottom + reach > frame.bottom + 0.5));
        if (isCut) complain(`the ring is cut off by ${probe.name(parent).split(' ')[0]}`);
      }
      const isInView = box.bottom > 0 && box.top < innerHeight;
      if (!isInView) complain('is out of sight while it has the focus');
    }
    return { count: stops.length, faults };
  }, selector);
}
