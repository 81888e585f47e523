import { expect } from '@open-wc/testing';
import type { TourismHighlight } from '../../src/model/feed.js';
import { countHighlightsByCategory, selectHighlights } from '../../src/model/select-highlights.js';
import type { HighlightCategory } from '../../src/model/vocabulary.js';

function highlight(id: string, category: HighlightCategory): TourismHighlight {
  return { id, category, name: id, isOutsideCity: false, links: [], sources: [] };
}

const highlights = [highlight('a', 'food'), highlight('b', 'nature'), highlight('c', 'food')];

describe('selectHighlights', () => {
  it('keeps the order of the feed', () => {
    expect(selectHighlights({ highlights })).to.deep.equal(highlights);
    expect(selectHighlights({ highlights }, { category: 'food' }).map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(selectHighlights({ highlights }, { category: 'stay' })).to.deep.equal([]);
    expect(selectHighlights({ highlights }, { limit: 1 }).map(({ id }) => id)).to.deep.equal(['a']);
    expect(selectHighlights({ highlights }, { limit: -1 }).length).to.equal(3);
  });
});

describe('countHighlightsByCategory', () => {
  it('counts in the order of the vocabulary', () => {
    expect([...countHighlightsByCategory({ highlights })]).to.deep.equal([
      ['nature', 1],
      ['food', 2],
    ]);
  });
});
