import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { stageDemo, stageSmall, type Desk } from './stage.js';

async function readParts(desk: Desk, name: string): Promise<Map<string, string>> {
  const files = unzipSync(await readFile(join(desk.folder, name)));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe('bandung-feed export', () => {
  it('writes a workbook in which every cell is a text and none a formula', async (context) => {
    const desk = await stageDemo(context);
    assert.match(
      await desk.do('export', 'content', '--out', 'events.xlsx'),
      /^Wrote events\.xlsx: \d+ events, 64 columns\.$/m,
    );
    const sheet = (await readParts(desk, 'events.xlsx')).get('xl/worksheets/sheet1.xml') ?? '';
    const cells = [...sheet.matchAll(/<c\s([^>]*)>/g)].map((match) => match[1] ?? '');
    assert.ok(cells.length > 1000);
    // A text, or an empty cell.
    for (const cell of cells) assert.match(cell, /t="s"|\/$/);
    assert.doesNotMatch(sheet, /<f[\s>]/);
  });

  it('makes the columns texts, also for rows that are still to be written', async (context) => {
    const desk = await stageSmall(context);
    await desk.do('export', 'content', '--partner', 'betatown', '--out', 'new.xlsx');
    const parts = await readParts(desk, 'new.xlsx');
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const styles = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const format = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(parts.get('xl/styles.xml') ?? '')?.[1];
    const columns = [...sheet.matchAll(/<col style="(\d+)"/g)].map((match) => Number(match[1]));
    assert.equal(columns.length, 64);
    for (const style of columns) assert.match(styles[style] ?? '', new RegExp(`numFmtId="${format}"`));
  });

  it('keeps the header in view and gives each column a width', async (context) => {
    const desk = await stageSmall(context);
    await desk.do('export', 'content', '--out', 'events.xlsx');
    const sheet = (await readParts(desk, 'events.xlsx')).get('xl/worksheets/sheet1.xml') ?? '';
    assert.match(sheet, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    assert.equal(sheet.match(/<col [^>]*width="\d+"/g)?.length, 64);
  });

  for (const kind of ['events', 'highlights']) {
    it(`explains each column of ${kind} on a second sheet, in English and Indonesian`, async (context) => {
      const desk = await stageSmall(context);
      await desk.do('export', 'content', '--what', kind, '--out', 'book.xlsx');
      const [sheet, notes] = await readXlsx(join(desk.folder, 'book.xlsx'));
      assert.deepEqual([sheet?.sheet, notes?.sheet], [kind, 'columns']);
      const [, ...rows] = notes?.data ?? [];
      assert.deepEqual(
        rows.map(([name]) => name),
        sheet?.data[0],
      );
      for (const [name, en, id] of rows) {
        assert.ok(String(en).length > 10 && String(id).length > 10, String(name));
        assert.notEqual(en, id, String(name));
      }
    });
  }

  it('writes only the events of one partner, or of the city itself', async (context) => {
    const desk = await stageSmall(context);
    for (const [partner, ids] of [
      ['alphaville', ['charter', 'undated', 'exchange']],
      ['bandung', ['conference']],
    ] as const) {
      await desk.do('export', 'content', '--partner', partner, '--out', 'events.xlsx');
      const [sheet] = await readXlsx(join(desk.folder, 'events.xlsx'));
      assert.deepEqual(
        sheet?.data.slice(1).map((row) => row.slice(0, 2)),
        ids.map((id) => [id, partner]),
      );
    }
  });

  it('writes CSV that Excel reads as UTF-8, with commas or semicolons', async (context) => {
    const desk = await stageSmall(context);
    await desk.do('export', 'content', '--out', 'events.csv');
    const comma = await desk.readText('events.csv');
    assert.match(comma, /^\ufeff"id","partner","date",.*\r\n/);
    assert.match(comma, /\r\n"charter","alphaville","'1960-05-24","signing",/);
    await desk.do('export', 'content', '--out', 'events.csv', '--semicolon');
    assert.match(await desk.readText('events.csv'), /^\ufeff"id";"partner";"date";/);
  });

  it('gives a language that only the content has columns of its own', async (context) => {
    const desk = await stageSmall(context, (documents) => {
      documents['highlights.json'].highlights[0].name.nl = 'Heuvel';
    });
    await desk.do('export', 'content', '--what', 'highlights', '--out', 'places.csv');
    assert.match(await desk.readText('places.csv'), /"name\.ar","name\.nl","nativeName"/);
  });

  it('writes nothing from content with mistakes', async (context) => {
    const desk = await stageSmall(context, (documents) => delete documents['city.json'].name);
    const { code, err } = await desk.run('export', 'content', '--out', 'events.csv');
    assert.equal(code, 1);
    assert.match(err, /city\.json/);
    await assert.rejects(desk.readText('events.csv'));
  });
});
