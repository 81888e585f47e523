import { expect } from '@open-wc/testing';
import type { Agreement } from '../../src/model/feed.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { selectStages } from '../../src/model/select-stages.js';
import { agreementStages } from '../../src/model/vocabulary.js';

/** `+` done, `o` current, `-` open. */
function sketch(agreement: Agreement | undefined): string {
  return selectStages(agreement)
    .map(({ state }) => ({ done: '+', current: 'o', open: '-' })[state])
    .join('');
}

describe('selectStages', () => {
  for (const [name, agreement, expected] of [
    ['without an agreement', undefined, '----------'],
    ['without any stage', { reached: [] }, '----------'],
    ['at the first stage', { stage: 'exploration', reached: [] }, 'o---------'],
    ['after the signing', { stage: 'signed-memorandum', reached: [] }, '++++++o---'],
    ['at the last stage', { stage: 'reporting', reached: [] }, '+++++++++o'],
    ['by what was reached alone', { reached: [{ stage: 'letter-of-intent' }] }, '+o--------'],
    ['by the further of the two', { stage: 'letter-of-intent', reached: [{ stage: 'evaluation' }] }, '++++++++o-'],
  ] as const) {
    it(`draws the way ${name}`, () => {
      expect(sketch(agreement && { instrument: 'Memorandum', ...agreement })).to.equal(expected);
    });
  }

  it('dates the stages whose date is known', () => {
    const date = parsePartialDate('1997-08-25')!;
    const steps = selectStages({
      instrument: 'Memorandum',
      reached: [{ stage: 'signed-memorandum' }, { stage: 'signed-memorandum', date }],
    });
    expect(steps.map(({ stage }) => stage)).to.deep.equal([...agreementStages]);
    expect(steps.filter((step) => step.date)).to.deep.equal([{ stage: 'signed-memorandum', state: 'current', date }]);
  });
});
