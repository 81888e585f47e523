import type { Feed, TourismHighlight } from './feed.js';
import { highlightCategories } from './vocabulary.js';
import type { HighlightCategory } from './vocabulary.js';

export interface HighlightSelection {
  readonly category?: HighlightCategory;
  /** At most so many; all of them where it is absent or not positive. */
  readonly limit?: number;
}

/** The places to show, in the order of the feed: the chief ones first. */
export function selectHighlights(
  { highlights }: Pick<Feed, 'highlights'>,
  { category, limit = 0 }: HighlightSelection = {},
): TourismHighlight[] {
  const selected = highlights.filter((highlight) => !category || highlight.category === category);
  return limit > 0 ? selected.slice(0, limit) : selected;
}

/** How many places each category has, in the order of the vocabulary; categories without any are left out. */
export function countHighlightsByCategory({
  highlights,
}: Pick<Feed, 'highlights'>): ReadonlyMap<HighlightCategory, number> {
  const counts = highlightCategories.map(
    (category) => [category, highlights.filter((highlight) => highlight.category === category).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
