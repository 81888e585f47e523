import { readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashBytes } from './hash-bytes.js';
import { isOwnPath, type WrittenFile } from './list-written-files.js';

/** Removes files that an earlier run wrote and the feed has no more, and the folders that are empty then. */
export function removeWithdrawn(
  earlier: Iterable<WrittenFile>,
  isPublished: (path: string) => boolean,
  folder: string,
): string[] {
  const removed: string[] = [];
  for (const { path, sha256 } of earlier) {
    const file = join(folder, path);
    if (!isOwnPath(path) || isPublished(path) || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    // What somebody has changed since is no longer ours.
    if (sha256 !== undefined && hashBytes(readFileSync(file)) !== sha256) continue;
    rmSync(file);
    removed.push(path);
  }
  for (const path of new Set(removed.map((file) => dirname(file)))) removeIfEmpty(join(folder, path));
  return removed;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is still in it.
  }
}
