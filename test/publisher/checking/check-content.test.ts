import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import type { Problem } from '../../../src/publisher/content.js';
import type { ToolText } from '../../../src/publisher/tool-text.js';
import { assertIndonesian } from '../fixtures/assert-indonesian.js';
import { findProblems, makeMedia, makeRawContent, type Documents } from '../fixtures/content.js';
import { pictures } from '../fixtures/pictures.js';

interface BadContent {
  readonly name: string;
  readonly change: (documents: Documents) => void;
  readonly file: string;
  readonly where: string;
  readonly what: RegExp;
  readonly mend: RegExp;
}

const badContents: readonly BadContent[] = [
  {
    name: 'a missing document',
    change: (documents) => delete documents['highlights.json'],
    file: 'highlights.json',
    where: '',
    what: /is missing/,
    mend: /Write highlights\.json/,
  },
  {
    name: 'a misnamed document',
    change: (documents) => (documents['city2.json'] = {}),
    file: 'city2.json',
    where: '',
    what: /not a document that the feed knows/,
    mend: /Rename it to city\.json/,
  },
  {
    name: 'a document that is no object',
    change: (documents) => (documents['events/bandung.json'] = []),
    file: 'events/bandung.json',
    where: '',
    what: /is a list, but should be an object/,
    mend: /bandung\.json holds the city's own events/,
  },
  {
    name: 'a missing field',
    change: (documents) => delete documents['events/alphaville.json'].events[0].title,
    file: 'events/alphaville.json',
    where: 'event 1 “charter”',
    what: /lacks “title”/,
    mend: /Add "title"\. What happened, in a few words/,
  },
  {
    name: 'a mistyped field',
    change: (documents) => (documents['events/alphaville.json'].events[0].benefitt = { en: 'a', id: 'b' }),
    file: 'events/alphaville.json',
    where: 'event 1 “charter”',
    what: /has “benefitt”, which is not known here/,
    mend: /Write “benefit”/,
  },
  {
    name: 'a value outside a closed list',
    change: (documents) => (documents['partners/alphaville.json'].fields[1] = 'acadmic'),
    file: 'partners/alphaville.json',
    where: 'field 2',
    what: /is “acadmic”, which is not in the list/,
    mend: /Write “academic”, or one of: economy, culture/,
  },
  {
    name: 'a text that is no language map',
    change: (documents) => (documents['partners/alphaville.json'].name = 'Alphaville'),
    file: 'partners/alphaville.json',
    where: 'name',
    what: /is the text “Alphaville”, but should be an object/,
    mend: /For example: \{"en":/,
  },
  {
    name: 'a text without Indonesian',
    change: (documents) => delete documents['highlights.json'].highlights[0].name.id,
    file: 'highlights.json',
    where: 'highlight 1 “hill”, name',
    what: /lacks “id”/,
    mend: /The text in Indonesian/,
  },
  {
    name: 'a text under a country code',
    change: (documents) => (documents['city.json'].name.kr = '반둥'),
    file: 'city.json',
    where: 'name',
    what: /“kr” is not how this feed writes the language/,
    mend: /Write “ko”/,
  },
  {
    name: 'an empty text',
    change: (documents) => (documents['city.json'].summary[1].ko = ''),
    file: 'city.json',
    where: 'summary paragraph 2, ko',
    what: /is empty/,
    mend: /take the entry out/,
  },
  {
    name: 'a text with markup',
    change: (documents) => (documents['city.json'].summary[0].en = 'A <b>bold</b> city.'),
    file: 'city.json',
    where: 'summary paragraph 1, en',
    what: /has markup: “<b>”/,
    mend: /plain text/,
  },
  {
    name: 'a text that is not composed',
    change: (documents) => (documents['city.json'].name.fr = 'Bandoung e\u0301'),
    file: 'city.json',
    where: 'name, fr',
    what: /NFC/,
    mend: /retype/,
  },
  {
    name: 'a day that no calendar has',
    change: (documents) => (documents['partners/alphaville.json'].since = '1997-02-29'),
    file: 'partners/alphaville.json',
    where: 'since',
    what: /“1997-02-29”, which is no date/,
    mend: /1997-08-25/,
  },
  {
    name: 'a span that ends before it begins',
    change: (documents) => (documents['events/bandung.json'].events[0].date = '1955-04-24/1955-04-18'),
    file: 'events/bandung.json',
    where: 'event 1 “conference”, date',
    what: /ends before it begins/,
    mend: /1955-04-18\/1955-04-24/,
  },
  {
    name: 'an address of another scheme',
    change: (documents) => (documents['city.json'].links[0].url = 'javascript:alert(1)'),
    file: 'city.json',
    where: 'link 1, url',
    what: /no address that a page may link to/,
    mend: /https:, mailto:, tel: or geo:/,
  },
  {
    name: 'an unencrypted address',
    change: (documents) => (documents['sources.json'].sources.archive.url = 'http://archive.example/'),
    file: 'sources.json',
    where: 'sources, archive, url',
    what: /http:\/\/archive\.example/,
    mend: /https:\/\/ if the site answers/,
  },
  {
    name: 'a phone number without a country code',
    change: (documents) => (documents['offices.json'].offices[0].phones[0] = '(022) 0000000'),
    file: 'offices.json',
    where: 'office 1 “cooperation”, phone 1',
    what: /right form/,
    mend: /dialled from abroad/,
  },
  {
    name: 'hours that never open',
    change: (documents) => (documents['offices.json'].offices[0].hours.periods[0].closes = '13:30'),
    file: 'offices.json',
    where: 'office 1 “cooperation”, hours, period 1',
    what: /opens and closes at 13:30/,
    mend: /00:00 to 24:00/,
  },
  {
    name: 'an unknown source',
    change: (documents) => (documents['city.json'].facts[0].sources = ['statistic']),
    file: 'city.json',
    where: 'fact 1 “population”, source 1',
    what: /the source “statistic”, which is not in sources\.json/,
    mend: /Write “statistics”/,
  },
  {
    name: 'a fact without a source',
    change: (documents) => (documents['city.json'].facts[0].sources = []),
    file: 'city.json',
    where: 'fact 1 “population”, sources',
    what: /is an empty list/,
    mend: /at least one/,
  },
  {
    name: 'an unknown office',
    change: (documents) => (documents['city.json'].offices = ['cooperations']),
    file: 'city.json',
    where: 'office 1',
    what: /the city office “cooperations”, which is not in offices\.json/,
    mend: /Write “cooperation”/,
  },
  {
    name: 'a city office as a mission',
    change: (documents) => (documents['partners/alphaville.json'].missions = ['cooperation']),
    file: 'partners/alphaville.json',
    where: 'mission 1',
    what: /the mission “cooperation”, which is not in offices\.json/,
    mend: /Add “cooperation” to offices\.json/,
  },
  {
    name: 'an unknown country',
    change: (documents) => (documents['partners/betatown.json'].country = 'FR'),
    file: 'partners/betatown.json',
    where: 'country',
    what: /the country “FR”, which is not in countries\.json/,
    mend: /Add “FR”/,
  },
  {
    name: 'an id that is not the file name',
    change: (documents) => (documents['partners/betatown.json'].id = 'beta'),
    file: 'partners/betatown.json',
    where: 'id',
    what: /is “beta”, but the file is called betatown\.json/,
    mend: /Write “betatown”/,
  },
  {
    name: 'a partner called bandung',
    change: (documents) =>
      (documents['partners/bandung.json'] = { ...documents['partners/betatown.json'], id: 'bandung' }),
    file: 'partners/bandung.json',
    where: '',
    what: /name of Bandung itself/,
    mend: /events\/bandung\.json/,
  },
  {
    name: 'events of no partner',
    change: (documents) => (documents['events/alphavile.json'] = { events: [] }),
    file: 'events/alphavile.json',
    where: '',
    what: /belongs to no partner/,
    mend: /Rename it to alphaville\.json/,
  },
  {
    name: 'an id given twice',
    change: (documents) => (documents['events/alphaville.json'].events[1].id = 'charter'),
    file: 'events/alphaville.json',
    where: 'event 2 “charter”',
    what: /which another has already/,
    mend: /id of its own/,
  },
  {
    name: 'a fact that nobody can label',
    change: (documents) => delete documents['city.json'].facts[2].label,
    file: 'city.json',
    where: 'fact 3 “trees”',
    what: /lacks “label”/,
    mend: /population, area/,
  },
  {
    name: 'a unit of words',
    change: (documents) => (documents['city.json'].facts[2].unit = 'count'),
    file: 'city.json',
    where: 'fact 3 “trees”',
    what: /has a unit, but its value is no number/,
    mend: /without quotation marks/,
  },
  {
    name: 'a stage beyond the furthest',
    change: (documents) => (documents['partners/alphaville.json'].agreement.stage = 'exploration'),
    file: 'partners/alphaville.json',
    where: 'agreement, stage reached 1',
    what: /further than the “stage” of the agreement/,
    mend: /"stage": "signed-memorandum"/,
  },
  {
    name: 'a missing picture',
    change: (documents) => (documents['city.json'].emblem.file = 'media/emblen.png'),
    file: 'city.json',
    where: 'emblem',
    what: /media\/emblen\.png, which is not there/,
    mend: /Write media\/emblem\.png/,
  },
  {
    name: 'a picture of another size',
    change: (documents) => (documents['countries.json'].countries.DE.flag.width = 50),
    file: 'countries.json',
    where: 'countries, DE, flag',
    what: /says 50 × 3, but media\/flags\/de\.webp has 5 × 3 pixels/,
    mend: /"width": 5, "height": 3/,
  },
  {
    name: 'a picture outside media/',
    change: (documents) => (documents['city.json'].emblem.file = 'media/../../secret.png'),
    file: 'city.json',
    where: 'emblem, file',
    what: /right form/,
    mend: /in media\//,
  },
];

describe('checkContent', () => {
  it('passes content without mistakes', () => {
    const { content, problems } = checkContent(makeRawContent());
    assert.deepEqual(problems, []);
    assert.deepEqual([...(content?.partners.keys() ?? [])], ['alphaville', 'betatown']);
  });

  for (const { name, change, file, where, what, mend } of badContents) {
    it(`finds ${name}`, () => {
      const problems = findProblems(change);
      const found = problems.find(
        (problem) => problem.file === file && problem.where.en === where && what.test(problem.what.en),
      );
      assert.ok(found, `Expected ${String(what)} at “${where}” among ${JSON.stringify(problems, null, 2)}`);
      assert.match(found.mend.en, mend);
    });
  }

  it('says everything in Indonesian too', () => {
    for (const { change } of badContents) {
      for (const { what, mend } of findProblems(change)) {
        assertIndonesian(what.id);
        assertIndonesian(mend.id);
        assert.notEqual(what.id, what.en);
      }
    }
    // @ts-expect-error -- a message in one language alone does not compile
    const half: ToolText = { en: 'is missing.' };
    assert.equal(half.id, undefined);
  });

  it('names places, mistakes and mends in the words of a civil servant in Bandung', () => {
    const tell = (change: BadContent['change']): string[] =>
      findProblems(change).map(({ where, what, mend }) =>
        `${where.id}: ${what.id} ${mend.id}`.replace(/ Contoh: .*/, ''),
      );
    assert.deepEqual(
      tell((documents) => delete documents['events/alphaville.json'].events[0].title),
      [
        'kegiatan ke-1 “charter”: belum memiliki “title”. Tambahkan "title". Apa yang terjadi, beberapa kata dalam tiap bahasa.',
      ],
    );
    assert.deepEqual(
      tell((documents) => (documents['partners/alphaville.json'].fields[1] = 'acadmic')),
      [
        'bidang ke-2: berisi “acadmic”, yang tidak ada dalam daftar. Tulis “academic”, atau salah satu dari: economy, culture, academic, information, governance, tourism, environment, humanitarian.',
      ],
    );
    assert.deepEqual(
      tell((documents) => (documents['city.json'].facts[0].sources = ['statistic'])),
      [
        'fakta ke-1 “population”, sumber ke-1: menyebut sumber “statistic”, yang tidak ada dalam sources.json. Tulis “statistics”, atau tambahkan “statistic” ke dalam sources.json.',
      ],
    );
    assert.deepEqual(
      tell((documents) => (documents['offices.json'].offices[0].hours.periods[0].closes = '13:30')),
      [
        'kantor ke-1 “cooperation”, hours, waktu buka ke-1: buka dan tutup pada pukul 13:30. Tulis kapan tutupnya; buka sehari penuh ditulis 00:00 sampai 24:00.',
      ],
    );
  });

  it('says line and column of the value, or of the key where that is wrong', () => {
    const locate = (change: BadContent['change']): string | undefined => {
      const raw = makeRawContent(change);
      const [problem] = checkContent(raw).problems;
      const line = raw.texts.get(problem?.file ?? '')?.split('\n')[(problem?.position?.line ?? 0) - 1];
      return line?.slice((problem?.position?.column ?? 0) - 1);
    };
    assert.equal(
      locate((documents) => (documents['partners/alphaville.json'].since = 'long ago')),
      '"long ago",',
    );
    assert.equal(
      locate((documents) => (documents['city.json'].name.kr = '반둥')),
      '"kr": "반둥"',
    );
    assert.equal(
      locate((documents) => (documents['city.json'].facts[0].extra = 1)),
      '"extra": 1',
    );
    assert.equal(
      locate((documents) => (documents['city.json'].facts[1].sources = ['archives'])),
      '"archives"',
    );
    assert.equal(
      locate((documents) => delete documents['events/bandung.json'].events[0].title),
      '{',
    );
  });

  it('finds a picture that is no picture, and one with the wrong ending', () => {
    const media = makeMedia();
    media.set('media/emblem.png', new TextEncoder().encode('<svg/>'));
    media.set('media/hill.jpg', pictures.png);
    const found = findProblems(() => {}, media);
    assert.deepEqual(
      found.map(({ what }) => what.en),
      [
        'names media/emblem.png, which is no WebP, PNG or JPEG picture.',
        'names media/hill.jpg, which holds a PNG picture.',
      ],
    );
    for (const { what, mend } of found) [what.id, mend.id].forEach(assertIndonesian);
  });

  it('tells all mistakes at once, by file and from top to bottom', () => {
    const problems = findProblems((documents) => {
      for (const { change, name } of badContents) if (!name.includes('document')) change(documents);
    });
    const files = problems.map(({ file }) => file);
    assert.ok(problems.length >= badContents.length - 6, `only ${problems.length} mistakes`);
    assert.deepEqual(files, [...files].sort());
    for (const [index, { file, position }] of problems.entries()) {
      const before = problems[index - 1];
      if (before?.file === file) assert.ok((before.position?.line ?? 0) <= (position?.line ?? 0), file);
    }
  });

  it('does not take a text in Indonesian for an id', () => {
    const nickname = { en: 'City of Flowers', id: 'Kota Kembang' };
    assert.deepEqual(
      findProblems((documents) => (documents['city.json'].nicknames = [nickname, nickname])),
      [],
    );
  });

  it('does not call everything unknown because one document cannot be read', () => {
    const raw = makeRawContent((documents) => delete documents['sources.json']);
    const text = { en: '…', id: '…' };
    const problem: Problem = { file: 'sources.json', where: text, path: [], what: text, mend: text };
    assert.deepEqual(checkContent({ ...raw, problems: [problem] }).problems, [problem]);
  });

  it('survives documents of any shape', () => {
    for (const nonsense of [null, 1, 'text', [[]], { events: {} }, { sources: [null], countries: 3, offices: [1] }]) {
      for (const file of makeRawContent().documents.keys()) {
        assert.ok(findProblems((documents) => (documents[file] = nonsense)).length > 0, file);
      }
    }
  });
});
