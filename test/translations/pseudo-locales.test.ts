import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pseudoLocales, pseudoLocalize, readSources, writePseudoModule } from '../../.config/pseudo-locales.ts';
import type { MessageParts } from '../../.config/pseudo-locales.ts';
import { readUnits } from './translation-problems.ts';

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
const german = readFileSync(`${locales}de.xlf`, 'utf8');

function readText(parts: MessageParts): string {
  return parts.filter((part) => typeof part === 'string').join('');
}

function readValues(parts: MessageParts): readonly (string | number)[] {
  return parts.filter((part) => typeof part === 'number');
}

function runModule(code: string): Record<string, unknown> {
  const body = code.slice(code.indexOf('{', code.indexOf('templates')), code.lastIndexOf(';'));
  const str = (strings: readonly string[], ...values: number[]) => ({ strings, values });
  return new Function('str', `return ${body}`)(str) as Record<string, unknown>;
}

describe('pseudo-locales', () => {
  const sources = readSources(german);

  it('are made of every message, whichever file they are read from', () => {
    const files = readdirSync(locales).filter((name) => name.endsWith('.xlf'));
    assert.ok(files.length >= 10);
    for (const name of files) assert.deepEqual(readSources(readFileSync(`${locales}${name}`, 'utf8')), sources, name);
    assert.deepEqual([...sources.keys()].sort(), [...readUnits(german).keys()].sort());
    for (const locale of pseudoLocales) {
      const ids = Object.keys(runModule(writePseudoModule(german, locale)));
      assert.deepEqual(
        ids,
        [...sources.keys()].sort((one, other) => (one < other ? -1 : 1)),
      );
    }
  });

  it('keep the values of a message, in number and order', () => {
    for (const locale of pseudoLocales) {
      for (const [id, parts] of sources) {
        assert.deepEqual(readValues(pseudoLocalize(parts, locale)), readValues(parts), `${locale} ${id}`);
      }
    }
  });

  it('leave digits, punctuation and spaces as they are', () => {
    assert.equal(
      readText(pseudoLocalize(['24 h/7: “a”, b…'], 'ar-XB')).replace(/[\u202c\u202e]/g, ''),
      '24 h/7: “a”, b…',
    );
    assert.match(readText(pseudoLocalize(['24 h/7: “x”, y…'], 'en-XA')), /^\[24 ĥ\/7: “ẋ”, ý…/);
  });

  it('en-XA is in brackets, has no plain letter and is at least two fifths longer', () => {
    for (const [id, parts] of sources) {
      const text = readText(pseudoLocalize(parts, 'en-XA'));
      assert.match(text, /^\[[^[\]]*\]$/, id);
      assert.doesNotMatch(text, /[A-Za-z]/, id);
      const length = readText(parts).length;
      assert.ok(text.length - 2 >= length * 1.4, `${id}: ${length} → ${text}`);
      // A label of one word may well double in a translation.
      if (length <= 10) assert.ok(text.length - 2 >= length * 2, `${id}: ${text}`);
    }
  });

  it('en-XA doubles vowels first, so that words themselves grow', () => {
    assert.deepEqual(pseudoLocalize(['Opening hours of ', 0], 'en-XA'), ['[Ôöþééñîîñĝ ĥööûûŕš ööƒ ', 0, ' öñé ţŵö]']);
  });

  it('ar-XB turns every word round by itself, and leaves values out of it', () => {
    assert.deepEqual(pseudoLocalize(['Partner of ', 0, ' since ', 1], 'ar-XB'), [
      '\u202ePartner\u202c \u202eof\u202c ',
      0,
      ' \u202esince\u202c ',
      1,
    ]);
    for (const [id, parts] of sources) {
      const text = readText(pseudoLocalize(parts, 'ar-XB'));
      assert.equal(text.replace(/[\u202c\u202e]/g, ''), readText(parts), id);
      assert.doesNotMatch(text.replace(/\u202e[^\u202c\u202e]*\u202c/g, ''), /[A-Za-z]/, id);
    }
  });

  it('become modules that run, whatever characters a message has', () => {
    const unit = (id: string, source: string): string =>
      `<trans-unit id="${id}"><source>${source}</source><note>n</note></trans-unit>`;
    const xliff = `<xliff><file><body>${unit('b', 'a `q` ${0} \\n &lt;b&gt; <x id="0" equiv-text="${n}"/>')}${unit('a', 'x')}</body></file></xliff>`;
    const templates = runModule(writePseudoModule(xliff, 'ar-XB'));
    assert.deepEqual(Object.keys(templates), ['a', 'b']);
    const { strings, values } = templates['b'] as { strings: string[]; values: number[] };
    assert.equal(strings.join('|').replace(/[\u202c\u202e]/g, ''), 'a `q` ${0} \\n <b> |');
    assert.deepEqual(values, [0]);
    assert.deepEqual(Object.keys(runModule(writePseudoModule(xliff, 'en-XA', (id) => id === 'b'))), ['b']);
  });
});
