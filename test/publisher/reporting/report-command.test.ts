import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runCli } from '../../../src/publisher/cli.js';
import { makeFolder, writeContent, type Documents } from '../fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(['report', ...argv], {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const day = ['--as-of', '2026-01-20', '--lang', 'en'];

describe('bandung-feed report', () => {
  it('tells in the terminal what is wanting, and exits with 0', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { code, out, err } = await run(folder, ...day);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^For 2026-01-20\. The content was checked up to 2026-01-15\. Stale is what is older\nthan 24 months\.$/m,
    );
    assert.match(out, /^2 partners, 4 events, 1 place, 2 offices, 3 pictures\.$/m);
    assert.match(out, /^page +texts +en +id +su +ms +de +ko +zh-Hans +ja +fr +es +ar$/m);
    assert.match(out, /^alphaville +\d+ +100 +100 +0 +0 +\d+\* +\d+ +0 +0 +0 +0 +0$/m);
    assert.match(out, /^Alphaville: \d+ gaps$/m);
    assert.match(
      out,
      /^ {4}Events without a benefit: 2 of 3 \(events\/alphaville\.json\)\n {6}· charter “Charter signed”\n {6}· undated “A gift”$/m,
    );
    assert.match(out, /^ {4}Sources that nothing cites: 1 \(sources\.json\): unused$/m);
  });

  it('says the same in Indonesian', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { out } = await run(folder, '--as-of', '2026-01-20', '--lang', 'id');
    assert.match(out, /^Kekurangan konten mitra Bandung$/m);
    assert.match(
      out,
      /^ {4}Kegiatan tanpa manfaat: 2 dari 3 \(events\/alphaville\.json\)\n {6}· charter “Charter signed \(id\)”$/m,
    );
    assert.doesNotMatch(out, /Missing|without|gaps/);
  });

  it('gives the same bytes for the same content and day, in every format', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    for (const format of ['text', 'json', 'html']) {
      const [first, second] = [
        await run(folder, '--format', format, ...day),
        await run(folder, '--format', format, ...day),
      ];
      assert.ok(first.out.length > 1000);
      assert.equal(first.out, second.out, format);
    }
  });

  it('writes JSON with every gap and the shares', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const report = JSON.parse((await run(folder, '--format', 'json', ...day)).out);
    assert.equal(report.reportVersion, '1.0');
    assert.deepEqual(
      report.coverage.pages.map((page: { partner: string }) => page.partner),
      ['bandung', 'alphaville', 'betatown'],
    );
    assert.ok(report.gaps.some((gap: { kind: string }) => gap.kind === 'event-benefit'));
  });

  it('writes to a file where it is told to, and says so', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const { code, out, err } = await run(folder, '--format', 'html', '--out', 'reports/today.html', ...day);
    assert.deepEqual([code, out, err], [0, '', 'Written: reports/today.html\n']);
    assert.match(await readFile(join(folder, 'reports/today.html'), 'utf8'), /^<!doctype html>/);
  });

  it('takes today in the city where no day is given', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const before = Date.now();
    const { asOf } = JSON.parse((await run(folder, '--format', 'json')).out);
    const daysInBandung = [before, Date.now()].map((now) => new Date(now + 7 * 3600_000).toISOString().slice(0, 10));
    assert.ok(daysInBandung.includes(asOf), asOf);
  });

  it('exits with 1 where less is translated than wanted', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const reached = await run(folder, '--fail-under', 'en=100,alphaville/id=100', ...day);
    assert.deepEqual([reached.code, reached.err], [0, '']);
    const missed = await run(folder, '--fail-under', 'en=100,alphaville/de=90', ...day);
    assert.equal(missed.code, 1);
    assert.match(missed.err, /^alphaville\/de: [\d.]+ percent of the texts are translated, 90 are wanted\.$/m);
    assert.match(missed.out, /Alphaville/);
  });

  it('exits with 1 for content with mistakes', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder, (documents: Documents) => delete documents['city.json'].name);
    const { code, out } = await run(folder, ...day);
    assert.deepEqual([code, out], [1, '']);
  });

  it('exits with 2 for a command line that makes no sense', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const wrong = [
      ['--format', 'pdf'],
      ['--as-of', '2026-02-30'],
      ['--as-of', '2026-02'],
      ['--stale-months', 'two'],
      ['--fail-under', 'ko'],
      ['nowhere'],
    ];
    for (const argv of wrong) {
      for (const language of ['en', 'id']) {
        const { code, out, err } = await run(folder, ...argv, '--lang', language);
        assert.deepEqual([code, out], [2, ''], argv.join(' '));
        assert.ok(err.includes(argv.at(-1) ?? ''), err);
      }
    }
  });
});
