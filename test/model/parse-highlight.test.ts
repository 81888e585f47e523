import { expect } from '@open-wc/testing';
import { parseHighlight } from '../../src/model/parse-highlight.js';
import { openNode } from './open-node.js';

const full = {
  id: 'h',
  category: 'heritage',
  name: 'Place',
  nativeName: 'Tempat',
  text: 'Text',
  address: '1 Example Street',
  coordinates: { lat: -6.9, lon: 107.6, isApproximate: true },
  isOutsideCity: true,
  openingNotes: 'Daily',
  image: { src: '/p.avif', width: 4, height: 3, alt: 'Picture', credit: 'Somebody', licence: 'CC BY 4.0' },
  links: [{ kind: 'tickets', url: 'https://city.example/', label: 'Tickets' }],
  sources: [0],
};

describe('parseHighlight', () => {
  it('reads everything of a full highlight', () => {
    const node = openNode(full, [{ title: 'Source' }]);
    expect(parseHighlight(node)).to.deep.equal({
      ...full,
      image: { ...full.image, src: 'https://feed.example/p.avif' },
      sources: [{ title: 'Source' }],
    });
    expect(node.issues).to.deep.equal([]);
  });

  it('needs an id, a known category and a name', () => {
    for (const change of [{ id: null }, { category: 'casino' }, { category: undefined }, { name: {} }]) {
      expect(parseHighlight(openNode({ ...full, ...change }))).to.equal(undefined);
    }
    expect(parseHighlight(openNode({ id: 'h', category: 'food', name: 'Place' }))).to.deep.equal({
      id: 'h',
      category: 'food',
      name: 'Place',
      isOutsideCity: false,
      links: [],
      sources: [],
    });
  });

  for (const [key, value] of [
    ['nativeName', {}],
    ['text', 7],
    ['address', ['x']],
    ['coordinates', { lat: 91, lon: 0 }],
    ['openingNotes', []],
    ['image', { ...full.image, src: 'https://other.example/p.avif' }],
  ] as const) {
    it(`does without ${key} when it is broken`, () => {
      const node = openNode({ ...full, [key]: value }, [{ title: 'Source' }]);
      expect(parseHighlight(node)).not.to.have.property(key);
      expect(node.issues.length).to.be.greaterThan(0);
    });
  }
});
