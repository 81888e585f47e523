import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressedEndings } from './compress-files.js';
import { readField } from '../reading/walk-json.js';

/** Paths that the publisher itself makes; an index that names others was not written by it, or was tampered with. */
const ownPath =
  /^(?:openapi\.json|slice\.schema\.json|media\/[\w-]+\.[\da-f]{8}\.\w+|[a-z\d-]+\/(?:[\w.-]+\.json|events\.ics))$/;

/** Reads from `index.json` which files an earlier run wrote: path → SHA-256, unknown for compressed siblings. */
export async function readWrittenFiles(folder: string): Promise<Map<string, string | undefined>> {
  const written = new Map<string, string | undefined>();
  let index: unknown;
  try {
    index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  } catch {
    // No earlier run, or nothing that can be relied on: then nothing is ours to remove.
    return written;
  }
  const siblings = readField(index, 'compressed') === true ? compressedEndings : [];
  for (const [path, entry] of Object.entries(Object(readField(index, 'files')) as object)) {
    const sha256 = readField(entry, 'sha256');
    if (!ownPath.test(path) || typeof sha256 !== 'string') continue;
    written.set(path, sha256);
    if (!path.startsWith('media/')) for (const ending of siblings) written.set(path + ending, undefined);
  }
  for (const ending of siblings) written.set(`index.json${ending}`, undefined);
  return written;
}
