import { localeCodes } from '../../model/locale-codes.js';
import { findNearest } from '../checking/find-nearest.js';
import type { Explanation } from '../content.js';
import { findColumn, listColumns, sheetKinds, type Column, type SheetKind } from './columns.js';
import type { SheetMistake } from './sheet-mistake.js';
import type { Table, TableCell } from './table.js';

/** The header of a sheet, understood. */
export interface Header {
  readonly kind: SheetKind;
  /** By the index of the column; `undefined` where the sheet has nothing to read. */
  readonly columns: readonly (Column | undefined)[];
  readonly mistakes: readonly SheetMistake[];
}

/** Reads the first row: what the sheet is about, and which column is what. */
export function matchHeader({ rows }: Table): Header {
  const names = (rows[0] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const kind = guessKind(names);
  const known = listColumns(kind, localeCodes, 3).map(({ name }) => name);
  const mistakes: SheetMistake[] = [];
  const seen = new Set<string>();
  const columns = names.map((name, index) => {
    const report = (explanation: Explanation): undefined => void mistakes.push({ row: 1, index, ...explanation });
    const cell = rows[0]?.[index];
    if (typeof cell === 'object') return report(cell.trouble);
    if (name === '') return isEmptyColumn(rows, index) ? undefined : report(nameless);
    const column = findColumn(kind, name) ?? findColumn(kind, ignoreCase(name, known));
    if (!column) return report(explainUnknown(name, known));
    if (seen.has(column.name)) return report(explainTwice(name));
    seen.add(column.name);
    return column;
  });
  const needed = kind === 'events' ? ['id', 'partner'] : ['id'];
  for (const name of needed.filter((each) => !seen.has(each))) mistakes.push({ row: 1, ...explainMissing(name) });
  return { kind, columns, mistakes };
}

/** The kind that knows more of the names. */
function guessKind(names: readonly string[]): SheetKind {
  const count = (kind: SheetKind): number => names.filter((name) => findColumn(kind, name)).length;
  return sheetKinds.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

/** Spreadsheets like to begin words with a capital letter. */
function ignoreCase(name: string, known: readonly string[]): string {
  return known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}

function isEmptyColumn(rows: readonly (readonly TableCell[])[], index: number): boolean {
  return rows.every((row) => (row[index] ?? '') === '');
}

const nameless: Explanation = {
  what: { en: 'has no name, but there is something below it.', id: 'tidak bernama, padahal di bawahnya ada isi.' },
  mend: {
    en: 'Write the name of the column into row 1, or empty the column.',
    id: 'Tulis nama kolom pada baris 1, atau kosongkan kolom itu.',
  },
};

function explainUnknown(name: string, known: readonly string[]): Explanation {
  const nearest = findNearest(name, known);
  const isUndivided = /[,;\t]/.test(name) && known.some((each) => name.split(/[,;\t]/).includes(each));
  const mend = isUndivided
    ? {
        en: 'The whole row stands in one cell: open the CSV file by Data → From Text/CSV, or use .xlsx.',
        id: 'Seluruh baris ada dalam satu sel: buka berkas CSV lewat Data → From Text/CSV, atau pakai .xlsx.',
      }
    : nearest
      ? { en: `Write “${nearest}”, or delete the column.`, id: `Tulis “${nearest}”, atau hapus kolom itu.` }
      : {
          en: 'Delete the column; the sheet “columns” of an exported workbook lists all names.',
          id: 'Hapus kolom itu; lembar “columns” dalam buku kerja hasil ekspor memuat semua nama.',
        };
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  return { what: { en: `“${shown}” is not known.`, id: `“${shown}” tidak dikenal.` }, mend };
}

function explainTwice(name: string): Explanation {
  return {
    what: { en: `“${name}” is there twice.`, id: `“${name}” ada dua kali.` },
    mend: { en: 'Keep one of the two columns.', id: 'Pertahankan salah satu saja.' },
  };
}

function explainMissing(name: string): Explanation {
  return {
    what: { en: `lacks the column “${name}”.`, id: `tidak memuat kolom “${name}”.` },
    mend: {
      en: 'Export the sheet anew and edit that one.',
      id: 'Ekspor lagi lembarnya dan sunting hasil ekspor itu.',
    },
  };
}
