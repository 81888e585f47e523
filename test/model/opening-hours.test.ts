import { expect } from '@open-wc/testing';
import type { OpeningPeriod } from '../../src/model/feed.js';
import { selectOpenState } from '../../src/model/opening-hours.js';

function period(weekday: number, opens: number, closes: number): OpeningPeriod {
  return { weekday, opensMinutes: opens * 60, closesMinutes: closes * 60 };
}

/** `3 14:30` → Wednesday, half past two. */
function clock(text: string): { weekday: number; minutes: number } {
  const [weekday, hours, minutes] = text.split(/[ :]/).map(Number) as [number, number, number];
  return { weekday, minutes: hours * 60 + minutes };
}

const office = [1, 2, 3, 4, 5].flatMap((weekday) => [period(weekday, 8, 12), period(weekday, 13, 16)]);

describe('selectOpenState', () => {
  for (const [name, periods, now, isOpen, changesAt, changesInMinutes] of [
    ['before it opens', office, '1 07:59', false, '1 08:00', 1],
    ['as it opens', office, '1 08:00', true, '1 12:00', 240],
    ['as it closes for lunch', office, '1 12:00', false, '1 13:00', 60],
    ['in the last minute', office, '3 15:59', true, '3 16:00', 1],
    ['over the weekend', office, '5 16:00', false, '1 08:00', 64 * 60],
    ['on Sunday', office, '7 23:59', false, '1 08:00', 8 * 60 + 1],
    ['until midnight', [period(7, 10, 24)], '7 23:00', true, '1 00:00', 60],
    ['past midnight, the same evening', [period(6, 20, 2)], '6 21:00', true, '7 02:00', 300],
    ['past midnight, after it', [period(6, 20, 2)], '7 01:00', true, '7 02:00', 60],
    ['past midnight, at the end of the week', [period(7, 20, 2)], '1 01:59', true, '1 02:00', 1],
    ['with periods that touch', [period(1, 8, 12), period(1, 12, 16)], '1 09:00', true, '1 16:00', 420],
    ['with periods that overlap', [period(1, 8, 13), period(1, 12, 16)], '1 09:00', true, '1 16:00', 420],
    ['with days that touch', [period(1, 8, 24), period(2, 0, 6)], '1 09:00', true, '2 06:00', 21 * 60],
    ['with one period, just closed', [period(2, 8, 9)], '2 09:00', false, '2 08:00', 7 * 24 * 60 - 60],
  ] as const) {
    it(`knows the state ${name}`, () => {
      expect(selectOpenState({ periods }, clock(now))).to.deep.equal({
        isOpen,
        changesAt: clock(changesAt),
        changesInMinutes,
      });
    });
  }

  it('never changes where it is always open, or never', () => {
    const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => period(weekday, 0, 24));
    expect(selectOpenState({ periods: always }, clock('4 12:00'))).to.deep.equal({ isOpen: true });
    expect(selectOpenState({ periods: [] }, clock('4 12:00'))).to.deep.equal({ isOpen: false });
  });
});
