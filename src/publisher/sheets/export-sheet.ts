import { generalId, type Content } from '../content.js';
import { localeCodes } from '../../model/locale-codes.js';
import { readArray, readField, walkJson } from '../reading/walk-json.js';
import { formatCell } from './cell-values.js';
import { listColumns, sortLanguages, type Column, type SheetKind } from './columns.js';

/** What a sheet shows, before it is CSV or a workbook. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

interface PlacedItem {
  readonly item: unknown;
  /** The partner of an event, the place in the order of a highlight. */
  readonly place: string;
}

/** Lays content out as a sheet: one row for each event, of one partner or of all, or for each place. */
export function exportSheet(content: Content, kind: SheetKind, partner?: string): Sheet {
  const items = kind === 'events' ? listEvents(content, partner) : listHighlights(content);
  const linkCounts = items.map(({ item }) => readArray(readField(item, 'links')).length);
  // One block of link columns is free in any case.
  const columns = listColumns(kind, findLanguages(items), Math.max(0, ...linkCounts) + 1);
  return { columns, rows: items.map((item) => columns.map((column) => readCellText(item, column))) };
}

function listEvents({ events, partners }: Content, partner?: string): PlacedItem[] {
  const ids = partner === undefined ? [...partners.keys(), generalId] : [partner];
  return ids.flatMap((id) => (events.get(id) ?? []).map((item) => ({ item, place: id })));
}

function listHighlights({ highlights }: Content): PlacedItem[] {
  return highlights.map((item, index) => ({ item, place: String(index + 1) }));
}

/** The interface's languages, so that a translator finds an empty column, and whatever else the content has. */
function findLanguages(items: readonly PlacedItem[]): string[] {
  const found = new Set<string>(localeCodes);
  for (const { item } of items) {
    walkJson(item, (_key, value) => {
      if (readField(value, 'en') !== undefined) for (const tag of Object.keys(value as object)) found.add(tag);
    });
  }
  return sortLanguages(found);
}

function readCellText({ item, place }: PlacedItem, { path, field }: Column): string {
  if (field.shape === 'partner' || field.shape === 'order') return place;
  const value = path.reduce((inner, step) => readField(inner, String(step)), item);
  return formatCell(value, field.shape);
}
