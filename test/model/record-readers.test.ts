import { expect } from '@open-wc/testing';
import {
  readCoordinates,
  readCountry,
  readFields,
  readImage,
  readLinks,
  readSource,
  readSources,
} from '../../src/model/record-readers.js';
import { openNode } from './open-node.js';

describe('readSource', () => {
  it('keeps the title without an unsafe address', () => {
    expect(readSource(openNode({ title: 'Report', url: 'javascript:alert(1)' }))).to.deep.equal({ title: 'Report' });
    expect(readSource(openNode({ url: 'https://city.example/' }))).to.equal(undefined);
  });
});

describe('readSources', () => {
  it('follows good indices and ignores bad ones', () => {
    const node = openNode(
      [1, 0, 2, 3, -1, 0.5, '0', 'length', '__proto__', null],
      [{ title: 'A' }, { title: 'B' }, null],
    );
    expect(readSources(node)).to.deep.equal([{ title: 'B' }, { title: 'A' }]);
    expect(node.issues.map(({ path }) => path)).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9].map((index) => `[${index}]`));
  });
});

describe('readFields', () => {
  it('keeps known fields, each once', () => {
    expect(readFields(openNode(['culture', 'magic', 'economy', 'culture']))).to.deep.equal(['culture', 'economy']);
  });
});

describe('readCoordinates', () => {
  it('needs both degrees within the globe', () => {
    const good = { lat: -90, lon: 180, isApproximate: true };
    expect(readCoordinates(openNode(good))).to.deep.equal(good);
    for (const value of [{ lat: 1 }, { lat: 91, lon: 0 }, { lat: 0, lon: -180.1 }, { lat: '1', lon: 1 }, [1, 2], 'x']) {
      expect(readCoordinates(openNode(value))).to.equal(undefined);
    }
  });
});

describe('readCountry', () => {
  it('needs a code and a name', () => {
    expect(readCountry(openNode({ code: 'ID', name: 'Indonesia' }))).to.deep.equal({ code: 'ID', name: 'Indonesia' });
    expect(readCountry(openNode({ code: 'ID' }))).to.equal(undefined);
    expect(readCountry(openNode({ code: 'Indonesia', name: 'Indonesia' }))).to.equal(undefined);
  });
});

describe('readImage', () => {
  const image = { src: '../media/a.webp', width: 4, height: 3 };

  it('resolves the file and takes a missing alt for decoration', () => {
    expect(readImage(openNode(image))).to.deep.equal({
      src: 'https://feed.example/feed/v1/media/a.webp',
      width: 4,
      height: 3,
      alt: '',
    });
  });

  it('needs a raster file of the feed and its size', () => {
    for (const change of [
      { src: 'https://other.example/a.webp' },
      { src: 'a.svg' },
      { src: undefined },
      { width: 0 },
      { height: 1.5 },
      { width: '4' },
    ]) {
      expect(readImage(openNode({ ...image, ...change }))).to.equal(undefined);
    }
  });
});

describe('readLinks', () => {
  it('drops unsafe links and reads unknown kinds as other', () => {
    const links = readLinks(
      openNode([
        { kind: 'tickets', url: 'https://city.example/t', label: { text: 'Tiket', lang: 'id' } },
        { kind: 'hologram', url: 'https://city.example/h' },
        { url: 'tel:+441632960001' },
        { kind: 'official', url: 'javascript:alert(1)' },
        { kind: 'official' },
        'https://city.example/',
      ]),
    );
    expect(links).to.deep.equal([
      { kind: 'tickets', url: 'https://city.example/t', label: { text: 'Tiket', lang: 'id' } },
      { kind: 'other', url: 'https://city.example/h' },
      { kind: 'other', url: 'tel:+441632960001' },
    ]);
  });
});
