import type { Page } from 'playwright-core';

/**
 * Things that axe does not measure (WCAG 2.2, 1.4.11): the outline of buttons, and the drawings that carry a meaning or
 * stand in a control, against what is around them.
 */
export function findContrastFaults(
  page: Page,
  selector: string,
  drawings: string,
): Promise<{ count: number; faults: string[] }> {
  return page.evaluate(
    ([query, inner]) => {
      const { probe } = window;
      const least = 3;
      const faults: string[] = [];
      let count = 0;
      const check = (
        element: Element,
        colours: readonly (readonly [string, boolean])[],
        backdrop: ReturnType<typeof probe.parseColour>,
      ): void => {
        count += 1;
        const visible = colours
          .filter(([, isThere]) => isThere)
          .map(([value]) => probe.getContrast(probe.parseColour(value), backdrop));
        const best = Math.max(1, ...visible);
        if (best < least) faults.push(`${probe.name(element)}: ${best.toFixed(2)}`);
      };
      for (const element of probe.listElements(query!)) {
        if (!probe.isRendered(element)) continue;
        const style = getComputedStyle(element);
        if (element.localName === 'button') {
          const hasBorder = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
          const hasFill = probe.parseColour(style.backgroundColor)[3] > 0;
          check(
            element,
            [
              [style.borderTopColor, hasBorder],
              [style.backgroundColor, hasFill],
            ],
            probe.getBackdrop(element),
          );
        } else if (element.localName === 'svg' && element.matches('.icon')) {
          check(
            element,
            [
              [style.stroke, style.stroke !== 'none'],
              [style.fill, style.fill !== 'none'],
            ],
            probe.getBackground(element),
          );
        } else if (element.matches(inner!)) {
          const hasBorder = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
          check(element, [[style.borderTopColor, hasBorder]], probe.getBackdrop(element));
        }
      }
      return { count, faults };
    },
    [selector, drawings] as const,
  );
}
