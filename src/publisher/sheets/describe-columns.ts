import { resolveField, summarizeField } from '../describe-field.js';
import { joinTexts, noText, type ToolLanguage, type ToolText } from '../tool-text.js';
import type { CellShape, Column, SheetKind } from './columns.js';
import { findFieldSchema } from './item-schema.js';

export const notesHeader: readonly string[] = ['column', 'meaning', 'arti', 'words · kata'];

/** What the schema does not know: columns that say where an item lies. */
const placeNotes: Readonly<Partial<Record<CellShape, ToolText>>> = {
  partner: {
    en: 'Id of the partner city, as its file in partners/ is called; bandung for the city’s own events.',
    id: 'Id kota mitra, sama dengan nama berkasnya dalam partners/; bandung untuk kegiatan kota sendiri.',
  },
  order: {
    en: 'Place in the order, the chief places first: 1, 2, 3. The rows of the sheet may be sorted in any way. Empty for a new place: at the end.',
    id: 'Nomor urut, tempat utama lebih dahulu: 1, 2, 3. Baris lembar ini boleh diurutkan sesuka hati. Kosong untuk tempat baru: di akhir.',
  },
};

/** How the value is written in a cell, where it is no mere text. */
const shapeNotes: Readonly<Partial<Record<CellShape, ToolText>>> = {
  list: { en: 'Several are separated by commas.', id: 'Jika lebih dari satu, pisahkan dengan koma.' },
  'yes-no': { en: 'Usually the cell is empty.', id: 'Biasanya sel ini kosong.' },
  'text-or-nothing': {
    en: 'An empty text is written "" (two quotation marks).',
    id: 'Teks kosong ditulis "" (dua tanda petik).',
  },
};

const pixelNote: ToolText = {
  en: 'Leave it empty for a new picture: the tool looks it up.',
  id: 'Kosongkan untuk gambar baru: alat ini mencarinya sendiri.',
};

/** What each column means, in English and Indonesian: the rows of the second sheet. */
export function describeColumns(kind: SheetKind, columns: readonly Column[]): string[][] {
  return columns.map((column) => {
    const { en, id } = describeColumn(kind, column);
    return [column.name, en, id, listWords(kind, column).join(', ')];
  });
}

/** What to write in a column. */
export function describeColumn(kind: SheetKind, column: Column): ToolText {
  const { path, field } = column;
  const place = placeNotes[field.shape];
  if (place) return place;
  if (field.isTranslated) return describeTranslation(kind, column);
  const { en, id } = summarizeField(findFieldSchema(kind, path));
  // The schema speaks of JSON.
  const text =
    field.shape === 'yes-no' ? { en: en.replace(/^true/, 'yes'), id: id.replace(/^true/, 'yes (ya)') } : { en, id };
  return joinTexts([text, shapeNotes[field.shape] ?? (/\.(?:width|height)$/.test(field.name) ? pixelNote : noText)]);
}

function describeTranslation(kind: SheetKind, { path, field }: Column): ToolText {
  const language = String(path.at(-1));
  const { en, id } = summarizeField(findFieldSchema(kind, path.slice(0, -1)));
  // The schema speaks of all languages together.
  const text = {
    en: `${nameLanguage(language, 'en')}: ${en.replace(/,? in each language/, '')}`,
    id: `${nameLanguage(language, 'id')}: ${id.replace(/,? dalam tiap bahasa/, '')}`,
  };
  return joinTexts([text, shapeNotes[field.shape] ?? noText]);
}

/** The words that a column takes, if there is a list of them. */
export function listWords(kind: SheetKind, { path, field }: Column): readonly string[] {
  if (field.shape === 'yes-no') return ['yes', 'no'];
  const schema = findFieldSchema(kind, path);
  return schema.enum ?? (schema.items && resolveField(schema.items).enum) ?? [];
}

function nameLanguage(language: string, tool: ToolLanguage): string {
  return new Intl.DisplayNames(tool, { type: 'language' }).of(language) ?? language;
}
