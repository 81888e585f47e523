/** Pinned bytes: what a page that names hashes runs, and what it does not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openStage, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

const profile = 'bandung-city-profile';
const element = `<${profile} partner="suwon"><a href="https://www.bandung.go.id">Bandung</a></${profile}>`;
const hashes = JSON.parse(readFileSync(join(distFolder, 'integrity.json'), 'utf8')) as Record<string, string>;

/** A file of ours that somebody changed on the way. */
let tampered: RegExp | undefined;

const serve: RequestListener = (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  if (!tampered?.test(path)) return createWidgetHandler(distFolder)(request, response);
  const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
  response
    .writeHead(200, headers)
    .end(`globalThis.wasTampered = true;\n${readFileSync(join(distFolder, path), 'utf8')}`);
};

describe('pinned bytes', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage(serve);
  });
  after(() => stage.close());

  async function visit(head: string, file?: RegExp, policy?: string) {
    tampered = file;
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}${element}</html>`;
    stage.setPage('/', { body, ...(policy && { headers: { 'Content-Security-Policy': policy } }) });
    const { page } = await stage.visit('/');
    const wasTampered = (): Promise<boolean> => page.evaluate(() => 'wasTampered' in globalThis);
    return { page, wasTampered };
  }

  /** The snippet of the README: an import map with the hash of every script, before the script itself. */
  function writeImportMap(): string {
    const scripts = Object.keys(hashes).filter((name) => !/^(npm|demo)\//.test(name));
    const integrity = Object.fromEntries(scripts.map((name) => [`${stage.widgets}/${name}`, hashes[name]]));
    const map = JSON.stringify({ integrity });
    return `<script type="importmap">${map}</script><script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`;
  }

  function writeSingle(): string {
    const name = 'bandung-widgets.single.js';
    return `<script defer crossorigin src="${stage.widgets}/${name}" integrity="${hashes[name]}"></script>`;
  }

  it('run where every hash is right: modules by an import map', async () => {
    const { page } = await visit(writeImportMap());
    await waitForState(page, profile, 'ready');
  });

  for (const file of [/^bandung-widgets\.js$/, /^chunks\/core-/, /^chunks\/city-profile/]) {
    it(`do not run a changed ${file.source} under the import map; the fallback stays`, async () => {
      const { page, wasTampered } = await visit(writeImportMap(), file);
      await page.waitForLoadState('networkidle');
      assert.equal(await wasTampered(), false);
      assert.equal(await page.getByRole('link', { name: 'Bandung' }).isVisible(), true);
    });
  }

  it('run a changed chunk where the page pins nothing (so that the tests above prove something)', async () => {
    const script = `<script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`;
    const { page, wasTampered } = await visit(script, /^chunks\/core-/);
    await waitForState(page, profile, 'ready');
    assert.equal(await wasTampered(), true);
  });

  it('run the single file with its hash, also where the policy allows that hash and no origin', async () => {
    const { widgets } = stage;
    const hash = hashes['bandung-widgets.single.js'];
    const policy = `default-src 'none'; script-src '${hash}'; connect-src ${widgets}; img-src ${widgets}; style-src 'none'`;
    const { page } = await visit(writeSingle(), undefined, policy);
    await waitForState(page, profile, 'ready');
  });

  it('do not run a changed single file', async () => {
    const { page, wasTampered } = await visit(writeSingle(), /single\.js$/);
    await page.waitForLoadState('networkidle');
    assert.equal(await wasTampered(), false);
    assert.equal(await page.getByRole('link', { name: 'Bandung' }).isVisible(), true);
  });
});
