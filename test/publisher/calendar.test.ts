import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { parseDateSpan, parsePartialDate, type PartialDate } from '../../src/model/partial-date.js';
import { buildFeedFiles, type FeedFiles } from '../../src/publisher/building/build-feed.js';
import { checkContent } from '../../src/publisher/checking/check-content.js';
import type { CanonicalEvent } from '../../src/publisher/canonical.js';
import type { Content } from '../../src/publisher/content.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import { makeContent, type Documents, type Json } from './fixtures/content.js';

const demo = fileURLToPath(new URL('../../demo/content', import.meta.url));
const loaded = checkContent(await readContent(demo)).content;
assert.ok(loaded);
const content: Content = loaded;

/** Dates in every shape that editors may write, in a partner of their own. */
const everyShape = makeContent((documents: Documents) => {
  const base = { title: { en: 'E', id: 'E' }, kind: 'visit', fields: [], sources: ['archive'] };
  const dates = [
    '2020',
    '2020-02',
    '2020-02-29',
    '2019-12-31/2020-01-01',
    '2020-02-03/2020-03',
    '2020/2020-02-03',
    '2020-02-03/..',
    '2020-02/..',
    '2020-02-29/2020-02-29',
    '0999-12-31',
    '9999-12-30',
    undefined,
  ];
  const events = dates.map((date, index) => ({ ...base, id: `shape-${index}`, ...(date && { date }) }));
  documents['events/betatown.json'] = { events };
  documents['partners/betatown.json'].since = '1996-02-29';
});

function readBytes(files: FeedFiles, id: string): Buffer {
  const bytes = files.get(`${id}/events.ics`);
  assert.ok(bytes, id);
  return Buffer.from(bytes);
}

function parse(bytes: Buffer): Json {
  return new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
}

/** The first day of an event and the day after the last, where both are known to the day. */
function findDays({ date }: CanonicalEvent): [string, string] | undefined {
  const span = date === undefined ? undefined : parseDateSpan(date);
  const end = span?.end ?? span?.start;
  if (!span || !end || span.isOpenEnded || !isDay(span.start) || !isDay(end)) return undefined;
  const after = new Date(`${end.iso}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return [span.start.iso, after.toISOString().slice(0, 10)];
}

/** The day of a property. The library writes the year 999 with three digits. */
function readDay(entry: Json, name: string): string {
  return String(entry.getFirstPropertyValue(name)).padStart(10, '0');
}

function isDay({ day }: PartialDate): boolean {
  return day !== undefined;
}

const sources: [string, Content][] = [
  ...['bandung', ...content.partners.keys()].map((id): [string, Content] => [id, content]),
  ['betatown', everyShape],
];
const built = new Map([content, everyShape].map((each) => [each, buildFeedFiles(each)]));

for (const [id, of] of sources) {
  describe(`events.ics of ${id}`, () => {
    const bytes = readBytes(built.get(of) ?? new Map(), id);
    const calendar = parse(bytes);
    const entries: Json[] = calendar.getAllSubcomponents('vevent');
    const events = of.events.get(id) ?? [];
    const anniversaryId = `partnership-anniversary.${id}@bandung-partner-feed`;

    it('has lines of at most 75 octets, ended by CR LF, each of them whole characters', () => {
      assert.equal(bytes.at(-1), 0x0a);
      for (const line of splitLines(bytes)) {
        assert.ok(line.length <= 75, line.toString());
        assert.doesNotThrow(() => new TextDecoder('utf-8', { fatal: true }).decode(line));
        assert.ok(!line.includes(0x0d) && !line.includes(0x0a));
      }
    });

    it('is a calendar with something in it', () => {
      assert.equal(calendar.name, 'vcalendar');
      assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
      assert.ok(calendar.getFirstPropertyValue('prodid'));
      assert.ok(calendar.getAllSubcomponents().length > 0);
    });

    it('gives each entry an id of its own, a stamp, a day and a title, each once', () => {
      const uids = entries.map((entry) => entry.getFirstPropertyValue('uid'));
      assert.equal(new Set(uids).size, uids.length);
      const day = parsePartialDate(of.feed.asOf);
      for (const entry of entries) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
          assert.equal(
            entry.getAllProperties(name).length,
            1,
            `${name} of ${String(entry.getFirstPropertyValue('uid'))}`,
          );
          assert.notEqual(String(entry.getFirstPropertyValue(name)), '');
        }
        const stamp = entry.getFirstPropertyValue('dtstamp');
        assert.equal(stamp.zone, ICAL.Timezone.utcTimezone);
        assert.equal(stamp.year, day?.year);
        // Whole days: nobody knows the hour.
        assert.ok(entry.getFirstPropertyValue('dtstart').isDate);
        assert.ok(entry.getFirstPropertyValue('dtend').isDate);
      }
    });

    it('holds the events that are known to the day, on these days, and no others', () => {
      const expected = new Map(
        events.flatMap((event) => {
          const days = findDays(event);
          return days ? [[`${event.id}.${id}@bandung-partner-feed`, { event, days }] as const] : [];
        }),
      );
      const found = entries.filter((entry) => entry.getFirstPropertyValue('uid') !== anniversaryId);
      assert.deepEqual(found.map((entry) => entry.getFirstPropertyValue('uid')).sort(), [...expected.keys()].sort());
      for (const entry of found) {
        const { event, days } = expected.get(entry.getFirstPropertyValue('uid')) ?? {};
        assert.ok(event);
        assert.deepEqual(
          ['dtstart', 'dtend'].map((name) => readDay(entry, name)),
          days,
        );
        assert.equal(entry.getFirstPropertyValue('summary'), event.title.en);
        assert.equal(entry.getFirstPropertyValue('status'), event.isAnnounced ? 'TENTATIVE' : 'CONFIRMED');
        assert.equal(entry.getFirstPropertyValue('url') ?? undefined, event.url);
        const words = [event.summary, event.outcome, event.benefit, event.note].flatMap((map) => map?.en ?? []);
        assert.equal(entry.getFirstPropertyValue('description') ?? '', words.join('\n\n'));
      }
    });

    it('holds the anniversary where the day is known, from the first year on', () => {
      const since = parsePartialDate(of.partners.get(id)?.since ?? '');
      const found = entries.find((entry) => entry.getFirstPropertyValue('uid') === anniversaryId);
      assert.equal(found !== undefined, since !== undefined && isDay(since));
      if (!found || !since) return;
      const iterator = new ICAL.Event(found).iterator();
      const days = [1, 2, 3, 4].map(() => String(iterator.next()));
      const isLeapDay = since.month === 2 && since.day === 29;
      const expected = [1, 2, 3, 4].map((years) => {
        const year = since.year + years;
        // The last of February stands for a leap day.
        if (isLeapDay) return new Date(Date.UTC(year, 2, 0)).toISOString().slice(0, 10);
        return `${year}${since.iso.slice(4)}`;
      });
      assert.deepEqual(days, expected);
    });
  });
}

describe('calendars of the demonstration content', () => {
  it('hold entries at all, and leave out what is known only to the month or year', () => {
    const all = [...content.events].flatMap(([, events]) => events);
    const inexact = all.filter((event) => event.date !== undefined && !findDays(event));
    assert.ok(inexact.length > 5);
    assert.ok(all.filter((event) => findDays(event)).length > 20);
    const text = [...content.partners.keys()]
      .map((id) => readBytes(built.get(content) ?? new Map(), id).toString())
      .join('');
    for (const { id } of inexact) assert.ok(!text.replaceAll('\r\n ', '').includes(`UID:${id}.`), id);
  });
});

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 2;
  }
  assert.equal(start, bytes.length, 'The last line has no end.');
  return lines;
}
