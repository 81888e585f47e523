import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import { buildReport } from '../../../src/publisher/reporting/build-report.js';
import type { Gap } from '../../../src/publisher/reporting/content-report.js';
import { gapKindNames, type GapKind } from '../../../src/publisher/reporting/gap-kinds.js';
import { makeContent, makeMedia, makeRawContent, type Documents } from '../fixtures/content.js';

const options = { asOf: '2026-01-20', staleMonths: 24 };

function findGaps(kind: GapKind, change?: (documents: Documents) => void, wanted = options): readonly Gap[] {
  return buildReport(makeContent(change), wanted).gaps.filter((gap) => gap.kind === kind);
}

const listEntries = (gaps: readonly Gap[]): (string | undefined)[] => gaps.map(({ entry }) => entry);

const event = (id: string, more: object = {}): object => ({
  id,
  title: { en: `Event ${id}`, id: `Kegiatan ${id}` },
  kind: 'visit',
  fields: [],
  sources: ['archive'],
  ...more,
});

describe('buildReport', () => {
  it('names the fields that an editor would want to be filled, with place and name', () => {
    assert.deepEqual(findGaps('event-benefit').slice(1), [
      {
        section: 'missing',
        kind: 'event-benefit',
        partners: ['alphaville'],
        file: 'events/alphaville.json',
        entry: 'charter',
        name: { en: 'Charter signed', id: 'Charter signed (id)' },
        of: 3,
      },
      {
        section: 'missing',
        kind: 'event-benefit',
        partners: ['alphaville'],
        file: 'events/alphaville.json',
        entry: 'undated',
        name: { en: 'A gift', id: 'A gift (id)' },
        of: 3,
      },
    ]);
    assert.deepEqual(listEntries(findGaps('event-date')), ['undated']);
    assert.deepEqual(listEntries(findGaps('place-coordinates')), ['hill']);
    assert.deepEqual(listEntries(findGaps('place-picture')), []);
    assert.deepEqual(listEntries(findGaps('office-hours')), ['embassy']);
    assert.deepEqual(listEntries(findGaps('office-email')), ['embassy']);
  });

  it('closes a gap when the field is filled', () => {
    const fill = (documents: Documents): void => {
      documents['events/alphaville.json'].events[0].benefit = { en: 'Joy', id: 'Gembira' };
      documents['highlights.json'].highlights[0].coordinates = { lat: -6.9, lon: 107.6 };
      documents['partners/betatown.json'].url = 'https://betatown.example/';
    };
    assert.ok(!listEntries(findGaps('event-benefit', fill)).includes('charter'));
    assert.deepEqual(findGaps('place-coordinates', fill), []);
    assert.deepEqual(
      findGaps('partner-url', fill).flatMap(({ partners }) => partners),
      ['alphaville'],
    );
  });

  it('asks for stages and dates of an agreement only where there is one', () => {
    const partnersOf = (kind: GapKind): string[] => findGaps(kind).flatMap(({ partners }) => partners);
    assert.deepEqual(partnersOf('partner-agreement'), ['betatown']);
    assert.deepEqual(partnersOf('agreement-date'), ['alphaville']);
    assert.deepEqual(partnersOf('agreement-stage'), []);
    assert.deepEqual(partnersOf('partner-mission'), ['betatown']);
    assert.deepEqual(partnersOf('partner-status'), ['betatown']);
  });

  it('tells a mission’s gaps once, with all the partners whose pages show it', () => {
    const gaps = findGaps('office-hours', (documents) => {
      documents['partners/betatown.json'].missions = ['embassy'];
    });
    assert.deepEqual(
      gaps.map(({ entry, partners }) => [entry, ...partners]),
      [['embassy', 'alphaville', 'betatown']],
    );
  });

  it('calls stale what is surely older than the months allowed', () => {
    const setDates = (documents: Documents): void => {
      documents['city.json'].facts[0].asOf = '2024-01';
      documents['city.json'].strengths[0].asOf = '2023';
      documents['offices.json'].offices[0].asOf = '2024-01-19';
    };
    const stale = (months: number): string[] => {
      const wanted = { asOf: '2026-01-20', staleMonths: months };
      return (['fact-stale', 'strength-stale', 'office-stale', 'feed-stale'] as const).flatMap((kind) =>
        findGaps(kind, setDates, wanted).map(({ entry, detail }) => `${entry ?? 'feed'} ${detail ?? ''}`),
      );
    };
    // January 2024 may be its last day, which is not yet two years ago.
    assert.deepEqual(stale(24), ['talent 2023', 'cooperation 2024-01-19']);
    assert.deepEqual(stale(23), ['population 2024-01', 'talent 2023', 'cooperation 2024-01-19']);
    assert.deepEqual(stale(120), []);
    assert.deepEqual(stale(0), ['population 2024-01', 'talent 2023', 'cooperation 2024-01-19', 'feed 2026-01-15']);
  });

  it('asks whether an announced event took place, once its last day has passed', () => {
    const announce = (date: string) => (documents: Documents) => {
      documents['events/betatown.json'] = { events: [event('fair', { date, isAnnounced: true })] };
    };
    const isAsked = (date: string): boolean =>
      findGaps('announcement-past', announce(date)).some(({ entry }) => entry === 'fair');
    assert.ok(isAsked('2026-01-19'));
    assert.ok(isAsked('2025'));
    assert.ok(!isAsked('2026-01-20'));
    assert.ok(!isAsked('2026-01'));
    assert.ok(!isAsked('2026-01-10/2026-02-01'));
  });

  it('names what no reader can verify: no source with an address', () => {
    const gaps = findGaps('fact-source', (documents) => {
      // Only the source “archive” has an address.
      documents['city.json'].facts[1].sources = ['statistics', 'archive'];
      documents['city.json'].facts[2].sources = ['statistics'];
    });
    assert.deepEqual(listEntries(gaps), ['population', 'trees']);
    assert.deepEqual(listEntries(findGaps('strength-source')), ['talent']);
    assert.deepEqual(listEntries(findGaps('event-source')), []);
  });

  it('names facts without a time, but not those that are dates themselves', () => {
    assert.deepEqual(listEntries(findGaps('fact-date')), ['trees']);
    assert.deepEqual(listEntries(findGaps('strength-date')), ['talent']);
    assert.deepEqual(listEntries(findGaps('office-date')), ['cooperation', 'embassy']);
  });

  it('names the stages that are shown as passed although none says so', () => {
    assert.deepEqual(listEntries(findGaps('stage-source')), [
      'exploration',
      'letter-of-intent',
      'cooperation-plan',
      'council-approval',
      'central-facilitation',
      'draft-memorandum',
    ]);
    assert.deepEqual(listEntries(findGaps('stage-date')), []);
    const undate = (documents: Documents): void => {
      documents['partners/alphaville.json'].agreement.reached.push({ stage: 'exploration' });
    };
    assert.ok(!listEntries(findGaps('stage-source', undate)).includes('exploration'));
    assert.deepEqual(listEntries(findGaps('stage-date', undate)), ['exploration']);
  });

  it('names pictures without description, credit or licence, and files that nothing uses', () => {
    const media = makeMedia();
    media.set('media/drafts/old.png', new Uint8Array());
    const { content } = checkContent(
      makeRawContent((documents) => {
        documents['highlights.json'].highlights[0].image.alt = { en: '', id: '' };
        documents['city.json'].emblem.licence = 'CC BY 4.0';
      }, media),
    );
    assert.ok(content);
    const gaps = buildReport(content, options).gaps.filter(({ section }) => section === 'pictures');
    const of = (kind: GapKind): string[] =>
      gaps.filter((gap) => gap.kind === kind).map(({ file, entry }) => `${file} ${entry ?? ''}`.trim());
    // A flag repeats the name of its country, and may be without words.
    assert.deepEqual(of('picture-alt'), ['highlights.json hill']);
    assert.deepEqual(of('picture-alt-language'), ['city.json emblem']);
    assert.deepEqual(of('picture-credit'), ['countries.json DE', 'highlights.json hill']);
    assert.deepEqual(of('picture-licence'), ['countries.json DE', 'highlights.json hill']);
    assert.deepEqual(of('picture-unused'), ['media/drafts/old.png']);
    const languages = gaps.find(({ kind }) => kind === 'picture-alt-language')?.locales;
    assert.deepEqual(languages, ['su', 'ms', 'de', 'ko', 'zh-Hans', 'ja', 'fr', 'es', 'ar']);
  });

  it('names dead ends: empty timelines, offices that nobody can reach or see, sources that nothing cites', () => {
    assert.deepEqual(
      findGaps('partner-event').flatMap(({ partners }) => partners),
      ['betatown'],
    );
    assert.deepEqual(listEntries(findGaps('office-reach')), ['embassy']);
    const reach = (documents: Documents): void => {
      documents['offices.json'].offices[1].address = ['Street 1'];
      documents['partners/alphaville.json'].missions = [];
    };
    assert.deepEqual(findGaps('office-reach', reach), []);
    assert.deepEqual(listEntries(findGaps('office-unused', reach)), ['embassy']);
    assert.deepEqual(listEntries(findGaps('source-unused')), ['unused']);
  });

  it('gives the same report for the same content and day, in the order of the kinds', () => {
    const [first, second] = [1, 2].map(() => JSON.stringify(buildReport(makeContent(), options)));
    assert.equal(first, second);
    const places = buildReport(makeContent(), options).gaps.map(({ kind }) => gapKindNames.indexOf(kind));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });
});
