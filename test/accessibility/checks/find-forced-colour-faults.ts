import type { Page } from 'playwright-core';

/** The edges of an element that can be seen. */
export interface Edges {
  readonly name: string;
  readonly sides: readonly boolean[];
  readonly hasFill: boolean;
  readonly isControl: boolean;
}

/** Reads of every rendered element which of its borders stand out from what is behind it, and whether it is filled. */
export function readEdges(page: Page, selector: string): Promise<Edges[]> {
  return page.evaluate((query) => {
    const { probe } = window;
    const sides = ['top', 'right', 'bottom', 'left'] as const;
    return probe
      .listElements(query)
      .filter((element) => !(element instanceof SVGElement && element.localName !== 'svg'))
      .map((element) => {
        const style = getComputedStyle(element);
        const backdrop = probe.getBackdrop(element);
        const stands = (value: string): boolean => {
          const colour = probe.parseColour(value);
          return colour[3] > 0 && probe.getContrast(colour, backdrop) > 1.05;
        };
        const isRendered = probe.isRendered(element);
        return {
          name: probe.name(element),
          sides: sides.map(
            (side) =>
              isRendered &&
              style.getPropertyValue(`border-${side}-style`) !== 'none' &&
              parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
              stands(style.getPropertyValue(`border-${side}-color`)),
          ),
          hasFill: isRendered && stands(style.backgroundColor),
          isControl: element.matches('button, summary, a[href]'),
        };
      });
  }, selector);
}

/** What is lost when the visitor's system chooses the colours: borders, and fills that nothing else stands for. */
export function findForcedColourFaults(own: readonly Edges[], forced: readonly Edges[]): string[] {
  if (own.length !== forced.length) return [`${own.length} elements in own colours, ${forced.length} in forced ones`];
  const faults: string[] = [];
  own.forEach(({ name, sides, hasFill, isControl }, index) => {
    const other = forced[index]!;
    if (sides.some((isSeen, side) => isSeen && !other.sides[side])) faults.push(`${name} loses a border`);
    const hasOther = other.hasFill || other.sides.some(Boolean);
    if (isControl && hasFill && !hasOther) faults.push(`${name} loses its fill and has no border`);
  });
  return faults;
}
