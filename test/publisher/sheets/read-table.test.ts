import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { readTable } from '../../../src/publisher/sheets/read-table.js';
import { UnreadableTable, type TableCell } from '../../../src/publisher/sheets/table.js';
import { makeFolder } from '../fixtures/content.js';
import { patchWorkbook } from './stage.js';

const text = 'id;title.ko\r\nsuwon;수원, "그리고"\r\n';
const rows = [
  ['id', 'title.ko'],
  ['suwon', '수원, "그리고"'],
];

function bytes(content: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.from(content, encoding);
}

/** What the sheet says in place of a cell that cannot be trusted. */
function readTrouble(cell: TableCell | undefined): string {
  return typeof cell === 'object' ? cell.trouble.what.en : `no trouble: ${cell ?? ''}`;
}

async function explain(content: Buffer): Promise<string> {
  try {
    await readTable(content);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof UnreadableTable, String(error));
    const { what, mend } = error.explanation;
    for (const said of [what, mend]) assert.notEqual(said.en, said.id);
    return `${what.en} ${mend.en}`;
  }
}

const workbook = (data: SheetData): Promise<Buffer> => writeXlsx(data).toBuffer();

describe('reading a CSV file', () => {
  it('takes semicolons, commas and tabs, with or without a mark, in UTF-8 and UTF-16', async () => {
    const quoted = text.replace('수원, "그리고"', '"수원, ""그리고"""');
    const files = [
      bytes(quoted),
      bytes(`\ufeff${quoted}`),
      bytes(quoted.replaceAll(';', ',')),
      bytes(quoted.replaceAll(';', '\t')),
      bytes(`sep=;\r\n${quoted}`),
      bytes(`\ufeff${quoted.replaceAll(';', '\t')}`, 'utf16le'),
      bytes(`\ufeff${quoted}`, 'utf16le').swap16(),
      bytes(quoted.replaceAll('\r\n', '\n')),
    ];
    for (const file of files) assert.deepEqual((await readTable(file)).rows, rows);
  });

  it('keeps line breaks in a cell, empty lines and the numbers of the rows', async () => {
    const { rows: read } = await readTable(bytes('id,title.en\r\na,"one\r\ntwo"\r\n\r\nb,three\r\n'));
    assert.deepEqual(read, [['id', 'title.en'], ['a', 'one\r\ntwo'], [''], ['b', 'three']]);
  });

  it('says in a sentence what it cannot read', async () => {
    assert.match(
      await explain(bytes('id;title.de\r\na;Gr\xfc\xdfe\r\n', 'latin1')),
      /is neither UTF-8 nor UTF-16.*CSV UTF-8/,
    );
    assert.match(await explain(bytes(text, 'utf16le')), /is neither UTF-8 nor UTF-16/);
    assert.match(await explain(bytes('id,title.en\r\na,"one\r\n')), /is not CSV.*quotation mark/);
    assert.match(await explain(bytes('id,title.en\r\na,"one"two\r\n')), /is not CSV near line 2: a quotation mark/);
    assert.match(await explain(Buffer.from('d0cf11e0a1b11ae1', 'hex')), /old kind \(\.xls\).*\.xlsx/);
    assert.match(await explain(Buffer.from('504b030400000000', 'hex')), /is damaged/);
  });

  it('reports a formula that nobody has guarded', async () => {
    const { rows: read } = await readTable(bytes('id,title.en,url\r\na,=1+2,"\'=1+2"\r\n'));
    assert.match(readTrouble(read[1]?.[1]), /^begins with “=”: it is a formula/);
    assert.equal(read[1]?.[2], '=1+2');
  });
});

describe('reading a workbook', () => {
  it('takes texts and numbers as they stand', async () => {
    const { rows: read } = await readTable(
      await workbook([
        ['id', 'date'],
        ['a', 1997],
        ['  b ', null],
        ['c', true],
      ]),
    );
    assert.deepEqual(read, [
      ['id', 'date'],
      ['a', '1997'],
      ['  b ', ''],
      ['c', 'true'],
    ]);
  });

  it('reports formulas and does not calculate them', async () => {
    const formula = { value: '=HYPERLINK("https://evil.example/","x")', type: 'Formula' as const };
    const { rows: read } = await readTable(
      await workbook([
        ['id', 'title.en'],
        ['a', formula],
      ]),
    );
    assert.match(readTrouble(read[1]?.[1]), /^holds a formula/);
  });

  it('reports a formula although the workbook knows its last result', async (context) => {
    const file = join(await makeFolder(context), 'book.xlsx');
    await writeXlsx([['id'], ['a']]).toFile(file);
    await patchWorkbook(file, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="A2".*?<\/c>/, '<c r="A2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>'),
    );
    const { rows: read } = await readTable(await readFile(file));
    assert.match(readTrouble(read[1]?.[0]), /^holds a formula/);
  });

  it('reports error values, which would else be empty cells', async (context) => {
    const file = join(await makeFolder(context), 'book.xlsx');
    await writeXlsx([
      ['id', 'kind'],
      ['a', 'visit'],
    ]).toFile(file);
    await patchWorkbook(file, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="B2".*?<\/c>/, '<c r="B2" t="e"><v>#N/A</v></c>'),
    );
    const { rows: read } = await readTable(await readFile(file));
    assert.match(readTrouble(read[1]?.[1]), /^holds an error such as #N\/A/);
  });

  it('reports merged cells, of which all but the first would be empty', async () => {
    const { rows: read } = await readTable(
      await workbook([
        ['id', 'kind'],
        [{ value: 'a', columnSpan: 2 }, null],
      ]),
    );
    assert.match(readTrouble(read[1]?.[0]), /^is merged with others \(A2:B2\)/);
  });

  it('reports dates of the spreadsheet, since it cannot know how exact they are', async () => {
    const date = { value: new Date(Date.UTC(1997, 7, 1)), type: Date, format: 'mmm yyyy' };
    const { rows: read } = await readTable(await workbook([['date'], [date]]));
    assert.match(readTrouble(read[1]?.[0]), /^is a date of the spreadsheet \(1997-08-01\)/);
  });
});
