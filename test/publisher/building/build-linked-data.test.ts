import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLinkedData } from '../../../src/publisher/building/build-linked-data.js';
import { MediaShelf } from '../../../src/publisher/building/media-shelf.js';
import { walkJson } from '../../../src/publisher/reading/walk-json.js';
import { makeContent, type Json } from '../fixtures/content.js';

function build(partner: string): Json {
  const content = makeContent();
  return JSON.parse(Buffer.from(buildLinkedData(content, partner, new MediaShelf(content.media))).toString());
}

describe('buildLinkedData', () => {
  it('keeps all languages and all events', () => {
    const { partner, timeline } = build('alphaville');
    assert.equal(partner.name.de, 'Alphastadt');
    assert.equal(timeline.total, 3);
    assert.deepEqual(timeline.items[1].title, {
      en: 'Charter signed',
      id: 'Charter signed (id)',
      de: 'Charta unterzeichnet',
    });
  });

  it('says what things are in the words of schema.org', () => {
    const { city, partner, timeline, contacts, highlights, '@type': type } = build('alphaville');
    const types = [
      type,
      city['@type'],
      partner['@type'],
      timeline.items[0]['@type'],
      contacts.offices[0]['@type'],
      highlights[0]['@type'],
    ];
    assert.deepEqual(types, ['Dataset', 'City', 'City', 'Event', 'GovernmentOffice', 'TouristAttraction']);
  });

  it('defines every type that it uses, and gives each node an id of its own', () => {
    const document = build('alphaville');
    const ids: unknown[] = [];
    const { '@context': context, ...graph } = document;
    walkJson(graph, (key, value) => {
      if (key === '@type') assert.ok(Object.hasOwn(context, String(value)), String(value));
      if (key === '@id') ids.push(value);
    });
    assert.equal(new Set(ids).size, ids.length);
  });

  it('points to the sources that it lists', () => {
    const graph = { ...build('alphaville'), '@context': undefined };
    const known = graph.sources.map((source: Json) => source['@id']);
    assert.deepEqual([...known].sort(), ['#source-archive', '#source-statistics']);
    walkJson(graph, (key, value) => {
      if (key === 'citedIn') for (const id of value as string[]) assert.ok(known.includes(id));
    });
  });

  it('gives an open span no end', () => {
    const [exchange, charter] = build('alphaville').timeline.items;
    assert.deepEqual([exchange.startDate, exchange.endDate], ['2017-05', undefined]);
    assert.deepEqual([charter.startDate, charter.endDate], ['1960-05-24', '1960-05-24']);
  });

  it('lists paragraphs by language, since JSON-LD knows no list of language maps', () => {
    assert.deepEqual(build('bandung').city.summary.en, ['First paragraph.', 'Second paragraph.']);
  });
});
