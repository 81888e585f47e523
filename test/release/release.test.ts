/** What is handed on: the same bytes from the same source, all that is inside named, a kit that works anywhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { extract } from 'tar';
import { chromiumArgs, findChromium } from '../../.config/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

function runScript(name: string): void {
  execFileSync('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** SHA-256 by path of everything below a folder. */
function hashFolder(folder: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    hashes.set(name, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return hashes;
}

describe('A release', () => {
  let first: Map<string, string>;
  let second: Map<string, string>;

  before(() => {
    const build = (): Map<string, string> => {
      runScript('build');
      runScript('release');
      return hashFolder(dist);
    };
    first = build();
    second = build();
  });

  it('has the same bytes each time it is built', () => {
    assert.ok(first.size > 1000, `${first.size} files`);
    const changed = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
    assert.deepEqual([changed, second.size], [[], first.size]);
  });

  it('depends on Lit and its localization alone', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
  });

  it('names the hash of every script', () => {
    const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
    const scripts = [...first.keys()].filter((name) => /\.m?js$/.test(name)).sort();
    assert.deepEqual(Object.keys(hashes).sort(), scripts);
    for (const name of scripts) {
      const digest = createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('base64');
      assert.equal(hashes[name], `sha384-${digest}`, name);
    }
  });

  it('lists what is inside, with licences that allow it', () => {
    const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      specVersion: string;
      components: { name: string; purl: string; licenses: { license?: { id: string }; expression?: string }[] }[];
    };
    assert.equal(bill.bomFormat, 'CycloneDX');
    const names = bill.components.map(({ name }) => name);
    for (const name of ['lit', 'lit-html', 'localize', 'ajv']) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('playwright-core'), 'tools are not inside');
    const allowed = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD'];
    const notices = readFileSync(join(dist, 'licenses.md'), 'utf8');
    for (const { name, purl, licenses } of bill.components) {
      assert.match(purl, /^pkg:npm\//);
      const ids = licenses.map(({ license, expression }) => license?.id ?? expression ?? '');
      assert.ok(
        ids.some((id) => allowed.includes(id)),
        `${name}: ${ids.join()}`,
      );
      assert.ok(notices.includes(name), `licence text of ${name}`);
    }
  });
});

describe('The self-hosting kit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandung-kit-test-'));

  before(async () => {
    await extract({ file: join(dist, `kit/bandung-widgets-${version}.tgz`), cwd: folder });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('works from any path, with nothing asked of another host', async () => {
    const serve = sirv(join(folder, `bandung-widgets-${version}`), { dev: true });
    const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title>
      <script type="module" src="/a/deep/path/bandung-widgets.js"></script>
      <bandung-city-profile partner="braunschweig"><a href="/a/deep/path/embed/braunschweig/city-profile.de.html">Bandung</a></bandung-city-profile>`;
    const server = createServer((request, response) => {
      const url = request.url ?? '/';
      if (url === '/') {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
        return;
      }
      request.url = url.replace(/^\/a\/deep\/path/, '');
      serve(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
    try {
      const tab = await browser.newPage();
      const foreign: string[] = [];
      tab.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
      });
      await tab.goto(`${origin}/`);
      await tab.locator('bandung-city-profile:state(ready)').waitFor({ timeout: 20_000 });
      const words = tab.locator('bandung-city-profile .surface');
      assert.match(await words.innerText(), /Braunschweig/);
      assert.equal(
        (await tab.request.get(`${origin}/a/deep/path/embed/braunschweig/city-profile.de.html`)).status(),
        200,
      );
      assert.deepEqual(foreign, []);
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  });
});
