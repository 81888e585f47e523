import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv';

/** Reads one of the JSON Schemas beside this module. */
export function readSchema(name: 'canonical' | 'slice'): AnySchemaObject {
  const text = readFileSync(new URL(`./schema/${name}.schema.json`, import.meta.url), 'utf8');
  return JSON.parse(text) as AnySchemaObject;
}
