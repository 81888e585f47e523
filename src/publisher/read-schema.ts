import type { AnySchemaObject } from 'ajv';
import { readAsset } from './read-asset.js';

/** Reads one of the JSON Schemas. */
export function readSchema(name: 'canonical' | 'slice'): AnySchemaObject {
  return JSON.parse(readAsset(`schema/${name}.schema.json`).toString()) as AnySchemaObject;
}
