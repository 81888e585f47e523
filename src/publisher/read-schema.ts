import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv';

/** Names of the JSON Schemas that the package ships. */
export type SchemaName = 'canonical' | 'slice';

/** Reads one of the JSON Schemas beside this module. */
export function readSchema(name: SchemaName): AnySchemaObject {
  const text = readFileSync(new URL(`./schema/${name}.schema.json`, import.meta.url), 'utf8');
  return JSON.parse(text) as AnySchemaObject;
}
