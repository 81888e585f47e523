import { statSync } from 'node:fs';

/**
 * Says in what state files lie on the disk, by size and time: the same as long as nobody has touched one of them.
 * `undefined` where one is missing.
 */
export function stampFiles(files: readonly string[]): string | undefined {
  const stamps: string[] = [];
  for (const file of files) {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    stamps.push(`${found.size.toString(36)}.${found.mtimeNs.toString(36)}`);
  }
  return stamps.join(' ');
}
