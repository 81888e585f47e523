import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { runCli } from '../../src/publisher/cli.js';
import { makeFolder, writeContent } from './fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(argv, {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

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
    await writeContent(folder, (documents) => {
      documents['partners/alphaville.json'].since = 'long ago';
      documents['city.json'].facts[0].unit = 'persons';
    });
    await writeFile(join(folder, 'feed.json'), '{"asOf": 2026,}');
    const { code, out, err } = await run(folder, 'check', '.');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^city\.json\n {2}fact 1 “population”, unit: is “persons”, .*\n {4}→ Write one of: people/m);
    assert.match(err, /^feed\.json\n {2}is not JSON: .* line 1, column 15\./m);
    assert.match(err, /^partners\/alphaville\.json\n {2}since: is “long ago”/m);
    assert.match(err, /^3 mistakes in 3 files of \.\.$/m);
  });

  it('builds the feed beside the checkout’s content, and says what it did', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'demo/content'));
    const first = await run(folder, 'build');
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^Built dist\/feed\/v1: 43 files, 0\.\d MB; 43 written, 0 unchanged, 0 removed\.$/m);
    assert.match((await run(folder, 'build')).out, /0 written, 43 unchanged/);
    const slice = await readFile(join(folder, 'dist/feed/v1/alphaville/de.json'), 'utf8');
    assert.equal(JSON.parse(slice).partner.name, 'Alphastadt');
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

  it('explains itself', async (context) => {
    const folder = await makeFolder(context);
    for (const argv of [['--help'], ['check', '-h'], ['help']]) {
      const { code, out } = await run(folder, ...argv);
      assert.equal(code, 0);
      assert.match(out, /bandung-feed build \[DIR\] \[--out DIR\]/);
    }
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
    ];
    for (const argv of wrong) {
      const { code, err } = await run(folder, ...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /Exit code/);
    }
  });

  it('exits with 1 when it cannot write', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'mine'));
    await writeFile(join(folder, 'taken'), '');
    const { code, err } = await run(folder, 'build', 'mine', '--out', 'taken');
    assert.equal(code, 1);
    assert.match(err, /^bandung-feed: .*taken/);
  });

  it('starts from the source in a checkout', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const launcher = fileURLToPath(new URL('../../src/publisher/bandung-feed.mjs', import.meta.url));
    const result = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(
        process.execPath,
        [launcher, 'check'],
        { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } },
        (error, out) => {
          resolve({ code: error?.code ?? 0, out });
        },
      );
    });
    assert.equal(result.code, 0);
    assert.match(result.out, /no mistakes/);
  });
});
