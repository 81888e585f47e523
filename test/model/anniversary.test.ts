import { expect } from '@open-wc/testing';
import { selectNextAnniversary } from '../../src/model/anniversary.js';
import { parsePartialDate } from '../../src/model/partial-date.js';

function select(since: string, today: string): ReturnType<typeof selectNextAnniversary> {
  const { year, month = 0, day = 0 } = parsePartialDate(today)!;
  return selectNextAnniversary(parsePartialDate(since)!, { year, month, day });
}

describe('selectNextAnniversary', () => {
  for (const [since, today, date, years, isToday, isRound] of [
    ['1997-08-25', '2026-03-01', '2026-08-25', 29, false, false],
    ['1997-08-25', '2026-08-24', '2026-08-25', 29, false, false],
    ['1997-08-25', '2026-08-25', '2026-08-25', 29, true, false],
    ['1997-08-25', '2026-08-26', '2027-08-25', 30, false, true],
    ['1960-05-24', '2025-01-01', '2025-05-24', 65, false, true],
    ['1997-08-25', '1997-08-25', '1998-08-25', 1, false, false],
    ['1997-08-25', '1997-12-31', '1998-08-25', 1, false, false],
    ['1997-12-31', '2026-12-31', '2026-12-31', 29, true, false],
    ['1997-01-01', '2026-12-31', '2027-01-01', 30, false, true],
    // Known to the month
    ['1997-08', '2026-07-31', '2026-08', 29, false, false],
    ['1997-08', '2026-08-31', '2026-08', 29, false, false],
    ['1997-08', '2026-09-01', '2027-08', 30, false, true],
    ['1997-08', '1997-08-15', '1998-08', 1, false, false],
    // Known to the year
    ['1997', '2026-12-31', '2026', 29, false, false],
    ['1997', '1997-06-01', '1998', 1, false, false],
    // 29 February
    ['2000-02-29', '2023-02-28', '2023-02-28', 23, true, false],
    ['2000-02-29', '2023-03-01', '2024-02-29', 24, false, false],
    ['2000-02-29', '2024-02-28', '2024-02-29', 24, false, false],
    ['2000-02-29', '2024-03-01', '2025-02-28', 25, false, true],
  ] as const) {
    it(`gives ${date} for ${since} on ${today}`, () => {
      expect(select(since, today)).to.deep.equal({ years, date: parsePartialDate(date), isToday, isRound });
    });
  }

  for (const [since, today] of [
    ['2030', '2026-01-01'],
    ['2026-02', '2026-01-31'],
    ['2026-01-02', '2026-01-01'],
  ] as const) {
    it(`has none for ${since} on ${today}, before the beginning`, () => {
      expect(select(since, today)).to.equal(undefined);
    });
  }
});
