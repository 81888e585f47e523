import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Hints } from '../../.config/write-hints.ts';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { readDocumentedBlock } from './documented-block.ts';
import { distFolder, openStage, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

const hints = JSON.parse(readFileSync(join(distFolder, 'hints.json'), 'utf8')) as Hints;
const unused = /preloaded using link preload but not used/;
const loader = 'bandung-widgets.js';
const feed = 'feed/v1/suwon/ko.json';
const [profile, timeline] = ['bandung-city-profile', 'bandung-cooperation-timeline'];

/** Paths that a page of the profile wants, the loader's left out. */
const wanted = [...(hints.elements['city-profile'] ?? []), hints.words['ko'] ?? '', feed];

describe('hints', { concurrency: false }, () => {
  let stage: Stage;
  /** What reached the widgets' server, below its root. */
  let asked: string[] = [];
  /** What has to be asked for before the loader is sent. */
  let awaited: readonly string[] = [];
  const held: (() => void)[] = [];
  const cookies = new Map<string, string | undefined>();

  before(async () => {
    const files = createWidgetHandler(distFolder);
    const serve: RequestListener = (request, response) => {
      const path = (request.url ?? '').replace(/^\/v1\//, '/').slice(1);
      request.url = `/${path}`;
      asked.push(path);
      cookies.set(path, request.headers.cookie);
      if (path === 'own-page.html') {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'own=1' });
        return void response.end(renderPage({ base: '', data: [] }));
      }
      if (path === loader) held.push(() => files(request, response));
      else files(request, response);
      sendHeld();
    };
    stage = await openStage(serve);
  });
  beforeEach(() => {
    asked = [];
    awaited = [];
  });
  afterEach(async () => {
    for (const context of stage.browser.contexts()) await context.close();
  });
  after(() => stage.close());

  const preloadModule = (path: string): string =>
    `<link rel="modulepreload" href="${path}" referrerpolicy="no-referrer">`;
  const preloadData = (path: string): string =>
    `<link rel="preload" as="fetch" crossorigin href="${path}" referrerpolicy="no-referrer">`;

  interface PageOptions {
    readonly base?: string;
    readonly modules?: readonly string[];
    readonly data?: readonly string[];
    readonly script?: string;
    readonly body?: string;
  }

  function renderPage(options: PageOptions): string {
    const { base = `${stage.widgets}/`, modules = wanted.slice(0, -1), data = [feed] } = options;
    const { script = `<script type="module" src="${base}${loader}"></script>` } = options;
    const {
      body = `<${profile} partner="suwon"><a href="${base}embed/suwon/city-profile.ko.html">반둥</a></${profile}>`,
    } = options;
    const links = [
      ...modules.map((path) => preloadModule(base + path)),
      ...data.map((path) => preloadData(base + path)),
    ];
    return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>t</title>${links.join('')}${script}</head>
      <body>${body}</body></html>`;
  }

  /** Until Chromium has complained of another page, opened later than ours: long enough for ours. */
  async function waitForComplaints(): Promise<void> {
    stage.setPage('/control', renderPage({ modules: [], data: [feed], script: '', body: '' }));
    const { page, complaints } = await stage.visit('/control');
    const started = Date.now();
    while (!complaints.some((text) => unused.test(text)) && Date.now() - started < 30_000) {
      await page.waitForEvent('console', { timeout: 30_000 }).catch(() => {});
    }
    assert.match(complaints.join('\n'), unused, 'Chromium does not tell of what is preloaded in vain');
    await page.close();
  }

  /** Files of ours that were asked for, without pictures. */
  const listAsked = (): string[] => asked.filter((path) => !/\/media\/|favicon/.test(path));

  function checkOnce(names: readonly string[]): void {
    assert.deepEqual(listAsked().sort(), [...new Set(names)].sort());
  }

  /** Sends the loader if nothing is awaited any more. */
  function sendHeld(): void {
    if (awaited.every((name) => asked.includes(name))) for (const send of held.splice(0)) send();
  }

  /** Opens a page whose loader does not come until all these were asked for; without them it never comes. */
  function openHeld(path: string, names: readonly string[]): ReturnType<Stage['visit']> {
    awaited = names;
    return stage.visit(path);
  }

  it('let everything be asked for before the loader has come, once, and nothing in vain', async () => {
    stage.setPage('/', renderPage({}));
    const { page, complaints } = await openHeld('/', wanted);
    await waitForState(page, profile, 'ready');
    await waitForComplaints();
    // The other page asked for the feed too.
    asked.splice(asked.lastIndexOf(feed), 1);
    checkOnce([loader, ...wanted]);
    assert.deepEqual(complaints, []);
  });

  it('are what it takes: without them nothing is asked for before the loader has come', async () => {
    stage.setPage('/', renderPage({ modules: [], data: [] }));
    awaited = wanted;
    // The page is not done before its module is.
    let opening: Promise<unknown> | undefined;
    const page = await new Promise<Page>((resolve) => {
      opening = stage.visit('/', {}, (each) => Promise.resolve(resolve(each)));
    });
    await page.locator('a').waitFor();
    assert.deepEqual(listAsked(), [loader]);
    awaited = [];
    sendHeld();
    await opening;
    await waitForState(page, profile, 'ready');
    checkOnce([loader, ...wanted]);
  });

  it('are for four elements as for one', async () => {
    const names = Object.keys(hints.elements);
    const modules = [...new Set([...names.flatMap((name) => hints.elements[name] ?? []), hints.words['ko'] ?? ''])];
    const body = names.map((name) => `<bandung-${name} partner="suwon" loading="eager"></bandung-${name}>`).join('');
    stage.setPage('/', renderPage({ modules, body }));
    const { page, complaints } = await openHeld('/', [...modules, feed]);
    for (const name of names) await waitForState(page, `bandung-${name}`, 'ready');
    checkOnce([loader, ...modules, feed]);
    assert.deepEqual(complaints, []);
  });

  it('are for marks, the classic script and the single file too', async () => {
    const mark =
      '<div data-bandung="city-profile" data-partner="suwon"><a href="https://www.bandung.go.id">반둥</a></div>';
    const [base, words] = [`${stage.widgets}/`, hints.singleWords['ko'] ?? ''];
    const modules = [...new Set([...hints.marks, ...wanted.slice(0, -1)])];
    const classic = `<script src="${base}bandung-widgets.classic.js"></script>`;
    const single = `<script src="${base}bandung-widgets.single.js"></script>`;
    const pages: Record<string, [PageOptions, string[]]> = {
      '/marks': [{ modules, body: mark }, [loader, ...modules, feed]],
      '/classic': [
        { modules: [loader, ...wanted.slice(0, -1)], script: classic },
        ['bandung-widgets.classic.js', loader, ...wanted],
      ],
      '/single': [{ modules: [], data: [words, feed], script: single }, ['bandung-widgets.single.js', words, feed]],
    };
    for (const [path, [options, expected]] of Object.entries(pages)) {
      asked = [];
      stage.setPage(path, renderPage(options));
      const { page, complaints } = await stage.visit(path);
      await waitForState(page, profile, 'ready');
      checkOnce(expected);
      assert.deepEqual(complaints, [], path);
    }
  });

  it('hold on a site that hosts the widgets itself, whose cookies the feed is asked for without', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.widgets}/own-page.html`);
    await waitForState(page, profile, 'ready');
    checkOnce(['own-page.html', loader, ...wanted]);
    assert.match(await page.evaluate(() => document.cookie), /own=1/);
    assert.equal(cookies.get('own-page.html'), undefined);
    assert.equal(cookies.get(feed), undefined);
  });

  it('of an earlier release do no harm, whether its files are there or not', async () => {
    // Files of this release that the page does not want stand for those of an earlier one.
    const stale = hints.elements['contact-person']?.at(-1) ?? '';
    stage.setPage(
      '/',
      renderPage({ modules: [stale, 'chunks/core-gone00.js', 'chunks/city-profile.define-gone00.js'] }),
    );
    const { page, complaints } = await stage.visit('/');
    await waitForState(page, profile, 'ready');
    checkOnce([loader, ...wanted, stale, 'chunks/core-gone00.js', 'chunks/city-profile.define-gone00.js']);
    for (const text of complaints) assert.match(text, /404/);
    assert.equal(await page.locator(timeline).count(), 0);
  });

  it('are let through by the policy that lets the widgets through', async () => {
    const policy = `default-src 'none'; script-src ${stage.widgets}; connect-src ${stage.widgets}; img-src ${stage.widgets}`;
    stage.setPage('/', { body: renderPage({}), headers: { 'Content-Security-Policy': policy } });
    const { page, complaints } = await openHeld('/', wanted);
    await waitForState(page, profile, 'ready');
    checkOnce([loader, ...wanted]);
    assert.deepEqual(complaints, []);
  });

  it('are written by the documented command as the documentation shows them', async () => {
    const command = readDocumentedBlock('demo/recipes/faster.md', 'sh', 'hints.json');
    const moved = command.replaceAll('https://widgets.example', stage.widgets);
    const { stdout } = await promisify(execFile)('sh', ['-c', moved]);
    const written = stdout.trim().split('\n');
    const base = `${stage.widgets}/v1/`;
    assert.deepEqual(
      written.map((line) => (/href="([^"]+)"/.exec(line)?.[1] ?? line).replace(base, '')),
      wanted,
    );
    for (const [path, words] of [
      ['README.md', 'rel="modulepreload"'],
      ['demo/recipes/faster.md', 'rel="modulepreload"'],
    ] as const) {
      const block = readDocumentedBlock(path, 'html', words);
      const lines = block.match(/<link [^>]+>/g) ?? [];
      const asWritten = written.map((line) =>
        line.replace(base, 'https://widgets.example/v1/').replace(/-[\w-]{6}\.js/, '-….js'),
      );
      assert.deepEqual([...lines].map(sortAttributes), asWritten.map(sortAttributes), path);
    }
    stage.setPage('/', renderPage({ modules: [], data: [], base }).replace('<head>', `<head>${stdout}`));
    const { page, complaints } = await openHeld('/', wanted);
    await waitForState(page, profile, 'ready');
    assert.deepEqual(complaints, []);
  });

  const sortAttributes = (tag: string): string => tag.slice(0, -1).split(' ').sort().join(' ');
});
