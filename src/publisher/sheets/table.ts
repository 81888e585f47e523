import type { Explanation } from '../content.js';
import type { ToolText } from '../tool-text.js';

/** A cell as it was read: its text, or why it has none that can be trusted. */
export type TableCell = string | { readonly trouble: Explanation };

/** The sheet of a file, not yet understood. Row 1 of the sheet is `rows[0]`. */
export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
}

/** A file that cannot be read as a sheet at all. */
export class UnreadableTable extends Error {
  readonly explanation: Explanation;

  constructor(what: ToolText, mend: ToolText) {
    super(what.en);
    this.explanation = { what, mend };
  }
}

/** `A`, `B`, … `Z`, `AA`, …: a column as spreadsheets name it; `index` counts from 0. */
export function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}
