import type { Row } from 'write-excel-file/node';
import type { Column, SheetKind } from './columns.js';
import { describeColumns, notesHeader } from './describe-columns.js';
import { guardWorkbookText } from './guard-text.js';

/** Excel's format of a text: what is typed there stays as it is typed. */
const asText = { format: '@', alignVertical: 'top', wrap: true } as const;
const asHeader = { format: '@', fontWeight: 'bold', backgroundColor: '#dfe7dc' } as const;

/** Writes a workbook: the rows as texts below a header that stays in view, and a second sheet that explains the columns. */
export async function writeWorkbook(
  kind: SheetKind,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const names = columns.map(({ name }) => name);
  // Without any row there would be no cell from which new rows could learn that they are texts.
  const body = rows.length > 0 ? rows : [names.map(() => '')];
  // Loaded only here: no other command needs it.
  const { default: writeXlsx } = await import('write-excel-file/node');
  return writeXlsx(
    [
      {
        sheet: kind,
        data: [styleRow(names, asHeader), ...body.map((row) => styleRow(row, asText))],
        columns: columns.map(({ field }) => ({ width: field.width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      {
        sheet: 'columns',
        data: [styleRow(notesHeader, asHeader), ...describeColumns(kind, columns).map((row) => styleRow(row, asText))],
        columns: [{ width: 26 }, { width: 64 }, { width: 64 }, { width: 50 }],
        stickyRowsCount: 1,
      },
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: styleColumns } } } }],
    },
  ).toBuffer();
}

function styleRow(cells: readonly string[], style: typeof asText | typeof asHeader): Row {
  return cells.map((text) => ({
    ...style,
    type: String,
    value: text === '' ? undefined : escapeForXlsx(guardWorkbookText(text)),
  }));
}

/** Makes whole columns texts, so that 1997-08 typed into a new row does not become a date. */
function styleColumns(xml: string): string {
  const style = /<c r="A2" s="(\d+)"/.exec(xml)?.[1];
  return style === undefined ? xml : xml.replaceAll('<col ', `<col style="${style}" `);
}

/**
 * `_x0041_` stands for “A” in a workbook, so that a text with such letters must be written in this way itself; so must
 * a carriage return, which XML would turn into a line feed. write-excel-file does neither, and looks up its texts in a
 * plain object, where it would find `constructor`.
 */
function escapeForXlsx(text: string): string {
  const escape = (character: string): string =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  const escaped = text.replace(/_(?=x[\da-f]{4}_)|\r/gi, escape);
  return escaped in {} ? escaped.replace(/^./, escape) : escaped;
}
