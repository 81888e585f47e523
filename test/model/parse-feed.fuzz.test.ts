import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildEventCalendar } from '../../src/model/build-calendar.js';
import { buildVcard } from '../../src/model/build-vcard.js';
import type { Feed } from '../../src/model/feed.js';
import { buildGeoUrl } from '../../src/model/geo.js';
import { selectOpenState } from '../../src/model/opening-hours.js';
import { parseFeed } from '../../src/model/parse-feed.js';
import { parseTimelinePage } from '../../src/model/parse-timeline-page.js';
import { countEventsByField, groupEventsByYear, selectEvents } from '../../src/model/select-events.js';
import { countHighlightsByCategory, selectHighlights } from '../../src/model/select-highlights.js';
import { selectStages } from '../../src/model/select-stages.js';

const feedUrl = 'https://feed.example/feed/v1/suwon/en.json';
const image = { src: '/a.png', width: 2, height: 1, alt: 'Alt' };

const valid = {
  schemaVersion: '1.0',
  lang: 'en',
  revision: 'r',
  asOf: '2026-01-02',
  licence: { name: 'CC BY 4.0', attribution: 'City' },
  sources: [{ title: 'Report', url: 'https://city.example/' }],
  city: {
    name: 'Bandung',
    country: { code: 'ID', name: 'Indonesia' },
    emblem: image,
    motto: { text: 'Motto', lang: 'sa' },
    coordinates: { lat: -6.9, lon: 107.6 },
    timeZone: 'Asia/Jakarta',
    summary: ['Text', { text: 'Teks', lang: 'id' }],
    facts: [{ id: 'population', value: 1, unit: 'people', asOf: '2023', sources: [0] }],
    strengths: [{ id: 's', title: 'Strength', text: 'Text', sources: [0] }],
    links: [{ kind: 'official', url: 'https://city.example/' }],
  },
  partner: {
    id: 'suwon',
    name: 'Suwon',
    since: '1997-08-25',
    fields: ['culture'],
    agreement: { instrument: 'Memorandum', reached: [{ stage: 'exploration', date: '1996' }] },
  },
  timeline: {
    total: 1,
    next: 'en.2.json',
    items: [{ id: 'e', title: 'Event', date: '2017-05-01/2017-05-02', fields: ['culture'], sources: [0] }],
  },
  contacts: {
    offices: [
      {
        id: 'o',
        kind: 'city',
        name: 'Office',
        address: ['Street'],
        phones: ['+44 1632 960001'],
        hours: { timeZone: 'Asia/Jakarta', periods: [{ weekday: 1, opensMinutes: 480, closesMinutes: 960 }] },
      },
    ],
  },
  highlights: [{ id: 'h', category: 'food', name: 'Dish', coordinates: { lat: 1, lon: 2 }, image }],
};

/** Every place in a JSON value, as the keys that lead to it. */
function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.keys(value).flatMap((key) => listPaths((value as Record<string, unknown>)[key], [...path, key])),
  ];
}

/** The same JSON value with another one at that place. */
function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}

/** Whatever an element may do with a feed. */
function use(feed: Feed): void {
  const events = selectEvents(feed.timeline, { order: 'oldest' });
  groupEventsByYear(events);
  countEventsByField(events);
  selectStages(feed.partner?.agreement);
  selectHighlights(feed, { limit: 3 });
  countHighlightsByCategory(feed);
  buildEventCalendar(events, { lang: feed.lang, now: new Date(0), host: 'feed.example' });
  for (const office of [...feed.contacts.offices, ...feed.contacts.missions]) {
    expect(buildVcard(office, feed.lang)).to.match(/^BEGIN:VCARD\r\n[^]*\r\nEND:VCARD\r\n$/);
    if (office.hours) selectOpenState(office.hours, { weekday: 7, minutes: 1439 });
  }
  for (const { coordinates, address } of feed.highlights) if (coordinates) buildGeoUrl(coordinates, address);
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.anything({
    maxDepth: 3,
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '1997',
    '1997-02-30',
    'javascript:alert(1)',
    'https://city.example/',
    -0,
    1e308,
  ),
);

describe('parseFeed, whatever it is given', () => {
  const paths = listPaths(valid);

  it('reads the feed that the mutations start from without an issue', () => {
    expect(parseFeed(valid, feedUrl).issues).to.deep.equal([]);
  });

  it('never throws on arbitrary values, and always says why there is no feed', () => {
    fc.assert(
      fc.property(anything, fc.oneof(fc.constant(feedUrl), fc.string(), fc.webUrl()), (raw, url) => {
        const { feed, issues } = parseFeed(raw, url);
        expect(feed !== undefined || issues.some(({ code }) => code)).to.equal(true);
        parseTimelinePage(raw, url);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a valid feed with something else in some places', () => {
    const mutation = fc.tuple(fc.constantFrom(...paths), anything);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        let raw: unknown = valid;
        for (const [path, replacement] of mutations) raw = replaceAt(raw, path, replacement);
        const { feed } = parseFeed(raw, feedUrl);
        if (feed) use(feed);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing but the part that was broken', () => {
    const parts = ['city', 'partner', 'timeline', 'contacts', 'highlights'] as const;
    const intact = parseFeed(valid, feedUrl).feed;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, replacement) => {
        const { feed } = parseFeed({ ...valid, [part]: replacement }, feedUrl);
        for (const other of parts.filter((name) => name !== part)) {
          expect(feed?.[other]).to.deep.equal(intact?.[other]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
