import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, RawContent } from '../content.js';
import { readJson } from './read-json.js';

const documentFolders = ['', 'partners/', 'events/'];

/** Reads a content folder: every JSON document and every picture. Throws only if the folder itself cannot be read. */
export async function readContent(folder: string): Promise<RawContent> {
  await readdir(folder);
  const documents = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const prefix of documentFolders) {
    for (const name of await listFiles(join(folder, prefix), false)) {
      if (!name.toLowerCase().endsWith('.json')) continue;
      const file = prefix + name;
      const { value, troubles } = readJson(await readFile(join(folder, file)));
      if (value !== undefined) documents.set(file, value);
      problems.push(...troubles.map((trouble) => ({ file, where: '', ...trouble })));
    }
  }
  const media = new Map<string, Uint8Array>();
  for (const name of await listFiles(join(folder, 'media'), true)) {
    media.set(`media/${name}`, await readFile(join(folder, 'media', name)));
  }
  return { documents, media, problems };
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
