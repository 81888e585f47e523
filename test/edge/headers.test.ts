import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ask, readCacheStatus } from './ask.ts';
import { startReference } from './reference.ts';
import type { Reference } from './reference.ts';

const forEver = 'public, max-age=31536000, immutable';
const feed = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const short = 'public, max-age=300';

/** What every answer has, a failure too: a page on any site may use it, and read its status and its age. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  server: 'nginx',
};

interface Kind {
  readonly path: string;
  readonly type: string;
  readonly caching: string;
  readonly hasSiblings?: boolean;
  readonly policy?: RegExp;
}

const json = 'application/json';
const script = 'text/javascript; charset=utf-8';
const page = 'text/html; charset=utf-8';

/** `*` stands for the first file of its folder with that ending. */
const kinds: readonly Kind[] = [
  {
    path: '/v1/feed/v1/suwon/ko.json',
    type: json,
    caching: feed,
    hasSiblings: true,
    policy: /^default-src 'none'.*; sandbox$/,
  },
  { path: '/1.0.0/feed/v1/suwon/ko.json', type: json, caching: feed, hasSiblings: true },
  { path: '/v1/feed/v1/bandung/zh-Hans.json', type: json, caching: feed, hasSiblings: true },
  { path: '/v1/feed/v1/index.json', type: json, caching: feed, hasSiblings: true },
  { path: '/v1/feed/v1/suwon/all.json', type: 'application/ld+json', caching: feed, hasSiblings: true },
  { path: '/v1/feed/v1/suwon/events.ics', type: 'text/calendar; charset=utf-8', caching: feed, hasSiblings: true },
  { path: '/v1/feed/v1/media/*.webp', type: 'image/webp', caching: forEver, policy: /sandbox$/ },
  { path: '/v1/bandung-widgets.js', type: script, caching: short, hasSiblings: true },
  { path: '/v1/bandung-widgets.classic.js', type: script, caching: short, hasSiblings: true },
  { path: '/v1/bandung-widgets.single.js', type: script, caching: short, hasSiblings: true },
  { path: '/v1/chunks/*.js', type: script, caching: forEver, hasSiblings: true },
  { path: '/v1/integrity.json', type: json, caching: short, hasSiblings: true },
  { path: '/1.0.0/bandung-widgets.js', type: script, caching: forEver, hasSiblings: true },
  { path: '/1.0.0/bandung-widgets.single.js', type: script, caching: forEver, hasSiblings: true },
  { path: '/1.0.0/chunks/*.js', type: script, caching: forEver, hasSiblings: true },
  { path: '/1.0.0/integrity.json', type: json, caching: forEver, hasSiblings: true },
  { path: '/v1/schema/*.json', type: json, caching: short, hasSiblings: true },
  { path: '/v1/module.mjs', type: script, caching: short },
  {
    path: '/v1/embed/suwon/city-profile.ko.html',
    type: page,
    caching: feed,
    hasSiblings: true,
    policy: /script-src 'self'; .*frame-ancestors \*$/,
  },
  { path: '/v1/oembed/suwon/city-profile.ko.json', type: json, caching: feed },
  { path: '/v1/*.md', type: 'text/markdown; charset=utf-8', caching: short, hasSiblings: true },
  { path: '/v1/bandung-frame.js', type: script, caching: short, hasSiblings: true },
  { path: '/v1/demo/', type: page, caching: short, hasSiblings: true, policy: /frame-ancestors 'self'$/ },
  { path: '/v1/demo/suwon/', type: page, caching: short, hasSiblings: true, policy: /frame-ancestors 'self'$/ },
  { path: '/v1/demo/suwon/style.css', type: 'text/css; charset=utf-8', caching: short, hasSiblings: true },
  { path: '/v1/demo/mark.svg', type: 'image/svg+xml', caching: short, hasSiblings: true, policy: /sandbox$/ },
  { path: '/1.0.0/demo/suwon/', type: page, caching: short, hasSiblings: true },
];

describe('headers of origin and edge', () => {
  let reference: Reference;

  before(async () => {
    reference = await startReference();
    await writeFile(join(reference.publicFolder, 'v1/module.mjs'), 'export {};');
  });

  after(() => reference?.close());

  function resolvePath(path: string): string {
    const [folder = '', ending] = path.split('*');
    if (ending === undefined) return path;
    const name = readdirSync(join(reference.publicFolder, folder)).find((each) => each.endsWith(ending));
    assert.ok(name, `there is a file ${path}`);
    return folder + name;
  }

  for (const { path: pattern, type, caching, hasSiblings = false, policy } of kinds) {
    it(`says of ${pattern} what it is, for how long, and who may use it`, async () => {
      const path = resolvePath(pattern);
      for (const { name, port } of [
        { name: 'origin', port: reference.origin.port },
        { name: 'edge', port: reference.edge.port },
      ]) {
        const { status, headers, body } = await ask(port, path, {
          headers: { 'Accept-Encoding': 'gzip, deflate, br' },
        });
        const where = `${name}, ${path}`;
        assert.equal(status, 200, where);
        assert.equal(headers['content-type'], type, where);
        assert.equal(headers['cache-control'], caching, where);
        assert.match(String(headers.etag), /^"[\w-]+"$/, `${where}: the tag is strong`);
        assert.equal(headers['content-encoding'], hasSiblings ? 'br' : undefined, where);
        assert.equal(headers.vary, /webp$/.test(path) ? undefined : 'Accept-Encoding', where);
        assert.equal(Number(headers['content-length']), body.length, where);
        assert.ok(body.length > 0, where);
        assert.match(String(headers['content-security-policy']), policy ?? /./, where);
        assert.equal(headers['set-cookie'], undefined, where);
        for (const [header, value] of Object.entries(openHeaders))
          assert.equal(headers[header], value, `${where}: ${header}`);
        assert.equal(headers['x-robots-tag'], path.includes('/demo/') ? 'noindex' : undefined, where);
      }
    });
  }

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const { path } of kinds.filter((kind) => !kind.path.includes('*'))) {
      for (const port of [reference.origin.port, reference.edge.port]) {
        const get = await ask(port, path);
        const head = await ask(port, path, { method: 'HEAD' });
        assert.equal(head.status, 200, path);
        assert.equal(head.body.length, 0, path);
        for (const header of [
          'content-type',
          'content-length',
          'cache-control',
          'etag',
          'vary',
          'access-control-allow-origin',
        ]) {
          assert.equal(head.headers[header], get.headers[header], `${path}: ${header}`);
        }
      }
    }
  });

  it('refuses all methods but GET and HEAD, so that a page can read the refusal', async () => {
    const before = (await reference.origin.readLog()).length;
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      const { status, headers, body } = await ask(reference.edge.port, '/v1/feed/v1/suwon/ko.json', { method });
      assert.equal(status, 405, method);
      assert.equal(headers.allow, 'GET, HEAD', method);
      assert.equal(headers['access-control-allow-origin'], '*', method);
      assert.equal(headers['content-type'], 'text/plain', method);
      assert.equal(headers['cache-control'], 'no-store', method);
      assert.equal(body.toString(), 'Only GET and HEAD\n', method);
    }
    assert.equal((await reference.origin.readLog()).length, before, 'the origin hears nothing of it');
    const atOrigin = await ask(reference.origin.port, '/v1/feed/v1/suwon/ko.json', { method: 'POST' });
    assert.deepEqual([atOrigin.status, atOrigin.headers.allow], [405, 'GET, HEAD']);
    assert.equal(atOrigin.headers['cache-control'], 'no-store');
  });

  it('says 404 so that a page can read it, and for a minute only', async () => {
    await writeFile(join(reference.contentFolder, 'feed/v1/.draft.json'), 'secret');
    const missing = [
      '/',
      '/v1/',
      '/v2/bandung-widgets.js',
      '/v1/feed/v1/atlantis/ko.json',
      '/v1/feed/v1/suwon/tlh.json',
      '/1.0.0/chunks/none.js',
      '/v1/feed/v1/media/none.webp',
      // No listings, no drafts, no second address of a file.
      '/v1/chunks/',
      '/v1/feed/v1/suwon/',
      '/v1/feed/v1/.draft.json',
      '/.git/config',
      '/v1/feed/v1/suwon/ko.json.br',
      '/v1/bandung-widgets.js.gz',
      '/v1/bandung-widgets.js/',
      '/index.html%00.json',
    ];
    for (const path of missing) {
      for (const port of [reference.origin.port, reference.edge.port]) {
        const { status, headers, body } = await ask(port, path, { headers: { 'Accept-Encoding': 'br' } });
        // nginx takes no address with a zero byte.
        if (path.includes('%00')) {
          assert.equal(status, 400, path);
          continue;
        }
        assert.equal(status, 404, path);
        assert.equal(body.toString(), 'Not found\n', path);
        assert.equal(headers['content-type'], 'text/plain; charset=utf-8', path);
        assert.equal(headers['cache-control'], 'public, max-age=60', path);
        assert.equal(headers['content-encoding'], undefined, path);
        for (const [header, value] of Object.entries(openHeaders))
          assert.equal(headers[header], value, `${path}: ${header}`);
      }
    }
  });

  it('serves nothing from outside its folder', async () => {
    await writeFile(join(reference.folder, 'site/secret.json'), '"secret"');
    for (const path of [
      '/../secret.json',
      '/v1/../../secret.json',
      '/v1/feed/%2e%2e/%2e%2e/%2e%2e/secret.json',
      '/v1/feed/..%2f..%2f..%2fsecret.json',
      '//secret.json',
    ]) {
      for (const port of [reference.origin.port, reference.edge.port]) {
        const { status, body } = await ask(port, path);
        assert.ok(status === 404 || status === 400, `${status} for ${path}`);
        assert.doesNotMatch(body.toString(), /secret/, path);
      }
    }
  });

  it('confirms a copy with 304, from the copy of the edge', async () => {
    const path = '/v1/feed/v1/braunschweig/de.json';
    const headers = { 'Accept-Encoding': 'br' };
    const first = await ask(reference.edge.port, path, { headers });
    const before = (await reference.origin.readLog()).length;
    const tag = String(first.headers.etag);
    for (const value of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await ask(reference.edge.port, path, { headers: { ...headers, 'If-None-Match': value } });
      assert.equal(again.status, 304, value);
      assert.equal(again.body.length, 0);
      assert.equal(readCacheStatus(again), 'HIT');
      assert.equal(again.headers.etag, tag);
      for (const header of [
        'cache-control',
        'vary',
        'access-control-allow-origin',
        'access-control-expose-headers',
        'date',
      ]) {
        assert.equal(again.headers[header], first.headers[header], header);
      }
    }
    assert.equal((await reference.origin.readLog()).length, before, 'the origin is not asked');
    const other = await ask(reference.edge.port, path, { headers: { ...headers, 'If-None-Match': '"other"' } });
    assert.equal(other.status, 200);
    // The tag of one encoding is none of another: a browser would confirm bytes that it does not have.
    const gzip = await ask(reference.edge.port, path, { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': tag } });
    assert.equal(gzip.status, 200);
    assert.equal(gzip.headers['content-encoding'], 'gzip');
  });
});
