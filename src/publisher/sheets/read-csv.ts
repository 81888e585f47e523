import { CsvError, parse } from 'csv-parse/sync';
import { sameText } from '../tool-text.js';
import { unguardText } from './guard-text.js';
import { UnreadableTable, type Table, type TableCell } from './table.js';

/** Reads a CSV file in UTF-8 or, as Excel’s “Unicode text”, UTF-16; cells separated by comma, semicolon or tab. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decodeText(bytes);
  const { delimiter, body } = findDelimiter(text);
  let rows: string[][];
  try {
    rows = parse(body, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // The limit guards streams against a missing quotation mark; here all is in memory anyway.
      max_record_size: 0,
    });
  } catch (error) {
    if (error instanceof CsvError) throw explainCsvError(error);
    throw error;
  }
  return { rows: rows.map((row) => row.map(readField)) };
}

function readField(field: string): TableCell {
  // What the export writes is guarded. This was typed, or it comes from somewhere else.
  if (field.trimStart().startsWith('=')) {
    return {
      trouble: {
        what: {
          en: `begins with “=”: it is a formula, and formulas are not calculated.`,
          id: `diawali “=”: isinya rumus, dan rumus tidak dihitung.`,
        },
        mend: {
          en: 'Write what it should say; if the text really begins so, put an apostrophe before it.',
          id: 'Tulis hasilnya; jika teksnya memang diawali demikian, bubuhkan apostrof di depannya.',
        },
      },
    };
  }
  return unguardText(field);
}

const saveAgain = {
  en: 'In Excel choose “CSV UTF-8 (Comma delimited)” as the file type, or better “Excel Workbook (.xlsx)”.',
  id: 'Di Excel pilih jenis berkas “CSV UTF-8 (Comma delimited)”, atau lebih baik “Excel Workbook (.xlsx)”.',
};

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new UnreadableTable(
    {
      en: 'is neither UTF-8 nor UTF-16 with its mark, so that letters such as é or 수 would be lost.',
      id: 'bukan UTF-8 dan bukan pula UTF-16 dengan tandanya, sehingga huruf seperti é atau 수 akan rusak.',
    },
    saveAgain,
  );
}

/** A line `sep=;` says it; else the separator that makes the most cells of the first line. */
function findDelimiter(text: string): { readonly delimiter: string; readonly body: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length) };
  const head = text.split(/\r\n|\r|\n/, 1)[0]?.replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => head.split(delimiter).length;
  const delimiter = [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
  return { delimiter, body: text };
}

function explainCsvError(error: CsvError): UnreadableTable {
  const line = 'lines' in error ? Number(error.lines) : undefined;
  const place = line === undefined ? sameText('') : { en: ` near line ${line}`, id: ` di sekitar baris ${line}` };
  return new UnreadableTable(
    {
      en: `is not CSV${place.en}: a quotation mark is missing or superfluous.`,
      id: `bukan CSV${place.id}: ada tanda petik yang kurang atau berlebih.`,
    },
    {
      en: 'A cell with a separator or a quotation mark stands in quotation marks, and each one inside it is doubled. A spreadsheet does this by itself.',
      id: 'Sel yang memuat pemisah atau tanda petik ditulis di antara tanda petik, dan setiap tanda petik di dalamnya digandakan. Program lembar kerja melakukannya sendiri.',
    },
  );
}
