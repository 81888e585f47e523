import { localeCodes } from '../../model/locale-codes.js';
import { checkFormat } from '../checking/check-format.js';
import type { JsonPath } from '../reading/walk-json.js';

/** What a sheet can hold: one row for each event, or one for each place worth a visit. */
export const sheetKinds = ['events', 'highlights'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/**
 * How a cell stands for a value. `partner` and `order` say where the item lies and are no fields of it;
 * `text-or-nothing` is a text that may be there and yet be empty.
 */
export type CellShape = 'text' | 'text-or-nothing' | 'list' | 'yes-no' | 'number' | 'partner' | 'order';

/** A field of an item, or a whole family of columns: one for each language, one for each link. */
export interface SheetField {
  /** The path with dots; `N` stands for the number of an entry, counted from 1. */
  readonly name: string;
  readonly shape: CellShape;
  /** One column for each language: `title.en`, `title.id`, … */
  readonly isTranslated?: boolean;
  /** Width of the column, in characters. */
  readonly width: number;
  /** A list that stays, empty, where its cell is empty. */
  readonly isKeptEmpty?: boolean;
}

/** A column of a sheet: its name is the path in the item, `links.1.label.ko` → `['links', 0, 'label', 'ko']`. */
export interface Column {
  readonly name: string;
  readonly path: JsonPath;
  readonly field: SheetField;
}

const text = (name: string, width: number): SheetField => ({ name, shape: 'text', width });
const words = (name: string): SheetField => ({ name, shape: 'text', isTranslated: true, width: 48 });

/** In the order of the sheet. A new field of the canonical documents needs a line here. */
export const sheetFields: Readonly<Record<SheetKind, readonly SheetField[]>> = {
  events: [
    text('id', 30),
    { name: 'partner', shape: 'partner', width: 16 },
    text('date', 22),
    text('kind', 14),
    { name: 'fields', shape: 'list', width: 24, isKeptEmpty: true },
    words('title'),
    words('summary'),
    words('outcome'),
    words('benefit'),
    { name: 'isAnnounced', shape: 'yes-no', width: 14 },
    words('note'),
    text('url', 40),
    text('asOf', 14),
    { name: 'sources', shape: 'list', width: 40 },
  ],
  highlights: [
    text('id', 30),
    { name: 'order', shape: 'order', width: 8 },
    text('category', 14),
    words('name'),
    text('nativeName', 30),
    words('text'),
    text('address', 40),
    { name: 'coordinates.lat', shape: 'number', width: 16 },
    { name: 'coordinates.lon', shape: 'number', width: 16 },
    { name: 'coordinates.isApproximate', shape: 'yes-no', width: 26 },
    { name: 'isOutsideCity', shape: 'yes-no', width: 14 },
    words('openingNotes'),
    text('image.file', 30),
    { name: 'image.width', shape: 'number', width: 13 },
    { name: 'image.height', shape: 'number', width: 13 },
    { ...words('image.alt'), shape: 'text-or-nothing' },
    words('image.credit'),
    text('image.licence', 20),
    text('links.N.kind', 14),
    text('links.N.url', 40),
    words('links.N.label'),
    text('asOf', 14),
    { name: 'sources', shape: 'list', width: 40 },
  ],
};

/** More links than this are a slip of the pen. */
const mostLinks = 20;

/** The columns of a sheet: a translated field has one for each language, `links.N` one block for each link. */
export function listColumns(kind: SheetKind, languages: readonly string[], linkCount: number): Column[] {
  const columns: Column[] = [];
  const isNumbered = (field: SheetField): boolean => field.name.includes('.N.');
  const numbered = sheetFields[kind].filter(isNumbered);
  for (const field of sheetFields[kind]) {
    if (!isNumbered(field)) columns.push(...expandField(field, languages, 0));
    // The first of a block brings the whole block, link by link.
    if (field !== numbered[0]) continue;
    for (let number = 1; number <= linkCount; number += 1) {
      columns.push(...numbered.flatMap((each) => expandField(each, languages, number)));
    }
  }
  return columns;
}

function expandField(field: SheetField, languages: readonly string[], number: number): Column[] {
  const name = field.name.replace('.N.', `.${number}.`);
  const names = field.isTranslated ? languages.map((language) => `${name}.${language}`) : [name];
  return names.map((each) => ({ name: each, path: readPath(each), field }));
}

/** The column of a name; a language that the sheet did not have before makes a new one. */
export function findColumn(kind: SheetKind, name: string): Column | undefined {
  for (const field of sheetFields[kind]) {
    const match = matchers(field).exec(name);
    if (!match) continue;
    const { number, language } = match.groups ?? {};
    if (number !== undefined && Number(number) > mostLinks) return undefined;
    if (language !== undefined && checkFormat('language-tag', language)) return undefined;
    return { name, path: readPath(name), field };
  }
  return undefined;
}

function matchers({ name, isTranslated }: SheetField): RegExp {
  const pattern = name.replace('.N.', '.#.').replaceAll('.', '\\.').replace('#', '(?<number>[1-9]\\d?)');
  return new RegExp(`^${pattern}${isTranslated ? '\\.(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]+)*)' : ''}$`);
}

function readPath(name: string): JsonPath {
  return name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}

/** Puts languages into the order of the documents: the interface's own first. */
export function sortLanguages(languages: Iterable<string>): string[] {
  const known: readonly string[] = localeCodes;
  const rank = (language: string): number => (known.includes(language) ? known.indexOf(language) : known.length);
  return [...new Set(languages)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
