import type { Explanation } from '../content.js';
import type { CellShape, SheetField } from './columns.js';

/** What a cell says, or what is wrong with it. An empty cell says `undefined`: the field is absent. */
export interface CellReading {
  readonly value?: unknown;
  readonly trouble?: Explanation;
}

/** An empty cell means that there is no text; two quotation marks mean that there is one, and it is empty. */
const emptyText = '""';
const quotationMarks = /^(?:"")+$/;

const yesWords = new Set(['yes', 'ya', 'true', 'benar', 'wahr', '1']);
const noWords = new Set(['no', 'tidak', 'false', 'salah', 'falsch', '0']);

/** Writes a value as the text of a cell. */
export function formatCell(value: unknown, shape: CellShape): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (shape !== 'text-or-nothing') return text;
  return text === '' || quotationMarks.test(text) ? text + emptyText : text;
}

/** Reads the text of a cell. What no editor can see is put right: spaces at the ends, letters in two parts. */
export function readCell(cell: string, { shape, isKeptEmpty }: SheetField): CellReading {
  const text = cell.normalize('NFC').trim();
  if (text === '') return { value: isKeptEmpty ? [] : undefined };
  switch (shape) {
    case 'list':
      return { value: text.split(/[\s,;]+/).filter((entry) => entry !== '') };
    case 'yes-no':
      return readYesNo(text);
    case 'number':
      // What is no number goes to the check as it is: the check knows what the field wants.
      return { value: parseNumber(text) ?? text };
    case 'order':
      return readOrder(text);
    case 'text-or-nothing':
      return { value: quotationMarks.test(text) ? text.slice(emptyText.length) : text };
    default:
      return { value: text };
  }
}

function readYesNo(text: string): CellReading {
  const word = text.toLowerCase();
  if (yesWords.has(word)) return { value: true };
  if (noWords.has(word)) return { value: false };
  return {
    trouble: {
      what: { en: `is “${text}”, but should be yes or no.`, id: `berisi “${text}”, padahal seharusnya yes atau no.` },
      mend: {
        en: 'Write yes or no; an empty cell leaves the field out.',
        id: 'Tulis yes (ya) atau no (tidak); sel kosong berarti isian itu tidak ada.',
      },
    },
  };
}

function readOrder(text: string): CellReading {
  const value = parseNumber(text);
  if (value !== undefined && value > 0) return { value };
  return {
    trouble: {
      what: { en: `is “${text}”, which is no place in an order.`, id: `berisi “${text}”, bukan nomor urut.` },
      mend: {
        en: 'Write 1 for the first, 2 for the second; empty puts a new place at the end.',
        id: 'Tulis 1 untuk yang pertama, 2 untuk yang kedua; kosong berarti tempat baru ditaruh di akhir.',
      },
    },
  };
}

/** Takes a decimal comma as well as a point, and the minus sign that word processors like. */
function parseNumber(text: string): number | undefined {
  const plain = text.replace('\u2212', '-').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
