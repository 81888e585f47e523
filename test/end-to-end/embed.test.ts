import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { elementNames } from '../../src/loader/element-names.ts';
import { localeCodes } from '../../src/model/locale-codes.ts';
import { colourRules } from '../stories/find-violations.ts';
import { distFolder, openStage, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages to look at closely: each element, several languages, with a partner and without. */
const sample = [
  { name: 'suwon/city-profile.ko', word: '인구' },
  { name: 'braunschweig/cooperation-timeline.de', word: 'Phasen der Vereinbarung' },
  { name: 'liuzhou/contact-person.zh-Hans', word: '万隆' },
  { name: 'bandung/tourism-highlight.ar', word: 'باندونغ' },
  { name: 'bandung/city-profile.en', word: 'Population' },
  { name: 'fort-worth/contact-person.de', word: 'Öffnungszeiten' },
  { name: 'petaling-jaya/cooperation-timeline.ar', word: 'باندونغ' },
  { name: 'seoul/tourism-highlight.ko', word: '가 볼 만한' },
] as const;

const tagOf = (name: string): string => `bandung-${name.split('/')[1]!.split('.')[0]}`;

describe('embed pages in dist', () => {
  const index = JSON.parse(readFileSync(join(distFolder, 'feed/v1/index.json'), 'utf8')) as {
    partners: { id: string }[];
  };
  const partners = ['bandung', ...index.partners.map(({ id }) => id)];
  const names = partners.flatMap((partner) =>
    elementNames.flatMap((element) => localeCodes.map((locale) => `${partner}/${element}.${locale}`)),
  );
  const readPage = (name: string): string => readFileSync(join(distFolder, `embed/${name}.html`), 'utf8');
  const readOembed = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(distFolder, `oembed/${name}.json`), 'utf8')) as Record<string, unknown>;
  /** The public address that the build was told. */
  const origin = /rel="canonical" href="(.*?)\/embed\//.exec(readPage(names[0]!))?.[1] ?? '';

  it('are there for every partner, element and locale, with oEmbed and compressed siblings', () => {
    assert.equal(names.length, partners.length * elementNames.length * localeCodes.length);
    const files = names.flatMap((name) => [`${name}.html`, `${name}.html.br`, `${name}.html.gz`]);
    const list = (folder: string): string[] =>
      partners.flatMap((partner) => readdirSync(join(distFolder, folder, partner)).map((file) => `${partner}/${file}`));
    assert.deepEqual(list('embed').sort(), files.sort());
    assert.deepEqual(list('oembed').sort(), names.map((name) => `${name}.json`).sort());
    assert.deepEqual(readdirSync(join(distFolder, 'embed')).sort(), [...partners].sort());
  });

  it('lead to nothing of the site that is not there', () => {
    assert.match(origin, /^https?:\/\//);
    for (const name of names) {
      const page = readPage(name);
      const addresses = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
      const own = addresses.flatMap((address) => {
        if (address.startsWith(`${origin}/`)) return [address.slice(origin.length + 1)];
        return /^[a-z]+:/.test(address) ? [] : [join('embed', name, '..', address)];
      });
      // Canonical, 12 alternates, oEmbed, 2 scripts, icon, links to 4 elements and 11 languages.
      assert.ok(own.length >= 32, `${name}: ${own.length}`);
      for (const path of own) assert.ok(existsSync(join(distFolder, path)), `${name} leads to ${path}`);
      assert.ok(own.includes(`oembed/${name}.json`), name);
    }
  });

  it('say of themselves by oEmbed what the specification asks', () => {
    for (const name of names) {
      const answer = readOembed(name);
      assert.equal(answer['type'], 'rich');
      assert.equal(answer['version'], '1.0');
      for (const key of ['title', 'html', 'provider_name', 'provider_url']) {
        assert.ok(typeof answer[key] === 'string' && answer[key].length > 0, `${name}: ${key}`);
      }
      for (const key of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height']) {
        assert.ok(Number.isInteger(answer[key]) && Number(answer[key]) > 0, `${name}: ${key}`);
      }
      const thumbnail = String(answer['thumbnail_url']);
      assert.ok(
        thumbnail.startsWith(`${origin}/`) && existsSync(join(distFolder, thumbnail.slice(origin.length))),
        name,
      );
      const frame = /<iframe [^>]*>/.exec(String(answer['html']))?.[0] ?? '';
      assert.ok(frame.includes(` src="${origin}/embed/${name}.html"`), frame);
      assert.match(frame, / title="[^"]+" width="100%" height="\d+" /);
      assert.match(frame, / sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
      assert.doesNotMatch(String(answer['html']), /<script|\n/);
    }
  });

  it('are where the links in the demo pages lead, each to the widget that the link stands for', () => {
    const folder = fileURLToPath(new URL('../../demo/pages', import.meta.url));
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    let count = 0;
    for (const file of pages) {
      const page = readFileSync(join(folder, file), 'utf8');
      const widget = /<(?:bandung-|div[^>]* data-bandung=")([a-z-]+)[^>]*>\s*<a\b[^>]*>/g;
      for (const [markup, element] of page.matchAll(widget)) {
        const partner = /partner="([^"]+)"/.exec(markup)?.[1] ?? 'bandung';
        const [, name = ''] = /href="\{\{widgets\}\}\/embed\/([^"]+)\.html"/.exec(markup) ?? [];
        assert.ok(name.startsWith(`${partner}/${element}.`), `${file}: ${markup}`);
        assert.ok(names.includes(name), `${file}: ${name}`);
        count += 1;
      }
    }
    assert.ok(count >= 28, `only ${count} widgets were found`);
  });
});

describe('embed pages', () => {
  let stage: Stage;
  let browser: Browser;

  before(async () => {
    stage = await openStage();
    browser = stage.browser;
  });
  after(() => stage.close());

  /** Opens an embed page on its own. */
  async function open(
    name: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; complaints: string[]; origins: Set<string> }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const origins = new Set<string>();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await prepare?.(page);
    await page.goto(`${stage.widgets}/embed/${name}.html`);
    return { page, complaints, origins };
  }

  const withoutScripts = (page: Page): Promise<unknown> => page.route('**/*.js', (route) => route.abort());

  async function findViolations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // The other scheme changes colours alone.
      const runOnly =
        colorScheme === 'light' ? { type: 'tag', values: axeTags } : { type: 'rule', values: colourRules };
      const violations = await page.evaluate(async (rules) => {
        const { axe: runner } = window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const results = await runner.run({ runOnly: rules, resultTypes: ['violations'] });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, runOnly);
      found.push(...violations.map((words) => `${colorScheme}: ${words}`));
    }
    return found;
  }

  for (const { name, word } of sample) {
    it(`${name} can be read without script`, async () => {
      const { page, complaints, origins } = await open(name, { javaScriptEnabled: false });
      const main = page.getByRole('main');
      assert.ok((await main.innerText()).includes(word));
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      assert.equal(await page.getByRole('heading', { level: 2 }).isVisible(), true);
      assert.ok((await page.getByRole('heading').count()) > 4);
      assert.deepEqual(complaints, []);
      assert.deepEqual([...origins], [stage.widgets]);
      await page.context().close();
    });

    it(`${name} becomes the live widget, quietly and from its own origin alone`, async () => {
      const { page, complaints, origins } = await open(name);
      await waitForState(page, tagOf(name), 'ready');
      await page.waitForLoadState('networkidle');
      // What stood in its place is not read twice; the page's own heading and links stay.
      assert.equal(await page.locator('.content').isVisible(), false);
      assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true);
      assert.equal(await page.getByRole('navigation').isVisible(), true);
      assert.ok((await page.getByRole('heading').count()) > 3);
      assert.equal(await page.locator(tagOf(name)).count(), 1);
      assert.deepEqual(complaints, []);
      assert.deepEqual([...origins], [stage.widgets]);
      await page.context().close();
    });

    it(`${name} is accessible, with script and without, in light and dark`, async () => {
      // The policy of the page would not let the checker in.
      const options: BrowserContextOptions = { bypassCSP: true };
      const still = await open(name, options, withoutScripts);
      assert.equal(await still.page.locator('.content').isVisible(), true);
      assert.deepEqual(await findViolations(still.page), []);
      await still.page.context().close();
      const live = await open(name, options);
      await waitForState(live.page, tagOf(name), 'ready');
      assert.deepEqual(await findViolations(live.page), []);
      await live.page.context().close();
    });
  }

  it('need no sideways scroll at 320 px, with script and without', async () => {
    const viewport = { width: 320, height: 640 };
    for (const { name } of sample) {
      for (const prepare of [undefined, withoutScripts]) {
        const { page } = await open(name, { viewport }, prepare);
        if (!prepare) await waitForState(page, tagOf(name), 'ready');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
        await page.context().close();
      }
    }
  });

  for (const [trouble, answer] of [
    ['is down', { status: 503, body: '' }],
    ['is no feed', { status: 200, contentType: 'application/json', body: '{"schemaVersion":"1.0"}' }],
  ] as const) {
    it(`stay as they are where the feed ${trouble}`, async () => {
      const { page } = await open('suwon/city-profile.ko', {}, (each) =>
        each.route('**/feed/v1/**/*.json', (route) => route.fulfill(answer)),
      );
      await waitForState(page, 'bandung-city-profile', 'error');
      assert.match(await page.locator('.content').innerText(), /인구/);
      assert.equal(await page.locator('.content h2').isVisible(), true);
      await page.context().close();
    });
  }

  it('can be read while the feed is on its way', async () => {
    let release: (() => void) | undefined;
    const { page } = await open('suwon/cooperation-timeline.ko', {}, (each) =>
      each.route('**/feed/v1/**/*.json', async (route) => {
        await new Promise<void>((resolve) => (release = resolve));
        await route.continue();
      }),
    );
    await waitForState(page, 'bandung-cooperation-timeline', 'loading');
    assert.equal(await page.locator('.content h2').isVisible(), true);
    for (let tries = 0; !release && tries < 100; tries += 1) await page.waitForTimeout(100);
    release!();
    await waitForState(page, 'bandung-cooperation-timeline', 'ready');
    await page.context().close();
  });

  it('work in any folder of a server', async () => {
    const deep = await browser.newContext();
    const page = await deep.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/a/b%20c/**', async (route) =>
      route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/a/b%20c/', '/') }) }),
    );
    await page.goto(`${stage.widgets}/a/b%20c/embed/suwon/city-profile.ko.html`);
    await waitForState(page, 'bandung-city-profile', 'ready');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${stage.widgets}/a/b%20c/`)),
      [],
    );
    // A picture may still be on its way.
    await page.unrouteAll({ behavior: 'wait' });
    await deep.close();
  });
});
