import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildPageFiles } from '../../../src/publisher/pages/build-pages.js';
import { writePages } from '../../../src/publisher/pages/write-pages.js';
import { makeContent, makeFolder, type Documents } from '../fixtures/content.js';

const origin = 'https://widgets.example/v1';
const withdrawBeta = (documents: Documents): void => {
  delete documents['partners/betatown.json'];
};

describe('writePages', () => {
  it('writes every page and oEmbed file beside the scripts', async (context) => {
    const site = await makeFolder(context);
    const files = await buildPageFiles(makeContent(), { origin });
    const { written, unchanged, removed } = await writePages(files, site);
    assert.deepEqual([written.length, unchanged.length, removed.length], [files.size, 0, 0]);
    for (const [path, bytes] of files) assert.deepEqual(await readFile(join(site, path)), Buffer.from(bytes));
  });

  it('leaves files alone that did not change', async (context) => {
    const site = await makeFolder(context);
    const files = await buildPageFiles(makeContent(), { origin });
    await writePages(files, site);
    const before = await stat(join(site, 'embed/betatown/city-profile.de.html'));
    assert.deepEqual((await writePages(files, site)).written, []);
    assert.equal((await stat(join(site, 'embed/betatown/city-profile.de.html'))).mtimeMs, before.mtimeMs);
  });

  it('takes away the pages of a partner that is no more, and nothing of anybody else', async (context) => {
    const site = await makeFolder(context);
    await writePages(await buildPageFiles(makeContent(), { origin, isCompressed: true }), site);
    const own = ['bandung-widgets.js', 'embed/notes.txt', 'embed/alphaville/photo.html', 'oembed/README.md'];
    for (const name of own) await writeFile(join(site, name), 'mine');
    await mkdir(join(site, 'embed/gamma'));
    const { removed } = await writePages(await buildPageFiles(makeContent(withdrawBeta), { origin }), site);
    assert.equal(existsSync(join(site, 'embed/betatown')), false);
    assert.equal(existsSync(join(site, 'oembed/betatown')), false);
    assert.ok(removed.includes('embed/betatown/contact-person.zh-Hans.html.br'));
    // Without --compress an old sibling would be served in the place of the new page.
    assert.equal(existsSync(join(site, 'embed/alphaville/city-profile.de.html.gz')), false);
    assert.equal(existsSync(join(site, 'embed/alphaville/city-profile.de.html')), true);
    for (const name of [...own, 'embed/gamma']) assert.equal(existsSync(join(site, name)), true, name);
  });
});
