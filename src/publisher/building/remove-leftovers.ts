import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashBytes } from './hash-bytes.js';

/** A draft as `writeFeed` names it. */
const draftName = /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
/** A published picture: the beginning of its SHA-256 is in its name. */
const pictureName = /^[\w-]+\.([\da-f]{8})\.\w+$/;
/** No file takes longer to write; a younger draft may be another run's. */
const draftAgeMs = 60_000;

/**
 * Removes what a run that was killed left behind and no index remembers: drafts, and pictures that are not in the feed.
 * Withdrawn words and pictures must not lie on in them. Only the publisher can have written either.
 */
export async function removeLeftovers(isPublished: (path: string) => boolean, folder: string): Promise<string[]> {
  const removed: string[] = [];
  for await (const path of listShallow(folder)) {
    const name = path.replace(/^.*\//, '');
    if (isPublished(path) || !(await isLeftover(join(folder, path), path, name))) continue;
    await rm(join(folder, path), { force: true });
    removed.push(path);
  }
  return removed;
}

async function isLeftover(file: string, path: string, name: string): Promise<boolean> {
  if (draftName.test(name)) return Date.now() - (await stat(file)).mtimeMs > draftAgeMs;
  const hash = path.startsWith('media/') ? pictureName.exec(name)?.[1] : undefined;
  return hash !== undefined && hashBytes(await readFile(file)).startsWith(hash);
}

/** The files of a feed's folder and of the folders in it, one folder after the other. */
async function* listShallow(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) yield entry.name;
    if (!entry.isDirectory()) continue;
    for (const name of await readdir(join(folder, entry.name))) {
      // Others are none of ours, and there may be very many.
      if (!name.startsWith('.') && entry.name !== 'media') continue;
      const path = `${entry.name}/${name}`;
      if ((await stat(join(folder, path))).isFile()) yield path;
    }
  }
}
