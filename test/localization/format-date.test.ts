import { expect } from '@open-wc/testing';
import { formatDateSpan, formatPartialDate, formatYear } from '../../src/localization/format-date.js';
import { localeCodes } from '../../src/model/locale-codes.js';
import type { LocaleCode } from '../../src/model/locale-codes.js';
import { parseDateSpan, parsePartialDate } from '../../src/model/partial-date.js';

/** Which space and which dash stand in a date differs from one browser version to the next. */
function loosen(formatted: string): string {
  return formatted
    .replace(/\s*[–—-]\s*/g, '–')
    .replace(/\s*[~～]\s*/g, '~')
    .replace(/\s+/g, ' ');
}

function write(iso: string, tag: string, style?: 'long' | 'short'): string {
  return loosen(formatPartialDate(parsePartialDate(iso)!, tag, style));
}

function writeSpan(iso: string, tag: string): string {
  return loosen(formatDateSpan(parseDateSpan(iso)!, tag, (start) => `from ${start} on`));
}

interface Golden {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly years: string;
  /** 1997-06/1999-11 */
  readonly months: string;
  /** 1997-06/1997-11 */
  readonly monthsOfYear: string;
  /** 1997-08-25/1998-09-28 */
  readonly days: string;
  /** 1997-08-25/1997-09-28 */
  readonly daysOfYear: string;
  /** 1997-08-25/1997-08-28 */
  readonly daysOfMonth: string;
}

const goldens: Readonly<Record<LocaleCode, Golden>> = {
  en: {
    year: '1997',
    month: 'June 1997',
    day: 'August 25, 1997',
    years: '1997–2003',
    months: 'June 1997–November 1999',
    monthsOfYear: 'June–November 1997',
    days: 'August 25, 1997–September 28, 1998',
    daysOfYear: 'August 25–September 28, 1997',
    daysOfMonth: 'August 25–28, 1997',
  },
  id: {
    year: '1997',
    month: 'Juni 1997',
    day: '25 Agustus 1997',
    years: '1997–2003',
    months: 'Juni 1997–November 1999',
    monthsOfYear: 'Juni–November 1997',
    days: '25 Agustus 1997–28 September 1998',
    daysOfYear: '25 Agustus–28 September 1997',
    daysOfMonth: '25–28 Agustus 1997',
  },
  su: {
    year: '1997',
    month: 'Juni 1997',
    day: '25 Agustus 1997',
    years: '1997–2003',
    months: 'Juni 1997–Nopémber 1999',
    monthsOfYear: 'Juni–Nopémber 1997',
    days: '25 Agustus 1997–28 Séptémber 1998',
    daysOfYear: '25 Agustus–28 Séptémber 1997',
    daysOfMonth: '25–28 Agustus 1997',
  },
  ms: {
    year: '1997',
    month: 'Jun 1997',
    day: '25 Ogos 1997',
    years: '1997–2003',
    months: 'Jun 1997–November 1999',
    monthsOfYear: 'Jun–November 1997',
    days: '25 Ogos 1997–28 September 1998',
    daysOfYear: '25 Ogos–28 September, 1997',
    daysOfMonth: '25–28 Ogos 1997',
  },
  de: {
    year: '1997',
    month: 'Juni 1997',
    day: '25. August 1997',
    years: '1997–2003',
    months: 'Juni 1997–November 1999',
    monthsOfYear: 'Juni–November 1997',
    days: '25. August 1997–28. September 1998',
    daysOfYear: '25. August–28. September 1997',
    daysOfMonth: '25.–28. August 1997',
  },
  ko: {
    year: '1997년',
    month: '1997년 6월',
    day: '1997년 8월 25일',
    years: '1997년~2003년',
    months: '1997년 6월~1999년 11월',
    monthsOfYear: '1997년 6월~11월',
    days: '1997년 8월 25일~1998년 9월 28일',
    daysOfYear: '1997년 8월 25일~9월 28일',
    daysOfMonth: '1997년 8월 25일~28일',
  },
  'zh-Hans': {
    year: '1997年',
    month: '1997年6月',
    day: '1997年8月25日',
    years: '1997–2003年',
    months: '1997年6月至1999年11月',
    monthsOfYear: '1997年6月至11月',
    days: '1997年8月25日至1998年9月28日',
    daysOfYear: '1997年8月25日至9月28日',
    daysOfMonth: '1997年8月25日至28日',
  },
  ja: {
    year: '1997年',
    month: '1997年6月',
    day: '1997年8月25日',
    years: '1997年~2003年',
    months: '1997年6月~1999年11月',
    monthsOfYear: '1997年6月~11月',
    days: '1997年8月25日~1998年9月28日',
    daysOfYear: '1997年8月25日~9月28日',
    daysOfMonth: '1997年8月25日~28日',
  },
  fr: {
    year: '1997',
    month: 'juin 1997',
    day: '25 août 1997',
    years: '1997–2003',
    months: 'juin 1997–novembre 1999',
    monthsOfYear: 'juin–novembre 1997',
    days: '25 août 1997–28 septembre 1998',
    daysOfYear: '25 août–28 septembre 1997',
    daysOfMonth: '25–28 août 1997',
  },
  es: {
    year: '1997',
    month: 'junio de 1997',
    day: '25 de agosto de 1997',
    years: '1997–2003',
    months: 'junio de 1997–noviembre de 1999',
    monthsOfYear: 'junio–noviembre de 1997',
    days: '25 de agosto de 1997–28 de septiembre de 1998',
    daysOfYear: '25 de agosto–28 de septiembre de 1997',
    daysOfMonth: '25–28 de agosto de 1997',
  },
  ar: {
    year: '1997',
    month: 'يونيو 1997',
    day: '25 أغسطس 1997',
    years: '1997–2003',
    months: 'يونيو 1997–نوفمبر 1999',
    monthsOfYear: 'يونيو–نوفمبر 1997',
    days: '25 أغسطس 1997–28 سبتمبر 1998',
    daysOfYear: '25 أغسطس–28 سبتمبر 1997',
    daysOfMonth: '25–28 أغسطس 1997',
  },
};

describe('dates', () => {
  for (const locale of localeCodes) {
    const golden = goldens[locale];
    // Plain `ar` has had Arabic digits in one version of the data and Latin ones in another.
    const tag = locale === 'ar' ? 'ar-u-nu-latn' : locale;

    it(`are written in ${locale} with what is known and no more`, () => {
      expect(write('1997', tag)).to.equal(golden.year);
      expect(write('1997-06', tag)).to.equal(golden.month);
      expect(write('1997-08-25', tag)).to.equal(golden.day);
    });

    it(`make spans in ${locale} that keep their written months`, () => {
      // Some versions of the data put a comma between an Arabic month and its year.
      const writePlain = (span: string): string => writeSpan(span, tag).replaceAll('،', '');
      expect(writePlain('1997/2003')).to.equal(golden.years);
      expect(writePlain('1997-06/1999-11')).to.equal(golden.months);
      expect(writePlain('1997-06/1997-11')).to.equal(golden.monthsOfYear);
      expect(writePlain('1997-08-25/1998-09-28')).to.equal(golden.days);
      expect(writePlain('1997-08-25/1997-09-28')).to.equal(golden.daysOfYear);
      expect(writePlain('1997-08-25/1997-08-28')).to.equal(golden.daysOfMonth);
    });

    it(`of two precisions make a span in ${locale} that invents nothing`, () => {
      const written = writeSpan('1997/2003-06', tag);
      expect(written.startsWith(golden.year)).to.equal(true);
      expect(written.endsWith(write('2003-06', tag))).to.equal(true);
    });

    it(`without an end are put into words by the caller in ${locale}`, () => {
      expect(writeSpan('1997-06/..', tag)).to.equal(`from ${golden.month} on`);
      expect(writeSpan('1997/..', tag)).to.equal(`from ${golden.year} on`);
    });

    it(`that do not differ are written once in ${locale}`, () => {
      expect(writeSpan('1997-06', tag)).to.equal(golden.month);
      expect(writeSpan('1997-06/1997-06', tag)).to.equal(golden.month);
    });
  }

  it('name all months of the year in Sundanese', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `2024-${String(month).padStart(2, '0')}`);
    const names = months.map((iso) => write(iso, 'su-ID').replace(' 2024', ''));
    expect(names.join(' ')).to.equal(
      'Januari Pébruari Maret April Méi Juni Juli Agustus Séptémber Oktober Nopémber Désémber',
    );
  });

  it('shorten the month on demand', () => {
    expect(write('1997-08-25', 'en', 'short')).to.equal('Aug 25, 1997');
    expect(write('1997-12', 'de', 'short')).to.match(/^Dez\.? 1997$/);
    expect(write('1997-12', 'su', 'short')).to.equal('Dés 1997');
    expect(write('1997', 'en', 'short')).to.equal('1997');
  });

  it('follow the region of the tag', () => {
    expect(write('1997-08-25', 'en-GB')).to.equal('25 August 1997');
    expect(write('1997-01', 'de-AT')).to.equal('Jänner 1997');
    expect(write('1997', 'ar-EG')).to.equal('١٩٩٧');
    expect(write('1997', 'ar-EG-u-nu-latn')).to.equal('1997');
    expect(writeSpan('1997-06/1999-11', 'zh-CN')).to.equal('1997年6月至1999年11月');
  });

  it('stay in the Gregorian calendar', () => {
    expect(write('2024', 'ar-SA-u-ca-islamic-nu-latn')).to.equal('2024');
    expect(write('2024-03', 'ja-JP-u-ca-japanese')).to.equal('2024年3月');
  });

  it('are right for days at the edges of a year, in whatever time zone the visitor is', () => {
    expect(write('2024-01-01', 'en')).to.equal('January 1, 2024');
    expect(write('2024-12-31', 'en')).to.equal('December 31, 2024');
    expect(write('2024-02-29', 'en')).to.equal('February 29, 2024');
  });

  it('are right for years before 100 and long ago', () => {
    expect(write('0031-05', 'en')).to.equal('May 31');
    expect(write('1031', 'de')).to.equal('1031');
    expect(write('1810-09-25', 'id')).to.equal('25 September 1810');
  });

  it('write a year as a heading', () => {
    expect(formatYear(2024, 'de')).to.equal('2024');
    expect(formatYear(2024, 'ko')).to.equal('2024년');
    expect(formatYear(2024, 'ja')).to.equal('2024年');
  });
});
