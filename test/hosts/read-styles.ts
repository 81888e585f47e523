import type { Page } from 'playwright-core';

/**
 * Computed styles of everything inside a widget: one line an element, `tag.class property: value; …`. Used sizes and
 * what the page may choose, its font and its colour, are fixed by the test's own frame, so that lines are equal or wrong.
 */
export function readStyles(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const lines: string[] = [];
    for (const element of root?.querySelectorAll('*') ?? []) {
      if (element.localName === 'style' || element.localName === 'slot') continue;
      const style = getComputedStyle(element);
      const values: string[] = [];
      for (const property of style) {
        // Custom properties of the host come in by design and mean nothing to us unless they are ours.
        if (property.startsWith('--') && !property.startsWith('--bandung-')) continue;
        values.push(`${property}: ${style.getPropertyValue(property)}`);
      }
      lines.push(`${element.localName}.${element.getAttribute('class') ?? ''} | ${values.join('; ')}`);
    }
    return lines;
  }, tag);
}

/** What differs between two readings, told by element and property; at most ten. */
export function compareStyles(clean: readonly string[], hosted: readonly string[]): string[] {
  if (clean.length !== hosted.length) return [`${clean.length} elements on a clean page, ${hosted.length} here`];
  const differences: string[] = [];
  clean.forEach((line, index) => {
    const other = hosted[index] ?? '';
    if (line === other || differences.length >= 10) return;
    const values = other.split(/ \| |; /);
    const changed = line.split(/ \| |; /).flatMap((value, place) => {
      return value === values[place] ? [] : [`${value} → ${values[place]?.replace(/^[\w-]+: /, '')}`];
    });
    differences.push(`${line.split(' | ')[0]}: ${changed.slice(0, 4).join(', ')}`);
  });
  return differences;
}
