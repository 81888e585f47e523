import { expect } from '@open-wc/testing';
import {
  formatArea,
  formatDistance,
  formatHeight,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
} from '../../src/localization/format-number.js';
import { localeCodes } from '../../src/model/locale-codes.js';

/** Spaces of every kind become plain ones; marks of direction go. */
function loosen(formatted: string): string {
  return formatted.replace(/\s+/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
}

describe('numbers', () => {
  it('follow the language and the region', () => {
    expect(formatNumber(2579837, 'en')).to.equal('2,579,837');
    expect(formatNumber(2579837, 'id')).to.equal('2.579.837');
    expect(formatNumber(2579837, 'su')).to.equal('2.579.837');
    expect(formatNumber(2579837, 'ms')).to.equal('2,579,837');
    expect(loosen(formatNumber(2579837, 'fr'))).to.equal('2 579 837');
    expect(formatNumber(0.5, 'de')).to.equal('0,5');
    expect(formatNumber(12, 'ar-EG')).to.equal('١٢');
    expect(formatNumber(12, 'ar-EG-u-nu-latn')).to.equal('12');
  });

  it('take more options', () => {
    expect(formatNumber(1.26, 'en', { maximumFractionDigits: 1 })).to.equal('1.3');
  });

  it('write shares that are given in percent', () => {
    expect(formatPercent(5.12, 'en')).to.equal('5.12%');
    expect(loosen(formatPercent(5.12, 'de'))).to.equal('5,12 %');
    expect(formatPercent(100, 'ko')).to.equal('100%');
  });

  it('carry a unit', () => {
    expect(loosen(formatUnit(2.5, 'hour', 'en'))).to.equal('2.5 hr');
    expect(loosen(formatUnit(5.75, 'hour', 'de'))).to.equal('5,75 Std.');
  });
});

describe('distances', () => {
  it('are in kilometres', () => {
    expect(loosen(formatDistance(5432.4, 'en'))).to.equal('5,432 km');
    expect(loosen(formatDistance(5432.4, 'de-AT'))).to.match(/^5.432 km$/);
    expect(loosen(formatDistance(5432.4, 'id-ID'))).to.equal('5.432 km');
    expect(loosen(formatDistance(5432.4, 'su'))).to.equal('5.432 km');
    expect(formatDistance(5432.4, 'zh-Hans')).to.equal('5,432公里');
    expect(formatDistance(5432.4, 'ar-u-nu-latn')).to.include('5,432').and.include('كم');
  });

  it('are in miles only where the tag itself names a region of miles', () => {
    for (const tag of ['en-US', 'en-GB', 'en-LR', 'en-Latn-US']) {
      expect(loosen(formatDistance(1609.344, tag)), tag).to.equal('1,000 mi');
    }
    for (const tag of ['en', 'en-AU', 'en-CA', 'es', 'ms-MY']) {
      expect(formatDistance(1609.344, tag), tag).to.match(/km$/);
    }
    expect(formatDistance(1609.344, 'es-US')).to.match(/mi$/);
  });

  it('keep a tenth when they are short', () => {
    expect(loosen(formatDistance(2.34, 'en'))).to.equal('2.3 km');
  });
});

describe('heights', () => {
  it('are in metres, in the United States in feet', () => {
    expect(loosen(formatHeight(768, 'en'))).to.equal('768 m');
    expect(loosen(formatHeight(768, 'en-GB'))).to.match(/^768 ?m$/);
    expect(loosen(formatHeight(768, 'en-US'))).to.equal('2,520 ft');
    expect(formatHeight(768, 'zh-CN')).to.equal('768米');
    for (const code of localeCodes) expect(formatHeight(768, `${code}-u-nu-latn`), code).to.include('768');
  });
});

describe('areas', () => {
  it('are in square kilometres as published', () => {
    expect(loosen(formatArea(167.31, 'en'))).to.equal('167.31 km²');
    expect(loosen(formatArea(167.31, 'id'))).to.equal('167,31 km²');
    expect(loosen(formatArea(167.31, 'su'))).to.equal('167,31 km²');
    expect(loosen(formatArea(167.31, 'ko'))).to.match(/^167\.31 ?km²$/);
    expect(formatArea(167.31, 'zh-Hans')).to.equal('167.31平方公里');
    expect(formatArea(167.31, 'ar-u-nu-latn')).to.include('كم²');
    expect(formatArea(167.31, 'en-GB')).to.include('km²');
  });

  it('are in square miles in the United States', () => {
    expect(loosen(formatArea(167.31, 'en-US'))).to.equal('64.6 sq mi');
    expect(loosen(formatArea(167.31, 'es-US'))).to.equal('64.6 mi²');
  });
});

describe('sums of money', () => {
  const cases: readonly (readonly [tag: string, parts: readonly string[]])[] = [
    ['en', ['8.54', 'trillion', 'rupiah']],
    ['id', ['8,54', 'triliun', 'Rupiah']],
    ['su', ['8,54', 'triliun', 'Rupiah']],
    ['ms', ['8.54', 'trilion', 'Rupiah']],
    ['de', ['8,54', 'Billionen', 'Rupiah']],
    ['ko', ['8.54', '조', '루피아']],
    ['zh-Hans', ['8.54', '万亿', '印度尼西亚']],
    ['ja', ['8.54', '兆', 'ルピア']],
    ['fr', ['8,54', 'billions', 'roupie']],
    ['es', ['8,54', 'billones', 'rupia']],
    ['ar-u-nu-latn', ['8.54', 'تر', 'روبية']],
  ];

  for (const [tag, parts] of cases) {
    it(`are written in words in ${tag}`, () => {
      const written = formatMoney(8.54e12, 'IDR', tag);
      for (const part of parts) expect(written.toLowerCase()).to.include(part.toLowerCase());
    });
  }

  it('have the little word that French and Spanish put after millions, but not after thousands', () => {
    expect(formatMoney(8.54e12, 'IDR', 'fr')).to.match(/^8,54\sbillions\sde\sroupies/);
    expect(formatMoney(1e9, 'IDR', 'fr-BE')).to.match(/^1\smilliard\sde\sroupies/);
    expect(formatMoney(1e6, 'IDR', 'es')).to.match(/^1\smillón\sde\srupias/);
    expect(formatMoney(5e9, 'IDR', 'es-EC')).to.match(/^5\smil\smillones\sde\srupias/);
    expect(formatMoney(5000, 'IDR', 'es')).to.match(/^5\smil\srupias/);
  });

  it('do not throw on a currency that is none', () => {
    expect(formatMoney(8.54e12, 'money', 'en')).to.equal('8.54 trillion money');
    expect(formatMoney(8.54e12, '', 'en')).to.equal('8.54 trillion');
  });
});
