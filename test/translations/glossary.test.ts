import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { localeCodes, sourceLocale } from '../../src/model/locale-codes.ts';
import { findGlossaryProblems, hasTerm, readGlossary } from './glossary.ts';
import type { GlossaryTerm } from './glossary.ts';
import { readUnits } from './translation-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function readUnitsOf(locale: string) {
  return readUnits(readFileSync(join(root, `locales/${locale}.xlf`), 'utf8'));
}

function readGlossaryOf(locale: string): GlossaryTerm[] {
  return readGlossary(readFileSync(join(root, `locales/glossary/${locale}.md`), 'utf8'));
}

/** All texts of the content in a locale. */
function collectTexts(locale: string): string[] {
  const folder = join(root, 'demo/content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === locale && typeof value === 'string') texts.push(value);
      else visit(value);
    }
  };
  for (const file of files) visit(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return texts;
}

describe('the glossaries', () => {
  it('are there for every language, with the same terms in the same order', () => {
    const files = readdirSync(join(root, 'locales/glossary')).sort();
    assert.deepEqual(files, localeCodes.map((locale) => `${locale}.md`).sort());
    const expected = readGlossaryOf(sourceLocale).map(({ english, messages }) => [english, messages]);
    assert.ok(expected.length >= 30);
    for (const locale of localeCodes) {
      const rows = readGlossaryOf(locale);
      assert.deepEqual(
        rows.map(({ english, messages }) => [english, messages]),
        expected,
        locale,
      );
      for (const { english, basis } of rows) {
        assert.match(basis, /awaiting native review|https?:|source `|name of|as in|the study/, `${locale}: ${english}`);
      }
    }
  });

  it('name sources that the content has', () => {
    const { sources } = JSON.parse(readFileSync(join(root, 'demo/content/sources.json'), 'utf8')) as {
      sources: Record<string, unknown>;
    };
    for (const locale of localeCodes) {
      for (const { basis } of readGlossaryOf(locale)) {
        for (const [, id = ''] of basis.matchAll(/source `([\w-]+)`/g))
          assert.ok(Object.hasOwn(sources, id), `${locale}: ${id}`);
      }
    }
  });

  for (const locale of localeCodes) {
    it(`are kept in ${locale}, by the interface and by the content`, () => {
      const glossary = readGlossaryOf(locale);
      const isSource = locale === sourceLocale;
      const units = readUnitsOf(isSource ? 'de' : locale);
      assert.deepEqual(findGlossaryProblems(glossary, units, isSource ? ({ source }) => source : undefined), []);
      const texts = collectTexts(locale);
      for (const { english, terms, messages } of glossary) {
        if (messages.length === 0)
          assert.ok(
            texts.some((text) => hasTerm(text, terms)),
            `${english}: ${terms.join(' / ')}`,
          );
      }
    });
  }

  it('find a message with another term, one that is gone, and a row that cannot be read', () => {
    const table =
      '| English | Term | Messages | Basis |\n| --- | --- | --- | --- |\n| council | Rat / Stadtrat | `a.b`, `a.c` | x |\n';
    const [row] = readGlossary(table);
    assert.deepEqual(row, { english: 'council', terms: ['Rat', 'Stadtrat'], messages: ['a.b', 'a.c'], basis: 'x' });
    const unit = (target: string) => ({ source: 'council', target, note: '' });
    const problems = findGlossaryProblems([row!], new Map([['a.b', unit('Zustimmung der Kammer')]]));
    assert.equal(problems.length, 2);
    assert.match(problems[0]!, /a\.b has not the glossary’s “Rat \/ Stadtrat”/);
    assert.match(problems[1]!, /a\.c .*no such message/);
    assert.deepEqual(
      findGlossaryProblems(
        [row!],
        new Map([
          ['a.b', unit('Der STADTRAT')],
          ['a.c', unit('Rat')],
        ]),
      ),
      [],
    );
    assert.throws(() => readGlossary('| council | Rat | x |\n'), /four cells/);
  });
});
