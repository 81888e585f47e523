import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { buildFeedFiles } from '../../src/publisher/building/build-feed.js';
import { checkContent } from '../../src/publisher/checking/check-content.js';
import { readContent } from '../../src/publisher/reading/read-content.js';
import { runCli } from '../../src/publisher/cli.js';
import { guessLanguage } from '../../src/publisher/commands/guess-language.js';
import { commands } from '../../src/publisher/commands/index.js';
import { startProgress } from '../../src/publisher/commands/progress.js';
import { describeFailure } from '../../src/publisher/describe-failure.js';
import { assertIndonesian } from './fixtures/assert-indonesian.js';
import { makeFolder, writeContent, type Documents } from './fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(argv, {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const makeMistakes = (documents: Documents): void => {
  documents['partners/alphaville.json'].since = 'long ago';
  documents['city.json'].facts[0].unit = 'persons';
};

describe('bandung-feed', () => {
  it('checks a folder without mistakes', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { code, out, err } = await run(folder, 'check');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Checked \.: 2 partners, 4 events, 1 place, 2 offices; no mistakes\.$/m);
    assert.match(out, /^Of \d+ texts these fall back to another language: su \d+, .*de \d+/m);
  });

  it('tells all mistakes with file, place and mend, and exits with 1', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder, makeMistakes);
    await writeFile(join(folder, 'feed.json'), '{"asOf": 2026 "a": 1}');
    const { code, out, err } = await run(folder, 'check', '.');
    assert.deepEqual([code, out], [1, '']);
    assert.match(
      err,
      /^city\.json\n {2}\d+:\d+ {2}fact 1 “population”, unit: is “persons”, .*\n {4}→ Write one of: people/m,
    );
    assert.match(err, /^feed\.json\n {2}1:15 {2}is not JSON: a comma is missing/m);
    assert.match(err, /^partners\/alphaville\.json\n {2}\d+:\d+ {2}since: is “long ago”/m);
    assert.match(err, /^3 mistakes in 3 files of \.\. The numbers in front: line:column\.$/m);
  });

  it('tells the same in Indonesian', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder, makeMistakes);
    const { code, err } = await run(folder, 'check', '--lang', 'id');
    assert.equal(code, 1);
    assert.match(
      err,
      /^ {2}\d+:\d+ {2}fakta ke-1 “population”, unit: berisi “persons”, yang tidak ada dalam daftar\.$/m,
    );
    assert.match(err, /^ {4}→ Tulis tahun 1997, bulan 1997-08, atau hari 1997-08-25\.$/m);
    assert.match(err, /^2 kesalahan dalam 2 berkas di \.\. Angka di depan: baris:kolom\.$/m);
    assertIndonesian(err);
  });

  it('tells programs where each mistake is', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder, makeMistakes);
    const { code, out, err } = await run(folder, 'check', '--json');
    assert.deepEqual([code, err], [1, '']);
    const { mistakes, content, texts } = JSON.parse(out);
    assert.equal(content, undefined);
    assert.ok(texts.total > 20);
    const [unit, since] = mistakes;
    const line = (await readFile(join(folder, unit.file), 'utf8')).split('\n')[unit.line - 1] ?? '';
    assert.ok(line.slice(unit.column - 1).startsWith('"persons"'), line);
    assert.deepEqual([unit.pointer, unit.where], ['/facts/0/unit', 'fact 1 “population”, unit']);
    assert.deepEqual([since.pointer, since.what], ['/since', 'is “long ago”, which is no date.']);
    assert.ok(since.mend);
    assert.equal(JSON.parse((await run(folder, 'check', '--json', '--lang=id')).out).mistakes.length, 2);
  });

  it('tells programs what is in a folder without mistakes', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { code, out } = await run(folder, 'check', '--json');
    assert.equal(code, 0);
    const { mistakes, content, texts } = JSON.parse(out);
    assert.deepEqual([mistakes, content], [[], { partners: 2, events: 4, places: 1, offices: 2 }]);
    assert.deepEqual([texts.placeholders, texts.missing.en], [0, 0]);
    assert.ok(texts.missing.de > 0);
  });

  it('builds the feed beside the checkout’s content, and says what it did', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'demo/content'));
    const first = await run(folder, 'build');
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^Built dist\/feed\/v1: 45 files, 0\.\d MB; 45 written, 0 unchanged, 0 removed\.$/m);
    assert.match((await run(folder, 'build')).out, /0 written, 45 unchanged/);
    const slice = await readFile(join(folder, 'dist/feed/v1/alphaville/de.json'), 'utf8');
    assert.equal(JSON.parse(slice).partner.name, 'Alphastadt');
  });

  it('says in Indonesian what it built', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { code, out } = await run(folder, 'build', '--out', 'feed', '--lang', 'id');
    assert.equal(code, 0);
    assert.match(out, /^\. sudah diperiksa: 2 mitra, 4 kegiatan, 1 tempat, 2 kantor; tidak ada kesalahan\.$/m);
    assert.match(out, /^Dari \d+ teks, yang masih tampil dalam bahasa lain: su \d+/m);
    assert.match(out, /^feed sudah dibangun: \d+ berkas, 0,\d MB; \d+ ditulis, 0 tidak berubah, 0 dihapus\.$/m);
    assertIndonesian(out);
  });

  it('builds nothing from content with mistakes', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder, (documents) => delete documents['city.json'].name);
    const { code } = await run(folder, 'build', '.', '--out', 'feed');
    assert.equal(code, 1);
    assert.equal(existsSync(join(folder, 'feed')), false);
  });

  it('writes elsewhere and compressed where it is told to', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'mine'));
    const { code } = await run(folder, 'build', 'mine', '--out', 'public/feed', '--compress');
    assert.equal(code, 0);
    assert.ok(existsSync(join(folder, 'public/feed/index.json.br')));
  });

  it('builds anew on demand, with as many threads as it may have, and remembers where it is told to', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'mine'));
    const build = ['build', 'mine', '--out', 'feed', '--cache', 'memory', '--workers', '1'];
    assert.match((await run(folder, ...build)).out, /45 written, 0 unchanged/);
    assert.ok(existsSync(join(folder, 'memory/checks.json')));
    assert.equal(existsSync(join(folder, 'mine/.bandung-feed-cache')), false);
    assert.match((await run(folder, ...build, '--full')).out, /0 written, 45 unchanged/);
  });

  it('says when it cannot remember what it built', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'mine'));
    await writeFile(join(folder, 'taken'), '');
    const build = ['build', 'mine', '--out', 'feed', '--cache', 'taken/memory'];
    const { code, err } = await run(folder, ...build);
    assert.equal(code, 0);
    assert.match(err, /taken\/memory cannot be written, so the next build will begin anew/);
    assertIndonesian((await run(folder, ...build, '--lang=id')).err);
  });

  it('explains itself, with all commands and options, in both languages', async (context) => {
    const folder = await makeFolder(context);
    for (const argv of [
      ['--help'],
      ['check', '-h'],
      ['help'],
      ['--lang', 'id', '--help'],
      ['build', '--help', '--lang=id'],
    ]) {
      const { code, out } = await run(folder, ...argv);
      assert.equal(code, 0);
      for (const { name, usage, options } of commands) {
        assert.ok(out.includes(`bandung-feed ${name} ${usage}`), name);
        for (const option of Object.keys(options)) assert.match(out, new RegExp(`^    --${option}\\b`, 'm'), option);
      }
      assert.match(out, argv.join(' ').includes('id') ? /^Kode keluar: 0 /m : /^Exit code: 0 /m);
      if (argv.join(' ').includes('id')) assertIndonesian(out);
    }
  });

  it('speaks the language of the terminal unless told otherwise', () => {
    assert.equal(guessLanguage([], {}), 'en');
    assert.equal(guessLanguage([], { LANG: 'id_ID.UTF-8' }), 'id');
    assert.equal(guessLanguage([], { LANG: 'in_ID' }), 'id');
    assert.equal(guessLanguage([], { LANG: 'id_ID.UTF-8', LC_ALL: 'C' }), 'en');
    assert.equal(guessLanguage([], { LANG: 'ido' }), 'en');
    assert.equal(guessLanguage(['check', '--lang', 'en'], { LANG: 'id_ID.UTF-8' }), 'en');
    assert.equal(guessLanguage(['--lang=id'], { LANG: 'de_DE.UTF-8' }), 'id');
  });

  it('exits with 2 for a command line that makes no sense', async (context) => {
    const folder = await makeFolder(context);
    const wrong = [
      [],
      ['publish'],
      ['check', '--fast'],
      ['check', 'a', 'b'],
      ['check', 'nowhere'],
      ['check', '--out', 'x'],
      ['build', '.', '--out', '.'],
      ['build', '--out'],
      ['check', '--json=yes'],
      ['check', '--lang', 'fr'],
      ['init', 'a', 'b'],
      ['serve', '--port', 'http'],
      ['serve', '--port', '70000'],
      ['build', '--workers', '0'],
      ['build', '--cache', '.'],
    ];
    for (const argv of wrong) {
      const { code, err } = await run(folder, ...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /Exit code/);
      const indonesian = await run(folder, ...argv, ...(argv.includes('--lang') ? [] : ['--lang=id']));
      if (!argv.includes('--lang')) assertIndonesian(indonesian.err);
    }
  });

  it('exits with 1 when it cannot write', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'mine'));
    await writeFile(join(folder, 'taken'), '');
    const { code, err } = await run(folder, 'build', 'mine', '--out', 'taken');
    assert.equal(code, 1);
    assert.match(err, /^bandung-feed: .*taken.*: it is a file, not a folder \(ENOTDIR\)\.$/m);
    assert.match(
      (await run(folder, 'build', 'mine', '--out', 'taken', '--lang=id')).err,
      /berupa berkas, bukan folder/,
    );
  });

  it('passes on what it has no words for', () => {
    assert.deepEqual(describeFailure(new Error('odd')), { en: 'odd', id: 'odd' });
    assert.deepEqual(describeFailure('odd').en, 'odd');
    assert.match(
      describeFailure(Object.assign(new Error(''), { code: 'ENOSPC', path: 'x' })).id,
      /^x: penyimpanan penuh/,
    );
  });

  it('starts from the source in a checkout, in the language of the terminal', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const launcher = fileURLToPath(new URL('../../src/publisher/bandung-feed.mjs', import.meta.url));
    const result = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(
        process.execPath,
        [launcher, 'check'],
        { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', LC_ALL: 'id_ID.UTF-8' } },
        (error, out) => {
          resolve({ code: error?.code ?? 0, out });
        },
      );
    });
    assert.equal(result.code, 0);
    assert.match(result.out, /tidak ada kesalahan/);
  });
});

describe('progress', () => {
  /** What is said when the work takes so many milliseconds, with a word every 50. */
  const watch = (durationMs: number, isTerminal: boolean): string[] => {
    const said: string[] = [];
    let clock = 0;
    const io = { cwd: '', out: () => {}, err: (text: string) => void said.push(text), isTerminal };
    const { tell, end } = startProgress(io, 'id', { en: 'Building', id: 'Membangun' }, () => clock);
    for (; clock < durationMs; clock += 50) tell(clock, durationMs);
    end();
    return said;
  };

  it('is not told of short work', () => {
    assert.deepEqual(watch(950, true), []);
    assert.deepEqual(watch(4_950, false), []);
  });

  it('renews one line on a terminal, and takes it away at the end', () => {
    const said = watch(2_000, true);
    assert.equal(said.length, 11);
    assert.equal(said[0], '\r\u001b[KMembangun: 50 %');
    assert.equal(said.at(-1), '\r\u001b[K');
    assert.ok(said.every((text) => !text.includes('\n')));
  });

  it('writes a line every few seconds elsewhere', () => {
    assert.deepEqual(watch(12_000, false), ['Membangun: 41 %\n', 'Membangun: 83 %\n']);
  });

  it('comes to its end in a build', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { content } = checkContent(await readContent(folder));
    assert.ok(content);
    const shares: number[] = [];
    buildFeedFiles(content, { isCompressed: true, onProgress: (done, total) => void shares.push(done / total) });
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    assert.ok((shares[0] ?? 1) < 0.05 && (shares.at(-1) ?? 0) > 0.9);
  });
});
