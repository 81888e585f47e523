import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, askAll, readCacheStatus } from './ask.ts';
import { listSlices, startReference } from './reference.ts';
import type { Reference } from './reference.ts';

const encodings = [
  { encoding: 'br', ending: '.br', decode: brotliDecompressSync },
  { encoding: 'gzip', ending: '.gz', decode: gunzipSync },
  { encoding: 'identity', ending: '', decode: (bytes: Buffer) => bytes },
] as const;

function writeWish(wish: string | undefined): Record<string, string> {
  return wish === undefined ? {} : { 'Accept-Encoding': wish };
}

describe('compressed answers', () => {
  let reference: Reference;

  before(async () => {
    reference = await startReference();
  });

  after(() => reference?.close());

  /** Every file of the web root's folder that has a compressed sibling, by its address. */
  function listCompressed(folder: string): string[] {
    return readdirSync(join(reference.publicFolder, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `/${folder}/${name.split(sep).join('/')}`)
      .filter((path) => existsSync(join(reference.publicFolder, `${path}.br`)));
  }

  it('are byte for byte the files that the build made, for every file', async () => {
    const paths = [...listCompressed('v1'), ...listSlices(reference)];
    assert.ok(paths.length > 200, `${paths.length} files`);
    for (const { encoding, ending, decode } of encodings) {
      const headers = { 'Accept-Encoding': encoding };
      const answers = await askAll(paths, (path) => ask(reference.edge.port, path, { headers }));
      for (const [index, path] of paths.entries()) {
        const { status, headers: received, body } = answers[index]!;
        const file = join(reference.publicFolder, path);
        assert.equal(status, 200, path);
        assert.equal(received['content-encoding'], encoding === 'identity' ? undefined : encoding, path);
        assert.ok(body.equals(await readFile(`${file}${ending}`)), `${path} as ${encoding}`);
        assert.ok(decode(body).equals(await readFile(file)), `${path} decoded from ${encoding}`);
      }
    }
  });

  it('have a tag for each encoding', async () => {
    for (const path of listSlices(reference)) {
      const answers = await Promise.all(
        encodings.map(({ encoding }) => ask(reference.edge.port, path, { headers: { 'Accept-Encoding': encoding } })),
      );
      assert.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 3, path);
    }
  });

  const wishes: readonly (readonly [wish: string | undefined, encoding: string | undefined])[] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
    ['BR', 'br'],
    ['gzip;q=1.0,br;q=0.001', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip', 'gzip'],
    ['abr, gzip', 'gzip'],
    ['x-gzip', undefined],
    ['gzip;q=0', undefined],
    ['deflate', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [wish, encoding] of wishes) {
    const name = wish === undefined ? 'nothing' : `“${wish}”`;
    it(`are ${encoding ?? 'plain'} where the browser says ${name}`, async () => {
      const headers = writeWish(wish);
      for (const port of [reference.origin.port, reference.edge.port]) {
        const answer = await ask(port, '/v1/feed/v1/suwon/en.json', { headers });
        assert.equal(answer.headers['content-encoding'], encoding);
        assert.equal(answer.headers.vary, 'Accept-Encoding');
        assert.equal(answer.headers['content-type'], 'application/json');
      }
    });
  }

  it('are kept by the edge in three copies, however browsers spell their wishes', async () => {
    const path = '/v1/feed/v1/namur/fr.json';
    for (const [wish] of wishes) {
      await ask(reference.edge.port, path, { headers: writeWish(wish) });
    }
    const asked = (await reference.origin.readLog()).filter((line) => line.includes(path));
    assert.equal(asked.length, 3, asked.join('\n'));
  });

  it('are the same whatever cookies, queries and release a request names', async () => {
    const path = 'feed/v1/cuenca/es.json';
    const headers = { 'Accept-Encoding': 'br' };
    const first = await ask(reference.edge.port, `/v1/${path}`, { headers });
    const before = (await reference.origin.readLog()).length;
    const questions: readonly { path: string; headers: Record<string, string> }[] = [
      { path: `/v1/${path}?v=2`, headers },
      { path: `/v1/${path}?utm_source=x&${'y'.repeat(500)}`, headers },
      { path: `/1.0.0/${path}`, headers },
      { path: `//v1//${path}`, headers },
      { path: `/v1/${path}`, headers: { ...headers, Cookie: 'session=1', Authorization: 'Basic eA==' } },
      {
        path: `/v1/${path}`,
        headers: { ...headers, Origin: 'https://suwon.example', Referer: 'https://suwon.example/' },
      },
      { path: `/v1/${path}`, headers: { ...headers, 'Cache-Control': 'no-cache', Pragma: 'no-cache' } },
    ];
    for (const question of questions) {
      const answer = await ask(reference.edge.port, question.path, question);
      assert.equal(readCacheStatus(answer), 'HIT', question.path);
      assert.ok(answer.body.equals(first.body));
    }
    assert.equal((await reference.origin.readLog()).length, before, 'the origin is not asked');
  });

  it('save most of the bytes of a slice', () => {
    for (const path of listSlices(reference)) {
      const file = join(reference.publicFolder, path);
      assert.ok(statSync(`${file}.br`).size < statSync(file).size / 2, path);
      assert.ok(statSync(`${file}.br`).size < statSync(`${file}.gz`).size, path);
    }
  });
});
