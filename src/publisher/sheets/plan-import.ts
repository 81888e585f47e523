import type { RawContent } from '../content.js';
import { readArray, readField, readId } from '../reading/walk-json.js';
import type { SheetKind } from './columns.js';
import { editDocument, type WantedItem } from './edit-document.js';
import { fillImageSize } from './fill-image-size.js';
import { mergeItem, orderKeys, type CellChange } from './merge-item.js';
import type { SheetRow } from './read-rows.js';

/** What happens to one item. */
export interface ItemChange {
  readonly file: string;
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly cells: readonly CellChange[];
}

/** What a sheet does to a content folder. */
export interface ImportPlan {
  /** The new texts of the documents that change, by file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly ItemChange[];
  readonly unchanged: number;
  /** Items of the same documents that the sheet has no row for, and that stay. */
  readonly missing: readonly { readonly file: string; readonly id: string }[];
  /** The row of each item, by file and by its index in the new document. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, SheetRow>>;
}

interface PlacedItem extends WantedItem {
  /** The row that speaks of it, and what it changes. */
  readonly row?: SheetRow;
  readonly cells: readonly CellChange[];
  /** What the place in the order goes by. */
  readonly rank: number;
  readonly isMoved: boolean;
}

/** Works out what the rows change. Nothing is written. */
export function planImport(
  kind: SheetKind,
  rows: readonly SheetRow[],
  raw: Pick<RawContent, 'documents' | 'texts' | 'media'>,
  isDeletingMissing: boolean,
): ImportPlan {
  const texts = new Map<string, string>();
  const changes: ItemChange[] = [];
  const missing: { file: string; id: string }[] = [];
  const rowsByFile = new Map<string, ReadonlyMap<number, SheetRow>>();
  let unchanged = 0;
  for (const [file, own] of groupByFile(rows)) {
    const text = raw.texts.get(file);
    // A file that could not be read has its mistakes already.
    if (text !== undefined && !raw.documents.has(file)) continue;
    const present = readArray(readField(raw.documents.get(file), kind));
    const placed = placeRows(kind, present, own, raw.media);
    for (const { row, index, cells } of placed) {
      if (!row) continue;
      if (index === undefined) changes.push({ file, id: row.id, kind: 'added', cells });
      else if (cells.length > 0) changes.push({ file, id: row.id, kind: 'changed', cells });
      else unchanged += 1;
    }
    const left = placed.filter(({ row }) => !row).map(({ item }) => ({ file, id: readId(item) ?? '' }));
    if (isDeletingMissing) changes.push(...left.map((each) => ({ ...each, kind: 'removed' as const, cells: [] })));
    else missing.push(...left);
    const kept = arrange(kind, isDeletingMissing ? placed.filter(({ row }) => row) : placed);
    rowsByFile.set(file, new Map(kept.flatMap(({ row }, index) => (row ? [[index, row] as const] : []))));
    const edited = editDocument(text ?? `{\n  "${kind}": []\n}\n`, kind, present, kept);
    if (edited !== text) texts.set(file, edited);
  }
  return { texts, changes, unchanged, missing, rows: rowsByFile };
}

/** The items of a document with those of the sheet among them: a new one stands behind the row above it. */
function placeRows(
  kind: SheetKind,
  present: readonly unknown[],
  rows: readonly SheetRow[],
  media: RawContent['media'],
): PlacedItem[] {
  const known = new Map(present.map((item, index) => [readId(item), index]));
  const old = present.map((item, index): PlacedItem => ({ index, item, cells: [], rank: index + 1, isMoved: false }));
  const added = new Map<number | undefined, PlacedItem[]>();
  let above: number | undefined;
  for (const row of rows) {
    const index = known.get(row.id);
    const merged = mergeItem(index === undefined ? undefined : present[index], row.cells);
    const item = orderKeys(kind, fillImageSize(merged.item, media));
    const ownRank = index === undefined ? Infinity : index + 1;
    const rank = row.order ?? ownRank;
    const isMoved = rank !== ownRank;
    if (index === undefined) {
      const placed = { item, row, cells: merged.changes, rank, isMoved };
      const below = added.get(above);
      if (below) below.push(placed);
      else added.set(above, [placed]);
    } else {
      const cells = isMoved ? [...merged.changes, nameMove(ownRank, rank)] : merged.changes;
      old[index] = { index, item, row, cells, rank, isMoved };
      above = index;
    }
  }
  // What has no row above it stands at the end.
  return [...old.flatMap((each, index) => [each, ...(added.get(index) ?? [])]), ...(added.get(undefined) ?? [])];
}

function groupByFile(rows: readonly SheetRow[]): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const group = groups.get(row.file);
    if (group) group.push(row);
    else groups.set(row.file, [row]);
  }
  return groups;
}

/** Events may stand in any order; places stand in the order of the sheet's numbers, a moved one before its equal. */
function arrange(kind: SheetKind, items: readonly PlacedItem[]): readonly PlacedItem[] {
  if (kind === 'events') return items;
  return [...items].sort((a, b) => compare(a.rank, b.rank) || Number(b.isMoved) - Number(a.isMoved));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function nameMove(before: number, after: number): CellChange {
  return { name: 'order', before: String(before), after: String(after) };
}
