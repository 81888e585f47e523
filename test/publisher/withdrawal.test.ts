import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headers } from '../../src/publisher/building/openapi-headers.js';
import { hashBytes } from '../../src/publisher/building/hash-bytes.js';
import { runCli } from '../../src/publisher/cli.js';
import { makeFolder, writeContent, type Documents, type Json } from './fixtures/content.js';
import { pictures } from './fixtures/pictures.js';

type Change = (documents: Documents) => void;

/** Builds the feed as Bandung does, from a folder into a folder. */
async function publish(folder: string, change: Change, ...options: string[]): Promise<void> {
  await writeContent(join(folder, 'content'), change);
  let said = '';
  const take = (text: string): void => void (said += text);
  const code = await runCli(['build', 'content', '--out', 'feed', ...options], { cwd: folder, out: take, err: take });
  assert.equal(code, 0, said);
}

/** Files of a feed in which some bytes occur: as they are, unpacked, or in their names. */
async function findTraces(folder: string, trace: string | Buffer): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(join(folder, 'feed'), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const raw = await readFile(file);
    const plain = file.endsWith('.br') ? brotliDecompressSync(raw) : file.endsWith('.gz') ? gunzipSync(raw) : raw;
    // Folding may cut a word of a calendar in two.
    const unfolded = file.includes('.ics') ? Buffer.from(plain.toString().replaceAll('\r\n ', '')) : plain;
    const path = file.slice(join(folder, 'feed/').length);
    if (unfolded.includes(trace) || raw.includes(trace) || path.includes(String(trace))) found.push(path);
  }
  return found.sort();
}

async function countTraces(folder: string, traces: readonly (string | Buffer)[]): Promise<number[]> {
  return Promise.all(traces.map(async (trace) => (await findTraces(folder, trace)).length));
}

const both = (text: string): Json => ({ en: text, id: text });

/** Somebody who works at the office, and an event that says so. */
const withPerson: Change = (documents) => {
  const [office] = documents['offices.json'].offices;
  office.name = both('Bureau of Zyxwv');
  office.nativeName.text = 'Biro Zyxwv';
  office.person = { name: 'Xaverius Quill', title: both('Head of zyxw') };
  office.email = 'xquill@city.example';
  office.phones = ['+62 22 9876543'];
  documents['events/alphaville.json'].events[0].summary = both(`${'Words. '.repeat(12)}Xaverius Quill came.`);
};
const traces = ['Xaverius Quill', 'xquill@city.example', '9876543', 'Head of zyxw'];

/** A picture of two places, that is also a country's flag. */
const withPicture: Change = (documents) => {
  const image = { file: 'media/portrait.webp', width: 5, height: 3, alt: both('A portrait of wvut') };
  const [hill] = documents['highlights.json'].highlights;
  documents['highlights.json'].highlights = [
    { ...hill, image },
    { ...hill, id: 'second-hill', image },
  ];
  documents['countries.json'].countries.ID.flag = image;
};
const picture = pictures.webpAlpha;
const pictureTraces = [picture, hashBytes(picture).slice(0, 8), hashBytes(picture), 'portrait', 'A portrait of wvut'];

async function publishPicture(folder: string, ...options: string[]): Promise<void> {
  await mkdir(join(folder, 'content/media'), { recursive: true });
  await writeFile(join(folder, 'content/media/portrait.webp'), picture);
  await publish(folder, withPicture, ...options);
}

/** A feed from which something has to go, and proof that it is in every place in which it can be. */
async function makeFeed(context: TestContext): Promise<string> {
  const folder = await makeFolder(context);
  await publish(folder, withPerson, '--compress');
  for (const trace of traces.slice(0, 2)) {
    const found = await findTraces(folder, trace);
    for (const path of ['bandung/en.json', 'alphaville/ko.json', 'betatown/all.json']) {
      for (const ending of ['', '.br', '.gz']) assert.ok(found.includes(path + ending), `${trace} in ${path}${ending}`);
    }
  }
  assert.ok((await findTraces(folder, 'Xaverius Quill')).includes('alphaville/events.ics.br'));
  return folder;
}

describe('withdrawal', () => {
  it('takes a person and what leads to the person out of every file with the next build', async (context) => {
    const folder = await makeFeed(context);
    await publish(folder, () => {}, '--compress');
    assert.deepEqual(await countTraces(folder, traces), [0, 0, 0, 0]);
    assert.equal((await findTraces(folder, 'office@city.example')).length > 0, true);
  });

  it('takes a whole office out, also where it serves several partners', async (context) => {
    const folder = await makeFeed(context);
    const withoutOffice: Change = (documents) => {
      const [, embassy] = documents['offices.json'].offices;
      documents['offices.json'].offices = [embassy];
      documents['city.json'].offices = [];
    };
    assert.ok((await findTraces(folder, 'Bureau of Zyxwv')).length > 30);
    await publish(folder, withoutOffice, '--compress');
    const words = ['Bureau of Zyxwv', 'Biro Zyxwv', 'office-cooperation', '"cooperation"', ...traces];
    assert.deepEqual(
      await countTraces(folder, words),
      words.map(() => 0),
    );
  });

  it('takes a picture out with its name and hash, from every place that showed it', async (context) => {
    const folder = await makeFolder(context);
    await publishPicture(folder, '--compress');
    const before = await countTraces(folder, pictureTraces);
    assert.ok(
      before.every((count) => count > 0),
      before.join(),
    );
    // The file may even stay in the content folder: what nothing names is not published.
    await publish(folder, () => {}, '--compress');
    assert.deepEqual(await countTraces(folder, pictureTraces), [0, 0, 0, 0, 0]);
  });

  it('keeps a picture as long as one place shows it', async (context) => {
    const folder = await makeFolder(context);
    await publishPicture(folder, '--compress');
    const inOnePlace: Change = (documents) => {
      withPicture(documents);
      documents['highlights.json'].highlights.length = 1;
      delete documents['countries.json'].countries.ID.flag;
    };
    await publish(folder, inOnePlace, '--compress');
    assert.equal((await findTraces(folder, picture)).length, 1);
  });

  it('takes the old picture out when another takes its name', async (context) => {
    const folder = await makeFolder(context);
    await publishPicture(folder, '--compress');
    await writeFile(join(folder, 'content/media/portrait.webp'), pictures.webpLossless);
    await publish(folder, withPicture, '--compress');
    assert.deepEqual(await countTraces(folder, pictureTraces.slice(0, 3)), [0, 0, 0]);
    assert.equal((await findTraces(folder, pictures.webpLossless)).length, 1);
  });

  it('leaves no compressed file behind when the next build makes none', async (context) => {
    const folder = await makeFeed(context);
    await publish(folder, () => {});
    assert.deepEqual(await countTraces(folder, traces), [0, 0, 0, 0]);
    const names = await readdir(join(folder, 'feed'), { recursive: true });
    assert.deepEqual(
      names.filter((name) => /\.(?:br|gz)$/.test(name)),
      [],
    );
  });

  it('takes a partner out with all its files', async (context) => {
    const folder = await makeFeed(context);
    // The fixture always writes both partners; the editor deletes the file.
    await publish(folder, () => {}, '--compress');
    await rm(join(folder, 'content/partners/betatown.json'));
    const io = { cwd: folder, out: () => {}, err: () => {} };
    assert.equal(await runCli(['build', 'content', '--out', 'feed', '--compress'], io), 0);
    assert.deepEqual(await countTraces(folder, ['betatown', 'Betatown']), [0, 0]);
  });

  it('also removes what a run that was killed left behind', async (context) => {
    const folder = await makeFolder(context);
    await publish(folder, () => {}, '--compress');
    // A picture that was there before the index knew of it, and a half-written file.
    const orphan = `media/portrait.${hashBytes(picture).slice(0, 8)}.webp`;
    await writeFile(join(folder, 'feed', orphan), picture);
    const draft = join(folder, 'feed/alphaville/.en.json.0c6f5f0e-6a0e-4a44-9f6e-0e3b0a1d2c3f.tmp');
    await writeFile(draft, '{"name":"Xaverius Quill');
    const earlier = new Date(Date.now() - 3_600_000);
    await utimes(draft, earlier, earlier);
    // Somebody else's: the hash in its name is not its own.
    await writeFile(join(folder, 'feed/media/theirs.00000000.webp'), pictures.webpLossy);

    await publish(folder, () => {}, '--compress');
    assert.deepEqual(await countTraces(folder, [picture, 'portrait', 'Xaverius Quill']), [0, 0, 0]);
    assert.equal((await findTraces(folder, 'theirs')).length, 1);
  });

  it('builds nothing as long as something still names what is gone', async (context) => {
    const folder = await makeFeed(context);
    let said = '';
    await writeContent(join(folder, 'content'), (documents) => {
      documents['offices.json'].offices.shift();
    });
    const io = { cwd: folder, out: () => {}, err: (text: string) => void (said += text) };
    assert.equal(await runCli(['build', 'content', '--out', 'feed', '--compress'], io), 1);
    // The editor is led to the second place instead of finding it out next week.
    assert.match(said, /city\.json/);
    assert.match(said, /cooperation/);
  });

  it('is over when the guide says, by the headers that the feed is sent with', async () => {
    const guide = await readFile(new URL('../../src/publisher/README.md', import.meta.url), 'utf8');
    const read = (caching: string, name: string): number => Number(new RegExp(`${name}=(\\d+)`).exec(caching)?.[1]);
    const text = headers.textCaching.schema.const;
    const fresh = read(text, 'max-age');
    const seconds = [
      fresh,
      fresh + read(text, 'stale-while-revalidate'),
      fresh + read(text, 'stale-if-error'),
      read(headers.pictureCaching.schema.const, 'max-age'),
    ];
    assert.ok(guide.includes(text.replace('public, ', '')), text);
    for (const each of seconds) assert.ok(guide.includes(`(${each.toLocaleString('en')} s)`), `${each} s`);
  });
});
