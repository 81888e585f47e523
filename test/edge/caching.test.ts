import assert from 'node:assert/strict';
import { cp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { runCli } from '../../src/publisher/cli.ts';
import { ask, askUntil, passTime, readCacheStatus, readDate } from './ask.ts';
import type { Answer } from './ask.ts';
import { startReference } from './reference.ts';
import type { Reference } from './reference.ts';

const content = fileURLToPath(new URL('../../demo/content', import.meta.url));
const headers = { 'Accept-Encoding': 'br' };

/** Seconds; 300 and 86,400 in life. The files of `demo/nginx/` are run as they are but for these two settings. */
const maxAge = 3;
const whileRevalidate = 4;

describe(`the edge’s copies, with max-age ${maxAge} s instead of 300 s`, () => {
  let reference: Reference;

  before(async () => {
    reference = await startReference({ maxAge, whileRevalidate });
  });

  after(() => reference?.close());

  const askEdge = (path: string): Promise<Answer> => ask(reference.edge.port, path, { headers });
  const countAsked = async (path: string): Promise<number> =>
    (await reference.origin.readLog()).filter((line) => line.includes(`"GET ${path}"`)).length;

  /** An answer whose copy was made for it, just now. */
  const askFresh = (path: string): Promise<Answer> =>
    askUntil(
      () => askEdge(path),
      (answer) => ['MISS', 'EXPIRED'].includes(readCacheStatus(answer)),
      'a fresh copy',
    );

  async function publish(folder: string): Promise<void> {
    const problems: string[] = [];
    const code = await runCli(['build', folder, '--out', join(reference.contentFolder, 'feed/v1'), '--compress'], {
      cwd: reference.folder,
      out: () => {},
      err: (text) => void problems.push(text),
    });
    assert.equal(code, 0, problems.join(''));
  }

  it('answer 200 visitors at once with one request to the origin', async () => {
    for (const path of ['/v1/feed/v1/melbourne/en.json', '/v1/bandung-widgets.single.js']) {
      const answers = await Promise.all(Array.from({ length: 200 }, () => askEdge(path)));
      for (const { status, body } of answers) {
        assert.equal(status, 200);
        assert.ok(body.equals(answers[0]!.body));
      }
      assert.equal(await countAsked(path), 1, path);
      const missed = answers.filter((answer) => readCacheStatus(answer) === 'MISS');
      assert.equal(missed.length, 1, `one of 200 was fetched for: ${path}`);
    }
  });

  it('answer 200 visitors at once for a file that is not there with one request, too', async () => {
    const path = '/v1/feed/v1/atlantis/en.json';
    const answers = await Promise.all(Array.from({ length: 200 }, () => askEdge(path)));
    assert.ok(answers.every(({ status }) => status === 404));
    assert.equal(await countAsked(path), 1);
  });

  it('are refreshed by one request when 200 visitors come after their time', async () => {
    for (const path of ['/v1/feed/v1/melbourne/de.json', '/v1/bandung-widgets.js']) {
      const first = await askEdge(path);
      const asked = await countAsked(path);
      await passTime(readDate(first) + (maxAge + 1) * 1000);
      const answers = await Promise.all(Array.from({ length: 200 }, () => askEdge(path)));
      assert.ok(answers.every(({ status }) => status === 200));
      const statuses = new Set(answers.map(readCacheStatus));
      assert.ok(statuses.has('STALE') || statuses.has('UPDATING'), [...statuses].join());
      await askUntil(
        () => askEdge(path),
        (answer) => readCacheStatus(answer) === 'HIT',
        'the refreshed copy',
      );
      assert.equal((await countAsked(path)) - asked, 1, path);
    }
  });

  it('are good for max-age, no less and no more, and say by Date when they were made', async () => {
    const path = '/v1/feed/v1/liuzhou/zh-Hans.json';
    const file = join(reference.publicFolder, `${path}.br`);
    const old = await readFile(file);
    // A copy made just now.
    const fresh = await askFresh(path);
    const madeAt = readDate(fresh);
    await writeFile(`${file}.tmp`, Buffer.concat([old, Buffer.from(' ')]));
    await rename(`${file}.tmp`, file);
    const seen: { status: string; isOld: boolean; askedAt: number; answeredAt: number; date: number }[] = [];
    await askUntil(
      async () => {
        const askedAt = Date.now();
        const answer = await askEdge(path);
        const isOld = answer.body.equals(old);
        seen.push({ status: readCacheStatus(answer), isOld, askedAt, answeredAt: Date.now(), date: readDate(answer) });
        return answer;
      },
      ({ body }) => !body.equals(old),
      'the new file',
    );
    const kept = seen.filter(({ isOld }) => isOld);
    assert.equal(kept[0]?.status, 'HIT', 'the copy is used at first, though the origin has a newer file');
    for (const { status, askedAt, answeredAt, date } of kept) {
      assert.equal(date, madeAt, 'Date is the moment of the copy, not of the answer');
      // The edge looked at its copy at some moment between the two. Dates and nginx's times are whole seconds.
      const [youngest, oldest] = [askedAt - date, answeredAt - date];
      if (status === 'HIT') assert.ok(youngest <= (maxAge + 2) * 1000, `a copy of ${youngest} ms was taken for fresh`);
      else assert.ok(oldest >= maxAge * 1000, `a copy of ${oldest} ms was taken for ${status}`);
    }
    assert.ok(seen.at(-1)!.date > madeAt);
  });

  it('never outlast stale-while-revalidate: after that the first visitor gets the new file', async () => {
    const path = '/v1/feed/v1/liuzhou/en.json';
    const file = join(reference.publicFolder, `${path}.br`);
    const fresh = await askFresh(path);
    await writeFile(`${file}.tmp`, Buffer.concat([fresh.body, Buffer.from(' ')]));
    await rename(`${file}.tmp`, file);
    await passTime(readDate(fresh) + (maxAge + whileRevalidate + 2) * 1000);
    const next = await askEdge(path);
    assert.equal(readCacheStatus(next), 'EXPIRED');
    assert.equal(next.body.length, fresh.body.length + 1);
  });

  it('of scripts are confirmed by the origin without a body', async () => {
    const path = '/v1/integrity.json';
    const first = await askEdge(path);
    const isConfirmed = async (): Promise<boolean> =>
      (await reference.origin.readLog()).some((line) => line.includes(`"GET ${path}" 304 0`));
    let confirmed = false;
    await askUntil(
      async () => {
        const answer = await askEdge(path);
        assert.ok(answer.body.equals(first.body));
        confirmed = await isConfirmed();
        return answer;
      },
      () => confirmed,
      'a 304 from the origin',
    );
  });

  it('follow what the publisher builds: a change, and a partner that is withdrawn', async () => {
    const folder = join(reference.folder, 'content');
    await cp(content, folder, { recursive: true });
    await publish(folder);
    const suwon = '/v1/feed/v1/suwon/ko.json';
    const namur = '/v1/feed/v1/namur/fr.json';
    const first = await askEdge(suwon);
    assert.equal((await askEdge(namur)).status, 200);

    const city = JSON.parse(await readFile(join(folder, 'city.json'), 'utf8')) as { summary: Record<string, string>[] };
    city.summary[0]!['ko'] = '새로 발행한 문장입니다.';
    await writeFile(join(folder, 'city.json'), JSON.stringify(city));
    await rm(join(folder, 'partners/namur.json'));
    await rm(join(folder, 'events/namur.json'), { force: true });
    await publish(folder);
    // Nobody asks while the publisher is still at work: by then a copy may be too old for any use, so that the first
    // visitor gets a new one. Time counts from that visit.
    const firstVisitAt = Date.now();

    const changed = await askUntil(
      () => askEdge(suwon),
      ({ headers: { etag } }) => etag !== first.headers.etag,
      'the change',
    );
    const file = await readFile(join(reference.publicFolder, `${suwon}.br`));
    assert.ok(changed.body.equals(file));
    const madeAt = readDate(changed);
    // The look that finds the change may be the background's, so that one more answer is old.
    assert.ok(
      madeAt - firstVisitAt < (maxAge + whileRevalidate + 2) * 1000,
      `${madeAt - firstVisitAt} ms after the first visit`,
    );
    const gone = await askUntil(
      () => askEdge(namur),
      ({ status }) => status !== 200,
      'the withdrawal',
    );
    assert.equal(gone.status, 404);
    assert.equal(gone.headers['access-control-allow-origin'], '*');
  });

  it('are made anew at once by the administrator’s header', async () => {
    const path = '/v1/feed/v1/seoul/ko.json';
    const file = join(reference.publicFolder, `${path}.br`);
    const fresh = await askFresh(path);
    await rm(file);
    await rm(file.replace(/br$/, 'gz'));
    await rm(file.replace(/\.br$/, ''));
    assert.equal((await askEdge(path)).status, 200, 'the copy is still in use');
    const refreshed = await ask(reference.edge.port, path, { headers: { ...headers, 'X-Bandung-Refresh': '1' } });
    assert.deepEqual([refreshed.status, readCacheStatus(refreshed)], [404, 'BYPASS']);
    const next = await askEdge(path);
    assert.deepEqual([next.status, readCacheStatus(next)], [404, 'HIT'], `was ${fresh.status}`);
  });

  it('are made anew one by one when the folder of the copies is emptied under the running edge', async () => {
    const path = '/v1/feed/v1/suwon/de.json';
    await askEdge(path);
    const folder = join(reference.folder, 'edge/cache');
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
    const next = await askEdge(path);
    assert.deepEqual([next.status, readCacheStatus(next)], [200, 'MISS']);
    await askUntil(
      () => askEdge(path),
      (answer) => readCacheStatus(answer) === 'HIT',
      'a new copy',
    );
  });
});
