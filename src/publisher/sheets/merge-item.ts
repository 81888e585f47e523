import { isDeepStrictEqual } from 'node:util';
import { readField, type JsonPath } from '../reading/walk-json.js';
import { formatCell } from './cell-values.js';
import type { Column, SheetKind } from './columns.js';
import { sortKeys } from './item-schema.js';

/** What a cell says of an item. */
export interface CellValue {
  readonly column: Column;
  readonly value: unknown;
}

/** A cell that says something else than the item did. */
export interface CellChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

type Container = Record<string | number, unknown>;

/** Puts the cells of a row into an item. What the sheet has no column for stays as it is. */
export function mergeItem(
  item: unknown,
  cells: readonly CellValue[],
): { readonly item: unknown; readonly changes: readonly CellChange[] } {
  const merged = (structuredClone(item) ?? {}) as Container;
  const changes: CellChange[] = [];
  for (const { column, value } of cells) {
    const { name, path, field } = column;
    const before = path.reduce((inner, step) => readField(inner, String(step)), item);
    if (isDeepStrictEqual(value, before)) continue;
    changes.push({ name, before: formatCell(before, field.shape), after: formatCell(value, field.shape) });
    setValue(merged, path, value);
  }
  for (const key of new Set(changes.map(({ name }) => name.split('.', 1)[0] ?? ''))) {
    const kept = dropEmpty(merged[key]);
    setValue(merged, [key], kept);
  }
  return { item: merged, changes };
}

function setValue(target: Container, path: JsonPath, value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let container = target;
  path.slice(0, -1).forEach((step, depth) => {
    if (typeof container[step] !== 'object') container[step] = typeof path[depth + 1] === 'number' ? [] : {};
    container = container[step] as Container;
  });
  if (value === undefined) Reflect.deleteProperty(container, last);
  else container[last] = value;
}

/** Takes out objects in which no cell has left anything. A list of words may be empty. */
function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = [...(value as unknown[])].map(dropEmpty).filter((entry) => entry !== undefined);
    return kept.length > 0 || value.length === 0 ? kept : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, dropEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Puts the keys of an item, at every depth, into the order of the schema. */
export function orderKeys(kind: SheetKind, value: unknown, path: JsonPath = []): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => orderKeys(kind, entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  const keys = sortKeys(kind, path, Object.keys(value));
  return Object.fromEntries(keys.map((key) => [key, orderKeys(kind, readField(value, key), [...path, key])]));
}
