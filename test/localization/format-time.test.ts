import { expect } from '@open-wc/testing';
import {
  formatClock,
  formatMoment,
  formatOffset,
  formatOffsetHours,
  getUtcOffsetMinutes,
  getZonedClock,
} from '../../src/localization/format-time.js';

function loosen(formatted: string | undefined): string | undefined {
  return formatted?.replace(/\s+/g, ' ');
}

const summer = new Date('2024-07-01T17:03:45.678Z');
const winter = new Date('2024-01-01T00:00:00Z');

describe('getUtcOffsetMinutes', () => {
  it('follows summer time', () => {
    expect(getUtcOffsetMinutes('Asia/Jakarta', summer)).to.equal(420);
    expect(getUtcOffsetMinutes('Asia/Seoul', winter)).to.equal(540);
    expect(getUtcOffsetMinutes('Europe/Berlin', summer)).to.equal(120);
    expect(getUtcOffsetMinutes('Europe/Berlin', winter)).to.equal(60);
    expect(getUtcOffsetMinutes('America/Chicago', summer)).to.equal(-300);
    expect(getUtcOffsetMinutes('America/Chicago', winter)).to.equal(-360);
    expect(getUtcOffsetMinutes('UTC', winter)).to.equal(0);
  });

  it('knows the odd quarters of an hour', () => {
    expect(getUtcOffsetMinutes('Asia/Kathmandu', summer)).to.equal(345);
    expect(getUtcOffsetMinutes('America/St_Johns', winter)).to.equal(-210);
  });

  it('is right to the minute around the change of the clock', () => {
    expect(getUtcOffsetMinutes('Europe/Berlin', new Date('2024-03-31T00:59:59.999Z'))).to.equal(60);
    expect(getUtcOffsetMinutes('Europe/Berlin', new Date('2024-03-31T01:00:00Z'))).to.equal(120);
  });

  it('is right before 1970', () => {
    expect(getUtcOffsetMinutes('UTC', new Date('1955-04-18T03:04:05.678Z'))).to.equal(0);
  });
});

describe('getZonedClock', () => {
  it('tells day, weekday and minutes of the zone', () => {
    expect(getZonedClock('Asia/Jakarta', summer)).to.deep.equal({
      year: 2024,
      month: 7,
      day: 2,
      weekday: 2,
      minutes: 3,
    });
    expect(getZonedClock('America/Chicago', winter)).to.deep.equal({
      year: 2023,
      month: 12,
      day: 31,
      weekday: 7,
      minutes: 18 * 60,
    });
  });
});

describe('formatClock', () => {
  it('writes weekday and time in the page language', () => {
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'en'))).to.match(/Tue.*12:03 AM/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'en-GB'))).to.match(/Tue.*0?0:03/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'de'))).to.match(/^Di.*00:03/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'id'))).to.match(/^Sel.*00\.03/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'su'))).to.match(/^Sal.*00\.03/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'zh-Hans'))).to.match(/周二.*0?0:03/);
    expect(loosen(formatClock(summer, 'Asia/Jakarta', 'ja')))
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

  it('writes them as a bare number', () => {
    expect(formatOffsetHours(-330, 'de')).to.equal('5,5');
    expect(formatOffsetHours(0, 'en')).to.equal('0');
  });
});

describe('a time zone that nobody knows', () => {
  for (const timeZone of ['Mars/Olympus', '', '__proto__', 'Asia/Bandung', '<b>']) {
    it(`"${timeZone}" throws nowhere`, () => {
      expect(getUtcOffsetMinutes(timeZone, summer)).to.equal(undefined);
      expect(getZonedClock(timeZone, summer)).to.equal(undefined);
      expect(formatClock(summer, timeZone, 'en')).to.equal(undefined);
    });
  }

  it('is no worse than a moment that is none', () => {
    const never = new Date(Number.NaN);
    expect(getUtcOffsetMinutes('Asia/Jakarta', never)).to.equal(undefined);
    expect(getZonedClock('Asia/Jakarta', never)).to.equal(undefined);
    expect(formatClock(never, 'Asia/Jakarta', 'en')).to.equal(undefined);
  });
});
