import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, RawContent } from '../content.js';
import { makeFileProblem } from '../checking/make-problem.js';
import { readJson, type JsonTrouble } from './read-json.js';

const documentFolders = ['', 'partners/', 'events/'];

/**
 * Reads a content folder: every JSON document and every picture, or only the files that are named. Throws only if the
 * folder itself cannot be read.
 */
export async function readContent(folder: string, files?: readonly string[]): Promise<RawContent> {
  const documents = new Map<string, unknown>();
  const texts = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const file of files ?? (await listContentFiles(folder))) {
    const bytes = await readFile(join(folder, file));
    if (file.startsWith('media/')) {
      media.set(file, bytes);
      continue;
    }
    const { text, value, troubles } = readJson(bytes);
    if (text !== undefined) texts.set(file, text);
    if (value !== undefined) documents.set(file, value);
    problems.push(...tellTroubles(file, troubles));
  }
  return { documents, texts, media, problems };
}

/** What is wrong with the text of a file, as mistakes of the content. */
export function tellTroubles(file: string, troubles: readonly JsonTrouble[]): Problem[] {
  return troubles.map(({ what, mend, position }) => ({ ...makeFileProblem(file, what, mend), position }));
}

/** The files of a content folder, whatever else lies in it: documents first, then pictures. */
export async function listContentFiles(folder: string): Promise<string[]> {
  await readdir(folder);
  const files: string[] = [];
  for (const prefix of documentFolders) {
    const names = await listFiles(join(folder, prefix), false);
    files.push(...names.filter((name) => name.toLowerCase().endsWith('.json')).map((name) => prefix + name));
  }
  const pictures = await listFiles(join(folder, 'media'), true);
  return [...files, ...pictures.map((name) => `media/${name}`)];
}

/** File names below a folder in a fixed order, without hidden ones; none where the folder is missing. */
async function listFiles(folder: string, isRecursive: boolean): Promise<string[]> {
  const names: string[] = [];
  for (const name of await listNames(folder)) {
    if (name.startsWith('.')) continue;
    if (!(await stat(join(folder, name))).isDirectory()) names.push(name);
    else if (isRecursive) names.push(...(await listFiles(join(folder, name), true)).map((inner) => `${name}/${inner}`));
  }
  // By code units, so that two machines with different locales build the same bytes.
  return names.sort();
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
