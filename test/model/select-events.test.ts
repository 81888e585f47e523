import { expect } from '@open-wc/testing';
import type { CooperationEvent } from '../../src/model/feed.js';
import { parseDateSpan } from '../../src/model/partial-date.js';
import { countEventsByField, groupEventsByYear, selectEvents } from '../../src/model/select-events.js';
import type { CooperationField } from '../../src/model/vocabulary.js';

function event(id: string, date?: string, fields: readonly CooperationField[] = []): CooperationEvent {
  return {
    id,
    title: id,
    kind: 'other',
    isAnnounced: false,
    sources: [],
    fields,
    date: date ? parseDateSpan(date) : undefined,
  };
}

const ids = (events: readonly CooperationEvent[]): string => events.map(({ id }) => id).join('');

const items = [
  event('a', undefined, ['culture']),
  event('b', '1997', ['economy', 'culture']),
  event('c', '2017-05/..', ['culture']),
  event('d', undefined),
  event('e', '1997-08-25', ['tourism']),
  event('f', '2017-05'),
];

describe('selectEvents', () => {
  for (const [name, selection, expected] of [
    ['newest first by default', undefined, 'cfebad'],
    ['oldest first', { order: 'oldest' }, 'becfad'],
    ['one field', { field: 'culture' }, 'cba'],
    ['one field, oldest first', { field: 'culture', order: 'oldest' }, 'bca'],
    ['a field without events', { field: 'humanitarian' }, ''],
    ['the first two', { limit: 2 }, 'cf'],
    ['all for a limit of none', { limit: 0 }, 'cfebad'],
    ['all for a limit that is no number', { limit: Number.NaN }, 'cfebad'],
    ['all for a limit beyond the end', { limit: 99 }, 'cfebad'],
  ] as const) {
    it(`gives ${name}`, () => {
      expect(ids(selectEvents({ items }, selection))).to.equal(expected);
    });
  }

  it('leaves the timeline as it was', () => {
    selectEvents({ items }, { order: 'oldest' });
    expect(ids(items)).to.equal('abcdef');
  });
});

describe('groupEventsByYear', () => {
  it('keeps the order, undated ones in a group without a year', () => {
    const years = groupEventsByYear(selectEvents({ items }));
    expect(years.map(({ year, events }) => `${year}:${ids(events)}`)).to.deep.equal([
      '2017:cf',
      '1997:eb',
      'undefined:ad',
    ]);
    expect(groupEventsByYear([])).to.deep.equal([]);
  });
});

describe('countEventsByField', () => {
  it('counts an event in each of its fields', () => {
    expect([...countEventsByField(items)]).to.deep.equal([
      ['economy', 1],
      ['culture', 3],
      ['tourism', 1],
    ]);
  });
});
