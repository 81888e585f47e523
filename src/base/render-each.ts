import { repeat } from 'lit/directives/repeat.js';

/**
 * Renders a list by what its items are, not by where they stand: when others come or go, each keeps its own nodes, and
 * with them the focus, an open disclosure and the words of a page's translator. Items that are alike are told apart by
 * their order.
 */
export function renderEach<Item>(
  items: readonly Item[],
  getKey: (item: Item) => string,
  render: (item: Item, index: number) => unknown,
): unknown {
  const counts = new Map<string, number>();
  const getUniqueKey = (item: Item): string => {
    const key = getKey(item);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  };
  return repeat(items, getUniqueKey, render);
}
