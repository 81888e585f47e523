import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { emptyDocuments, stageDemo, stageSmall, type Desk } from './stage.js';
import { retypeCell } from './retype-cell.js';

const kinds = ['events', 'highlights'] as const;

async function exportBoth(desk: Desk, ending: string, ...options: string[]): Promise<string[]> {
  const files = kinds.map((kind) => `${kind}.${ending}`);
  for (const kind of kinds) {
    await desk.do('export', 'content', '--what', kind, '--out', `${kind}.${ending}`, ...options);
  }
  return files;
}

/** Opens a CSV file as a spreadsheet does, and saves it. */
async function resave(desk: Desk, file: string, delimiter: ',' | ';', encode: (text: string) => Buffer): Promise<void> {
  const path = join(desk.folder, file);
  const rows: string[][] = parse(await readFile(path), { bom: true });
  const retyped = rows.map((row) => row.map(retypeCell));
  assert.deepEqual(retyped, rows);
  await writeFile(path, encode(stringify(retyped, { delimiter, record_delimiter: 'windows' })));
}

/** That importing changes nothing, and brings back everything into documents that were emptied. */
async function proveLossless(desk: Desk, files: readonly string[]): Promise<void> {
  const before = await desk.readDocuments();
  for (const file of files) assert.match(await desk.do('import', file, 'content'), / 0 added, 0 changed, 0 removed/);
  assert.deepEqual(await desk.readDocuments(), before);
  await emptyDocuments(desk);
  for (const file of files) await desk.do('import', file, 'content');
  const after = await desk.readDocuments();
  assert.deepEqual(Object.keys(after), Object.keys(before));
  for (const [name, text] of Object.entries(before)) {
    // To the byte, but for the lists that somebody has written on one line.
    assert.equal(after[name], `${JSON.stringify(JSON.parse(text), null, 2)}\n`, name);
  }
}

describe('export and import of the whole demo content', () => {
  it('loses nothing as a workbook', async (context) => {
    const desk = await stageDemo(context);
    await proveLossless(desk, await exportBoth(desk, 'xlsx'));
  });

  it('loses nothing as CSV', async (context) => {
    const desk = await stageDemo(context);
    await proveLossless(desk, await exportBoth(desk, 'csv'));
  });

  it('loses nothing in a CSV file that Excel has opened and saved with semicolons', async (context) => {
    const desk = await stageDemo(context);
    const files = await exportBoth(desk, 'csv');
    for (const file of files) await resave(desk, file, ';', (text) => Buffer.from(text));
    await proveLossless(desk, files);
  });

  it('loses nothing in Excel’s “Unicode text”', async (context) => {
    const desk = await stageDemo(context);
    const files = await exportBoth(desk, 'csv', '--semicolon');
    for (const file of files) {
      const rows: string[][] = parse(await readFile(join(desk.folder, file)), { bom: true, delimiter: ';' });
      const text = stringify(rows, { delimiter: '\t', record_delimiter: 'windows' });
      await writeFile(join(desk.folder, file), Buffer.from(`\ufeff${text}`, 'utf16le'));
    }
    await proveLossless(desk, files);
  });

  it('loses nothing when the rows and columns of a workbook are sorted anew', async (context) => {
    const desk = await stageDemo(context);
    const before = await desk.readDocuments();
    for (const file of await exportBoth(desk, 'xlsx')) {
      const path = join(desk.folder, file);
      const [sheet] = await readXlsx(path, { trim: false });
      const [header = [], ...rows] = sheet?.data ?? [];
      const sorted = [header, ...rows.reverse()].map((row) => [...row].reverse());
      await writeXlsx(sorted as string[][]).toFile(path);
      assert.match(await desk.do('import', file, 'content'), / 0 added, 0 changed, 0 removed/);
    }
    assert.deepEqual(await desk.readDocuments(), before);
  });
});

describe('export and import of texts that spreadsheets mistake', () => {
  const texts = [
    '=1+2',
    "=cmd|' /C calc'!A0",
    '+62 22 4234793',
    '-1',
    '@bandung',
    "'=1+2",
    "'1997",
    "''",
    "'s Lands Plantentuin",
    '"',
    '""',
    'a "b", c; d',
    'a; =1+2',
    "a, '=1+2",
    '007',
    '1997-08',
    'TRUE',
    '_x0041_',
    '_x005F_x0041_',
    'constructor',
    '__proto__',
    'toString',
    '안녕하세요 😀',
    'سلام',
    '1 < 2 & 3 > 2',
  ];

  for (const ending of ['csv', 'xlsx']) {
    it(`loses none of them as ${ending}`, async (context) => {
      const desk = await stageSmall(context, (documents) => {
        documents['highlights.json'].highlights = texts.map((text, index) => ({
          id: `place-${index + 1}`,
          category: 'nature',
          name: { en: text, id: text, ar: text },
          nativeName: text,
          image: {
            file: 'media/hill.jpg',
            width: 5,
            height: 3,
            alt: { en: index === 0 ? '' : text, id: index === 0 ? '' : text },
            licence: text,
          },
          links: [
            { kind: 'other', url: 'geo:-6.92,107.61', label: { en: text, id: text } },
            { kind: 'other', url: 'tel:+62224234793' },
          ],
          sources: ['archive'],
        }));
      });
      const before = await desk.readDocuments();
      await desk.do('export', 'content', '--what', 'highlights', '--out', `places.${ending}`);
      await emptyDocuments(desk);
      await desk.do('import', `places.${ending}`, 'content');
      assert.deepEqual(
        JSON.parse(await desk.readText('content/highlights.json')),
        JSON.parse(before['content/highlights.json'] ?? ''),
      );
    });
  }
});
