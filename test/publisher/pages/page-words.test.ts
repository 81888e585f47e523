import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { str } from '@lit/localize';
import { localeCodes } from '../../../src/model/locale-codes.js';
import { loadPageWords } from '../../../src/publisher/pages/page-words.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Message id → its English, with `{}` for what is filled in, as the XLIFF files have it. */
function readSources(): Map<string, string> {
  const xliff = readFileSync(join(root, 'locales/de.xlf'), 'utf8');
  const units = xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs);
  return new Map(
    [...units].map(([, id = '', source = '']) => [
      id,
      source
        .replace(/<x [^>]*\/>/g, '{}')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ]),
  );
}

/** Every `say('id', 'English')` of the pages. */
function readCalls(): { file: string; id: string; source: string }[] {
  const folder = join(root, 'src/publisher/pages');
  return readdirSync(folder).flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const calls = code.matchAll(/\bsay\(\s*'([^']+)',\s*(?:str)?(?:'([^']*)'|`([^`]*)`)/g);
    return [...calls].map(([, id = '', plain, filled]) => ({
      file,
      id,
      source: (plain ?? filled ?? '').replace(/\$\{[^}]*\}/g, '{}'),
    }));
  });
}

describe('words of the pages', () => {
  it('are messages of the widgets, with the same English', () => {
    const sources = readSources();
    const calls = readCalls();
    assert.ok(calls.length > 40, `only ${calls.length} calls were found`);
    const wrong = calls.filter(({ id, source }) => sources.get(id) !== source);
    assert.deepEqual(wrong, []);
  });

  it('come in the language of the page, with what is filled in at its place', async () => {
    const english = await loadPageWords('en');
    const german = await loadPageWords('de');
    assert.equal(english.say('credits.asOf', str`As of ${'1 May'}.`), 'As of 1 May.');
    assert.equal(german.say('credits.asOf', str`As of ${'1. Mai'}.`), 'Stand: 1. Mai.');
    assert.equal(german.localize.msg('Economy', { id: 'field.economy' }), 'Wirtschaft');
  });

  it('are there in every locale, in its direction', async () => {
    const titles = await Promise.all(
      localeCodes.map(async (locale) => (await loadPageWords(locale)).say('profile.facts', 'Key facts')),
    );
    assert.equal(new Set(titles).size, localeCodes.length, titles.join());
    assert.equal((await loadPageWords('ar')).direction, 'rtl');
    assert.equal((await loadPageWords('ko')).direction, 'ltr');
  });
});
