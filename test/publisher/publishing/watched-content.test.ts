import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Fingerprints } from '../../../src/publisher/publishing/dependencies.js';
import { WatchedContent } from '../../../src/publisher/publishing/watched-content.js';
import { makeContent } from '../fixtures/content.js';

describe('WatchedContent', () => {
  it('notes entries that are asked for, also those that are not there', () => {
    const content = new WatchedContent(makeContent(), 'alphaville', []);
    content.sources.get('archive');
    content.offices.has('nobody');
    assert.equal(content.countries['DE']?.name['de'], 'Deutschland');
    assert.equal('XX' in content.countries, false);
    assert.equal(Object.hasOwn(content.countries, 'YY'), false);
    assert.equal(content.feed.asOf, '2026-01-15');
    const seen = ['countries/DE', 'countries/XX', 'countries/YY', 'feed', 'offices/nobody', 'sources/archive'];
    assert.deepEqual(content.listDependencies(), seen);
  });

  it('notes the whole where something walks through it', () => {
    const walks: readonly ((content: WatchedContent) => unknown)[] = [
      ({ sources }) => [...sources],
      ({ sources }) => [...sources.keys()],
      ({ sources }) => [...sources.values()],
      ({ sources }) => sources.size,
      ({ sources }) => sources.forEach(() => {}),
    ];
    for (const walk of walks) {
      const content = new WatchedContent(makeContent(), 'alphaville', []);
      walk(content);
      assert.deepEqual(content.listDependencies(), ['sources']);
    }
    const content = new WatchedContent(makeContent(), 'alphaville', []);
    assert.deepEqual(Object.keys(content.countries), ['ID', 'DE']);
    assert.ok(content.listDependencies().includes('countries'));
  });

  it('has no events but the partner’s own', () => {
    const { events } = makeContent();
    const content = new WatchedContent(makeContent(), 'alphaville', events.get('alphaville'));
    assert.equal(content.events.get('alphaville')?.length, 3);
    assert.throws(() => content.events.get('bandung'), /own events alone/);
    assert.throws(() => [...content.events], /own events alone/);
  });
});

describe('Fingerprints', () => {
  const names = ['sources/archive', 'countries/DE', 'feed', 'media/media/hill.jpg', 'offices', 'partners/nobody'];
  const combine = (change?: Parameters<typeof makeContent>[0]): string =>
    new Fingerprints(makeContent(change)).combine(names);

  it('are the same for the same content', () => {
    assert.equal(combine(), combine());
    assert.equal(
      combine((documents) => (documents['sources.json'].sources.unused.title = 'Other')),
      combine(),
    );
  });

  it('change with each part', () => {
    const changes: readonly Parameters<typeof makeContent>[0][] = [
      (documents) => (documents['sources.json'].sources.archive.title = 'Other'),
      (documents) => (documents['countries.json'].countries.DE.name.ja = 'ドイツ'),
      (documents) => (documents['feed.json'].asOf = '2026-02-01'),
      (documents) => (documents['offices.json'].offices[1].url = 'https://embassy.example/'),
      (documents) => (documents['partners/nobody.json'] = { ...documents['partners/betatown.json'], id: 'nobody' }),
    ];
    assert.equal(new Set([combine(), ...changes.map(combine)]).size, changes.length + 1);
    const { media, ...content } = makeContent();
    const retouched = new Map(media).set('media/hill.jpg', Uint8Array.of(1));
    assert.notEqual(new Fingerprints({ ...content, media: retouched }).combine(names), combine());
  });
});
