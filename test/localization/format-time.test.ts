import { expect } from '@open-wc/testing';
import { formatClock, formatMoment, formatOffset } from '../../src/localization/format-time.js';
import { readClock } from '../../src/model/zone.js';

function loosen(formatted: string | undefined): string | undefined {
  return formatted?.replace(/\s+/g, ' ');
}

const summer = new Date('2024-07-01T17:03:45.678Z');
const inBandung = readClock(summer, 420);

describe('formatClock', () => {
  it('writes weekday and time in the page language', () => {
    expect(loosen(formatClock(inBandung, 'en'))).to.match(/Tue.*12:03 AM/);
    expect(loosen(formatClock(inBandung, 'en-GB'))).to.match(/Tue.*0?0:03/);
    expect(loosen(formatClock(inBandung, 'de'))).to.match(/^Di.*00:03/);
    expect(loosen(formatClock(inBandung, 'id'))).to.match(/^Sel.*00\.03/);
    expect(loosen(formatClock(inBandung, 'su'))).to.match(/^Sal.*00\.03/);
    expect(loosen(formatClock(inBandung, 'zh-Hans'))).to.match(/周二.*0?0:03/);
    expect(loosen(formatClock(inBandung, 'ja')))
      .to.include('火')
      .and.include('0:03');
  });
});

describe('formatMoment', () => {
  it('writes date and time in a time zone', () => {
    expect(loosen(formatMoment(summer.getTime(), 'en', 'Asia/Jakarta'))).to.match(/^Jul 2, 2024, 12:03 AM$/);
    expect(loosen(formatMoment(summer.getTime(), 'su', 'Asia/Jakarta'))).to.match(/^2 Jul 2024.*00\.03$/);
  });

  it('keeps to the clock of the visitor without one', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(formatMoment(summer.getTime(), 'de')).to.equal(formatMoment(summer.getTime(), 'de', timeZone));
  });
});

describe('formatOffset', () => {
  it('writes the hours between two clocks with their unit', () => {
    expect(loosen(formatOffset(120, 'en'))).to.equal('2 hours');
    expect(loosen(formatOffset(-60, 'en'))).to.equal('1 hour');
    expect(loosen(formatOffset(330, 'de'))).to.equal('5,5 Stunden');
    expect(loosen(formatOffset(345, 'fr'))).to.match(/^5,75 heures$/);
    expect(loosen(formatOffset(120, 'su'))).to.equal('2 jam');
    expect(loosen(formatOffset(120, 'ko'))).to.equal('2시간');
    expect(loosen(formatOffset(120, 'ar'))).to.equal('ساعتان');
  });
});
