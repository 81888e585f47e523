import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { replaceFile } from '../building/replace-file.js';
import type { WriteReport } from '../building/write-feed.js';
import type { PageFiles } from './build-pages.js';

const folders = ['embed', 'oembed'];

/** Names that this tool gives to files; of others nothing is known, and they are left alone. */
const ownName =
  /^(?:embed\/[a-z\d-]+\/[a-z-]+\.[A-Za-z-]+\.html(?:\.br|\.gz)?|oembed\/[a-z\d-]+\/[a-z-]+\.[A-Za-z-]+\.json)$/;

/**
 * Brings the pages of a site to a state: each file is there as a whole all the while, one that did not change keeps its
 * time stamp, and those of partners and elements that are no more go.
 *
 * @param site - folder with the scripts and the feed
 */
export async function writePages(files: PageFiles, site: string): Promise<WriteReport> {
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const [path, bytes] of files) {
    const hasChanged = replaceFile(join(site, path), bytes);
    (hasChanged ? written : unchanged).push(path);
  }
  const removed = (await listOwnFiles(site)).filter((path) => !files.has(path));
  for (const path of removed) await rm(join(site, path), { force: true });
  for (const folder of new Set(removed.map((path) => dirname(path)))) await removeIfEmpty(join(site, folder));
  return { written, unchanged, removed };
}

async function listOwnFiles(site: string): Promise<string[]> {
  const names = await Promise.all(
    folders.map(async (folder) => {
      try {
        const found = await readdir(join(site, folder), { recursive: true });
        return found.map((name) => `${folder}/${name.split(sep).join('/')}`);
      } catch {
        // Nothing was ever written.
        return [];
      }
    }),
  );
  return names.flat().filter((name) => ownName.test(name));
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    // Something is still in it.
  }
}
