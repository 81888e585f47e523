import { stringify } from 'csv-stringify/sync';
import { guardCsvText } from './guard-text.js';

/**
 * Writes rows as CSV as spreadsheets like it best: UTF-8 with its mark, every cell in quotation marks. csv-stringify's
 * own `escape_formulas` is not used, since it cannot be taken back.
 */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  return stringify(
    rows.map((row) => row.map(guardCsvText)),
    { bom: true, delimiter, quoted: true, quoted_empty: false, record_delimiter: 'windows' },
  );
}
