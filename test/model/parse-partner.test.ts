import { expect } from '@open-wc/testing';
import { parsePartner } from '../../src/model/parse-partner.js';
import { openNode } from './open-node.js';

const full = {
  id: 'suwon',
  name: 'Suwon',
  country: { code: 'KR', name: 'South Korea' },
  region: 'Gyeonggi',
  flag: { src: '/f.webp', width: 3, height: 2, alt: '' },
  coordinates: { lat: 37.3, lon: 127 },
  timeZone: 'Asia/Seoul',
  status: 'active',
  statusNote: 'Note',
  since: '1997-08-25',
  fields: ['culture', 'economy'],
  agreement: {
    instrument: 'Memorandum',
    date: '1997',
    stage: 'implementation',
    reached: [{ stage: 'signed-memorandum', date: '1997-08' }, { stage: 'exploration' }],
  },
  url: 'https://partner.example/',
  sources: [0],
};

describe('parsePartner', () => {
  it('reads everything of a full partner', () => {
    const node = openNode(full, [{ title: 'Source' }]);
    expect(parsePartner(node)).to.deep.equal({
      ...full,
      flag: { ...full.flag, src: 'https://feed.example/f.webp' },
      coordinates: { lat: 37.3, lon: 127, isApproximate: false },
      since: { iso: '1997-08-25', year: 1997, month: 8, day: 25 },
      agreement: {
        instrument: 'Memorandum',
        date: { iso: '1997', year: 1997 },
        stage: 'implementation',
        reached: [
          { stage: 'signed-memorandum', date: { iso: '1997-08', year: 1997, month: 8 } },
          { stage: 'exploration' },
        ],
      },
      sources: [{ title: 'Source' }],
    });
    expect(node.issues).to.deep.equal([]);
  });

  it('needs an id and a name', () => {
    expect(parsePartner(openNode({ ...full, id: '' }))).to.equal(undefined);
    expect(parsePartner(openNode({ ...full, name: 7 }))).to.equal(undefined);
    expect(parsePartner(openNode({ id: 'a', name: 'A' }))).to.deep.equal({
      id: 'a',
      name: 'A',
      status: 'unclear',
      fields: [],
      sources: [],
    });
  });

  for (const key of Object.keys(full).filter((name) => !['id', 'name', 'status', 'fields', 'sources'].includes(name))) {
    it(`does without ${key} when it is broken`, () => {
      const node = openNode({ ...full, [key]: ['?'] }, [{ title: 'Source' }]);
      const partner = parsePartner(node);
      expect(partner?.id).to.equal('suwon');
      expect(partner).not.to.have.property(key);
      expect(node.issues.length).to.be.greaterThan(0);
    });
  }

  it('drops stages, fields and statuses that it does not know', () => {
    const partner = parsePartner(
      openNode({
        ...full,
        status: 'dormant',
        fields: ['culture', 'sport'],
        agreement: {
          instrument: 'x',
          stage: 'ratified',
          reached: [{ stage: 'ratified' }, { stage: 'evaluation', date: '?' }, 7],
        },
      }),
    );
    expect(partner?.status).to.equal('unclear');
    expect(partner?.fields).to.deep.equal(['culture']);
    expect(partner?.agreement).to.deep.equal({ instrument: 'x', reached: [{ stage: 'evaluation' }] });
  });

  it('has no agreement without an instrument', () => {
    expect(parsePartner(openNode({ ...full, agreement: { stage: 'evaluation' } }))?.agreement).to.equal(undefined);
  });
});
