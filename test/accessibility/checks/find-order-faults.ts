import type { Page } from 'playwright-core';

/**
 * Walks through all stops by the Tab key, and tells where that leaves the order of reading: from the top down, from the
 * start of a line to its end, column by column. Also which stops were never reached, and whether one gets out again.
 *
 * @param end - id of the link of the page after the elements
 */
export async function findOrderFaults(
  page: Page,
  selector: string,
  end: string,
): Promise<{ count: number; faults: string[] }> {
  const count = await page.evaluate((query) => {
    const walk: HTMLElement[] = [];
    Object.assign(window, { walk });
    // An event that stays in one shadow tree is not heard outside.
    const roots = [
      document,
      ...window.probe.listElements(query).flatMap((each) => each.shadowRoot ?? []),
      ...[...document.querySelectorAll(query)].flatMap((each) => each.shadowRoot ?? []),
    ];
    for (const root of roots) {
      root.addEventListener('focusin', (event) => {
        const element = event.composedPath()[0] as HTMLElement;
        if (walk.at(-1) !== element) walk.push(element);
      });
    }
    document.querySelector<HTMLElement>('#before')?.focus();
    return window.probe.listStops(query).length;
  }, selector);
  for (let stop = 0; stop <= count; stop += 1) await page.keyboard.press('Tab');
  const faults = await page.evaluate(
    ([query, endId]) => {
      const { probe } = window;
      const { walk } = window as unknown as { walk: HTMLElement[] };
      const stops = probe.listStops(query!);
      const found: string[] = [];
      const reached = walk.filter((element) => stops.includes(element));
      for (const stop of stops) if (!reached.includes(stop)) found.push(`${probe.name(stop)} is not reached`);
      if (walk.at(-1)?.id !== endId) found.push(`the walk ends at ${probe.name(walk.at(-1)!)}`);

      const listParents = (node: Node): Node[] => {
        const parents: Node[] = [];
        for (let each: Node | null = node; each; each = probe.getParent(each)) parents.unshift(each);
        return parents;
      };
      /** The boxes of the two branches on which they hang: a card and the card beside it, not a link in each. */
      const getBranches = (first: HTMLElement, second: HTMLElement): [DOMRect, DOMRect] => {
        const [ours, theirs] = [listParents(first), listParents(second)];
        let depth = 0;
        while (ours[depth] === theirs[depth]) depth += 1;
        const measure = (path: Node[]): DOMRect => {
          const element = path
            .slice(depth)
            .find((node): node is HTMLElement => node instanceof HTMLElement && node.getClientRects().length > 0);
          return element!.getBoundingClientRect();
        };
        return [measure(ours), measure(theirs)];
      };
      reached.forEach((element, index) => {
        const last = reached[index - 1];
        if (!last || last.contains(element)) return;
        const [before, after] = getBranches(last, element);
        const isRtl = probe.getDirection(element) === 'rtl';
        const overlap = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top);
        const isInLine = overlap > Math.min(before.height, after.height) / 2;
        const isFurther = isRtl ? after.right <= before.left + 1 : after.left >= before.right - 1;
        const isBack = isRtl ? after.left >= before.right - 1 : after.right <= before.left + 1;
        const isAbove = after.bottom <= before.top + 1;
        if ((isInLine && isBack) || (isAbove && !isFurther)) {
          found.push(`${probe.name(element)} comes after ${probe.name(last)}`);
        }
      });
      return found;
    },
    [selector, end] as const,
  );
  return { count, faults };
}
