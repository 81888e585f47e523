import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { localeCodes } from '../../../src/model/locale-codes.js';
import { parseFeed } from '../../../src/model/parse-feed.js';
import { parseTimelinePage } from '../../../src/model/parse-timeline-page.js';
import { buildFeedFiles, type FeedFiles } from '../../../src/publisher/building/build-feed.js';
import { checkFormat, formatNames } from '../../../src/publisher/checking/check-format.js';
import { hashBytes } from '../../../src/publisher/building/hash-bytes.js';
import { readSchema } from '../../../src/publisher/read-schema.js';
import { makeContent, type Documents, type Json } from '../fixtures/content.js';

function addManyEvents(documents: Documents): void {
  const event = documents['events/alphaville.json'].events[0];
  const events = Array.from({ length: 40 }, (_, index) => ({ ...event, id: `event-${index}` }));
  documents['events/alphaville.json'] = { events };
}

function readFile(files: FeedFiles, path: string): Json {
  return JSON.parse(new TextDecoder().decode(files.get(path)));
}

function makeValidator(definition: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  for (const format of formatNames) ajv.addFormat(format, (value) => checkFormat(format, value) === undefined);
  ajv.addSchema(readSchema('slice'), 'slice');
  const validate = ajv.getSchema(`slice#/$defs/${definition}`);
  assert.ok(validate);
  return validate;
}

const slicePath = new RegExp(`^[a-z-]+/(${localeCodes.join('|')})\\.json$`);
const pagePath = /\/timeline-\d+\./;

describe('buildFeedFiles', () => {
  it('makes a slice for every partner and locale, and the files beside it', () => {
    const files = buildFeedFiles(makeContent());
    for (const partner of ['bandung', 'alphaville', 'betatown']) {
      for (const name of [...localeCodes.map((locale) => `${locale}.json`), 'all.json', 'events.ics']) {
        assert.ok(files.has(`${partner}/${name}`), `${partner}/${name}`);
      }
    }
    for (const name of ['index.json', 'openapi.json', 'slice.schema.json']) assert.ok(files.has(name), name);
    // Three pictures and these three.
    assert.equal(files.size, 3 * (localeCodes.length + 2) + 3 + 3);
  });

  it('gives the same bytes for the same content', () => {
    assert.deepEqual(buildFeedFiles(makeContent()), buildFeedFiles(makeContent()));
  });

  it('makes slices and pages that are valid by the schema', () => {
    const files = buildFeedFiles(makeContent(addManyEvents));
    const [validateSlice, validatePage] = [makeValidator('slice'), makeValidator('timelinePage')];
    const counts = { slices: 0, pages: 0 };
    for (const path of files.keys()) {
      if (slicePath.test(path)) counts.slices += 1;
      else if (pagePath.test(path)) counts.pages += 1;
      else continue;
      const validate = pagePath.test(path) ? validatePage : validateSlice;
      assert.ok(validate(readFile(files, path)), `${path}: ${JSON.stringify(validate.errors)}`);
    }
    assert.deepEqual(counts, { slices: 33, pages: 11 });
  });

  it('makes files that the widgets read without a word', () => {
    const files = buildFeedFiles(makeContent(addManyEvents));
    for (const path of files.keys()) {
      const url = `https://feed.example/feed/v1/${path}`;
      if (slicePath.test(path)) {
        const { feed, issues } = parseFeed(readFile(files, path), url);
        assert.deepEqual(issues, [], path);
        assert.equal(feed?.contacts.offices.length, 1);
        assert.equal(feed.city?.facts.length, 3);
        assert.equal(feed.highlights[0]?.isOutsideCity, true);
        if (path === 'alphaville/su.json')
          assert.equal(feed.timeline.next, `https://feed.example/feed/v1/alphaville/timeline-2.su.json`);
      } else if (pagePath.test(path)) {
        const { items, issues } = parseTimelinePage(readFile(files, path), url);
        assert.deepEqual([items.length, issues], [10, []], path);
      }
    }
  });

  it('is minified UTF-8 without undefined or null', () => {
    const text = new TextDecoder().decode(buildFeedFiles(makeContent()).get('alphaville/ko.json'));
    assert.equal(text, JSON.stringify(JSON.parse(text)));
    assert.match(text, /반둥/);
    assert.doesNotMatch(text, /null/);
  });

  it('names pictures by their content and copies only those in use', () => {
    const content = makeContent();
    const media = new Map(content.media).set('media/unused.png', Uint8Array.of(1));
    const files = buildFeedFiles({ ...content, media });
    const names = [...files.keys()].filter((path) => path.startsWith('media/'));
    assert.equal(names.length, 3);
    for (const name of names) {
      const bytes = files.get(name);
      assert.ok(bytes);
      assert.equal(name.split('.')[1], hashBytes(bytes).slice(0, 8));
    }
    assert.ok(names.includes(readFile(files, 'bandung/en.json').city.emblem.src.replace('../', '')));
  });

  it('has an index of partners, locales and all files with their hashes', () => {
    const files = buildFeedFiles(makeContent());
    const index = readFile(files, 'index.json');
    assert.equal(index.schemaVersion, '1.0');
    assert.deepEqual(index.locales, localeCodes);
    assert.deepEqual(
      index.partners.map(({ id, country, locale, name }: Json) => [id, country, locale, name.de]),
      [
        ['alphaville', 'DE', 'de', 'Alphastadt'],
        ['betatown', 'DE', undefined, undefined],
      ],
    );
    assert.deepEqual(Object.keys(index.files), [...files.keys()].filter((path) => path !== 'index.json').sort());
    for (const [path, bytes] of files) {
      if (path !== 'index.json') assert.deepEqual(index.files[path], { sha256: hashBytes(bytes), bytes: bytes.length });
    }
  });

  it('stands in an order in which nothing is named before it is there', () => {
    const paths = [...buildFeedFiles(makeContent(addManyEvents)).keys()];
    assert.ok(paths[0]?.startsWith('media/'));
    assert.ok(paths.indexOf('alphaville/timeline-2.en.json') < paths.indexOf('alphaville/en.json'));
    assert.equal(paths.at(-1), 'index.json');
  });

  it('compresses text files on demand, not pictures', () => {
    const files = buildFeedFiles(makeContent(), { isCompressed: true });
    for (const [path, bytes] of files) {
      if (path.endsWith('.br'))
        assert.deepEqual(brotliDecompressSync(bytes), Buffer.from(files.get(path.slice(0, -3)) ?? []));
      if (path.endsWith('.gz')) assert.deepEqual(gunzipSync(bytes), Buffer.from(files.get(path.slice(0, -3)) ?? []));
    }
    const text = [...files.keys()].filter((path) => /\.(json|ics)$/.test(path));
    assert.equal([...files.keys()].filter((path) => /\.(br|gz)$/.test(path)).length, 2 * text.length);
  });
});
