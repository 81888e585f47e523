import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { checkSchema } from '../../src/publisher/checking/check-schema.js';
import { runCli } from '../../src/publisher/cli.js';
import { listDocuments } from '../../src/publisher/reading/list-documents.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import { readJson } from '../../src/publisher/reading/read-json.js';
import { assertIndonesian } from './fixtures/assert-indonesian.js';
import { makeFolder } from './fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(argv, {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const { texts } = await readContent(folder);
  return new Map(texts);
}

async function init(context: TestContext, language: string): Promise<{ folder: string; out: string }> {
  const folder = await makeFolder(context);
  const { code, out, err } = await run(folder, 'init', 'content', '--lang', language);
  assert.deepEqual([code, err], [0, '']);
  return { folder: join(folder, 'content'), out };
}

describe('bandung-feed init', () => {
  for (const language of ['en', 'id']) {
    it(`writes a folder that passes the check and can be built as it is (${language})`, async (context) => {
      const { folder } = await init(context, language);
      assert.deepEqual((await readdir(folder)).sort(), [
        '.vscode',
        'city.json',
        'countries.json',
        'events',
        'feed.json',
        'highlights.json',
        'media',
        'offices.json',
        'partners',
        'sources.json',
      ]);
      const { code, out } = await run(folder, 'build', '.', '--out', '../feed');
      assert.equal(code, 0);
      assert.match(out, /1 partner, 1 event, 1 place, 2 offices; no mistakes/);
      assert.match(out, /^Still to be written: \d\d texts in ‹ ›\./m);
      const slice = JSON.parse(await readFile(join(folder, '../feed/example-city/id.json'), 'utf8'));
      assert.equal(slice.partner.name, '‹Nama kota mitra›');
      assert.equal(slice.timeline.total, 1);
    });

    it(`explains every field above it (${language})`, async (context) => {
      const { folder } = await init(context, language);
      for (const [file, text] of await readTexts(folder)) {
        const lines = text.split('\n');
        const explained = new Set<string>();
        for (const [index, line] of lines.entries()) {
          const [, key] = /^ +(?:\/\/ )?"([^"]+)": /.exec(line) ?? [];
          if (key === undefined || /^(?:[A-Z]{2}|example-[a-z-]+)$/.test(key)) continue;
          // In a list, the first entry speaks for the others.
          assert.ok(/^ +\/\/ [^"]/.test(lines[index - 1] ?? '') || explained.has(key), `${file}: ${line}`);
          explained.add(key);
        }
        assert.ok(explained.size > 0, file);
      }
    });

    it(`shows what may be added: uncommented, it is right (${language})`, async (context) => {
      const { folder } = await init(context, language);
      const fuller = new Map<string, unknown>();
      for (const [file, text] of await readTexts(folder)) {
        const uncommented = text.replaceAll(/^( +)\/\/ (".*)$/gm, '$1$2');
        const { value, troubles } = readJson(new TextEncoder().encode(uncommented));
        assert.deepEqual(troubles, [], file);
        fuller.set(file, value);
      }
      const { listed } = listDocuments(fuller);
      assert.equal(listed.length, 8);
      for (const { file, name, document } of listed) assert.deepEqual(checkSchema(file, name, document), [], file);
    });
  }

  it('explains in the language of the person', async (context) => {
    const { folder } = await init(context, 'id');
    for (const [file, text] of await readTexts(folder)) {
      const comments = text.split('\n').filter((line) => /^ *\/\/ [^"]/.test(line));
      const prose = comments.map((line) => line.replace(/^ *\/\/ /, '')).join(' ');
      assert.ok(comments.length > 2, file);
      assertIndonesian(prose.replaceAll(/Daftarnya: [^.]+\./g, ''));
    }
    assertIndonesian(await readFile(join(folder, 'media/README.md'), 'utf8'));
  });

  it('invents nothing that looks real', async (context) => {
    const { folder } = await init(context, 'en');
    const { documents } = await readContent(folder);
    const known = ['Bandung', 'Kota Bandung', 'Indonesia', 'Asia/Jakarta', 'ID', 'XX', 'https://www.example.org/'];
    const stray: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? key : name);
      } else if (typeof value === 'string' && !['asOf', 'kind', 'status', 'category'].includes(key)) {
        if (!/^‹.+›$/.test(value) && !/^example-/.test(value) && !known.includes(value)) stray.push(value);
      }
    };
    for (const document of documents.values()) visit(document, '');
    assert.deepEqual(stray, []);
  });

  it('tells the next three steps', async (context) => {
    const english = await init(context, 'en');
    assert.match(english.out, /^Wrote 10 files to content\. Next:$/m);
    assert.match(
      english.out,
      /1\. [^]*2\. [^]*npx bandung-feed serve content\n[^]*3\. [^]*npx bandung-feed build content/,
    );
    const { out } = await init(context, 'id');
    assert.match(out, /^10 berkas ditulis ke content\. Berikutnya:$/m);
    assertIndonesian(out);
  });

  it('overwrites nothing, and starts in no folder that holds something', async (context) => {
    const folder = await makeFolder(context);
    await writeFile(join(folder, 'city.json'), 'mine');
    const { code, err } = await run(folder, 'init');
    assert.equal(code, 1);
    assert.match(err, /is not empty \(city\.json\), and nothing in it is overwritten\. Name a new folder/);
    assert.deepEqual(await readdir(folder), ['city.json']);
    assert.equal(await readFile(join(folder, 'city.json'), 'utf8'), 'mine');
    assertIndonesian((await run(folder, 'init', '--lang=id')).err);
    assert.equal((await run(folder, 'init', 'city.json')).code, 1);
  });

  it('starts in a fresh repository, which holds hidden files only', async (context) => {
    const folder = await makeFolder(context);
    await mkdir(join(folder, '.git'));
    assert.equal((await run(folder, 'init')).code, 0);
    assert.equal((await run(folder, 'check')).code, 0);
  });
});
