import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, askAll, askUntil, passTime, readCacheStatus, readDate } from './ask.ts';
import type { Answer } from './ask.ts';
import { listSlices, startReference } from './reference.ts';
import type { Reference } from './reference.ts';

const headers = { 'Accept-Encoding': 'br' };
const maxAge = 1;
const whileRevalidate = 1;
const scripts = [
  '/v1/bandung-widgets.js',
  '/v1/bandung-widgets.single.js',
  '/v1/demo/suwon/',
  '/1.0.0/bandung-widgets.js',
];

describe(`the edge while the origin fails, with max-age ${maxAge} s instead of 300 s`, () => {
  let reference: Reference;
  let standIn: Server | undefined;
  /** Bodies of all that is warm, by address. */
  const bodies = new Map<string, Buffer>();

  const askEdge = (path: string): Promise<Answer> => ask(reference.edge.port, path, { headers });

  /** Another server in the origin's place. */
  async function replaceOrigin(handler: RequestListener): Promise<void> {
    await reference.origin.stop();
    const server = createServer(handler);
    standIn = server;
    await new Promise<void>((resolve) => server.listen(reference.origin.port, '127.0.0.1', resolve));
  }

  /** Waits until no copy is fresh, nor young enough for stale-while-revalidate. */
  const outlast = (): Promise<void> => passTime(Date.now() + (maxAge + whileRevalidate + 2) * 1000);

  before(async () => {
    reference = await startReference({ maxAge, whileRevalidate });
    const paths = [...listSlices(reference), ...scripts];
    const answers = await askAll(paths, askEdge);
    for (const [index, path] of paths.entries()) bodies.set(path, answers[index]!.body);
    assert.ok(answers.every(({ status }) => status === 200));
  });

  /** The real origin again. */
  async function repairOrigin(): Promise<void> {
    const server = standIn;
    standIn = undefined;
    if (server) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await reference.restartOrigin();
  }

  afterEach(repairOrigin);

  after(() => reference?.close());

  /** Every slice and script once. All must be there as they were; returns what the edge says of its copies. */
  async function askForAll(): Promise<Set<string>> {
    const paths = [...bodies.keys()];
    const answers = await askAll(paths, askEdge);
    for (const [index, path] of paths.entries()) {
      const { status, body, headers: received } = answers[index]!;
      assert.equal(status, 200, path);
      assert.ok(body.equals(bodies.get(path)!), path);
      assert.equal(received['access-control-allow-origin'], '*', path);
      assert.equal(received['content-encoding'], 'br', path);
    }
    return new Set(answers.map(readCacheStatus));
  }

  it('serves every partner in every language, marked stale, when the origin is killed', async (context) => {
    await reference.origin.stop();
    await outlast();
    const statuses = await askForAll();
    // What is immutable is still fresh.
    assert.deepEqual([...statuses].sort(), ['HIT', 'STALE']);
    const slices = listSlices(reference);
    const answers = await askAll(slices, askEdge);
    assert.ok(answers.every((answer) => readCacheStatus(answer) === 'STALE'));
    for (const answer of answers)
      assert.ok(Date.now() - readDate(answer) > maxAge * 1000, 'Date says how old the copy is');
    context.diagnostic(`${slices.length} slices served without the origin`);
  });

  it('keeps its copies over a restart of its own', async () => {
    await reference.origin.stop();
    await outlast();
    await reference.restartEdge();
    assert.ok((await askForAll()).has('STALE'));
  });

  it('serves its copies when the origin answers with an error of its own', async () => {
    let status = 0;
    let asked = 0;
    await replaceOrigin((_request, response) => {
      asked += 1;
      response.writeHead(status, { 'Cache-Control': 'no-store' }).end('broken');
    });
    await outlast();
    for (status of [500, 502, 503, 504, 403]) {
      asked = 0;
      assert.ok((await askForAll()).has('STALE'), `${status}`);
      assert.ok(asked > 0, `the origin was asked, and said ${status}`);
    }
  });

  it('serves its copies when the origin takes requests and never answers, before a page gives up', async () => {
    await replaceOrigin(() => {});
    await outlast();
    const path = '/v1/feed/v1/suwon/ko.json';
    const started = Date.now();
    const answer = await askEdge(path);
    assert.deepEqual([answer.status, readCacheStatus(answer)], [200, 'STALE']);
    assert.ok(answer.body.equals(bodies.get(path)!));
    assert.ok(Date.now() - started < 8000, 'a widget waits 8 s');
  });

  it('serves its copies when the origin cuts the connection', async () => {
    await replaceOrigin((request) => request.socket.destroy());
    await outlast();
    assert.ok((await askForAll()).has('STALE'));
  });

  it('does not keep half an answer', async () => {
    const path = '/v1/feed/v1/suwon/en.json';
    await replaceOrigin((_request, response) => {
      response.writeHead(200, { 'Cache-Control': 'public, max-age=60', 'Content-Length': '1000' });
      response.write('{"half":', () => response.socket?.destroy());
    });
    await outlast();
    // The connection of whoever asks first breaks off; the copy that was there stays.
    await askEdge(path).catch(() => undefined);
    await repairOrigin();
    const answer = await askUntil(
      () => askEdge(path),
      ({ status }) => status === 200,
      'the whole file',
    );
    assert.ok(answer.body.equals(bodies.get(path)!));
  });

  it('passes on no cookies of the origin’s side, and keeps the answer', async () => {
    await replaceOrigin((_request, response) => {
      response
        .writeHead(200, { 'Cache-Control': 'public, max-age=60', 'Set-Cookie': 'id=1', Vary: 'User-Agent' })
        .end('{}');
    });
    const path = '/v1/feed/v1/cookies/en.json';
    const [first, second] = [await askEdge(path), await askEdge(path)];
    assert.deepEqual([first, second].map(readCacheStatus), ['MISS', 'HIT']);
    assert.deepEqual(
      [first, second].map((answer) => answer.headers['set-cookie']),
      [undefined, undefined],
    );
  });

  it('tells the origin nothing about the visitor', async () => {
    const seen: string[] = [];
    await replaceOrigin((request, response) => {
      seen.push(`${request.url} ${Object.keys(request.headers).sort().join()}`);
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
    });
    await ask(reference.edge.port, '/v1/feed/v1/visitor/en.json?who=me', {
      headers: {
        ...headers,
        Cookie: 'a=b',
        'User-Agent': 'Me',
        Referer: 'https://suwon.example/',
        Authorization: 'Basic eA==',
        Origin: 'https://suwon.example',
        'X-Forwarded-For': '192.0.2.1',
      },
    });
    assert.deepEqual(seen, ['/v1/feed/v1/visitor/en.json accept-encoding,host']);
  });

  it('says so, readable for a page, where it has no copy', async () => {
    await reference.origin.stop();
    const { status, headers: received, body } = await askEdge('/v1/feed/v1/never-asked/en.json');
    assert.equal(status, 502);
    assert.equal(received['access-control-allow-origin'], '*');
    assert.equal(received['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(received['cache-control'], 'no-store');
    assert.equal(received['retry-after'], '30');
    assert.equal(body.toString(), 'The origin does not answer\n');
  });

  it('takes 404 for what it is: a slice that is withdrawn is gone, though its copy would be good for a week of failures', async () => {
    const path = '/v1/feed/v1/namur/fr.json';
    await replaceOrigin((_request, response) => {
      response.writeHead(404, { 'Cache-Control': 'public, max-age=1' }).end('Not found');
    });
    await outlast();
    assert.equal((await askEdge(path)).status, 404);
  });

  it('is fresh again as soon as the origin is back', async () => {
    await reference.origin.stop();
    await outlast();
    const path = '/v1/feed/v1/suwon/ko.json';
    const stale = await askEdge(path);
    assert.equal(readCacheStatus(stale), 'STALE');
    await reference.restartOrigin();
    const fresh = await askUntil(
      () => askEdge(path),
      (answer) => readCacheStatus(answer) !== 'STALE',
      'a fresh copy',
    );
    assert.equal(fresh.status, 200);
    assert.ok(readDate(fresh) > readDate(stale));
  });
});
