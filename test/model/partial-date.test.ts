import { expect } from '@open-wc/testing';
import {
  buildPartialDate,
  comparePartialDates,
  countDaysInMonth,
  parseDateSpan,
  parsePartialDate,
} from '../../src/model/partial-date.js';

describe('parsePartialDate', () => {
  it('keeps exactly what is known', () => {
    expect(parsePartialDate('1997')).to.deep.equal({ iso: '1997', year: 1997 });
    expect(parsePartialDate('1997-08')).to.deep.equal({ iso: '1997-08', year: 1997, month: 8 });
    expect(parsePartialDate('1997-08-25')).to.deep.equal({ iso: '1997-08-25', year: 1997, month: 8, day: 25 });
    expect(parsePartialDate('0031')?.year).to.equal(31);
    expect(parsePartialDate('2024-02-29')?.day).to.equal(29);
  });

  for (const iso of [
    '',
    '97',
    '1997-8',
    '1997-13',
    '1997-00',
    '1997-02-29',
    '1900-02-29',
    '1997-04-31',
    '1997-08-00',
    '1997-08-25T00:00Z',
    '-1997',
    '19970825',
    '１９９７',
    '1997-08-25\n',
  ]) {
    it(`has no date for ${JSON.stringify(iso)}`, () => {
      expect(parsePartialDate(iso)).to.equal(undefined);
    });
  }
});

describe('parseDateSpan', () => {
  it('reads single dates, spans and open ends', () => {
    expect(parseDateSpan('1997')).to.deep.equal({
      iso: '1997',
      start: { iso: '1997', year: 1997 },
      isOpenEnded: false,
    });
    expect(parseDateSpan('2017-05/..')?.isOpenEnded).to.equal(true);
    expect(parseDateSpan('2017-05/2018')?.end).to.deep.equal({ iso: '2018', year: 2018 });
    expect(parseDateSpan('1955-04-18/1955-04-24')?.end?.day).to.equal(24);
  });

  it('takes a coarser end that holds the start', () => {
    expect(parseDateSpan('2017-05-20/2017-05')?.end?.iso).to.equal('2017-05');
    expect(parseDateSpan('2017-05/2017')?.end?.iso).to.equal('2017');
    expect(parseDateSpan('2017/2017-05')?.end?.iso).to.equal('2017-05');
  });

  for (const iso of [
    '',
    '/',
    '../2017',
    '2018/2017',
    '2017-05/2017-04',
    '2017-05-20/2017-05-19',
    '2017/2018/2019',
    '2017/',
    '2017/x',
  ]) {
    it(`has no span for ${JSON.stringify(iso)}`, () => {
      expect(parseDateSpan(iso)).to.equal(undefined);
    });
  }
});

describe('buildPartialDate', () => {
  it('writes what parsePartialDate reads', () => {
    for (const iso of ['0031', '1997', '1997-08', '1997-08-05']) {
      const date = parsePartialDate(iso);
      expect(date && buildPartialDate(date.year, date.month, date.day)).to.deep.equal(date);
    }
  });
});

describe('comparePartialDates', () => {
  it('puts a coarser date before the finer ones inside it', () => {
    const dates = ['1998', '1997-08-25', '1997-08', '1997', '1997-09-01'].map((iso) => parsePartialDate(iso)!);
    expect([...dates].sort(comparePartialDates).map(({ iso }) => iso)).to.deep.equal([
      '1997',
      '1997-08',
      '1997-08-25',
      '1997-09-01',
      '1998',
    ]);
  });
});

describe('countDaysInMonth', () => {
  for (const [year, month, days] of [
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ] as const) {
    it(`gives ${year}-${month} ${days} days`, () => {
      expect(countDaysInMonth(year, month)).to.equal(days);
    });
  }
});
