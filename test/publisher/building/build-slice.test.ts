import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocaleCode } from '../../../src/model/locale-codes.js';
import { buildSlice } from '../../../src/publisher/building/build-slice.js';
import type { Content } from '../../../src/publisher/content.js';
import { MediaShelf } from '../../../src/publisher/building/media-shelf.js';
import { makeContent, type Json } from '../fixtures/content.js';

/** The files of a slice by name, as a reader parses them. */
function build(content: Content, partner: string, locale: LocaleCode): Map<string, Json> {
  const files = buildSlice(content, partner, locale, new MediaShelf(content.media));
  return new Map(files.map(({ name, document }) => [name, JSON.parse(JSON.stringify(document)) as Json]));
}

const buildFirst = (partner: string, locale: LocaleCode, content = makeContent()): Json =>
  build(content, partner, locale).get(`${locale}.json`);

function makeLongContent(count: number): Content {
  return makeContent((documents) => {
    documents['events/betatown.json'] = {
      events: Array.from({ length: count }, (_, index) => ({
        id: `event-${index}`,
        date: String(1900 + index),
        title: { en: `Event ${index}`, id: `Acara ${index}` },
        kind: 'visit',
        fields: [],
        sources: [index % 2 ? 'archive' : 'statistics'],
      })),
    };
  });
}

describe('buildSlice', () => {
  it('gives texts in the language of the slice, and marks those that fell back', () => {
    const { partner, timeline } = buildFirst('alphaville', 'de');
    assert.equal(partner.name, 'Alphastadt');
    assert.deepEqual(partner.country, { code: 'DE', name: 'Deutschland' });
    assert.deepEqual(timeline.items[0].title, { text: 'Student exchange', lang: 'en' });
    assert.equal(timeline.items[1].title, 'Charta unterzeichnet');
  });

  it('says what is in it, at the top', () => {
    const slice = buildFirst('alphaville', 'id');
    assert.deepEqual(Object.keys(slice).slice(0, 5), ['schemaVersion', 'revision', 'lang', 'asOf', 'licence']);
    assert.equal(slice.schemaVersion, '1.0');
    assert.match(slice.revision, /^[\da-f]{16}$/);
    assert.equal(slice.lang, 'id');
    assert.equal(slice.asOf, '2026-01-15');
  });

  it('has no partner and the city’s own events in the general slice', () => {
    const slice = buildFirst('bandung', 'en');
    assert.equal('partner' in slice, false);
    assert.deepEqual(slice.contacts.missions, []);
    assert.deepEqual(
      slice.timeline.items.map((item: Json) => item.id),
      ['conference'],
    );
  });

  it('orders events newest first, undated ones last', () => {
    const { timeline } = buildFirst('alphaville', 'en');
    assert.deepEqual(
      timeline.items.map((item: Json) => item.id),
      ['exchange', 'charter', 'undated'],
    );
    assert.equal('date' in timeline.items[2], false);
  });

  it('takes flags from the countries and leaves out what is absent', () => {
    const { city, partner } = buildFirst('alphaville', 'en');
    assert.equal('flag' in city, false);
    assert.match(partner.flag.src, /^\.\.\/media\/de\.[\da-f]{8}\.webp$/);
    assert.equal(partner.flag.alt, '');
    assert.equal('region' in partner, false);
    assert.equal('missions' in partner, false);
  });

  it('writes out opening hours day by day', () => {
    const [office] = buildFirst('alphaville', 'en').contacts.offices;
    assert.deepEqual(office.hours.periods, [
      { weekday: 1, opensMinutes: 480, closesMinutes: 690 },
      { weekday: 5, opensMinutes: 480, closesMinutes: 690 },
      { weekday: 5, opensMinutes: 810, closesMinutes: 960 },
    ]);
  });

  it('lists the sources that are cited, once each', () => {
    const slice = buildFirst('alphaville', 'en');
    const titles = slice.sources.map((source: Json) => source.title);
    assert.deepEqual(titles, ['Statistics office', 'City archive']);
    assert.deepEqual(slice.timeline.items[0].sources, [0, 1]);
    assert.deepEqual(slice.city.facts[0].sources, [0]);
  });

  it('holds thirty events to a page and leads from each to the next', () => {
    const files = build(makeLongContent(61), 'betatown', 'ko');
    assert.deepEqual([...files.keys()], ['timeline-3.ko.json', 'timeline-2.ko.json', 'ko.json']);
    const pages = ['ko.json', 'timeline-2.ko.json', 'timeline-3.ko.json'].map((name) => files.get(name));
    assert.deepEqual(
      pages.map(({ timeline }) => [timeline.total, timeline.items.length, timeline.next]),
      [
        [61, 30, 'timeline-2.ko.json'],
        [61, 30, 'timeline-3.ko.json'],
        [61, 1, undefined],
      ],
    );
    const ids = pages.flatMap(({ timeline }) => timeline.items.map((item: Json) => item.id));
    assert.equal(new Set(ids).size, 61);
    assert.deepEqual(
      pages.map(({ timeline }) => [timeline.last, timeline.previous]),
      [
        ['timeline-3.ko.json', undefined],
        [undefined, undefined],
        [undefined, 'timeline-2.ko.json'],
      ],
    );
    assert.deepEqual(Object.keys(pages[1]), ['schemaVersion', 'revision', 'lang', 'timeline', 'sources']);
  });

  it('says in the slice how many events of all pages belong to each field', () => {
    const content = makeLongContent(31);
    const events = content.events.get('betatown')!.map((event, index) => ({
      ...event,
      fields: index === 0 ? (['tourism', 'culture'] as const) : (['culture'] as const),
    }));
    const files = build({ ...content, events: new Map([['betatown', events]]) }, 'betatown', 'en');
    assert.deepEqual(files.get('en.json').timeline.fields, { culture: 31, tourism: 1 });
    assert.equal('fields' in files.get('timeline-2.en.json').timeline, false);
  });

  it('has no second page for exactly thirty events, and one empty page for none', () => {
    assert.deepEqual([...build(makeLongContent(30), 'betatown', 'en').keys()], ['en.json']);
    assert.deepEqual(buildFirst('betatown', 'en').timeline, { total: 0, items: [] });
  });

  it('changes the revision of all pages when one of them changes, and of no other slice', () => {
    const before = makeLongContent(31);
    const after = makeContent((documents) => {
      const events = [...(before.events.get('betatown') ?? [])];
      documents['events/betatown.json'] = {
        events: events.map((event) =>
          event.id === 'event-0' ? { ...event, title: { ...event.title, en: 'Corrected' } } : event,
        ),
      };
    });
    const read = (content: Content, partner: string): Json[] =>
      [...build(content, partner, 'en').values()].map(({ revision }) => revision);
    assert.equal(new Set(read(before, 'betatown')).size, 1);
    assert.notDeepEqual(read(after, 'betatown'), read(before, 'betatown'));
    assert.deepEqual(read(after, 'alphaville'), read(before, 'alphaville'));
  });
});
