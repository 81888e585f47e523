import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { hashBytes } from '../../../src/publisher/building/hash-bytes.js';
import { publishFeed } from '../../../src/publisher/publishing/publish-feed.js';
import { makeFolder, writeContent, type Documents } from '../fixtures/content.js';
import {
  assertAsAnew,
  buildAnew,
  listFiles,
  listTimes,
  listTouched,
  places,
  publish,
} from '../fixtures/feed-folder.js';

type Change = (documents: Documents) => void;

/** Enough events for three pages, and a partner whose id sorts between the others' paths. */
const grow: Change = (documents) => {
  const [event] = documents['events/alphaville.json'].events;
  documents['events/alphaville.json'].events = Array.from({ length: 70 }, (_, index) => ({
    ...event,
    id: `event-${index}`,
    date: `${1950 + index}`,
  }));
  documents['partners/alphaville-north.json'] = { ...documents['partners/betatown.json'], id: 'alphaville-north' };
  documents['partners/media.json'] = { ...documents['partners/betatown.json'], id: 'media' };
};

async function makeFeed(context: TestContext, change: Change = grow, isCompressed = false): Promise<string> {
  const folder = await makeFolder(context);
  await writeContent(join(folder, 'content'), change);
  await publish(folder, { isCompressed });
  return folder;
}

/** Saves the content anew with a change, as an editor does. */
async function save(folder: string, change: Change): Promise<void> {
  await rm(join(folder, 'content'), { recursive: true });
  await writeContent(join(folder, 'content'), (documents) => {
    grow(documents);
    change(documents);
  });
}

const editOldEvent: Change = (documents) => {
  documents['events/alphaville.json'].events[3].title.en = 'Another title';
};

/** The partners whose records a build wrote anew: those that it built. */
function listRebuilt(folder: string, before: ReadonlyMap<string, bigint>): string[] {
  const touched = listTouched(before, listTimes(join(folder, 'cache/partners')));
  return touched.map((name) => name.replace('.json', '')).sort();
}

describe('publishFeed', () => {
  it('makes the same files as a build in memory, on this thread', async (context) => {
    await assertAsAnew(await makeFeed(context));
  });

  it('makes the same files on threads of its own, compressed', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'content'), grow);
    const report = await publish(folder, { isCompressed: true, workers: 2, patienceMs: 0 });
    await assertAsAnew(folder, true);
    const files = await buildAnew(folder, true);
    const bytes = [...files.values()].reduce((sum, each) => sum + each.byteLength, 0);
    assert.deepEqual([report.files, report.written, report.bytes], [files.size, files.size, bytes]);
  });

  it('writes nothing the second time', async (context) => {
    const folder = await makeFeed(context, grow, true);
    const before = listTimes(join(folder, 'feed'));
    const report = await publish(folder, { isCompressed: true });
    assert.deepEqual(listTimes(join(folder, 'feed')), before);
    assert.deepEqual([report.written, report.unchanged, report.removed], [0, before.size, 0]);
  });

  it('touches after an edit of one event just the files that read otherwise, and their compressed siblings', async (context) => {
    const folder = await makeFeed(context, grow, true);
    const [old, before] = [await buildAnew(folder, true), listTimes(join(folder, 'feed'))];
    await save(folder, editOldEvent);
    await publish(folder, { isCompressed: true });
    await assertAsAnew(folder, true);
    const now = await buildAnew(folder, true);
    const touched = listTouched(before, listTimes(join(folder, 'feed')));
    const different = [...now].filter(([path, bytes]) => !Buffer.from(bytes).equals(old.get(path) ?? Buffer.of()));
    assert.deepEqual(touched, different.map(([path]) => path).sort());
    assert.ok(touched.includes('alphaville/all.json.br'));
    assert.deepEqual(
      touched.filter((path) => !/^(?:alphaville\/|index\.json)/.test(path)),
      [],
    );
  });

  const cases: readonly (readonly [what: string, change: Change, rebuilt: readonly string[]])[] = [
    ['an event', editOldEvent, ['alphaville']],
    ['an event of Bandung', (each) => void each['events/bandung.json'].events.pop(), ['bandung']],
    ['a partner', (each) => void (each['partners/betatown.json'].status = 'lapsed'), ['betatown']],
    ['a mission', (each) => void (each['offices.json'].offices[1].url = 'https://embassy.example/'), ['alphaville']],
    [
      'the name of a country of three partners',
      (each) => void (each['countries.json'].countries.DE.name.fr = 'Allemagne'),
      ['alphaville', 'alphaville-north', 'betatown', 'media'],
    ],
    ['a source that nothing cites', (each) => void (each['sources.json'].sources.unused.title = 'Still unused'), []],
  ];
  for (const [what, change, rebuilt] of cases) {
    it(`builds after a change of ${what} only ${rebuilt.join(', ') || 'nothing'}`, async (context) => {
      const folder = await makeFeed(context);
      const before = listTimes(join(folder, 'cache/partners'));
      await save(folder, change);
      await publish(folder);
      assert.deepEqual(listRebuilt(folder, before), rebuilt);
      await assertAsAnew(folder);
    });
  }

  it('builds everybody after a change that everybody shows', async (context) => {
    const folder = await makeFeed(context);
    const before = listTimes(join(folder, 'cache/partners'));
    await save(folder, (documents) => (documents['city.json'].name.de = 'Bandung (Java)'));
    await publish(folder);
    assert.deepEqual(listRebuilt(folder, before), ['alphaville', 'alphaville-north', 'bandung', 'betatown', 'media']);
    await assertAsAnew(folder);
  });

  it('gives a changed picture its new name everywhere and takes the old one away', async (context) => {
    const folder = await makeFeed(context);
    const file = join(folder, 'content/media/emblem.png');
    // Bytes after the end of a picture are no part of it.
    await writeFile(file, Buffer.concat([readFileSync(file), Buffer.of(0)]));
    const report = await publish(folder);
    assert.equal(report.removed, 1);
    await assertAsAnew(folder);
  });

  it('removes the folder of a partner that is gone, and its record', async (context) => {
    const folder = await makeFeed(context, grow, true);
    await save(folder, (documents) => delete documents['partners/betatown.json']);
    await publish(folder, { isCompressed: true });
    assert.equal(existsSync(join(folder, 'feed/betatown')), false);
    assert.equal(existsSync(join(folder, 'cache/partners/betatown.json')), false);
    await assertAsAnew(folder, true);
  });

  it('removes pages that a shorter timeline has no more, and compressed siblings that are not wanted any longer', async (context) => {
    const folder = await makeFeed(context, grow, true);
    await save(folder, (documents) => documents['events/alphaville.json'].events.splice(5));
    await publish(folder, { isCompressed: true });
    await assertAsAnew(folder, true);
    await publish(folder);
    await assertAsAnew(folder);
  });

  it('puts right what others have changed or removed in the feed', async (context) => {
    const folder = await makeFeed(context, grow, true);
    const out = join(folder, 'feed');
    writeFileSync(join(out, 'alphaville/ko.json'), '{}');
    writeFileSync(join(out, 'bandung/all.json.gz'), 'no gzip');
    writeFileSync(join(out, 'index.json'), '{"files":');
    rmSync(join(out, 'betatown/events.ics.br'));
    rmSync(join(out, 'media'), { recursive: true });
    await publish(folder, { isCompressed: true });
    await assertAsAnew(folder, true);
  });

  it('is a full build where the cache is missing, broken or another feed’s', async (context) => {
    const folder = await makeFeed(context);
    await save(folder, editOldEvent);
    const damages: readonly (() => void)[] = [
      () => rmSync(join(folder, 'cache'), { recursive: true }),
      () => writeFileSync(join(folder, 'cache/checks.json'), '{"version":'),
      () => writeFileSync(join(folder, 'cache/checks.json'), JSON.stringify({ version: 'another', checks: { a: 1 } })),
      () => writeFileSync(join(folder, 'cache/partners/alphaville.json'), 'null'),
      () => writeFileSync(join(folder, 'cache/partners/betatown.json'), '{"key":"a","files":{"en.json":{}}}'),
      () => rmSync(join(folder, 'feed'), { recursive: true }),
    ];
    for (const damage of damages) {
      damage();
      await publish(folder);
      await assertAsAnew(folder);
    }
  });

  it('takes no path from the cache that is not the feed’s own', async (context) => {
    const folder = await makeFeed(context);
    const file = join(folder, 'cache/partners/betatown.json');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const record = JSON.parse(readFileSync(file, 'utf8'));
    record.files['../../mine.txt'] = { ...record.files['en.json'], sha256: hashBytes('mine') };
    await writeFile(file, JSON.stringify(record));
    await save(folder, (documents) => delete documents['partners/betatown.json']);
    await publish(folder);
    assert.ok(existsSync(join(folder, 'mine.txt')));
  });

  it('builds nothing from content with mistakes, and finds those that a change elsewhere makes', async (context) => {
    const folder = await makeFeed(context);
    const before = listTimes(join(folder, 'feed'));
    await save(folder, (documents) => delete documents['sources.json'].sources.archive);
    const { problems, files } = await publishFeed({ ...places(folder), patienceMs: Infinity });
    assert.equal(files, 0);
    assert.ok(problems.some(({ file, what }) => file === 'events/bandung.json' && what.en.includes('archive')));
    assert.deepEqual(listTimes(join(folder, 'feed')), before);
    await save(folder, () => {});
    await publish(folder);
    assert.deepEqual(listTimes(join(folder, 'feed')), before);
  });

  it('builds anew on demand, and still leaves alone what is right', async (context) => {
    const folder = await makeFeed(context);
    const before = listTimes(join(folder, 'feed'));
    const report = await publish(folder, { isFull: true });
    assert.equal(report.written, 0);
    assert.deepEqual(listTimes(join(folder, 'feed')), before);
  });

  it('does without a cache where it cannot write one, and says so', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'content'), grow);
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken/file'), '');
    const report = await publish(folder, { cache: join(folder, 'taken/file') });
    assert.equal(report.isRemembered, false);
    await assertAsAnew(folder);
    assert.equal((await publish(folder)).isRemembered, true);
  });

  it('keeps its memory in the content folder, out of the way of version control and of the check', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'content'));
    const { folder: content, out } = places(folder);
    for (const written of [45, 0]) {
      const report = await publishFeed({ folder: content, out, patienceMs: Infinity });
      assert.deepEqual([report.problems, report.written], [[], written]);
    }
    assert.equal(readFileSync(join(content, '.bandung-feed-cache/.gitignore'), 'utf8'), '*\n');
    assert.ok(listFiles(content).includes('.bandung-feed-cache/partners/alphaville.json'));
  });
});
