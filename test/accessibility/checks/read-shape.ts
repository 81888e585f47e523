import type { Page } from 'playwright-core';

/** What of an element can be told without seeing colours. */
export interface Shape {
  readonly words: string;
  readonly marks: string;
  readonly border: string;
  readonly weight: string;
  readonly decoration: string;
  readonly drawing: string;
  readonly spoken: string;
}

/** Reads the shapes of the elements inside a widget that match. */
export function readShapes(page: Page, host: string, selector: string): Promise<Shape[]> {
  return page.evaluate(
    ([query, inner]) =>
      window.probe
        .listElements(query!)
        .filter((element) => element.matches(inner!) && window.probe.isRendered(element))
        .map((element) => {
          const style = getComputedStyle(element);
          const marks = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
          const sides = ['top', 'right', 'bottom', 'left'] as const;
          return {
            words: element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
            marks: marks.filter((content) => content !== 'none' && content !== 'normal').join(' '),
            border: sides
              .map(
                (side) =>
                  `${style.getPropertyValue(`border-${side}-style`)} ${style.getPropertyValue(`border-${side}-width`)}`,
              )
              .join(', '),
            weight: style.fontWeight,
            decoration: style.textDecorationLine,
            drawing: [...element.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
            spoken: ['aria-pressed', 'aria-expanded', 'aria-current', 'open']
              .map((name) => `${name}=${element.getAttribute(name)}`)
              .join(' '),
          };
        }),
    [host, selector] as const,
  );
}

/** The ways in which two shapes differ for the eye: everything but colour and what is only heard. */
export function compareShapes(first: Shape, second: Shape): string[] {
  const seen = ['marks', 'border', 'weight', 'decoration', 'drawing'] as const;
  return seen.filter((key) => first[key] !== second[key]);
}
