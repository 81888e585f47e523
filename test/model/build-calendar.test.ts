import { expect } from '@open-wc/testing';
import { buildEventCalendar } from '../../src/model/build-calendar.js';
import { hasCalendarDays } from '../../src/model/calendar-days.js';
import type { CooperationEvent } from '../../src/model/feed.js';
import { parseDateSpan } from '../../src/model/partial-date.js';

function event(date: string | undefined, more: Partial<CooperationEvent> = {}): CooperationEvent {
  return {
    id: 'signing',
    title: 'Signing',
    kind: 'signing',
    fields: [],
    isAnnounced: false,
    sources: [],
    date: date ? parseDateSpan(date) : undefined,
    ...more,
  };
}

const options = { lang: 'en', now: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)), host: 'feed.example' };

describe('buildEventCalendar', () => {
  it('writes an all-day entry', () => {
    const file = buildEventCalendar(
      event('1997-08-25', {
        title: { text: 'Penandatanganan, Suwon; Bandung', lang: 'id' },
        summary: 'One.',
        benefit: 'Two.',
        url: 'https://city.example/a;b,c',
      }),
      { ...options, name: 'Two cities' },
    );
    expect(file?.split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Bandung//Partner widgets//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Two cities',
      'BEGIN:VEVENT',
      'UID:signing@feed.example',
      'DTSTAMP:20260102T030405Z',
      'DTSTART;VALUE=DATE:19970825',
      'DTEND;VALUE=DATE:19970826',
      'SUMMARY;LANGUAGE=id:Penandatanganan\\, Suwon\\; Bandung',
      'DESCRIPTION:One.\\n\\nTwo.',
      'URL:https://city.example/a;b,c',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  for (const [date, end] of [
    ['2023-02-28', '20230301'],
    ['2024-02-28', '20240229'],
    ['2023-12-31', '20240101'],
    ['1955-04-18/1955-04-24', '19550425'],
  ] as const) {
    it(`ends ${date} on the day after`, () => {
      expect(buildEventCalendar(event(date), options)).to.contain(`DTEND;VALUE=DATE:${end}\r\n`);
    });
  }

  it('marks what was only announced', () => {
    expect(buildEventCalendar(event('2026-05-01', { isAnnounced: true }), options)).to.contain('STATUS:TENTATIVE');
  });

  it('puts nothing on a day that nobody knows', () => {
    for (const date of [undefined, '1997', '1997-08', '1997-08-25/1997-09', '1997-08/1997-09-01', '1997-08-25/..']) {
      expect(hasCalendarDays(event(date)), date).to.equal(false);
      expect(buildEventCalendar(event(date), options), date).to.equal(undefined);
    }
    expect(hasCalendarDays(event('1997-08-25'))).to.equal(true);
  });

  it('holds all the dated events of a list', () => {
    const file = buildEventCalendar(
      [event('1997-08-25'), event('1997'), event('2017-05-01', { id: 'visit' })],
      options,
    );
    expect(file?.match(/^UID:.*$/gm)).to.deep.equal(['UID:signing@feed.example', 'UID:visit@feed.example']);
    expect(buildEventCalendar([], options)).to.equal(undefined);
  });

  it('lets no text of the feed write a line of its own', () => {
    const file = buildEventCalendar(
      event('1997-08-25', { id: 'a\r\nATTACH:x', title: 'b\nATTACH:x', summary: 'c\r\n\r\nEND:VCALENDAR' }),
      options,
    );
    expect(file).not.to.match(/^ATTACH/m);
    expect(file?.match(/^END:VCALENDAR/gm)?.length).to.equal(1);
  });
});
