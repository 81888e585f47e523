import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ask } from './ask.ts';
import { distFolder as dist, putUp, putUpScript, startReference } from './reference.ts';
import type { Reference } from './reference.ts';

describe('put-up.sh', () => {
  let reference: Reference;
  let site: string;

  before(async () => {
    reference = await startReference();
    site = join(reference.folder, 'site');
  });

  after(() => reference?.close());

  const askOrigin = async (path: string): Promise<string> => {
    const { status, body } = await ask(reference.origin.port, path);
    return `${status} ${body.toString()}`;
  };

  /** A build whose loader tells the version and names a chunk of its own. */
  async function makeBuild(version: string): Promise<string> {
    const folder = join(reference.folder, `dist-${version}`);
    const left = ['npm', 'feed', 'embed', 'oembed'].map((name) => join(dist, name));
    await cp(dist, folder, { recursive: true, filter: (path) => !left.includes(path) });
    await writeFile(join(folder, 'bandung-widgets.js'), `import './chunks/core-${version}.js';`);
    await writeFile(join(folder, `chunks/core-${version}.js`), `'${version}';`);
    return folder;
  }

  function failToPutUp(...args: string[]): string {
    try {
      putUp(...args);
    } catch (error) {
      return String((error as { stderr: unknown }).stderr);
    }
    return 'it did not fail';
  }

  it('puts a release up beside the others and switches to it last', async () => {
    const chunk = (await readdir(join(dist, 'chunks'))).find((name) => name.startsWith('core-'))!;
    assert.equal(putUp(await makeBuild('1.0.1'), site, '1.0.1'), 'v1 is 1.0.1 now.\n');
    assert.equal(await readlink(join(site, 'public/v1')), '../releases/1.0.1');
    assert.equal(await askOrigin('/v1/bandung-widgets.js'), "200 import './chunks/core-1.0.1.js';");
    assert.equal(await askOrigin('/v1/chunks/core-1.0.1.js'), "200 '1.0.1';");
    assert.equal(await askOrigin('/1.0.1/bandung-widgets.js'), "200 import './chunks/core-1.0.1.js';");
    // Old copies of the loader and open pages go on.
    assert.match(await askOrigin(`/v1/chunks/${chunk}`), /^200 /);
    const { headers } = await ask(reference.origin.port, `/v1/chunks/${chunk}`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    assert.equal(headers['content-encoding'], 'br');
    // The exact version is as it was.
    assert.equal(
      await askOrigin('/1.0.0/bandung-widgets.js'),
      `200 ${await readFile(join(dist, 'bandung-widgets.js'), 'utf8')}`,
    );
    assert.equal(await askOrigin('/1.0.0/chunks/core-1.0.1.js'), '404 Not found\n');
  });

  it('goes back with --switch', async () => {
    assert.equal(putUp('--switch', site, '1.0.0'), 'v1 is 1.0.0 now.\n');
    assert.doesNotMatch(await askOrigin('/v1/bandung-widgets.js'), /core-1\.0\.1/);
    putUp('--switch', site, '1.0.1');
    assert.match(await askOrigin('/v1/bandung-widgets.js'), /core-1\.0\.1/);
  });

  it('leaves nobody without a loader in the moment of a switch', async () => {
    let isOver = false;
    const answers = new Set<string>();
    const visitors = Array.from({ length: 8 }, async () => {
      while (!isOver) answers.add((await askOrigin('/v1/bandung-widgets.js')).slice(0, 40));
    });
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => execFile(putUpScript, ['--switch', site, turn % 2 ? '1.0.1' : '1.0.0'], resolve));
    }
    isOver = true;
    await Promise.all(visitors);
    assert.equal(answers.size, 2, [...answers].join('\n'));
    assert.ok([...answers].every((answer) => answer.startsWith('200 ')));
  });

  it('takes the feed of the first build, and leaves it to the publisher from then on', async () => {
    const slice = join(site, 'content/feed/v1/suwon/ko.json');
    await writeFile(slice, '{"published": "since"}');
    await rm(`${slice}.br`);
    await rm(`${slice}.gz`);
    const build = await makeBuild('1.0.2');
    await mkdir(join(build, 'feed/v1/suwon'), { recursive: true });
    await writeFile(join(build, 'feed/v1/suwon/ko.json'), '{"published": "with the build"}');
    putUp(build, site, '1.0.2');
    for (const path of ['/v1', '/1.0.2', '/1.0.0']) {
      assert.equal(await askOrigin(`${path}/feed/v1/suwon/ko.json`), '200 {"published": "since"}', path);
    }
  });

  it('compresses what the build has left plain, and keeps what it has made', async () => {
    const build = await makeBuild('1.0.3');
    await mkdir(join(build, 'npm'));
    await writeFile(join(build, 'integrity.json.br'), 'made by the build');
    putUp(build, site, '1.0.3');
    const release = join(site, 'releases/1.0.3');
    for (const name of ['bandung-widgets.js', 'chunks/core-1.0.3.js', 'demo/suwon/index.html', 'demo/style.css']) {
      for (const ending of ['br', 'gz']) assert.ok((await stat(join(release, `${name}.${ending}`))).size > 0, name);
    }
    assert.equal(await readFile(join(release, 'integrity.json.br'), 'utf8'), 'made by the build');
    assert.equal(existsSync(join(release, 'npm')), false, 'modules for npm are not for the web');
  });

  it('refuses, without a trace, what would break a promise', async () => {
    const listAll = async (): Promise<string> => (await readdir(site, { recursive: true })).sort().join('\n');
    const before = await listAll();
    assert.match(failToPutUp(dist, site, '1.0.1'), /is there already: a release is never changed/);
    assert.match(failToPutUp(dist, site, '1.1'), /a version is three numbers/);
    assert.match(failToPutUp(dist, site, '../../etc'), /a version is three numbers/);
    assert.match(failToPutUp(join(dist, 'feed'), site, '1.2.0'), /no bandung-widgets\.js in .*: run npm run build/);
    assert.match(failToPutUp('--switch', site, '9.9.9'), /no release 9\.9\.9/);
    assert.match(failToPutUp(dist), /wanted: DIST TARGET VERSION/);
    const half = join(reference.folder, 'half');
    await mkdir(half);
    await cp(join(dist, 'bandung-widgets.js'), join(half, 'bandung-widgets.js'));
    assert.match(failToPutUp(half, site, '1.2.0'), /bandung-widgets\.classic\.js/);
    assert.equal(await listAll(), before);
  });

  it('keeps majors apart', async () => {
    const before = await readlink(join(site, 'public/v1'));
    assert.equal(putUp(await makeBuild('2.0.0'), site, '2.0.0'), 'v2 is 2.0.0 now.\n');
    assert.equal(await readlink(join(site, 'public/v1')), before);
    assert.equal(await askOrigin('/v2/bandung-widgets.js'), "200 import './chunks/core-2.0.0.js';");
    assert.equal(await askOrigin('/v2/chunks/core-1.0.1.js'), '404 Not found\n');
  });

  it('does not mind blanks in names', async () => {
    const target = join(reference.folder, 'a site');
    await mkdir(target);
    await rename(join(reference.folder, 'dist-2.0.0'), join(reference.folder, 'a dist'));
    assert.equal(putUp(join(reference.folder, 'a dist'), target, '1.0.0'), 'v1 is 1.0.0 now.\n');
    assert.ok(existsSync(join(target, 'public/v1/chunks/core-2.0.0.js.br')));
  });
});
