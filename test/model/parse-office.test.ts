import { expect } from '@open-wc/testing';
import { parseOffice } from '../../src/model/parse-office.js';
import { openNode } from './open-node.js';

const full = {
  id: 'o',
  kind: 'consulate-general',
  name: 'Office',
  nativeName: { text: 'Kantor', lang: 'id' },
  role: 'Role',
  languages: ['id', 'en'],
  address: ['1 Example Street', 'Example Town'],
  country: 'DE',
  phones: ['+44 1632 960001'],
  email: 'office@city.example',
  url: 'https://city.example/',
  hours: { timeZone: 'Asia/Jakarta', periods: [{ weekday: 1, opensMinutes: 480, closesMinutes: 1440 }], note: 'Note' },
  person: { name: 'A. Person', title: 'Head' },
  note: 'Note',
  asOf: '2024',
  sources: [0],
};

describe('parseOffice', () => {
  it('reads everything of a full office', () => {
    const node = openNode(full, [{ title: 'Source' }]);
    expect(parseOffice(node)).to.deep.equal({
      ...full,
      asOf: { iso: '2024', year: 2024 },
      sources: [{ title: 'Source' }],
    });
    expect(node.issues).to.deep.equal([]);
  });

  it('needs an id, a known kind and a name', () => {
    for (const change of [{ id: 7 }, { kind: undefined }, { kind: 'chamber' }, { name: '' }]) {
      expect(parseOffice(openNode({ ...full, ...change }))).to.equal(undefined);
    }
    expect(parseOffice(openNode({ id: 'o', kind: 'city', name: 'Office' }))).to.deep.equal({
      id: 'o',
      kind: 'city',
      name: 'Office',
      languages: [],
      address: [],
      phones: [],
      sources: [],
    });
  });

  for (const [key, value] of [
    ['nativeName', {}],
    ['role', 7],
    ['country', 'Germany'],
    ['email', 'office at city'],
    ['url', 'http://city.example/'],
    ['hours', { periods: [] }],
    ['person', { title: 'Head' }],
    ['note', []],
    ['asOf', 'today'],
  ] as const) {
    it(`does without ${key} when it is broken`, () => {
      const node = openNode({ ...full, [key]: value }, [{ title: 'Source' }]);
      expect(parseOffice(node)).not.to.have.property(key);
      expect(node.issues.length).to.be.greaterThan(0);
    });
  }

  it('keeps the language of its own name even where it is the language of the file', () => {
    expect(parseOffice(openNode({ ...full, nativeName: { text: 'Office', lang: 'en' } }))?.nativeName).to.deep.equal({
      text: 'Office',
      lang: 'en',
    });
  });

  it('drops opening hours that no clock has', () => {
    const good = { weekday: 7, opensMinutes: 1200, closesMinutes: 120 };
    const office = parseOffice(
      openNode({
        ...full,
        hours: {
          timeZone: 'Asia/Jakarta',
          periods: [
            { ...good, weekday: 0 },
            { ...good, weekday: 8 },
            { ...good, opensMinutes: 1440 },
            { ...good, closesMinutes: 1441 },
            { ...good, closesMinutes: 1200 },
            { ...good, opensMinutes: '08:00' },
            { weekday: 1 },
            good,
          ],
        },
      }),
    );
    expect(office?.hours?.periods).to.deep.equal([good]);
  });
});
