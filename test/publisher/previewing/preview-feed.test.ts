import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { PreviewFeed } from '../../../src/publisher/previewing/preview-feed.js';
import { makeFolder, writeContent, type Json } from '../fixtures/content.js';
import { buildAnew } from '../fixtures/feed-folder.js';

async function open(context: TestContext, keptBytes?: number): Promise<{ folder: string; feed: PreviewFeed }> {
  const folder = await makeFolder(context);
  await writeContent(join(folder, 'content'));
  const feed = new PreviewFeed(join(folder, 'content'), keptBytes);
  assert.deepEqual((await feed.rebuild()).problems, []);
  return { folder, feed };
}

async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'content', file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

const readTitle = (feed: PreviewFeed, path: string): Json =>
  JSON.parse(Buffer.from(feed.read(path) ?? '{}').toString())?.timeline?.items.at(-1)?.title;

describe('PreviewFeed', () => {
  it('has every file that a build writes', async (context) => {
    const { folder, feed } = await open(context);
    for (const [path, bytes] of await buildAnew(folder)) {
      assert.ok(Buffer.from(feed.read(path) ?? []).equals(Buffer.from(bytes)), path);
    }
    for (const path of ['', 'nowhere.json', 'gammaville/en.json', 'alphaville/xx.json', 'media/none.png']) {
      assert.equal(feed.read(path), undefined, path);
    }
  });

  it('has none before the folder is read', () => {
    assert.equal(new PreviewFeed('nowhere').read('index.json'), undefined);
  });

  it('follows a save, and keeps the last good state after one with mistakes', async (context) => {
    const { folder, feed } = await open(context);
    await edit(folder, 'events/bandung.json', 'Conference', 'Meeting');
    assert.equal((await feed.rebuild()).build, 2);
    assert.equal(readTitle(feed, 'bandung/en.json'), 'Meeting');
    await edit(folder, 'events/bandung.json', '1955-04-18/1955-04-24', 'long ago');
    const state = await feed.rebuild();
    assert.deepEqual([state.build, state.problems.length], [2, 1]);
    assert.equal(readTitle(feed, 'bandung/en.json'), 'Meeting');
  });

  it('shows a very large folder too, of which it keeps no more than what was looked at', async (context) => {
    const { folder, feed } = await open(context, 0);
    assert.equal(readTitle(feed, 'bandung/en.json'), 'Conference');
    assert.deepEqual(
      Object.keys(JSON.parse(Buffer.from(feed.read('index.json') ?? []).toString()).files).filter((path) =>
        path.startsWith('alphaville/'),
      ),
      [],
    );
    for (const id of ['bandung', 'alphaville']) await edit(folder, `events/${id}.json`, '"archive"', '"nowhere"');
    assert.equal((await feed.rebuild()).problems.length, 2);
    assert.equal(readTitle(feed, 'bandung/en.json'), 'Conference');
    // Nobody looked at it while it was without mistakes.
    assert.equal(feed.read('alphaville/en.json'), undefined);
    assert.equal(readTitle(feed, 'betatown/en.json'), undefined);
  });
});
