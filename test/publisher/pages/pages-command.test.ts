import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runCli } from '../../../src/publisher/cli.js';
import { makeFolder, writeContent } from '../fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(argv, {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

/** Sets the public address for one test. */
function setOrigin(context: TestContext, value: string): void {
  const before = process.env['BANDUNG_ORIGIN'];
  process.env['BANDUNG_ORIGIN'] = value;
  context.after(() => {
    if (before === undefined) delete process.env['BANDUNG_ORIGIN'];
    else process.env['BANDUNG_ORIGIN'] = before;
  });
}

const readCanonical = (site: string): string | undefined =>
  /rel="canonical" href="([^"]*)"/.exec(readFileSync(join(site, 'embed/alphaville/city-profile.de.html'), 'utf8'))?.[1];

describe('bandung-feed pages', () => {
  it('writes the pages beside the scripts, at the address of BANDUNG_ORIGIN', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    setOrigin(context, 'https://bandung.example/widgets/');
    const { code, out, err } = await run(folder, 'pages', '.', '--site', 'public');
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^Built the pages of https:\/\/bandung\.example\/widgets in public: 264 files, \d\.\d MB; 264 written/m,
    );
    const site = join(folder, 'public');
    assert.equal(readCanonical(site), 'https://bandung.example/widgets/embed/alphaville/city-profile.de.html');
    assert.equal(existsSync(join(site, 'embed/alphaville/city-profile.de.html.br')), false);
  });

  it('prefers the address of the command line, and compresses where it is told to', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    setOrigin(context, 'https://elsewhere.example');
    const { code } = await run(folder, 'pages', '--origin', 'https://bandung.example', '--compress');
    assert.equal(code, 0);
    const site = join(folder, 'dist');
    assert.equal(readCanonical(site), 'https://bandung.example/embed/alphaville/city-profile.de.html');
    assert.equal(existsSync(join(site, 'embed/alphaville/city-profile.de.html.br')), true);
  });

  it('takes a placeholder where nobody says an address', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    setOrigin(context, '');
    assert.equal((await run(folder, 'pages')).code, 0);
    assert.match(readCanonical(join(folder, 'dist')) ?? '', /^https:\/\/widgets\.example\/v1\/embed\//);
  });

  it('writes nothing for an address that is none, or from content with mistakes', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const wrong = await run(folder, 'pages', '--origin', 'bandung.example');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /“bandung\.example” is not the address of a site/);
    await writeContent(folder, (documents) => delete documents['city.json'].name);
    assert.equal((await run(folder, 'pages')).code, 1);
    assert.equal(existsSync(join(folder, 'dist')), false);
  });
});
