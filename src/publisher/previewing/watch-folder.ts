import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listContentFiles } from '../reading/read-content.js';

/** A watch that goes on until it is ended. */
export interface FolderWatch {
  readonly end: () => void;
}

/**
 * Calls back after each save in a content folder from now on. It looks at the files instead of waiting for the system's
 * word: that also sees what lies on a network drive, and what a text editor saves by replacing the file.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  intervalMs = 300,
): Promise<FolderWatch> {
  let told = await takeFingerprint(folder);
  let seen = told;
  let timer = setTimeout(look, intervalMs);
  let isEnded = false;

  async function look(): Promise<void> {
    const now = await takeFingerprint(folder);
    // Only when two looks agree: a file may just be on its way to the disk.
    const isSettled = now === seen;
    seen = now;
    if (isSettled && now !== told && !isEnded) {
      told = now;
      await onChange();
    }
    if (!isEnded) timer = setTimeout(look, intervalMs);
  }

  return {
    end() {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}

/** Names, sizes and times of all files; a folder that cannot be read has a fingerprint of its own. */
async function takeFingerprint(folder: string): Promise<string> {
  try {
    const lines: string[] = [];
    for (const file of await listContentFiles(folder)) {
      const { size, mtimeMs } = await stat(join(folder, file));
      lines.push(`${file} ${size} ${mtimeMs}`);
    }
    return lines.join('\n');
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
