import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareFeeds } from '../../../src/publisher/comparing/compare-feeds.js';
import type { Change, FeedDifference } from '../../../src/publisher/comparing/feed-difference.js';
import { publishContent, type PublishedSlice } from '../../../src/publisher/comparing/read-published.js';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import { makeContent, makeMedia, makeRawContent, type Documents, type Json } from '../fixtures/content.js';
import { pictures } from '../fixtures/pictures.js';

type Edit = (documents: Documents) => void;

const publish = (edit?: Edit): PublishedSlice[] => publishContent(makeContent(edit));

const compare = (edit: Edit, base?: Edit): FeedDifference => compareFeeds(publish(base), publish(edit));

/** `changed event charter title: A → B @ alphaville en,de` */
function say({ kind, entry, field, before, after, shows }: Change): string {
  const write = (value: Change['before']): string =>
    typeof value === 'object' && 'text' in value ? value.text : value === undefined ? '–' : JSON.stringify(value);
  const what = kind === 'changed' ? ` ${field ?? ''}: ${write(before)} → ${write(after)}` : '';
  const where = shows.map(({ partner, locales }) => `${partner} ${locales.length === 11 ? 'all' : locales.join(',')}`);
  return `${kind} ${entry.kind} ${entry.id}${what} @ ${where.join('; ')}`;
}

const sayAll = (edit: Edit, base?: Edit): string[] => compare(edit, base).changes.map(say);

const everyPage = 'bandung all; alphaville all; betatown all';

const makeEvent = (id: string, more: object = {}): Json => ({
  id,
  title: { en: `Event ${id}`, id: `Kegiatan ${id}` },
  kind: 'visit',
  fields: [],
  sources: ['archive'],
  ...more,
});

describe('compareFeeds', () => {
  it('finds nothing between two builds of the same content', () => {
    assert.deepEqual(compareFeeds(publish(), publish()), {
      differenceVersion: '1.0',
      slices: { old: 33, new: 33, changed: 0 },
      partners: {},
      changes: [],
    });
  });

  it('takes no notice of revisions, hashes and the order of keys', () => {
    const shuffle = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(shuffle);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.keys(value)
          .reverse()
          .map((key) => [key, shuffle(value[key])]),
      );
    };
    const rewritten = publish().map((slice) => ({
      ...slice,
      pages: slice.pages.map((page) => shuffle({ ...(page as object), revision: 'another', schemaVersion: '1.1' })),
    }));
    assert.deepEqual(compareFeeds(publish(), rewritten).changes, []);
  });

  it('takes no notice of a picture that only has another name, nor of what no page shows', () => {
    const rename: Edit = (documents) => {
      documents['highlights.json'].highlights[0].image.file = 'media/mountain.jpg';
      documents['sources.json'].sources.unused.title = 'Still never cited';
    };
    const media = makeMedia().set('media/mountain.jpg', pictures.jpeg);
    const { content } = checkContent(makeRawContent(rename, media));
    assert.ok(content);
    assert.deepEqual(compareFeeds(publish(), publishContent(content)).changes, []);
  });

  it('says a change of one text in one language once, with the page that shows it', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['events/alphaville.json'].events[0].title.de = 'Urkunde unterzeichnet')),
      ['changed event charter title: Charta unterzeichnet → Urkunde unterzeichnet @ alphaville de'],
    );
  });

  it('says where a text shows in the place of a missing translation', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['events/alphaville.json'].events[0].title.en = 'Charter sealed')),
      ['changed event charter title: Charter signed → Charter sealed @ alphaville en,ms,ko,zh-Hans,ja,fr,es,ar'],
    );
  });

  it('says one edit that reaches every page in every language once', () => {
    const difference = compare((documents) => (documents['city.json'].facts[0].value = 2_600_000));
    assert.deepEqual(difference.changes.map(say), [`changed fact population value: 2500000 → 2600000 @ ${everyPage}`]);
    assert.equal(difference.changes[0]?.isOnEveryPage, true);
    assert.deepEqual(difference.slices, { old: 33, new: 33, changed: 33 });
  });

  it('says a new translation as the words that readers had before and have now', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['highlights.json'].highlights[0].name.fr = 'Colline')),
      ['changed place hill name: Hill → Colline @ bandung fr; alphaville fr; betatown fr'],
    );
  });

  it('takes no notice of a translation that has the same words', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['highlights.json'].highlights[0].name.fr = 'Hill')),
      [],
    );
  });

  it('tells new, withdrawn and changed entries of every kind', () => {
    const changes = sayAll((documents) => {
      documents['events/alphaville.json'].events.splice(1, 1);
      documents['events/betatown.json'] = { events: [makeEvent('visit')] };
      documents['offices.json'].offices[0].phones = ['+62 22 1111111'];
      documents['offices.json'].offices[0].hours.periods = [{ days: [5], opens: '08:00', closes: '11:30' }];
      documents['partners/betatown.json'].missions = ['embassy'];
      documents['partners/alphaville.json'].status = 'lapsed';
      documents['highlights.json'].highlights[0].links = [];
      documents['city.json'].strengths = [];
      documents['city.json'].links.push({ kind: 'social', url: 'https://social.example/bandung' });
      documents['city.json'].coordinates.lat = -6.9;
      documents['feed.json'].asOf = '2026-01-20';
    });
    assert.deepEqual(changes, [
      `changed city city coordinates: "-6.92, 107.61" → "-6.9, 107.61" @ ${everyPage}`,
      `removed strength talent @ ${everyPage}`,
      `changed office cooperation phones: ["+62 22 0000000"] → ["+62 22 1111111"] @ ${everyPage}`,
      `changed office cooperation hours.periods: ["1 08:00–11:30","5 08:00–11:30","5 13:30–16:00"] → ["5 08:00–11:30"] @ ${everyPage}`,
      `changed place hill links.geo:-6.92,107.61: Map → – @ bandung en,ms,de,ko,zh-Hans,ja,fr,es,ar; alphaville en,ms,de,ko,zh-Hans,ja,fr,es,ar; betatown en,ms,de,ko,zh-Hans,ja,fr,es,ar`,
      'changed place hill links.geo:-6.92,107.61: Map (id) → – @ bandung id,su; alphaville id,su; betatown id,su',
      `added link https://social.example/bandung @ ${everyPage}`,
      `changed feed feed asOf: "2026-01-15" → "2026-01-20" @ ${everyPage}`,
      'changed partner alphaville status: "active" → "lapsed" @ alphaville all',
      'removed event undated @ alphaville all',
      'added event visit @ betatown all',
      'added mission embassy @ betatown all',
    ]);
  });

  it('tells the pictures that readers will see replaced, added and withdrawn', () => {
    const media = makeMedia().set('media/hill.jpg', pictures.jpeg).set('media/flags/de.webp', pictures.webpLossless);
    const { content } = checkContent(
      makeRawContent((documents) => {
        delete documents['highlights.json'].highlights[0].image;
      }, media),
    );
    assert.ok(content);
    const changes = compareFeeds(publish(), publishContent(content)).changes;
    assert.deepEqual(
      changes.map(({ entry, field, shows }) => [entry.kind, entry.id, field, ...shows.map(({ partner }) => partner)]),
      [
        // Its description goes with it, and is not said beside it.
        ['place', 'hill', 'image', 'bandung', 'alphaville', 'betatown'],
        // One flag for both partners in the country.
        ['country', 'DE', 'flag', 'alphaville', 'betatown'],
      ],
    );
    assert.equal(changes[0]?.after, undefined);
    assert.ok(changes[1]?.before && changes[1].after);
  });

  it('says a change of a source once, however many entries cite it', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['sources.json'].sources.archive.url = 'https://new.example/')),
      [
        `changed source https://archive.example/ source: City archive <https://archive.example/> → City archive <https://new.example/> @ ${everyPage}`,
      ],
    );
    assert.deepEqual(
      sayAll((documents) => (documents['sources.json'].sources.archive.title = 'Archive of the city')),
      [
        `changed source https://archive.example/ source: City archive <https://archive.example/> → Archive of the city <https://archive.example/> @ ${everyPage}`,
      ],
    );
  });

  it('says at the entry where it cites another source', () => {
    assert.deepEqual(
      sayAll((documents) => (documents['events/alphaville.json'].events[2].sources = ['archive'])),
      [
        'changed event exchange sources: Statistics office → – @ alphaville en,ms,de,ko,zh-Hans,ja,fr,es,ar',
        'changed event exchange sources: Statistics office (id) → – @ alphaville id,su',
      ],
    );
  });

  it('tells another order of a list, but not the move of an event whose date has changed', () => {
    assert.deepEqual(
      sayAll((documents) => documents['city.json'].facts.reverse()),
      [`changed list fact order: ["population","founded","trees"] → ["trees","founded","population"] @ ${everyPage}`],
    );
    assert.deepEqual(
      sayAll((documents) => (documents['events/alphaville.json'].events[0].date = '2020-05-24')),
      ['changed event charter date: "1960-05-24" → "2020-05-24" @ alphaville all'],
    );
    const twins: Edit = (documents) => {
      documents['events/betatown.json'] = { events: [makeEvent('a'), makeEvent('b')] };
    };
    assert.deepEqual(
      sayAll((documents) => {
        twins(documents);
        documents['events/betatown.json'].events.reverse();
      }, twins),
      ['changed list event order: ["a","b"] → ["b","a"] @ betatown all'],
    );
  });

  it('tells a paragraph that is new, and paragraphs that change places', () => {
    const insert: Edit = (documents) =>
      documents['city.json'].summary.splice(1, 0, { en: 'Between.', id: 'Di antaranya.' });
    assert.deepEqual(
      compare(insert).changes.map(({ field, before, after }) => [field, before, (after as { text: string }).text]),
      [
        ['summary', undefined, 'Between.'],
        ['summary', undefined, 'Di antaranya.'],
      ],
    );
    assert.equal(sayAll((documents) => documents['city.json'].summary.reverse()).length, 4);
  });

  it('tells a partner that is new or withdrawn as one change', () => {
    const withoutBetatown: Edit = (documents) => delete documents['partners/betatown.json'];
    assert.deepEqual(sayAll(withoutBetatown), ['removed partner betatown @ betatown all']);
    assert.deepEqual(
      sayAll(() => {}, withoutBetatown),
      ['added partner betatown @ betatown all'],
    );
  });

  it('tells a language that only one of the feeds has', () => {
    const withoutArabic = publish().filter(({ locale }) => locale !== 'ar');
    assert.deepEqual(compareFeeds(withoutArabic, publish()).changes.map(say), [
      'added language ar @ bandung ar; alphaville ar; betatown ar',
    ]);
  });

  it('reads the further pages of a long timeline', () => {
    const grow =
      (number: number): Edit =>
      (documents) => {
        documents['events/betatown.json'] = {
          events: Array.from({ length: number }, (_each, index) =>
            makeEvent(`visit-${String(index).padStart(2, '0')}`),
          ),
        };
      };
    assert.deepEqual(
      sayAll((documents) => {
        grow(70)(documents);
        documents['events/betatown.json'].events[65].title.ko = '방문';
      }, grow(70)),
      ['changed event visit-65 title: Event visit-65 → 방문 @ betatown ko'],
    );
    assert.deepEqual(sayAll(grow(71), grow(70)), ['added event visit-70 @ betatown all']);
  });

  it('shows a field that this version does not know', () => {
    const later = publish().map((slice) => ({
      ...slice,
      pages: slice.pages.map((page) => {
        const document = page as { highlights: object[] };
        return { ...document, highlights: document.highlights.map((place) => ({ ...place, fee: { adults: 5000 } })) };
      }),
    }));
    assert.deepEqual(compareFeeds(publish(), later).changes.map(say), [
      `changed place hill fee.adults: – → 5000 @ ${everyPage}`,
    ]);
  });
});
