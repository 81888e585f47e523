import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressedEndings } from './compress-files.js';

const ownPattern =
  /^(?:media\/[\w-]+\.[\da-f]{8}\.\w+|(?:(?:index|openapi|slice\.schema)\.json|[a-z\d-]+\/(?:[\w.-]+\.json|events\.ics))(?:\.br|\.gz)?)$/;

/** Whether the publisher itself makes files of this path; who names others to it did not learn of them from it. */
export function isOwnPath(path: string): boolean {
  return ownPattern.test(path);
}

/** An entry of the index. It may be far too large to be parsed as a whole. */
const indexEntry = /"([^"\\]+)":\s*\{\s*"sha256":\s*"([\da-f]{64})"/g;

/** A file that an earlier run wrote. */
export interface WrittenFile {
  readonly path: string;
  /** Unknown for compressed siblings. */
  readonly sha256: string | undefined;
}

/** Reads from `index.json` which files an earlier run wrote. */
export function* listWrittenFiles(folder: string): Generator<WrittenFile> {
  let index: string;
  try {
    // Paths and hashes are ASCII; in this way the others take no more room than they have bytes.
    index = readFileSync(join(folder, 'index.json'), 'latin1');
  } catch {
    return;
  }
  // No earlier run, or nothing that can be relied on: then nothing is ours to remove.
  if (!/^\s*\{[^]*\}\s*$/.test(index)) return;
  const siblings = /"compressed":\s*true/.test(index) ? compressedEndings : [];
  for (const [, path = '', sha256] of index.matchAll(indexEntry)) {
    yield { path, sha256 };
    if (/\.(?:json|ics)$/.test(path)) for (const ending of siblings) yield { path: path + ending, sha256: undefined };
  }
  for (const ending of siblings) yield { path: `index.json${ending}`, sha256: undefined };
}
