import type { Explanation, Problem } from '../content.js';
import type { ToolText } from '../tool-text.js';
import type { Column } from './columns.js';
import { nameColumn } from './table.js';

/** A mistake at a place of the sheet: row 1 is the header, `index` counts columns from 0. */
export interface SheetMistake extends Explanation {
  readonly row: number;
  readonly index?: number;
}

/** The mistake as the tool tells all mistakes, with the sheet as its file. */
export function describeMistake(
  { row, index, what, mend }: SheetMistake,
  file: string,
  columns: readonly (Column | undefined)[],
): Problem {
  return { file, where: describePlace(row, index, columns), path: [], what, mend };
}

/** `row 7, column F “title.ko”` */
function describePlace(row: number, index: number | undefined, columns: readonly (Column | undefined)[]): ToolText {
  if (index === undefined) return { en: `row ${row}`, id: `baris ${row}` };
  const name = columns[index]?.name;
  const column = nameColumn(index) + (name === undefined ? '' : ` “${name}”`);
  return { en: `row ${row}, column ${column}`, id: `baris ${row}, kolom ${column}` };
}
