import type { Page } from 'playwright-core';

/** How the targets of a page fare against WCAG 2.2, 2.5.8 Target Size (Minimum). */
export interface TargetReport {
  readonly count: number;
  /** Smaller than 24 × 24 CSS pixels, but with room around them: the exception “spacing”. */
  readonly spaced: readonly string[];
  /** Smaller, but part of a sentence: the exception “inline”. */
  readonly inline: readonly string[];
  readonly faults: readonly string[];
}

/** Measures links, buttons and disclosures, and computes the two exceptions that can be computed. */
export function measureTargets(page: Page, selector: string): Promise<TargetReport> {
  return page.evaluate((query) => {
    const least = 24;
    const { probe } = window;
    const targets = probe.listStops(query).map((element) => {
      const box = element.getBoundingClientRect();
      return { element, box, isSmall: box.width < least - 0.01 || box.height < least - 0.01 };
    });
    // Where a box is round a line break, the words of the sentence are in it too: only one line counts as the target.
    const isInSentence = (element: HTMLElement): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const parent = probe.getParent(element);
      const isBlock = getComputedStyle(element).display !== 'inline';
      const others = [...(parent?.childNodes ?? [])]
        .filter((node) => node !== element && !(node instanceof HTMLAnchorElement))
        .map(({ textContent }) => textContent ?? '')
        .join('');
      return !isBlock && /\p{L}/u.test(others);
    };
    /** From the middle of a small target, 12 pixels in all directions, there is no other target and no circle of one. */
    const hasRoom = (index: number): boolean => {
      const { box } = targets[index]!;
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return targets.every((other, place) => {
        if (place === index) return true;
        const toX = Math.max(other.box.left - x, 0, x - other.box.right);
        const toY = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const isFree = Math.hypot(toX, toY) >= least / 2;
        if (!other.isSmall) return isFree;
        const otherX = other.box.left + other.box.width / 2;
        const otherY = other.box.top + other.box.height / 2;
        return isFree && Math.hypot(otherX - x, otherY - y) >= least;
      });
    };
    const spaced: string[] = [];
    const inline: string[] = [];
    const faults: string[] = [];
    targets.forEach(({ element, box, isSmall }, index) => {
      if (!isSmall) return;
      const words = `${probe.name(element)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      if (isInSentence(element)) inline.push(words);
      else if (hasRoom(index)) spaced.push(words);
      else faults.push(words);
    });
    return { count: targets.length, spaced, inline, faults };
  }, selector);
}
