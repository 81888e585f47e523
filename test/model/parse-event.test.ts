import { expect } from '@open-wc/testing';
import { parseEvent } from '../../src/model/parse-event.js';
import { openNode } from './open-node.js';

const full = {
  id: 'e',
  date: '2017-05/2018',
  title: { text: 'Judul', lang: 'id' },
  summary: 'Summary',
  kind: 'visit',
  fields: ['academic'],
  outcome: 'Outcome',
  benefit: 'Benefit',
  isAnnounced: true,
  note: 'Note',
  url: 'https://city.example/e',
  sources: [0],
};

describe('parseEvent', () => {
  it('reads everything of a full event', () => {
    const node = openNode(full, [{ title: 'Source' }]);
    expect(parseEvent(node)).to.deep.equal({
      ...full,
      date: {
        iso: '2017-05/2018',
        start: { iso: '2017-05', year: 2017, month: 5 },
        end: { iso: '2018', year: 2018 },
        isOpenEnded: false,
      },
      sources: [{ title: 'Source' }],
    });
    expect(node.issues).to.deep.equal([]);
  });

  it('needs an id and a title', () => {
    expect(parseEvent(openNode({ ...full, id: undefined }))).to.equal(undefined);
    expect(parseEvent(openNode({ ...full, title: { text: '' } }))).to.equal(undefined);
    expect(parseEvent(openNode({ id: 'e', title: 'Title' }))).to.deep.equal({
      id: 'e',
      title: 'Title',
      kind: 'other',
      fields: [],
      isAnnounced: false,
      sources: [],
    });
  });

  for (const [key, value] of [
    ['date', '25 August 1997'],
    ['summary', 7],
    ['outcome', []],
    ['benefit', false],
    ['note', {}],
    ['url', 'javascript:alert(1)'],
  ] as const) {
    it(`does without ${key} when it is broken`, () => {
      const node = openNode({ ...full, [key]: value }, [{ title: 'Source' }]);
      expect(parseEvent(node)).not.to.have.property(key);
      expect(node.issues.length).to.be.greaterThan(0);
    });
  }

  it('reads an unknown kind as other', () => {
    for (const kind of ['merger', 'constructor', 7, null]) {
      expect(parseEvent(openNode({ ...full, kind }))?.kind).to.equal('other');
    }
  });
});
