import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runCli } from '../../../src/publisher/cli.js';
import { makeFolder, writeContent, type Documents } from '../fixtures/content.js';

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCli(argv, {
    cwd,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

/** A folder with `old` and `new`, which differ by an edit. */
async function makePair(context: TestContext, edit: (documents: Documents) => void = () => {}): Promise<string> {
  const folder = await makeFolder(context);
  await writeContent(join(folder, 'old'));
  await writeContent(join(folder, 'new'), edit);
  return folder;
}

const edit = (documents: Documents): void => {
  documents['events/alphaville.json'].events[0].title.de = 'Urkunde unterzeichnet';
  documents['events/alphaville.json'].events[0].title.ar = 'توقيع الميثاق';
  documents['city.json'].facts[0].value = 2_600_000;
  documents['offices.json'].offices[0].email = 'new@city.example';
  documents['highlights.json'].highlights.push({
    id: 'lake',
    category: 'nature',
    name: { en: 'Lake & shore', id: 'Danau' },
    sources: ['archive'],
  });
};

describe('bandung-feed diff', () => {
  it('says what readers will see changed, and where', async (context) => {
    const folder = await makePair(context, edit);
    const { code, out, err } = await run(folder, 'diff', 'old', 'new', '--lang', 'en');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `5 changes, in 33 of 33 slices (a partner in a language).

Every page
----------
~ Fact population
    value · every language (33 slices)
      − 2,500,000
      + 2,600,000
~ Office “Cooperation section” (cooperation)
    e-mail · every language (33 slices)
      − office@city.example
      + new@city.example
+ Place “Lake & shore” (lake): new · every language (33 slices)

Alphaville
----------
~ Event “Charter signed” (charter)
    title · de (1 slice)
      − Charta unterzeichnet
      + Urkunde unterzeichnet
    title · ar (1 slice)
      − Charter signed
      + توقيع الميثاق
`,
    );
  });

  it('says the same in Indonesian', async (context) => {
    const folder = await makePair(context, edit);
    const { out } = await run(folder, 'diff', 'old', 'new', '--lang', 'id');
    assert.match(out, /^5 perubahan, pada 33 dari 33 potongan/);
    assert.match(out, /^\+ Tempat “Danau” \(lake\): baru · semua bahasa \(33 potongan\)$/m);
    assert.match(out, /^ {4}nilai · semua bahasa \(33 potongan\)\n {6}− 2\.500\.000$/m);
    assert.doesNotMatch(out, /slice|language|Every/);
  });

  it('says so where nothing changes', async (context) => {
    const folder = await makePair(context);
    const english = await run(folder, 'diff', 'old', 'new', '--exit-code', '--lang', 'en');
    assert.deepEqual(english, { code: 0, out: 'Nothing changes for readers.\n', err: '' });
    const indonesian = await run(folder, 'diff', 'old', 'new', '--lang', 'id');
    assert.equal(indonesian.out, 'Tidak ada yang berubah bagi pembaca.\n');
  });

  it('compares built feeds, and a built feed with the content that will replace it', async (context) => {
    const folder = await makePair(context, edit);
    await run(folder, 'build', 'old', '--out', 'old-feed');
    await run(folder, 'build', 'new', '--out', 'new-feed', '--compress');
    const wanted = await run(folder, 'diff', 'old', 'new');
    for (const pair of [
      ['old-feed', 'new-feed'],
      ['old-feed', 'new'],
      ['old', 'new-feed'],
    ]) {
      assert.deepEqual(await run(folder, 'diff', ...pair), wanted, pair.join());
    }
    assert.equal((await run(folder, 'diff', 'old-feed', 'old', '--exit-code')).code, 0);
  });

  it('exits as git does where it is asked to', async (context) => {
    const folder = await makePair(context, edit);
    assert.equal((await run(folder, 'diff', 'old', 'new')).code, 0);
    assert.equal((await run(folder, 'diff', 'old', 'new', '--exit-code')).code, 1);
  });

  it('writes JSON, and a page without scripts in which every text brings its language', async (context) => {
    const folder = await makePair(context, edit);
    const json = JSON.parse((await run(folder, 'diff', 'old', 'new', '--format', 'json')).out);
    assert.equal(json.differenceVersion, '1.0');
    assert.equal(json.changes.length, 5);
    assert.deepEqual(json.partners.alphaville, { en: 'Alphaville', id: 'Alphaville (id)' });
    const { code, out } = await run(folder, 'diff', 'old', 'new', '--format', 'html', '--out', 'a/diff.html');
    assert.deepEqual([code, out], [0, '']);
    const page = await readFile(join(folder, 'a/diff.html'), 'utf8');
    assert.match(page, /Lake &amp; shore/);
    assert.match(page, /<ins><bdi lang="ar">توقيع الميثاق<\/bdi><\/ins>/);
    assert.doesNotMatch(page, /<script|<link|src=/);
  });

  it('exits with 2 where it cannot tell', async (context) => {
    const folder = await makePair(context, (documents) => delete documents['city.json'].name);
    await mkdir(join(folder, 'empty'));
    const wrong = [
      ['old'],
      ['old', 'new', 'old'],
      ['old', 'nowhere'],
      ['old', 'empty'],
      ['old', 'old', '--format', 'xml'],
      // Content with mistakes.
      ['old', 'new'],
    ];
    for (const argv of wrong) {
      const { code, out, err } = await run(folder, 'diff', ...argv);
      assert.deepEqual([code, out], [2, ''], argv.join(' '));
      assert.notEqual(err, '');
    }
  });

  it('says which file of a built feed cannot be read', async (context) => {
    const folder = await makePair(context);
    await run(folder, 'build', 'old', '--out', 'feed');
    await writeFile(join(folder, 'feed/alphaville/ko.json'), '{"lang":');
    const { code, err } = await run(folder, 'diff', 'old', 'feed', '--exit-code', '--lang', 'en');
    assert.equal(code, 2);
    assert.match(err, /^The feed cannot be read: .*alphaville\/ko\.json/);
    await rm(join(folder, 'feed/alphaville/ko.json'));
    const gone = await run(folder, 'diff', 'feed', 'old', '--exit-code', '--lang', 'id');
    assert.equal(gone.code, 2);
    assert.match(gone.err, /^Feed tidak dapat dibaca: .*alphaville\/ko\.json/);
  });
});
