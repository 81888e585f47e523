import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files so that each is there as a whole, old or new: all of them beside their places first, and only when that
 * worked do they take their places.
 */
export async function writeDocuments(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const drafts = new Map<string, string>();
  try {
    for (const [path, content] of files) {
      const file = join(folder, path);
      const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
      await mkdir(dirname(file), { recursive: true });
      drafts.set(draft, file);
      await writeFile(draft, content);
    }
    for (const [draft, file] of drafts) await rename(draft, file);
  } finally {
    // Those that took their places are gone.
    for (const draft of drafts.keys()) await rm(draft, { force: true });
  }
}
