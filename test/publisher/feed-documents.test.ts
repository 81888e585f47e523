import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ErrorObject } from 'ajv';
import fc from 'fast-check';
import { checkFormat, formatNames, type FormatName } from '../../src/publisher/checking/check-format.js';
import { checkContent } from '../../src/publisher/checking/check-content.js';
import { buildFeedFiles } from '../../src/publisher/building/build-feed.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import {
  caseFiles,
  changeDocument,
  goodNames,
  isTimelinePage,
  readDocument,
  type FeedCase,
  type Json,
} from '../feed-documents/feed-case.js';
import { makeContent, type Documents } from './fixtures/content.js';
import { findValidator, makeAjv, readTypedSchema, type Schema } from './fixtures/schemas.js';

const ajv = makeAjv();
const validators = {
  slice: findValidator(ajv, 'slice#/$defs/slice'),
  page: findValidator(ajv, 'slice#/$defs/timelinePage'),
};

function readJson(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../feed-documents/${name}.json`, import.meta.url), 'utf8'));
}

const good: ReadonlyMap<string, Json> = new Map(goodNames.map((name) => [name, readJson(`good/${name}`)]));
const cases = Object.fromEntries(caseFiles.map((name) => [name, readJson(name).cases as FeedCase[]]));
/** Fields that the schema requires and without which a widget gets along. */
const absences = new Set<string>(readJson('tolerated').absences.fields);

/** The errors of the schema as the cases write them: `timeline.items[1].date: format`. */
function listErrors(name: string, document: Json): string[] {
  const validate = isTimelinePage(name) ? validators.page : validators.slice;
  if (validate(document)) return [];
  // That the two sides of a condition were looked at is no error of its own.
  return [...new Set((validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(describeError))];
}

function describeError({ instancePath, keyword, params }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  if (keyword === 'required') steps.push(String((params as Json).missingProperty));
  return `${joinPath(steps)}: ${keyword}`;
}

function joinPath(steps: readonly string[]): string {
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : `${path}${path && '.'}${step}`), '');
}

/** Every place in a document, and whether it is an entry of a list. */
function listPlaces(value: Json, steps: readonly string[] = []): { path: string; isEntry: boolean }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { path: joinPath([...steps, key]), isEntry: Array.isArray(value) },
    ...listPlaces(value[key], [...steps, key]),
  ]);
}

/** `timeline.items[].date` for `timeline.items[3].date`. */
function generalize(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** Whether an error is only that a field is missing which readers can do without. */
function isTolerated(error: string): boolean {
  const [path = '', keyword = ''] = error.split(': ');
  return keyword === 'required' && absences.has(generalize(path));
}

describe('good documents', () => {
  for (const [name, document] of good) {
    it(`are valid, and read without a word: ${name}`, () => {
      assert.deepEqual(listErrors(name, document), []);
      assert.deepEqual(readDocument(name, document).issues, []);
    });

    it(`lose nothing when they are read: ${name}`, () => {
      const { result } = readDocument(name, document);
      const read = isTimelinePage(name) ? result : result.feed;
      for (const { path } of listPlaces(document)) {
        // Facts have their sources themselves; a page has only its events and the way to the next.
        if (/^sources|\.lang$|\.text$/.test(path) || (isTimelinePage(name) && !/items\[|next/.test(path))) continue;
        const place = isTimelinePage(name) ? path.replace('timeline.', '') : path;
        const keys = place.replaceAll('[', '.').replaceAll(']', '').split('.');
        const value = keys.reduce((part: Json, key) => part?.[key], read);
        assert.notEqual(value, undefined, path);
      }
    });
  }

  it('use every field of the schema', () => {
    assert.deepEqual(listUnusedFields([...good]), []);
    // The list is no empty promise: without the full slice it is long.
    assert.ok(listUnusedFields([...good].filter(([name]) => name !== 'full-slice')).length > 10);
  });
});

describe('the schema and the parser', () => {
  for (const file of caseFiles) {
    for (const { name, document, schema, issues, reads, ...change } of cases[file] ?? []) {
      it(`agree on ${name} (${file})`, () => {
        const { refused, ...otherChange } = reads;
        const changed = changeDocument(good.get(document), change);
        assert.deepEqual(listErrors(document, changed), schema);
        const read = readDocument(document, changed);
        assert.deepEqual(read.issues, issues);
        assert.equal(read.refused, refused);
        if (!refused) {
          const expected = readDocument(document, changeDocument(good.get(document), otherChange));
          assert.deepEqual(read.result, expected.result);
        }
        // What the file of the case promises.
        if (file === 'bad') assert.ok(schema.length > 0 && (issues.length > 0 || refused));
        if (file === 'tolerated') assert.deepEqual([issues, refused], [[], undefined]);
        if (file === 'beyond-schema') assert.deepEqual([schema.length, issues.length > 0], [0, true]);
      });
    }
  }

  it('agree on the loss of any field, but for those that readers can do without', () => {
    const seen = new Set<string>();
    for (const [name, document] of good) {
      for (const { path, isEntry } of listPlaces(document)) {
        if (isEntry) continue;
        const changed = changeDocument(document, { remove: [path] });
        const errors = listErrors(name, changed);
        const { issues, refused } = readDocument(name, changed);
        const isReported = issues.length > 0 || refused !== undefined;
        const isMissed = errors.includes(`${path}: required`);
        // These are cases of their own in tolerated.json.
        if (/\.lang$/.test(path) && path !== 'city.motto.lang') continue;
        if (path === 'sources' && !JSON.stringify(document).includes('"sources":[0')) continue;
        if (absences.has(generalize(path))) {
          assert.ok(isMissed && !isReported, `${name}: ${path} is no absence to be tolerated`);
          seen.add(generalize(path));
        } else {
          assert.equal(isReported, errors.length > 0, `${name} without ${path}: ${errors.join()} / ${issues.join()}`);
        }
      }
    }
    assert.deepEqual(
      [...absences].filter((path) => !seen.has(path)),
      [],
    );
  });

  it('agree on any value that cannot be right in its place', () => {
    let count = 0;
    for (const [name, document] of good) {
      for (const { path } of listPlaces(document)) {
        for (const value of [true, 7, -7.5, 'x', [], {}, [null]]) {
          const changed = changeDocument(document, { set: { [path]: value } });
          const errors = listErrors(name, changed).filter((error) => !isTolerated(error));
          const { issues, refused } = readDocument(name, changed);
          if (isNamed(errors, issues)) continue;
          count += 1;
          assert.equal(
            issues.length > 0 || refused !== undefined,
            errors.length > 0,
            `${name}: ${path} = ${JSON.stringify(value)}: ${errors.join() || 'valid'} / ${issues.join() || 'no issue'}`,
          );
        }
      }
    }
    assert.ok(count > 1500, String(count));
  });

  it('agree on strings: what a format of the schema lets pass, the parser reads', () => {
    const fields: Readonly<Record<FormatName, string>> = {
      'plain-text': 'city.region',
      'partial-date': 'partner.since',
      'date-span': 'timeline.items[0].date',
      'safe-url': 'timeline.items[1].url',
      'language-tag': 'city.motto.lang',
      'time-zone': 'city.timeZone',
    };
    for (const format of formatNames) {
      let passed = 0;
      fc.assert(
        fc.property(candidates[format], (value) => {
          const changed = changeDocument(good.get('full-slice'), { set: { [fields[format]]: value } });
          // The schema may have more to say than the format; what it accepts as a whole must be readable.
          if (checkFormat(format, value) !== undefined || listErrors('full-slice', changed).length > 0) return;
          passed += 1;
          assert.deepEqual(readDocument('full-slice', changed).issues, [], `${format}: ${value}`);
        }),
        { numRuns: 500 },
      );
      assert.ok(passed > 50, `${format}: ${passed} of the candidates passed`);
    }
  });
});

/** Every optional field that editors may fill in. */
function fillEverything(documents: Documents): void {
  const both = (text: string): Json => ({ en: text, id: `${text} (id)` });
  const url = 'https://city.example/page';
  const place = { lat: 1.5, lon: 2.5, isApproximate: true };
  const [office] = documents['offices.json'].offices;
  const [highlight] = documents['highlights.json'].highlights;
  const [event] = documents['events/alphaville.json'].events;
  const city = documents['city.json'];
  documents['feed.json'].licence.url = url;
  Object.assign(city, { region: both('Region'), coordinates: place });
  Object.assign(city.facts[0], { note: both('Note'), unit: 'km2' });
  Object.assign(city.strengths[0], { asOf: '2024' });
  Object.assign(city.links[0], { label: both('Label') });
  Object.assign(city.emblem, { licence: 'CC BY 4.0' });
  documents['countries.json'].countries.ID.flag = documents['countries.json'].countries.DE.flag;
  Object.assign(office, {
    role: both('Role'),
    languages: ['id'],
    address: ['Street'],
    url,
    note: both('Note'),
    asOf: '2025',
  });
  Object.assign(office, { person: { name: 'A. Example', title: both('Head') } });
  office.hours.note = both('Note');
  Object.assign(highlight, { nativeName: 'Bukit', text: both('Text'), address: 'Street', coordinates: place });
  Object.assign(highlight, { openingNotes: both('Always'), asOf: '2025' });
  Object.assign(documents['partners/alphaville.json'], {
    region: both('Region'),
    coordinates: place,
    timeZone: 'Europe/Berlin',
    statusNote: both('Note'),
    url,
    asOf: '2025',
  });
  Object.assign(documents['partners/alphaville.json'].agreement, { date: '1960' });
  Object.assign(event, { date: '1997-08-25/1997-08-28', summary: both('Summary'), outcome: both('Outcome') });
  Object.assign(event, { note: both('Note'), url, asOf: '2025' });
  // Enough for a third page, so that the second one has a next.
  const events = Array.from({ length: 75 }, (_, index) => ({ ...event, id: `event-${index}` }));
  documents['events/alphaville.json'].events.push(...events);
}

describe('what the publisher builds', () => {
  const demo = fileURLToPath(new URL('../../demo/content', import.meta.url));
  const contents = {
    'the demonstration content': async () => checkContent(await readContent(demo)).content,
    'content with every field and a timeline of three pages': async () => makeContent(fillEverything),
  };
  for (const [name, load] of Object.entries(contents)) {
    it(`is valid by the schema and read without a word: ${name}`, async () => {
      const content = await load();
      assert.ok(content);
      let count = 0;
      for (const [path, bytes] of buildFeedFiles(content)) {
        if (!/^[a-z-]+\/(?!all\.)[\w.-]+\.json$/.test(path)) continue;
        const kind = path.includes('/timeline-') ? 'timeline-page' : 'slice';
        const document = JSON.parse(new TextDecoder().decode(bytes));
        assert.deepEqual(listErrors(kind, document), [], path);
        const { issues, refused } = readDocument(kind, document);
        assert.deepEqual([issues, refused], [[], undefined], path);
        count += 1;
      }
      assert.ok(count >= 11 * (content.partners.size + 1), String(count));
    });
  }

  it('carries every field that editors can fill in', () => {
    const documents = [...buildFeedFiles(makeContent(fillEverything))]
      .filter(([path]) => /^alphaville\/(?:timeline-2\.)?en\.json$/.test(path))
      .map(([path, bytes]): [string, Json] => [
        path.includes('timeline-') ? 'timeline-page' : 'slice',
        JSON.parse(new TextDecoder().decode(bytes)),
      ]);
    assert.equal(documents.length, 2);
    // A text in another language occurs in another language: see the demonstration content. Before the second page
    // stands the slice.
    assert.deepEqual(
      listUnusedFields(documents).filter((field) => !/foreignText\/|timeline\/previous$/.test(field)),
      [],
    );
  });
});

/** What tolerated.json and beyond-schema.json name and what a sweep therefore meets as well. */
function isNamed(errors: readonly string[], issues: readonly string[]): boolean {
  const [error = ''] = errors;
  if (errors.length === 1 && issues.length === 0) {
    return /(?:timeZone: format|timeline\.(?:next|previous|last): pattern|contacts\.\w+\[0\]\.nativeName: type|^revision: type|city\.summary: minItems)$/.test(
      error,
    );
  }
  return errors.length === 0 && issues.length > 0 && issues.every((issue) => issue.endsWith(': no such source'));
}

/** Fields of the slice schema that none of these documents has. */
function listUnusedFields(documents: readonly (readonly [name: string, document: Json])[]): string[] {
  const { $defs = {} } = readTypedSchema('slice');
  const unused = new Set<string>();
  const used = new Set<string>();
  const walk = (schema: Schema, value: Json, pointer: string): void => {
    const { $ref } = schema;
    if ($ref) walk($defs[$ref.replace('#/$defs/', '')] ?? {}, value, $ref);
    for (const [field, part] of Object.entries(schema.properties ?? {})) {
      const place = `${pointer}/${field}`;
      const inner = Object.hasOwn(Object(value), field) ? value[field] : undefined;
      (inner === undefined ? unused : used).add(place);
      if (inner !== undefined) walk(part, inner, place);
    }
    if (schema.items && Array.isArray(value)) for (const entry of value) walk(schema.items, entry, `${pointer}[]`);
  };
  for (const [name, document] of documents) {
    const definition = isTimelinePage(name) ? 'timelinePage' : 'slice';
    walk($defs[definition] ?? {}, document, definition);
  }
  return [...unused].filter((place) => !used.has(place));
}

const letters = (alphabet: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength });
const number = (max: number, digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, '0'));
const date = fc.oneof(
  number(9999, 4),
  fc.tuple(number(9999, 4), number(13, 2)).map((parts) => parts.join('-')),
  fc.tuple(number(9999, 4), number(13, 2), number(32, 2)).map((parts) => parts.join('-')),
);
const host = fc.oneof(
  letters('abcäö-', 8).map((name) => `${name}.example`),
  fc.domain(),
);

/** Strings that a format may let pass, and as many that it may not. */
const candidates: Readonly<Record<FormatName, fc.Arbitrary<string>>> = {
  'plain-text': fc.string({ unit: 'grapheme', minLength: 1 }),
  'partial-date': date,
  'date-span': fc.oneof(
    date,
    fc.tuple(date, fc.oneof(date, fc.constant('..'))).map((parts) => parts.join('/')),
  ),
  'safe-url': fc.oneof(
    fc.tuple(host, letters('abc/?#%&=äö一.~@:;,', 20)).map(([name, rest]) => `https://${name}/${rest}`),
    fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
    fc.emailAddress().map((mail) => `mailto:${mail}`),
    letters('0123456789-', 12).map((digits) => `tel:+${digits}`),
    fc
      .tuple(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.nat())
      .map(([lat, lon]) => `geo:${lat},${lon}?q=a%20b`),
  ),
  'language-tag': fc
    .tuple(
      letters('abcdefghijklmnopqrstuvwxyz', 4),
      fc.constantFrom('', '-Hans', '-DE', '-Latn-ID', '-x-private', '-1996', '-u-nu-latn'),
    )
    .map((parts) => parts.join('')),
  'time-zone': fc.oneof(
    fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+7', 'GMT-7'),
    letters('AB/_+-7', 9),
  ),
};
