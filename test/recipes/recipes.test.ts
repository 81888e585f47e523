/** The documentation is tested as it is printed: what it tells to paste works, and goes on working once published. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { heldScripts, releaseScripts } from './release-scripts.ts';
import { documents, moveSnippet, readBlocks, readDocument, readPublished } from './snippets.ts';
import type { Block } from './snippets.ts';
import { distFolder, openStage } from '../end-to-end/stage.ts';
import type { HostPage, Stage, Visit } from '../end-to-end/stage.ts';

const hashes = JSON.parse(readFileSync(join(distFolder, 'integrity.json'), 'utf8')) as Record<string, string>;
const blocks = documents.flatMap(readBlocks);
const published = readPublished();
const moduleScript = '<script type="module" src="https://widgets.example/v1/bandung-widgets.js"></script>';
const plainLink = '<p><a href="https://widgets.example/v1/embed/suwon/city-profile.ko.html">반둥</a></p>';
const frame = '<iframe title="반둥" src="https://widgets.example/v1/embed/suwon/contact-person.ko.html"></iframe>';
const embedUrl = /embed\/([a-z-]+)\/([a-z-]+)\.([A-Za-z-]+)\.html/;

/** Serves the library as the documentation says it is served: the newest of a major version, and exact versions. */
const serveFiles = createWidgetHandler(distFolder);
const serve: RequestListener = (request, response) => {
  request.url = (request.url ?? '/').replace(/^\/(?:v\d+|\d+\.\d+\.\d+)(?=\/)/, '');
  serveFiles(request, response);
};

/** The chunk of this build whose name starts so. */
function findChunk(start: string): string {
  const names = Object.keys(hashes).filter((name) => name.startsWith(`chunks/${start}-`));
  return names.length === 1 ? names[0]! : assert.fail(`${names.length} chunks of ${start}`);
}

/** Script tags that blocks of other languages write into pages (PHP, TypoScript, JSP). */
function selectScriptTags({ language, text }: Block): string[] {
  return ['html', 'sh'].includes(language) ? [] : (text.match(/<script [^>]*>[^<]*<\/script>/g) ?? []);
}

/** Wikitext as MediaWiki writes it into the page. */
function renderWikitext(text: string): string {
  return text.replace(/\[(https:\S+) ([^\]]+)\]/g, '<a rel="nofollow" class="external text" href="$1">$2</a>');
}

describe('documentation', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage(serve);
  });
  afterEach(async () => {
    for (const context of stage.browser.contexts()) await context.close();
  });
  after(() => stage.close());

  /** Puts in the hashes of this build where the documentation writes `sha384-…`, and its names for `chunks/core-….js`. */
  function complete(snippet: string): string {
    const withNames = snippet.replace(/chunks\/([\w.-]+)-….js/g, (_, start: string) => findChunk(start));
    const withHashes = withNames.replace(/<script [^>]*sha384-…[^>]*>/g, (tag) =>
      tag.replace('sha384-…', hashes[/\/([^/"]+\.js)"/.exec(tag)?.[1] ?? ''] ?? 'no such file'),
    );
    return withHashes.replace(/(<script type="importmap">)…/, (_, tag: string) => tag + writeImportMap());
  }

  /** The import map that the documented command writes. */
  let importMap = '';
  function writeImportMap(): string {
    return importMap || assert.fail('the command was not run');
  }
  before(async () => {
    const command = blocks.find(({ language, text }) => language === 'sh' && /^node -e [^]*integrity\.json/.test(text));
    assert.ok(command, 'no command writes the import map');
    // Not synchronously: the server that answers it is in this process.
    importMap = await new Promise<string>((resolve, reject) =>
      execFile('sh', ['-c', moveSnippet(command.text, stage.widgets)], (error, stdout) =>
        error ? reject(error) : resolve(stdout.trim()),
      ),
    );
  });

  async function open(snippet: string, headers?: HostPage['headers']): Promise<Visit> {
    const lang = embedUrl.exec(snippet)?.[3] ?? 'en';
    const html = moveSnippet(complete(snippet), stage.widgets);
    const isWhole = /^<!doctype/i.test(html);
    const start = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title></head><body>`;
    stage.setPage('/', { body: isWhole ? html : start + html, ...(headers && { headers }) });
    // High, so that nothing is too far below to be wanted.
    return stage.visit('/', { viewport: { width: 1000, height: 3000 } }, async (page) => {
      // A busy machine takes its time.
      page.setDefaultTimeout(60_000);
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          violations.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
    });
  }

  /** Resolves once every tag, mark, link and frame of the page shows its widget; tells how many there are. */
  async function waitForWidgets(page: Page): Promise<number> {
    const handle = await page.waitForFunction((base) => {
      const own = 'bandung-city-profile,bandung-cooperation-timeline,bandung-contact-person,bandung-tourism-highlight';
      const widgets = [...document.querySelectorAll(own)];
      const marks = [...document.querySelectorAll<HTMLElement>(`[data-bandung],a[href^="${base}"][href*="/embed/"]`)];
      // A link below a frame that shows its page stays a link.
      const framed = [...document.querySelectorAll('iframe')].map(({ src }) => src);
      const alone = marks.filter(
        (mark) =>
          !mark.closest(own) &&
          !mark.parentElement?.closest('[data-bandung]') &&
          !framed.includes((mark as HTMLAnchorElement).href),
      );
      const areThere = alone.every(
        (mark) => mark.nextElementSibling?.hasAttribute('data-bandung-widget') && !mark.checkVisibility(),
      );
      return areThere && widgets.every((widget) => widget.matches(':state(ready)')) && `${widgets.length}`;
    }, stage.widgets);
    const frames = page.frames().filter((each) => each.url().includes('/embed/'));
    for (const each of frames) {
      const tag = `bandung-${embedUrl.exec(each.url())?.[2]}`;
      await each.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), tag);
    }
    return Number(await handle.jsonValue()) + frames.length;
  }

  async function checkFallbacks({ page }: Visit): Promise<void> {
    const links = page.locator('a');
    const frames = page.locator('iframe');
    assert.ok((await links.count()) + (await frames.count()) > 0, 'there is neither link nor frame');
    for (const link of await links.all()) {
      assert.equal(await link.isVisible(), true);
      const url = (await link.getAttribute('href')) ?? '';
      if (url.startsWith(stage.widgets)) assert.equal((await fetch(url)).status, 200, url);
    }
  }

  function checkConduct({ complaints, requests }: Visit): void {
    assert.deepEqual(complaints, []);
    const others = requests.filter((url) => ![stage.host, stage.widgets].some((origin) => url.startsWith(origin)));
    assert.deepEqual(others, []);
  }

  async function checkSnippet(snippet: string): Promise<void> {
    const hasScript = /bandung-widgets[\w.]*\.js/.test(snippet);
    const hasContent = /<(?:a|iframe|bandung-[a-z-]+) /.test(snippet);
    const visit = await open(hasContent ? snippet : snippet + plainLink);
    const { page } = visit;
    if (!hasScript) {
      await checkFallbacks(visit);
      await waitForFrames(page);
      checkConduct(visit);
      if (!/<(?:a|bandung-[a-z-]+) /.test(snippet)) return;
      return checkSnippet(`${snippet}\n${moduleScript}`);
    }
    if ((await page.locator(heldScripts).count()) > 0) {
      await checkFallbacks(visit);
      assert.deepEqual(visit.requests, [`${stage.host}/`]);
      await releaseScripts(page);
    }
    for (const waiting of await page.locator('[consent="click"]').all()) await waiting.getByRole('button').click();
    assert.ok((await waitForWidgets(page)) > 0, 'there is no widget');
    checkConduct(visit);
  }

  async function waitForFrames(page: Page): Promise<void> {
    for (const handle of await page.locator('iframe').elementHandles()) {
      const each = await handle.contentFrame();
      await each?.waitForFunction(() => document.querySelector(':state(ready)') !== null);
    }
  }

  /** Each by its text, so that one that is printed and kept, or printed twice, is tried once. */
  const snippets = new Map<string, string>();
  const addSnippet = (text: string, place: string): void => {
    if (!snippets.has(text)) snippets.set(text, place);
  };
  for (const block of blocks) {
    if (block.language === 'html') addSnippet(block.text, block.place);
    if (block.language === 'wikitext') addSnippet(renderWikitext(block.text), block.place);
    for (const tag of selectScriptTags(block)) addSnippet(tag, block.place);
  }
  published.forEach(addSnippet);

  it('has snippets in every recipe', () => {
    const recipes = documents.filter((name) => name.startsWith('demo/recipes/') && !name.endsWith('privacy.md'));
    assert.ok(recipes.length >= 10, recipes.join());
    for (const name of recipes) {
      const own = blocks.filter(({ place, language }) => place.startsWith(`${name}:`) && language === 'html');
      assert.ok(own.length > 0, `${name} has no snippet`);
    }
  });

  for (const [snippet, name] of snippets) {
    it(`has a snippet that works as it stands: ${name}`, () => checkSnippet(snippet));
  }

  for (const { place, text } of blocks.filter(({ language }) => language === 'http')) {
    it(`names a header under which nothing is blocked: ${place}`, async () => {
      const lines = text.split('\n').map((line) => /^([A-Za-z-]+): (.+)$/.exec(line) ?? assert.fail(line));
      const single = 'bandung-widgets.single.js';
      const values = lines.map(
        ([, name = '', value = '']) =>
          [name, moveSnippet(value, stage.widgets).replace('sha384-…', hashes[single] ?? '')] as const,
      );
      // The policy of a hash is for the single file; frames are for those that allow them.
      const script = text.includes('sha384-…')
        ? `<script defer crossorigin integrity="sha384-…" src="https://widgets.example/1.0.0/${single}"></script>`
        : moduleScript;
      // A script makes widgets of links below its own address.
      const link = script === moduleScript ? plainLink : plainLink.replace('/v1/', '/1.0.0/');
      const content = script + link + (text.includes('frame-src') ? frame : '');
      const visit = await open(content, Object.fromEntries(values));
      assert.ok((await waitForWidgets(visit.page)) > 0, 'there is no widget');
      await visit.page.waitForLoadState('networkidle');
      const violations = await visit.page.evaluate(() => (window as unknown as { violations: string[] }).violations);
      assert.deepEqual(violations, []);
      checkConduct(visit);
    });
  }

  it('tells a policy that is needed: with one origin less the widget is blocked', async () => {
    const policy = `script-src 'self'; connect-src 'self'; img-src 'self'`;
    const { page } = await open(moduleScript + plainLink, { 'Content-Security-Policy': policy });
    await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length > 0);
    assert.equal(await page.getByRole('link').isVisible(), true);
  });

  it('names only addresses that are there', async () => {
    for (const document of [...documents, ...published.keys()]) {
      const text = published.get(document) ?? readDocument(document);
      const urls = text.match(/https:\/\/widgets\.example\/[\w./-]+\.\w+(?=["'\s\]`)])/g) ?? [];
      for (const url of new Set(urls)) {
        const { status } = await fetch(moveSnippet(url, stage.widgets));
        assert.equal(status, 200, `${document}: ${url}`);
      }
    }
  });

  it('gives every widget a fallback link to the page of the same widget, partner and language', () => {
    for (const { place, language, text } of blocks) {
      if (language !== 'html' && language !== 'wikitext') continue;
      const pageLang = /<html lang="([^"]+)"/.exec(text)?.[1];
      const tags = /<(bandung-([a-z-]+)|div data-bandung="([a-z-]+)")([^>]*)>([\s\S]*?)<\/(?:bandung-|div)/g;
      for (const [whole, , tagName, markName, attributes = '', content = ''] of text.matchAll(tags)) {
        const [, partner, element, locale] = embedUrl.exec(content) ?? assert.fail(`${place}: ${whole}`);
        const wanted = /partner="([^"]+)"/.exec(attributes)?.[1] ?? 'bandung';
        const lang = /\blang="([^"]+)"/.exec(attributes)?.[1] ?? pageLang ?? locale;
        assert.deepEqual([element, partner, locale], [tagName ?? markName, wanted, lang], `${place}: ${whole}`);
      }
    }
  });

  it('keeps every snippet it publishes as a fixture for ever', () => {
    const kept = new Set(published.values());
    for (const { place, language, text } of blocks) {
      if (language !== 'html') continue;
      assert.ok(
        kept.has(text),
        `${place} is new: put it into test/recipes/published/NNN-name.html, as it is:\n${text}`,
      );
    }
  });

  it('has PHP that PHP understands, and JSON that names one oEmbed file for one page', () => {
    for (const { place, language, text } of blocks) {
      if (language === 'php' && hasPhp()) {
        const code = text.startsWith('<?php') ? text : `<?php\n${text}`;
        assert.doesNotThrow(() => execFileSync('php', ['-l'], { input: code, stdio: 'pipe' }), place);
      }
      if (language !== 'json') continue;
      const { endpoint, scheme } = JSON.parse(text) as { endpoint: string; scheme: string[] };
      const page = endpoint.replace('/oembed/', '/embed/').replace(/\.json$/, '.html');
      assert.match(page, new RegExp(`^(?:${scheme[0]})$`), place);
    }
  });
});

/** Machines without PHP still test all that is HTML. */
function hasPhp(): boolean {
  try {
    execFileSync('php', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
