import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { localeCodes } from '../../../src/model/locale-codes.js';
import { buildSlice } from '../../../src/publisher/building/build-slice.js';
import { MediaShelf } from '../../../src/publisher/building/media-shelf.js';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import { generalId, type Content } from '../../../src/publisher/content.js';
import { readContent } from '../../../src/publisher/reading/read-content.js';
import { countCoverage } from '../../../src/publisher/reporting/count-coverage.js';
import { makeContent } from '../fixtures/content.js';

/** The texts of built slices that say they are in another language than the slice. */
function countFallbacks(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countFallbacks(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if (Object.keys(value).sort().join() === 'lang,text') return 1;
  // A native name and a motto have a language of their own, which is no fallback.
  return Object.entries(value)
    .filter(([key, inner]) => key !== 'nativeName' && !(key === 'motto' && !(inner as { meaning?: unknown }).meaning))
    .reduce((sum, [, inner]) => sum + countFallbacks(inner), 0);
}

function assertAgreesWithSlices(content: Content): void {
  const { coverage } = countCoverage(content);
  const shelf = new MediaShelf(content.media);
  assert.deepEqual(
    coverage.pages.map(({ partner }) => partner),
    [generalId, ...content.partners.keys()],
  );
  for (const { partner, texts, translated } of coverage.pages) {
    for (const locale of localeCodes) {
      const documents = buildSlice(content, partner, locale, shelf).map(({ document }) => document);
      const fallbacks = countFallbacks(JSON.parse(JSON.stringify(documents)));
      assert.equal(texts - translated[locale], fallbacks, `${partner}/${locale}`);
    }
  }
}

describe('countCoverage', () => {
  it('counts as fallen back what the built slices mark as fallen back', () => {
    assertAgreesWithSlices(makeContent());
  });

  it('does so for the content of the demonstration', async () => {
    const folder = fileURLToPath(new URL('../../../demo/content', import.meta.url));
    const { content } = checkContent(await readContent(folder));
    assert.ok(content);
    assertAgreesWithSlices(content);
  });

  it('counts every text that a page shows, whether translated or not', () => {
    const content = makeContent();
    const { pages } = countCoverage(content).coverage;
    const shelf = new MediaShelf(content.media);
    for (const { partner, texts, translated } of pages) {
      // Nothing of the fixture is in Arabic, so that every text of the slice falls back.
      assert.equal(translated.ar, 0);
      const documents = buildSlice(content, partner, 'ar', shelf).map(({ document }) => document);
      assert.equal(texts, countFallbacks(JSON.parse(JSON.stringify(documents))), partner);
    }
  });

  it('counts the further pages of a long timeline', () => {
    const grow = (number: number) => (documents: Record<string, { events: object[] }>) => {
      const events = Array.from({ length: number }, (_each, index) => ({
        id: `visit-${index}`,
        title: { en: `Visit ${index}`, id: `Kunjungan ${index}` },
        kind: 'visit',
        fields: [],
        sources: ['archive'],
      }));
      documents['events/betatown.json'] = { events };
    };
    const count = (number: number): number | undefined =>
      countCoverage(makeContent(grow(number))).coverage.pages.find(({ partner }) => partner === 'betatown')?.texts;
    assert.equal(count(75)! - count(1)!, 74);
  });

  it('counts a text once in the sum that several pages show', () => {
    const { pages, all } = countCoverage(makeContent()).coverage;
    assert.ok(all.texts < pages.reduce((sum, { texts }) => sum + texts, 0));
    assert.ok(pages.every(({ texts }) => texts <= all.texts));
    assert.equal(all.translated.en, all.texts);
    // Bandung’s own name, and nothing else, is in Korean.
    assert.equal(all.translated.ko, 1);
  });

  it('leaves out what no page shows, and the empty description of a decorative picture', () => {
    const before = countCoverage(makeContent()).coverage.all.texts;
    const content = makeContent((documents) => {
      documents['offices.json'].offices.push({
        id: 'closed',
        kind: 'city',
        name: { en: 'Closed office', id: 'Kantor tutup' },
        sources: ['archive'],
      });
      documents['sources.json'].sources.unused.title = { en: 'Never cited', id: 'Tak dikutip' };
    });
    assert.equal(countCoverage(content).coverage.all.texts, before);
  });

  it('names the texts that a partner’s page lacks in its own language, but those of every page once for all', () => {
    const { gaps } = countCoverage(makeContent());
    const own = gaps.filter(({ kind }) => kind === 'text-untranslated');
    assert.ok(own.every(({ partners, locales }) => partners.join() === 'alphaville' && locales?.join() === 'de'));
    const find = (entry: string): (string | undefined)[] =>
      own.filter((gap) => gap.entry === entry).map(({ detail }) => detail);
    // The title is there in German.
    assert.deepEqual(find('charter'), []);
    assert.deepEqual(find('exchange'), ['title', 'benefit']);
    assert.deepEqual(find('alphaville'), ['agreement.instrument']);
    const shared = gaps.filter(({ kind }) => kind === 'shared-text-untranslated');
    assert.ok(shared.every(({ partners }) => partners.join() === generalId));
    assert.deepEqual(
      shared.filter(({ file, entry }) => file === 'city.json' && !entry).map(({ detail }) => detail),
      ['name', 'emblem.alt', 'emblem.credit', 'motto.meaning', 'nicknames.1', 'summary.1', 'summary.2'],
    );
    assert.ok(!shared.find(({ detail }) => detail === 'name')?.locales?.includes('ko'));
  });
});
