import { join } from 'node:path';
import type { FeedFiles } from './build-feed.js';
import { listWrittenFiles } from './list-written-files.js';
import { removeLeftovers } from './remove-leftovers.js';
import { removeWithdrawn } from './remove-withdrawn.js';
import { replaceFile } from './replace-file.js';

/** What a write did to the files of the feed, by their paths. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings a folder to the state of a feed. A server may serve it all the while: each file is there as a whole, old or
 * new, and a file that did not change keeps its time stamp. Nothing is removed but what an earlier run wrote.
 */
export async function writeFeed(files: FeedFiles, folder: string): Promise<WriteReport> {
  const written: string[] = [];
  const unchanged: string[] = [];
  const write = (path: string, bytes: Uint8Array): void => {
    (replaceFile(join(folder, path), bytes) ? written : unchanged).push(path);
  };
  for (const [path, bytes] of files) if (path !== 'index.json') write(path, bytes);
  const isPublished = (path: string): boolean => files.has(path);
  const removed = [
    ...removeWithdrawn(listWrittenFiles(folder), isPublished, folder),
    ...(await removeLeftovers(isPublished, folder)),
  ];
  // Last, since it is also the memory of what was written: an interrupted run forgets nothing.
  const index = files.get('index.json');
  if (index) write('index.json', index);
  return { written, unchanged, removed };
}
