import { findNearest } from '../checking/find-nearest.js';
import type { Explanation } from '../content.js';
import { readCell } from './cell-values.js';
import type { Header } from './match-header.js';
import type { CellValue } from './merge-item.js';
import type { SheetMistake } from './sheet-mistake.js';
import type { Table, TableCell } from './table.js';

/** A row of a sheet that says which item it is. */
export interface SheetRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  /** The document in which the item lies or is to lie. */
  readonly file: string;
  readonly id: string;
  /** The place in the order that the row asks for. */
  readonly order?: number;
  readonly cells: readonly CellValue[];
}

/** Reads the rows below the header. Cells with mistakes are left out, and so are rows that nobody could place. */
export function readRows(
  { rows }: Table,
  header: Header,
  partners: readonly string[],
): { readonly rows: readonly SheetRow[]; readonly mistakes: readonly SheetMistake[] } {
  const read: SheetRow[] = [];
  const mistakes: SheetMistake[] = [];
  const seen = new Map<string, number>();
  rows.slice(1).forEach((cells, position) => {
    if (cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) return;
    const reader = new RowReader(header, position + 2);
    const row = reader.read(cells, partners);
    const key = row && `${row.file}\n${row.id}`;
    const earlier = seen.get(key ?? '');
    if (row && earlier !== undefined) reader.report('id', explainTwice(row.id, earlier));
    else if (row) {
      seen.set(key ?? '', row.number);
      read.push(row);
    }
    mistakes.push(...reader.mistakes);
  });
  return { rows: read, mistakes };
}

class RowReader {
  readonly mistakes: SheetMistake[] = [];
  readonly #header: Header;
  readonly #number: number;

  constructor(header: Header, number: number) {
    this.#header = header;
    this.#number = number;
  }

  read(cells: readonly TableCell[], partners: readonly string[]): SheetRow | undefined {
    const values = this.#readCells(cells);
    const find = (name: string): unknown => values.find(({ column }) => column.name === name)?.value;
    const [id, partner, order] = [find('id'), find('partner'), find('order')];
    const isEvent = this.#header.kind === 'events';
    if (id === undefined) this.report('id', noId);
    const trouble = isEvent ? explainPartner(partner, partners) : undefined;
    if (trouble) this.report('partner', trouble);
    if (id === undefined || trouble) return undefined;
    return {
      number: this.#number,
      file: isEvent ? `events/${String(partner)}.json` : 'highlights.json',
      id: String(id),
      ...(typeof order === 'number' ? { order } : {}),
      cells: values.filter(({ column }) => !['partner', 'order'].includes(column.field.shape)),
    };
  }

  /** One mistake for a cell is enough. */
  report(place: string | number, explanation: Explanation): void {
    const index =
      typeof place === 'number' ? place : this.#header.columns.findIndex((column) => column?.name === place);
    // Without the column there is one mistake in the header, not one in each row.
    if (index < 0 || this.mistakes.some((told) => told.index === index)) return;
    this.mistakes.push({ row: this.#number, index, ...explanation });
  }

  #readCells(cells: readonly TableCell[]): CellValue[] {
    const { columns } = this.#header;
    const values: CellValue[] = [];
    // A row that is too short has empty cells at its end.
    columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (!column) return;
      const { value, trouble } =
        typeof cell === 'string' ? readCell(cell, column.field) : { ...cell, value: undefined };
      if (trouble) this.report(index, trouble);
      else values.push({ column, value });
    });
    cells.forEach((cell, index) => {
      if (index >= columns.length && cell !== '') this.report(index, overhanging);
    });
    return values;
  }
}

const overhanging: Explanation = {
  what: { en: 'stands beyond the last column.', id: 'berada di luar kolom terakhir.' },
  mend: {
    en: 'Empty the cell. In a CSV file a text with a separator in it must stand in quotation marks.',
    id: 'Kosongkan sel itu. Dalam berkas CSV, teks yang memuat tanda pemisah harus diapit tanda petik.',
  },
};

const noId: Explanation = {
  what: { en: 'is empty.', id: 'kosong.' },
  mend: {
    en: 'Write an id that no other row has: small letters, digits, hyphens, such as suwon-2026-visit.',
    id: 'Tulis id yang belum dipakai baris lain: huruf kecil, angka, tanda hubung, misalnya suwon-2026-kunjungan.',
  },
};

function explainPartner(partner: unknown, partners: readonly string[]): Explanation | undefined {
  if (typeof partner === 'string' && partners.includes(partner)) return undefined;
  const list = partners.join(', ');
  if (typeof partner !== 'string') {
    return {
      what: { en: 'is empty.', id: 'kosong.' },
      mend: { en: `Write one of: ${list}.`, id: `Tulis salah satu: ${list}.` },
    };
  }
  const nearest = findNearest(partner, partners);
  return {
    what: {
      en: `is “${partner}”, and there is no partners/${partner}.json.`,
      id: `berisi “${partner}”, padahal tidak ada partners/${partner}.json.`,
    },
    mend: {
      en: `Write ${nearest ? `“${nearest}”, or ` : ''}one of: ${list}.`,
      id: `Tulis ${nearest ? `“${nearest}”, atau ` : ''}salah satu: ${list}.`,
    },
  };
}

function explainTwice(id: string, earlier: number): Explanation {
  return {
    what: {
      en: `is “${id}”, which row ${earlier} has already.`,
      id: `berisi “${id}”, yang sudah dipakai baris ${earlier}.`,
    },
    mend: { en: 'Give the new one an id of its own.', id: 'Beri id tersendiri kepada yang baru.' },
  };
}
