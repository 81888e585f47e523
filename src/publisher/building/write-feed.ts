import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FeedFiles } from './build-feed.js';
import { hashBytes } from './hash-bytes.js';
import { readWrittenFiles } from './read-written-files.js';
import { removeLeftovers } from './remove-leftovers.js';

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
  const earlier = await readWrittenFiles(folder);
  const written: string[] = [];
  const unchanged: string[] = [];
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const hasChanged = await replaceFile(join(folder, path), bytes);
    (hasChanged ? written : unchanged).push(path);
  };
  for (const [path, bytes] of files) if (path !== 'index.json') await write(path, bytes);
  const removed = [...(await removeWithdrawn(earlier, files, folder)), ...(await removeLeftovers(files, folder))];
  // Last, since it is also the memory of what was written: an interrupted run forgets nothing.
  const index = files.get('index.json');
  if (index) await write('index.json', index);
  return { written, unchanged, removed };
}

/** Writes beside the file and then takes its place in one step; says whether there was anything to do. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<boolean> {
  const present = await readIfThere(file);
  if (present && Buffer.compare(present, bytes) === 0) return false;
  await mkdir(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return true;
}

async function removeWithdrawn(
  earlier: ReadonlyMap<string, string | undefined>,
  files: FeedFiles,
  folder: string,
): Promise<string[]> {
  const removed: string[] = [];
  for (const [path, sha256] of earlier) {
    if (files.has(path)) continue;
    const present = await readIfThere(join(folder, path));
    // What somebody has changed since is no longer ours.
    if (!present || (sha256 !== undefined && hashBytes(present) !== sha256)) continue;
    await rm(join(folder, path));
    removed.push(path);
  }
  for (const path of new Set(removed.map((file) => dirname(file)))) await removeIfEmpty(join(folder, path));
  return removed;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    // Something is still in it.
  }
}
