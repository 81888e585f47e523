import { expect } from '@open-wc/testing';
import { parseCity } from '../../src/model/parse-city.js';
import { openNode } from './open-node.js';

const image = { src: '/media/e.png', width: 2, height: 3, alt: 'Emblem' };

const full = {
  name: 'Bandung',
  nativeName: 'Kota Bandung',
  country: { code: 'ID', name: 'Indonesia' },
  region: { text: 'Jawa Barat', lang: 'id' },
  emblem: image,
  flag: image,
  motto: { text: 'Motto', lang: 'sa', meaning: 'Meaning' },
  nicknames: ['Nickname'],
  coordinates: { lat: -6.9, lon: 107.6 },
  timeZone: 'Asia/Jakarta',
  summary: ['One.', 'Two.'],
  facts: [
    { id: 'population', value: 5, unit: 'people', asOf: '2023', note: 'Estimate', sources: [0] },
    { id: 'founded', value: '1810-09-25' },
    { id: 'airport', value: 'Words' },
    { id: 'rail', value: { text: 'Kata', lang: 'id' } },
    { id: 'own', label: 'Own fact', value: 0 },
  ],
  strengths: [{ id: 's', title: 'Strength', text: 'Text', asOf: '2024-05', sources: [0] }],
  links: [{ kind: 'official', url: 'https://city.example/' }],
};

describe('parseCity', () => {
  it('reads everything of a full profile', () => {
    const node = openNode(full, [{ title: 'Source' }]);
    const emblem = { ...image, src: 'https://feed.example/media/e.png' };
    expect(parseCity(node)).to.deep.equal({
      ...full,
      emblem,
      flag: emblem,
      coordinates: { lat: -6.9, lon: 107.6, isApproximate: false },
      facts: [
        {
          id: 'population',
          value: 5,
          unit: 'people',
          asOf: { iso: '2023', year: 2023 },
          note: 'Estimate',
          sources: [{ title: 'Source' }],
        },
        { id: 'founded', value: { iso: '1810-09-25', year: 1810, month: 9, day: 25 }, sources: [] },
        { id: 'airport', value: 'Words', sources: [] },
        { id: 'rail', value: { text: 'Kata', lang: 'id' }, sources: [] },
        { id: 'own', label: 'Own fact', value: 0, sources: [] },
      ],
      strengths: [
        {
          id: 's',
          title: 'Strength',
          text: 'Text',
          asOf: { iso: '2024-05', year: 2024, month: 5 },
          sources: [{ title: 'Source' }],
        },
      ],
    });
    expect(node.issues).to.deep.equal([]);
  });

  it('needs a name and nothing else', () => {
    expect(parseCity(openNode({ ...full, name: ' ' }))).to.equal(undefined);
    expect(parseCity(openNode({ name: 'Bandung' }))).to.deep.equal({
      name: 'Bandung',
      nicknames: [],
      summary: [],
      facts: [],
      strengths: [],
      links: [],
    });
  });

  for (const key of Object.keys(full).filter((name) => name !== 'name')) {
    it(`does without ${key} when it is broken`, () => {
      const node = openNode({ ...full, [key]: 7 });
      const city = parseCity(node);
      expect(city?.name).to.equal('Bandung');
      expect((city as unknown as Record<string, unknown>)[key] ?? []).to.deep.equal([]);
      expect(node.issues.some(({ path }) => path.startsWith(key))).to.equal(true);
    });
  }

  it('drops facts that say nothing, and units that nobody knows', () => {
    const node = openNode({
      name: 'Bandung',
      facts: [
        { id: 'unheard-of', value: 1 },
        { id: 'constructor', value: 1 },
        { id: '__proto__', label: 'Proto', value: 1 },
        { id: 'area' },
        { id: 'area', value: Number.NaN },
        { id: 'area', value: true },
        { value: 1 },
        { id: 'area', value: 167, unit: 'acres' },
        { id: 'area', value: 168, unit: 'km2' },
      ],
    });
    expect(parseCity(node)?.facts).to.deep.equal([
      { id: '__proto__', label: 'Proto', value: 1, sources: [] },
      { id: 'area', value: 167, sources: [] },
    ]);
  });

  it('has no motto without its language', () => {
    expect(parseCity(openNode({ name: 'Bandung', motto: { text: 'x', lang: '?' } }))?.motto).to.equal(undefined);
  });
});
