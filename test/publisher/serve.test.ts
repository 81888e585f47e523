import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it, type TestContext } from 'node:test';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { elementNames } from '../../src/loader/element-names.js';
import { localeCodes } from '../../src/model/locale-codes.js';
import { runCli } from '../../src/publisher/cli.js';
import { findWidgets } from '../../src/publisher/previewing/find-widgets.js';
import { startPreview, type Preview } from '../../src/publisher/previewing/preview-server.js';
import { previewedElements, previewWords } from '../../src/publisher/previewing/preview-words.js';
import { assertIndonesian } from './fixtures/assert-indonesian.js';
import { makeFolder, writeContent } from './fixtures/content.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const launcher = fileURLToPath(new URL('../../src/publisher/bandung-feed.mjs', import.meta.url));

let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
});

after(() => browser.close());

interface Stage {
  readonly folder: string;
  readonly url: string;
  readonly page: Page;
  /** Errors and warnings of the page. */
  readonly complaints: readonly string[];
  /** Replaces a text in a document, as an editor's save does. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Ends the preview. */
  end(): Promise<void>;
  /** Starts it at the same address. */
  startAgain(): Promise<void>;
}

/** A content folder, its preview and a browser that looks at it. */
async function openStage(
  context: TestContext,
  query = '',
  change?: Parameters<typeof writeContent>[1],
): Promise<Stage> {
  const folder = await makeFolder(context);
  await writeContent(folder, change);
  const start = (port: number): Promise<Preview> =>
    startPreview({ folder, widgets: dist, language: 'en', port, portTries: 0, onState: () => {} });
  let preview: Preview | undefined = await start(0);
  const { url } = preview;
  const end = async (): Promise<void> => {
    await preview?.close();
    preview = undefined;
  };
  context.after(end);
  const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
  context.after(() => page.close());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url + query);
  return {
    folder,
    url,
    page,
    complaints,
    async edit(file, from, to) {
      const text = await readFile(join(folder, file), 'utf8');
      assert.ok(text.includes(from), `${file} holds ${from}`);
      // Many editors save beside the file and then take its place.
      await writeFile(join(folder, `${file}.draft`), text.replace(from, to));
      await rename(join(folder, `${file}.draft`), join(folder, file));
    },
    end,
    async startAgain() {
      preview = await start(Number(new URL(url).port));
    },
  };
}

/** Waits until an element shows a text. */
async function waitForText(page: Page, element: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([tag, wanted]) =>
      document.querySelector(tag!)?.shadowRoot?.querySelector<HTMLElement>('.surface')?.innerText.includes(wanted!),
    [`bandung-${element}`, text] as const,
    { timeout: 30_000 },
  );
}

const waitForStatus = (page: Page, text: string): Promise<void> =>
  page.locator('#status', { hasText: text }).waitFor({ timeout: 30_000 });

describe('the preview page', () => {
  it('shows every element of the library over the content of the folder', async (context) => {
    const { page, complaints } = await openStage(context, '?partner=alphaville&lang=de');
    await waitForText(page, 'city-profile', 'Alphastadt');
    await waitForText(page, 'cooperation-timeline', 'Charta unterzeichnet');
    await waitForText(page, 'contact-person', 'Cooperation section');
    await waitForText(page, 'tourism-highlight', 'Hill');
    await waitForStatus(page, 'No mistakes.');
    assert.deepEqual([...previewedElements.keys()].sort(), [...elementNames].sort());
    assert.deepEqual(complaints, []);
  });

  it('lets choose partner, language, widget and width by the keyboard, and keeps the choice in the address', async (context) => {
    const { page } = await openStage(context);
    await waitForText(page, 'city-profile', 'Bandung');
    const locales = await page
      .locator('#lang option')
      .evaluateAll((list) => list.map((each) => each.getAttribute('value')));
    assert.deepEqual(locales, [...localeCodes]);
    await page.getByLabel('Partner city').focus();
    await page.keyboard.type('Alph');
    await page.keyboard.press('Tab');
    await page.keyboard.type('German');
    await page.keyboard.press('Tab');
    await page.keyboard.type('City');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Phone');
    await waitForText(page, 'city-profile', 'Alphastadt');
    assert.deepEqual(Object.fromEntries(new URL(page.url()).searchParams), {
      ui: 'en',
      partner: 'alphaville',
      lang: 'de',
      widget: 'city-profile',
      width: 'phone',
    });
    assert.equal(await page.locator('main > section:visible').count(), 1);
    assert.equal((await page.locator('div.place:visible').boundingBox())?.width, 360);
    await page.reload();
    await waitForText(page, 'city-profile', 'Alphastadt');
    assert.equal(await page.getByLabel('Width').inputValue(), 'phone');
  });

  it('shows a save at once, and keeps place, focus and choice', async (context) => {
    const { page, edit } = await openStage(context, '?partner=alphaville&lang=en');
    await waitForText(page, 'cooperation-timeline', 'Charter signed');
    await waitForText(page, 'tourism-highlight', 'Hill');
    await page.getByLabel('Width').focus();
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }));
    await edit('events/alphaville.json', '"Charter signed"', '"Charter signed anew"');
    await waitForText(page, 'cooperation-timeline', 'Charter signed anew');
    assert.equal(await page.evaluate(() => window.scrollY), 700);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'width');
    assert.equal(await page.getByLabel('Partner city').inputValue(), 'alphaville');
    await edit('events/alphaville.json', '"Charter signed anew"', '"Charter signed twice"');
    await waitForText(page, 'cooperation-timeline', 'Charter signed twice');
  });

  it('shows what was saved while another partner was looked at', async (context) => {
    const { page, edit } = await openStage(context, '?partner=alphaville&lang=en');
    await waitForText(page, 'cooperation-timeline', 'Charter signed');
    await page.getByLabel('Partner city').selectOption('Betatown');
    await waitForText(page, 'city-profile', 'Betatown');
    await edit('events/alphaville.json', '"Charter signed"', '"Charter renewed"');
    await edit('partners/betatown.json', '"Betatown"', '"Betaville"');
    await waitForText(page, 'city-profile', 'Betaville');
    await page.getByLabel('Partner city').selectOption('alphaville');
    await waitForText(page, 'cooperation-timeline', 'Charter renewed');
  });

  it('tells a mistake while the last good content stays, and takes it away when it is mended', async (context) => {
    const { page, edit } = await openStage(context, '?partner=alphaville&lang=en');
    await waitForText(page, 'city-profile', 'Alphaville');
    await edit('partners/alphaville.json', '"status": "active"', '"status": "actve"');
    await waitForStatus(page, 'Mistakes: 1. The widgets show the last content without mistakes');
    const mistakes = page.getByRole('region', { name: 'Mistakes' }).getByRole('listitem');
    assert.match(
      (await mistakes.textContent()) ?? '',
      /^partners\/alphaville\.json:\d+:\d+ status: is “actve”, which is not in the list\.→ Write “active”, or one of:/,
    );
    await waitForText(page, 'city-profile', 'Alphaville');
    await edit('city.json', '{', '{,');
    await waitForStatus(page, 'Mistakes: 2.');
    await edit('city.json', '{,', '{');
    await edit('partners/alphaville.json', '"status": "actve"', '"status": "lapsed"');
    await waitForStatus(page, 'No mistakes.');
    assert.equal(await mistakes.count(), 0);
  });

  it('waits for content without mistakes where there was none at the start', async (context) => {
    const { page, edit } = await openStage(context, '?lang=en', (documents) => {
      documents['feed.json'].asOf = 'today';
    });
    await waitForStatus(page, 'Mistakes: 1. Mend them and save; then the widgets appear.');
    assert.equal(await page.locator('main > section:visible').count(), 0);
    await edit('feed.json', '"today"', '"2026-01-15"');
    await waitForText(page, 'city-profile', 'Bandung');
    await waitForStatus(page, 'No mistakes.');
  });

  it('follows new and vanished files, and the folder itself', async (context) => {
    const { page, folder } = await openStage(context, '?partner=betatown&lang=en');
    await waitForText(page, 'city-profile', 'Betatown');
    const partner = JSON.parse(await readFile(join(folder, 'partners/betatown.json'), 'utf8'));
    await writeFile(
      join(folder, 'partners/gammaburg.json'),
      JSON.stringify({ ...partner, id: 'gammaburg', name: { en: 'Gammaburg', id: 'Gammaburg' } }),
    );
    await page.locator('#partner option[value=gammaburg]').waitFor({ state: 'attached', timeout: 30_000 });
    await rm(join(folder, 'partners/betatown.json'));
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#partner')?.value === '');
    await rename(folder, `${folder}-away`);
    await waitForStatus(page, 'Mistakes: 1.');
    await rename(`${folder}-away`, folder);
    await waitForStatus(page, 'No mistakes.');
  });

  it('goes on by itself when the tool is started anew', async (context) => {
    const { page, edit, end, startAgain } = await openStage(context, '?partner=alphaville&lang=en');
    await waitForText(page, 'cooperation-timeline', 'Charter signed');
    await end();
    await waitForStatus(page, 'No connection: bandung-feed serve has ended.');
    await waitForText(page, 'cooperation-timeline', 'Charter signed');
    await edit('events/alphaville.json', '"Charter signed"', '"Charter renewed"');
    await startAgain();
    await waitForStatus(page, 'No mistakes.');
    await waitForText(page, 'cooperation-timeline', 'Charter renewed');
  });

  it('speaks Indonesian, and leads from one language to the other', async (context) => {
    const { page, edit } = await openStage(context, '?partner=alphaville&lang=de');
    await waitForText(page, 'city-profile', 'Alphastadt');
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await waitForStatus(page, 'Tidak ada kesalahan.');
    assert.equal(await page.getAttribute('html', 'lang'), 'id');
    assert.equal(await page.getByLabel('Kota mitra').inputValue(), 'alphaville');
    await waitForText(page, 'city-profile', 'Alphastadt');
    await edit('partners/alphaville.json', '"status": "active"', '"status": "actve"');
    await waitForStatus(page, 'Kesalahan: 1.');
    assertIndonesian((await page.getByRole('region', { name: 'Kesalahan' }).textContent()) ?? '');
    for (const [name, { id }] of Object.entries(previewWords)) if (name !== 'otherLanguage') assertIndonesian(id);
  });

  for (const width of [1280, 360]) {
    it(`is readable for all at ${width} pixels, with and without mistakes`, async (context) => {
      const { page, edit } = await openStage(context, '?partner=alphaville&lang=ar');
      await page.setViewportSize({ width, height: 800 });
      await waitForText(page, 'city-profile', 'Alphaville');
      for (const isBroken of [false, true]) {
        if (isBroken) await edit('partners/alphaville.json', '"status": "active"', '"status": "actve"');
        await waitForStatus(page, isBroken ? 'Mistakes: 1.' : 'No mistakes.');
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          [],
        );
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      }
    });
  }

  it('can be seen from this machine only, and by no page elsewhere', async (context) => {
    const { url, complaints } = await openStage(context);
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        get(`${url}feed/v1/index.json`, { headers: { Host: host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
    assert.equal(new URL(url).hostname, '127.0.0.1');
    assert.equal(await statusFor('localhost:4180'), 200);
    assert.equal(await statusFor('127.0.0.1:4180'), 200);
    assert.equal(await statusFor('attacker.example'), 403);
    assert.equal((await fetch(`${url}feed/v1/index.json`)).headers.get('access-control-allow-origin'), null);
    assert.equal((await fetch(`${url}widgets/..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${url}nowhere`)).status, 404);
    assert.deepEqual(complaints, []);
  });
});

describe('bandung-feed serve', () => {
  /** Reads the events of the server; what it returns waits until they hold a text. */
  async function followEvents(address: string, signal: AbortSignal): Promise<(text: string) => Promise<void>> {
    const { body } = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let read = '';
    return async (text) => {
      while (!read.includes(text)) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`The events ended without ${text}: ${read}`);
        read += value;
      }
    };
  }

  /** Starts the tool and waits for its address. */
  async function start(
    context: TestContext,
    folder: string,
    ...argv: string[]
  ): Promise<{ child: ChildProcess; url: string; read: () => string }> {
    const child = spawn(process.execPath, [launcher, 'serve', folder, ...argv], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C' },
    });
    context.after(() => child.kill('SIGKILL'));
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const take = (chunk: Buffer): void => {
        output += chunk.toString();
        const [address] = /http:\S+/.exec(output) ?? [];
        if (address) resolve(address);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
    });
    return { child, url, read: () => output };
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`tells mistakes in the terminal, and ends cleanly by ${signal}`, async (context) => {
      const folder = await makeFolder(context);
      await writeContent(folder);
      const { child, url, read } = await start(context, folder, '--port', '0', '--lang=id');
      const told = await followEvents(`${url}events`, context.signal);
      await told('"build":1');
      await writeFile(join(folder, 'feed.json'), '{');
      await told('feed.json');
      child.kill(signal);
      const [code, endedBy] = await once(child, 'exit');
      assert.deepEqual([code, endedBy], [0, null]);
      assert.match(read(), /^feed\.json\n {2}1:2 {2}bukan JSON yang benar: kurang “}”\.$/m);
      assert.match(read(), /^Pratinjau tetap menampilkan konten terakhir yang tanpa kesalahan\.$/m);
      assertIndonesian(read());
    });
  }

  it('takes the next port that is free, but the one that it is told or none', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(folder);
    const blocker = createServer().listen(0, '127.0.0.1');
    context.after(() => blocker.close());
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const preview = await startPreview({
      folder,
      widgets: dist,
      language: 'en',
      port,
      portTries: 20,
      onState: () => {},
    });
    await preview.close();
    assert.ok(Number(new URL(preview.url).port) > port);
    const { code, err } = await run(folder, 'serve', '--port', String(port));
    assert.equal(code, 1);
    assert.match(err, /127\.0\.0\.1:\d+: another program uses it \(EADDRINUSE\)/);
    assertIndonesian((await run(folder, 'serve', '--port', String(port), '--lang=id')).err);
  });

  it('says how to mend it when the widgets are not built', async (context) => {
    const folder = await makeFolder(context);
    await writeContent(join(folder, 'content'));
    await mkdir(join(folder, 'empty'));
    const { code, err } = await run(folder, 'serve', 'content', '--widgets', 'empty');
    assert.equal(code, 1);
    assert.match(err, /The widgets are not built: there is no bandung-widgets\.js in .*empty\. Run “npm run build”/);
    assertIndonesian((await run(folder, 'serve', 'content', '--widgets', 'empty', '--lang=id')).err);
  });

  it('finds the widgets in a checkout and in the package', async (context) => {
    const root = await makeFolder(context);
    const source = join(root, 'src/publisher/previewing');
    const packaged = join(root, 'dist/npm/publisher');
    await mkdir(source, { recursive: true });
    await mkdir(packaged, { recursive: true });
    assert.equal(findWidgets(source), undefined);
    await writeFile(join(root, 'dist/bandung-widgets.js'), '');
    assert.equal(findWidgets(source), join(root, 'dist'));
    assert.equal(findWidgets(packaged), join(root, 'dist'));
  });
});

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const code = await runCli(argv, { cwd, out: () => {}, err: (text) => void (err += text) });
  return { code, err };
}
