import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildFeedFiles } from '../../../src/publisher/building/build-feed.js';
import { writeFeed } from '../../../src/publisher/building/write-feed.js';
import { makeContent, makeFolder, type Documents } from '../fixtures/content.js';

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const withdrawBeta = (documents: Documents): void => {
  delete documents['partners/betatown.json'];
};

describe('writeFeed', () => {
  it('writes all files and nothing else', async (context) => {
    const folder = await makeFolder(context);
    const files = buildFeedFiles(makeContent());
    const report = await writeFeed(files, folder);
    assert.deepEqual(await listFiles(folder), [...files.keys()].sort());
    assert.deepEqual([report.written.length, report.removed.length], [files.size, 0]);
    for (const [path, bytes] of files) assert.deepEqual(await readFile(join(folder, path)), Buffer.from(bytes));
  });

  it('leaves files alone that did not change', async (context) => {
    const folder = await makeFolder(context);
    await writeFeed(buildFeedFiles(makeContent()), folder);
    const before = await stat(join(folder, 'betatown/en.json'));
    const again = await writeFeed(buildFeedFiles(makeContent()), folder);
    assert.deepEqual(again.written, []);
    const report = await writeFeed(
      buildFeedFiles(makeContent((documents) => (documents['partners/alphaville.json'].since = '1960'))),
      folder,
    );
    assert.ok(report.written.includes('alphaville/en.json'));
    assert.ok(report.unchanged.includes('betatown/en.json'));
    assert.equal((await stat(join(folder, 'betatown/en.json'))).mtimeMs, before.mtimeMs);
  });

  it('removes what was withdrawn, with its folder', async (context) => {
    const folder = await makeFolder(context);
    await writeFeed(buildFeedFiles(makeContent(), { isCompressed: true }), folder);
    const files = buildFeedFiles(makeContent(withdrawBeta));
    const report = await writeFeed(files, folder);
    assert.ok(report.removed.includes('betatown/en.json'));
    assert.ok(report.removed.includes('alphaville/en.json.br'));
    assert.deepEqual(await listFiles(folder), [...files.keys()].sort());
    assert.equal((await readdir(folder)).includes('betatown'), false);
  });

  it('never removes what it did not write, or what somebody changed since', async (context) => {
    const folder = await makeFolder(context);
    await writeFeed(buildFeedFiles(makeContent()), folder);
    await writeFile(join(folder, 'robots.txt'), 'theirs');
    await writeFile(join(folder, 'betatown/extra.json'), 'theirs');
    await writeFile(join(folder, 'betatown/ko.json'), 'changed');
    await writeFeed(buildFeedFiles(makeContent(withdrawBeta)), folder);
    const left = (await listFiles(folder)).filter((path) => /^betatown|txt$/.test(path));
    assert.deepEqual(left, ['betatown/extra.json', 'betatown/ko.json', 'robots.txt']);
  });

  it('is not led astray by a forged index', async (context) => {
    const folder = await makeFolder(context);
    const feed = join(folder, 'feed');
    await mkdir(feed);
    await writeFile(join(folder, 'secret.json'), '{}');
    const sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    const files = Object.fromEntries(
      ['../secret.json', `${folder}/secret.json`, 'a/../../secret.json'].map((path) => [path, { sha256 }]),
    );
    for (const index of [JSON.stringify({ files }), 'no json', '[]', '{"files": 1}']) {
      await writeFile(join(feed, 'index.json'), index);
      await writeFeed(buildFeedFiles(makeContent()), feed);
    }
    assert.equal(await readFile(join(folder, 'secret.json'), 'utf8'), '{}');
  });

  it('shows each file as a whole, old or new, while it writes', async (context) => {
    const folder = await makeFolder(context);
    const padding = (letter: string): Uint8Array => new TextEncoder().encode(letter.repeat(4_000_000));
    const versions = [padding('a'), padding('b')];
    const path = 'alphaville/en.json';
    const write = (round: number) => writeFeed(new Map([[path, versions[round % 2] ?? new Uint8Array()]]), folder);
    await write(0);
    let isWriting = true;
    const writing = (async () => {
      for (let round = 1; round <= 12; round += 1) await write(round);
      isWriting = false;
    })();
    let reads = 0;
    while (isWriting) {
      const bytes = await readFile(join(folder, path));
      assert.equal(bytes.length, 4_000_000);
      assert.equal(bytes.at(0), bytes.at(-1));
      const visible = (await readdir(join(folder, 'alphaville'))).filter((name) => !name.startsWith('.'));
      assert.deepEqual(visible, ['en.json']);
      reads += 1;
    }
    await writing;
    assert.ok(reads > 0);
  });

  it('leaves no draft behind when a file cannot be written', async (context) => {
    const folder = await makeFolder(context);
    await mkdir(join(folder, 'alphaville/en.json/in-the-way'), { recursive: true });
    await assert.rejects(writeFeed(buildFeedFiles(makeContent()), folder));
    assert.deepEqual(
      (await readdir(join(folder, 'alphaville'))).filter((name) => name.startsWith('.')),
      [],
    );
    assert.equal((await readdir(folder)).includes('index.json'), false);
  });
});
