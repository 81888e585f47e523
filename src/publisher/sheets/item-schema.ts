import { findDefinition, resolveField, type FieldSchema } from '../describe-field.js';
import type { JsonPath } from '../reading/walk-json.js';
import { sortLanguages, type SheetKind } from './columns.js';

const definitions: Readonly<Record<SheetKind, string>> = { events: 'event', highlights: 'highlight' };

/** What the canonical schema says of the place at a path in an item. */
export function findFieldSchema(kind: SheetKind, path: JsonPath): FieldSchema {
  return path.reduce<FieldSchema>(
    (schema, step) => resolveField((typeof step === 'number' ? schema.items : schema.properties?.[step]) ?? {}),
    findDefinition(definitions[kind]),
  );
}

/** Puts the keys of the object at a path into the order of the schema; languages into theirs. */
export function sortKeys(kind: SheetKind, path: JsonPath, keys: readonly string[]): string[] {
  const { additionalProperties, properties = {} } = findFieldSchema(kind, path);
  // Whatever may have further keys is a language map.
  if (additionalProperties) return sortLanguages(keys);
  const order = Object.keys(properties);
  return [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
