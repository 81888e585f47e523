import type { Content } from '../content.js';
import { readSchema } from '../read-schema.js';
import { buildOpenApi, sliceSchemaPath } from './build-openapi.js';
import { encodeJson } from './encode-json.js';

/** Builds the files that say what is in the feed, by their paths. */
export function buildDescriptions(content: Content): Map<string, Uint8Array> {
  return new Map([
    [sliceSchemaPath, encodeJson(readSchema('slice'))],
    ['openapi.json', encodeJson(buildOpenApi(content))],
  ]);
}
