import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCalendar } from '../../../src/publisher/building/build-calendar.js';
import { makeContent, type Json } from '../fixtures/content.js';

function buildOne(event: Json, partner: Json = {}): string {
  const content = makeContent((documents) => {
    const base = { id: 'one', title: { en: 'Title', id: 'Judul' }, kind: 'visit', fields: [], sources: ['archive'] };
    documents['events/betatown.json'] = { events: event ? [{ ...base, ...event }] : [] };
    Object.assign(documents['partners/betatown.json'], partner);
  });
  return buildCalendar(content, 'betatown');
}

const unfold = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('buildCalendar', () => {
  it('ends each line with CR LF and folds it at 75 octets, never inside a character', () => {
    const title = `Pertukaran “mahasiswa” ${'반둥시 '.repeat(30).trim()} 😀${'é'.repeat(60)}`;
    const calendar = buildOne({ date: '2020-01-01', title: { en: title, id: title } });
    assert.doesNotMatch(calendar, /[^\r]\n|\r[^\n]/);
    for (const line of calendar.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /\ufffd/);
    }
    assert.ok(unfold(calendar).includes(`SUMMARY;LANGUAGE=en:${title}`));
  });

  it('writes whole days with an exclusive end', () => {
    const lines = unfold(buildOne({ date: '2019-12-30/2019-12-31' }));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20191230'));
    assert.ok(lines.includes('DTEND;VALUE=DATE:20200101'));
    assert.ok(unfold(buildOne({ date: '2020-02-28' })).includes('DTEND;VALUE=DATE:20200229'));
  });

  it('leaves out what is not known to the day', () => {
    for (const date of ['2020', '2020-02', '2020-02-03/2020-03', '2020-02-03/..', undefined]) {
      assert.doesNotMatch(buildOne({ date }), /VEVENT/, date);
    }
  });

  it('is a valid calendar even without an event', () => {
    assert.match(buildOne(undefined), /BEGIN:VTIMEZONE/);
  });

  it('keeps ids and stamps from build to build', () => {
    const lines = unfold(buildOne({ date: '2020-01-01' }));
    assert.ok(lines.includes('UID:one.betatown@bandung-partner-feed'));
    assert.ok(lines.includes('DTSTAMP:20260115T000000Z'));
  });

  it('escapes text and joins its parts as paragraphs', () => {
    const both = (text: string): Json => ({ en: text, id: text });
    const lines = unfold(
      buildOne({
        date: '2020-01-01',
        title: both('One; two, three \\ four'),
        summary: both('First.'),
        benefit: both('Last.'),
      }),
    );
    assert.ok(lines.includes('SUMMARY;LANGUAGE=en:One\\; two\\, three \\\\ four'));
    assert.ok(lines.includes('DESCRIPTION:First.\\n\\nLast.'));
  });

  it('calls an announced event tentative', () => {
    assert.match(buildOne({ date: '2020-01-01', isAnnounced: true }), /STATUS:TENTATIVE/);
    assert.match(buildOne({ date: '2020-01-01' }), /STATUS:CONFIRMED/);
  });

  it('holds the yearly anniversary where the day is known', () => {
    const lines = unfold(buildOne(undefined, { since: '1960-05-24' }));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:19610524'));
    assert.ok(lines.includes('RRULE:FREQ=YEARLY'));
    assert.ok(lines.includes('SUMMARY;LANGUAGE=en:Anniversary of the partnership of Bandung and Betatown since 1960'));
    assert.doesNotMatch(buildOne(undefined, { since: '1960-05' }), /RRULE/);
  });

  it('keeps a leap day’s anniversary in common years', () => {
    const lines = unfold(buildOne(undefined, { since: '1996-02-29' }));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:19970228'));
    assert.ok(lines.includes('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'));
  });
});
