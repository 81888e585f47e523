import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/model/parse-feed.js';
import { parseTimelinePage } from '../../src/model/parse-timeline-page.js';

const feedUrl = 'https://feed.example/feed/v1/suwon/en.json';
const envelope = { schemaVersion: '1.0', lang: 'en' };
const event = { id: 'e', title: 'Event' };
const office = { id: 'o', kind: 'city', name: 'Office' };
const highlight = { id: 'h', category: 'food', name: 'Dish' };

describe('parseFeed', () => {
  it('reads a whole slice', () => {
    const { feed, issues } = parseFeed(
      {
        ...envelope,
        revision: 'r1',
        asOf: '2026-01',
        licence: { name: 'CC BY 4.0', url: 'https://licence.example/', attribution: 'City of Bandung' },
        sources: [{ title: 'Report', url: 'https://city.example/report' }],
        zones: [{ timeZone: 'Asia/Jakarta', utcOffsets: [{ from: '2026-01-01T00:00:00Z', minutes: 420 }] }],
        city: { name: 'Bandung' },
        partner: { id: 'suwon', name: 'Suwon', sources: [0] },
        timeline: { total: 40, next: 'en.2.json', items: [event] },
        contacts: { offices: [office], missions: [{ ...office, kind: 'embassy' }] },
        highlights: [highlight],
      },
      feedUrl,
    );
    expect(issues).to.deep.equal([]);
    expect(feed).to.deep.equal({
      ...envelope,
      revision: 'r1',
      asOf: { iso: '2026-01', year: 2026, month: 1 },
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/', attribution: 'City of Bandung' },
      zones: [{ timeZone: 'Asia/Jakarta', utcOffsets: [{ from: Date.UTC(2026, 0), minutes: 420 }] }],
      city: { name: 'Bandung', nicknames: [], summary: [], facts: [], strengths: [], links: [] },
      partner: {
        id: 'suwon',
        name: 'Suwon',
        status: 'unclear',
        fields: [],
        sources: [{ title: 'Report', url: 'https://city.example/report' }],
      },
      timeline: {
        total: 40,
        next: 'https://feed.example/feed/v1/suwon/en.2.json',
        items: [{ ...event, kind: 'other', fields: [], isAnnounced: false, sources: [] }],
      },
      contacts: {
        offices: [{ ...office, languages: [], address: [], phones: [], sources: [] }],
        missions: [{ ...office, kind: 'embassy', languages: [], address: [], phones: [], sources: [] }],
      },
      highlights: [{ ...highlight, isOutsideCity: false, links: [], sources: [] }],
    });
  });

  it('needs the envelope and nothing else', () => {
    const { feed, issues } = parseFeed(envelope, feedUrl);
    expect(issues).to.deep.equal([]);
    expect(feed?.revision).to.equal('');
    expect(feed?.city).to.equal(undefined);
    expect(feed?.partner).to.equal(undefined);
    expect(feed?.timeline.items).to.deep.equal([]);
    expect(feed?.timeline.total).to.equal(0);
    expect(feed?.contacts).to.deep.equal({ offices: [], missions: [] });
    expect(feed?.highlights).to.deep.equal([]);
  });

  for (const raw of [
    undefined,
    null,
    0,
    true,
    'feed',
    '{"schemaVersion":"1.0","lang":"en"}',
    [],
    [envelope],
    {},
    () => envelope,
    { schemaVersion: '1.0' },
    { lang: 'en' },
    { schemaVersion: 1, lang: 'en' },
    { schemaVersion: '1', lang: 'en' },
    { schemaVersion: 'one', lang: 'en' },
    { schemaVersion: '', lang: 'en' },
    { schemaVersion: '1.0', lang: '' },
    { schemaVersion: '1.0', lang: 'constructor' },
    { schemaVersion: '1.0', lang: ['en'] },
    Object.create(envelope),
    JSON.parse('{"__proto__": {"schemaVersion": "1.0", "lang": "en"}}'),
  ]) {
    it(`takes ${JSON.stringify(raw)} for no feed`, () => {
      const { feed, issues } = parseFeed(raw, feedUrl);
      expect(feed).to.equal(undefined);
      expect(issues.map(({ code }) => code)).to.deep.equal(['envelope']);
    });
  }

  for (const schemaVersion of ['2.0', '2.0-beta', '0.9', '10.0', '11.1']) {
    it(`refuses version ${schemaVersion}, whatever else it holds`, () => {
      for (const raw of [{ ...envelope, schemaVersion }, { schemaVersion }]) {
        const { feed, issues } = parseFeed(raw, feedUrl);
        expect(feed).to.equal(undefined);
        expect(issues.map(({ code }) => code)).to.deep.equal(['version']);
      }
    });
  }

  it('reads a newer minor version and passes over what it does not know', () => {
    const { feed, issues } = parseFeed(
      { ...envelope, schemaVersion: '1.42', novelty: { a: 1 }, city: { name: 'Bandung', anthem: 'x' } },
      feedUrl,
    );
    expect(issues).to.deep.equal([]);
    expect(feed?.schemaVersion).to.equal('1.42');
    expect(feed).not.to.have.property('novelty');
    expect(feed?.city).not.to.have.property('anthem');
  });

  it('drops a broken item, keeps the others, and says where', () => {
    const { feed, issues } = parseFeed(
      {
        ...envelope,
        timeline: {
          items: [
            event,
            { id: 'x' },
            null,
            'text',
            { ...event, title: 'Again' },
            { id: 'f', title: 'Last', date: '?' },
          ],
        },
        highlights: [{ ...highlight, category: 'casino' }, highlight],
      },
      feedUrl,
    );
    expect(feed?.timeline.items.map(({ title }) => title)).to.deep.equal(['Event', 'Last']);
    expect(feed?.highlights.map(({ id }) => id)).to.deep.equal(['h']);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'timeline.items[1]: no title',
      'timeline.items[2]: empty',
      'timeline.items[3]: no id, title',
      'timeline.items[4]: id twice',
      'timeline.items[5].date: not a date or span',
      'highlights[0].category: not a known value',
      'highlights[0]: no category',
    ]);
    expect(issues.some(({ code }) => code)).to.equal(false);
  });

  for (const key of [
    'sources',
    'city',
    'partner',
    'timeline',
    'contacts',
    'highlights',
    'licence',
    'asOf',
    'revision',
  ]) {
    it(`survives nonsense in ${key}`, () => {
      for (const value of [null, 0, 'x', true, [], {}, [[]], [{}], { items: 7, offices: 7 }]) {
        const { feed } = parseFeed({ ...envelope, city: { name: 'Bandung' }, [key]: value }, feedUrl);
        expect(feed?.lang).to.equal('en');
        expect(feed?.timeline.items).to.deep.equal([]);
        expect(feed?.highlights).to.deep.equal([]);
      }
    });
  }

  it('keeps facts with their own sources when one source is broken', () => {
    const { feed } = parseFeed(
      {
        ...envelope,
        sources: [null, { url: 'https://city.example/' }, { title: 'C' }],
        timeline: { items: [{ ...event, sources: [0, 1, 2, 3] }] },
      },
      feedUrl,
    );
    expect(feed?.timeline.items[0]?.sources).to.deep.equal([{ title: 'C' }]);
  });

  it('counts at least the events that are there', () => {
    for (const total of [0, -5, 1.5, '40', undefined]) {
      expect(parseFeed({ ...envelope, timeline: { total, items: [event] } }, feedUrl).feed?.timeline.total).to.equal(1);
    }
  });

  it('never leaves the origin for pages and pictures', () => {
    const flag = { src: 'https://other.example/f.png', width: 1, height: 1, alt: '' };
    const { feed } = parseFeed(
      { ...envelope, city: { name: 'Bandung', flag }, timeline: { next: 'https://other.example/2.json' } },
      feedUrl,
    );
    expect(feed?.city?.flag).to.equal(undefined);
    expect(feed?.timeline.next).to.equal(undefined);
  });

  it('does without pages and pictures when its own address is nonsense', () => {
    const { feed } = parseFeed({ ...envelope, timeline: { next: 'https://feed.example/2.json', items: [event] } }, '');
    expect(feed?.timeline.next).to.equal(undefined);
    expect(feed?.timeline.items.length).to.equal(1);
  });

  it('reads every text in the language of the file as a plain string', () => {
    const { feed } = parseFeed({ ...envelope, lang: 'ko', city: { name: { text: '반둥', lang: 'ko' } } }, feedUrl);
    expect(feed?.city?.name).to.equal('반둥');
  });

  it('pollutes nothing', () => {
    const raw: unknown = JSON.parse(`{
      "schemaVersion": "1.0", "lang": "en", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
      "city": {"name": "Bandung", "__proto__": {"polluted": true}},
      "timeline": {"items": [{"id": "__proto__", "title": {"text": "x", "lang": "__proto__"}, "polluted": true}]},
      "highlights": [{"id": "constructor", "category": "__proto__", "name": "x"}]
    }`);
    const { feed } = parseFeed(raw, feedUrl);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(JSON.stringify(feed)).not.to.contain('polluted');
    expect((feed?.city as unknown as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(feed?.timeline.items[0]?.id).to.equal('__proto__');
    expect(feed?.timeline.items[0]?.title).to.equal('x');
  });

  it('takes a circle for what it is: bounded', () => {
    const raw: Record<string, unknown> = { ...envelope };
    raw['city'] = raw;
    raw['timeline'] = { items: [raw] };
    expect(parseFeed(raw, feedUrl).feed?.lang).to.equal('en');
  });

  it('leaves the raw data as it was', () => {
    const raw = { ...envelope, timeline: { items: [{ ...event, title: ' x ' }] } };
    const before = JSON.stringify(raw);
    parseFeed(raw, feedUrl);
    expect(JSON.stringify(raw)).to.equal(before);
  });
});

describe('parseTimelinePage', () => {
  const pageUrl = 'https://feed.example/feed/v1/suwon/en.2.json';

  it('reads the events, their sources and the next page', () => {
    const page = parseTimelinePage(
      {
        ...envelope,
        sources: [{ title: 'Report' }],
        timeline: { total: 70, next: 'en.3.json', items: [{ ...event, sources: [0] }, { id: 'broken' }] },
      },
      pageUrl,
    );
    expect(page.items.map(({ id, sources }) => [id, sources])).to.deep.equal([['e', [{ title: 'Report' }]]]);
    expect(page.next).to.equal('https://feed.example/feed/v1/suwon/en.3.json');
    expect(page.issues).to.deep.equal([{ path: 'timeline.items[1]', message: 'no title' }]);
  });

  it('ends without a next page', () => {
    expect(parseTimelinePage({ ...envelope, timeline: { items: [event] } }, pageUrl).next).to.equal(undefined);
  });

  it('is empty, with the reason, for another version or no page at all', () => {
    for (const [raw, code] of [
      [null, 'envelope'],
      [{ timeline: { items: [event] } }, 'envelope'],
      [{ ...envelope, schemaVersion: '2.0', timeline: { items: [event] } }, 'version'],
    ] as const) {
      const page = parseTimelinePage(raw, pageUrl);
      expect(page.items).to.deep.equal([]);
      expect(page.issues.map((issue) => issue.code)).to.deep.equal([code]);
    }
  });
});
