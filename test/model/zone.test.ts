import { expect } from '@open-wc/testing';
import { findZone, getUtcOffset, getZonedClock, readClock } from '../../src/model/zone.js';

const summer = new Date('2024-07-01T17:03:45.678Z');
const winter = new Date('2024-01-01T00:00:00Z');

describe('getUtcOffset', () => {
  it('follows summer time', () => {
    expect(getUtcOffset({ timeZone: 'Asia/Jakarta' }, summer)).to.equal(420);
    expect(getUtcOffset({ timeZone: 'Asia/Seoul' }, winter)).to.equal(540);
    expect(getUtcOffset({ timeZone: 'Europe/Berlin' }, summer)).to.equal(120);
    expect(getUtcOffset({ timeZone: 'Europe/Berlin' }, winter)).to.equal(60);
    expect(getUtcOffset({ timeZone: 'America/Chicago' }, summer)).to.equal(-300);
    expect(getUtcOffset({ timeZone: 'America/Chicago' }, winter)).to.equal(-360);
    expect(getUtcOffset({ timeZone: 'UTC' }, winter)).to.equal(0);
  });

  it('knows the odd quarters of an hour', () => {
    expect(getUtcOffset({ timeZone: 'Asia/Kathmandu' }, summer)).to.equal(345);
    expect(getUtcOffset({ timeZone: 'America/St_Johns' }, winter)).to.equal(-210);
  });

  it('is right to the minute around the change of the clock', () => {
    expect(getUtcOffset({ timeZone: 'Europe/Berlin' }, new Date('2024-03-31T00:59:59.999Z'))).to.equal(60);
    expect(getUtcOffset({ timeZone: 'Europe/Berlin' }, new Date('2024-03-31T01:00:00Z'))).to.equal(120);
  });

  it('is right before 1970', () => {
    expect(getUtcOffset({ timeZone: 'UTC' }, new Date('1955-04-18T03:04:05.678Z'))).to.equal(0);
  });
});

describe('getZonedClock', () => {
  it('tells day, weekday and minutes of the zone', () => {
    expect(getZonedClock({ timeZone: 'Asia/Jakarta' }, summer)).to.deep.equal({
      year: 2024,
      month: 7,
      day: 2,
      weekday: 2,
      minutes: 3,
    });
    expect(getZonedClock({ timeZone: 'America/Chicago' }, winter)).to.deep.equal({
      year: 2023,
      month: 12,
      day: 31,
      weekday: 7,
      minutes: 18 * 60,
    });
  });
});

describe('findZone', () => {
  const berlin = {
    timeZone: 'Europe/Berlin',
    utcOffsets: [
      { from: Date.parse('2026-01-01T00:00:00Z'), minutes: 61 },
      { from: Date.parse('2026-03-29T01:00:00Z'), minutes: 121 },
    ],
  };

  it('takes the publisher at its word from when it knows', () => {
    const zone = findZone([berlin], 'Europe/Berlin');
    expect(getUtcOffset(zone, new Date('2026-02-01T00:00:00Z'))).to.equal(61);
    expect(getUtcOffset(zone, new Date('2026-03-29T00:59:59Z'))).to.equal(61);
    expect(getUtcOffset(zone, new Date('2026-03-29T01:00:00Z'))).to.equal(121);
  });

  it('asks the browser for earlier times, and for zones that the publisher does not name', () => {
    expect(getUtcOffset(findZone([berlin], 'Europe/Berlin'), summer)).to.equal(120);
    expect(getUtcOffset(findZone([berlin], 'Asia/Jakarta'), summer)).to.equal(420);
  });
});

describe('readClock', () => {
  it('crosses midnight both ways', () => {
    expect(readClock(winter, -60)).to.include({ year: 2023, month: 12, day: 31, weekday: 7, minutes: 1380 });
    expect(readClock(summer, 420)).to.include({ day: 2, weekday: 2, minutes: 3 });
  });
});

describe('a time zone that nobody knows', () => {
  for (const timeZone of ['Mars/Olympus', '', '__proto__', 'Asia/Bandung', '<b>']) {
    it(`"${timeZone}" throws nowhere`, () => {
      expect(getUtcOffset({ timeZone }, summer)).to.equal(undefined);
      expect(getZonedClock({ timeZone }, summer)).to.equal(undefined);
    });
  }

  it('is no worse than a moment that is none', () => {
    const never = new Date(Number.NaN);
    expect(getUtcOffset({ timeZone: 'Asia/Jakarta' }, never)).to.equal(undefined);
    expect(getZonedClock({ timeZone: 'Asia/Jakarta' }, never)).to.equal(undefined);
  });
});
