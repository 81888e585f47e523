import type { Explanation } from '../content.js';
import { sheetKinds } from './columns.js';
import { findWorkbookTroubles } from './find-workbook-troubles.js';
import { unguardText } from './guard-text.js';
import { nameColumn, UnreadableTable, type Table, type TableCell } from './table.js';

type Value = string | number | boolean | Date | null;

/** Reads a workbook: the sheet that is called `events` or `highlights`, else the first. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  const troubles = findWorkbookTroubles(bytes);
  const sheets = await readSheets(bytes);
  const names: readonly string[] = sheetKinds;
  const sheet = sheets.find((each) => names.includes(each.sheet)) ?? sheets[0];
  const inSheet = troubles.get(sheet?.sheet ?? '');
  const data = (sheet?.data ?? []) as readonly (readonly Value[])[];
  return {
    rows: data.map((row, rowIndex) =>
      row.map((value, index) => readValue(value, inSheet?.get(`${nameColumn(index)}${rowIndex + 1}`))),
    ),
  };
}

async function readSheets(bytes: Uint8Array) {
  // Loaded only here: no other command needs it.
  const { default: readXlsx } = await import('read-excel-file/node');
  try {
    return await readXlsx(Buffer.from(bytes), { trim: false });
  } catch {
    throw new UnreadableTable(
      {
        en: 'is no Excel workbook (.xlsx), or a damaged one.',
        id: 'bukan buku kerja Excel (.xlsx), atau sudah rusak.',
      },
      {
        en: 'Open it in the spreadsheet program and save it as “Excel Workbook (.xlsx)”.',
        id: 'Buka dengan program lembar kerja, lalu simpan sebagai “Excel Workbook (.xlsx)”.',
      },
    );
  }
}

function readValue(value: Value, trouble: Explanation | undefined): TableCell {
  if (trouble) return { trouble };
  if (value === null) return '';
  if (value instanceof Date) return { trouble: explainDate(value) };
  return typeof value === 'string' ? unguardText(value) : String(value);
}

/** A spreadsheet's date always has a day, and the sheet does not tell whether a source gave it. */
function explainDate(date: Date): Explanation {
  const day = Number.isNaN(date.getTime()) ? '1997-08-25' : date.toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  const year = day.slice(0, 4);
  return {
    what: {
      en: `is a date of the spreadsheet (${day}), which cannot say whether the day is known.`,
      id: `berisi tanggal buatan program lembar kerja (${day}); tidak jelas apakah harinya memang diketahui.`,
    },
    mend: {
      en: `Format the cell as text and write ${day}, ${month} or ${year}, as far as the source knows it.`,
      id: `Ubah format sel menjadi teks (Text), lalu tulis ${day}, ${month}, atau ${year} sesuai sumbernya.`,
    },
  };
}
