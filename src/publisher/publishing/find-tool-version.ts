import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of Node.js: what packs the files, and what knows of characters and time zones. */
const runtimeParts = ['node', 'zlib', 'brotli', 'icu', 'unicode', 'tz'];

/**
 * Says which tool this is: changes with every line of the library, with the versions of the packages that it names, and
 * with Node.js. That is more often than the feed does, but never less.
 */
export function findToolVersion(): string {
  const sources = join(findPublisher(), '..');
  const hash = createHash('sha256');
  for (const part of runtimeParts) hash.update(`${part} ${process.versions[part]}\n`);
  for (const name of listSources(sources)) hash.update(`${name}\n`).update(readFileSync(join(sources, name)));
  const manifest = findAbove(sources, 'package.json');
  if (manifest !== undefined) hash.update(readFileSync(manifest));
  return hash.digest('hex');
}

/** The folder of the publisher; in the package this module may be part of a chunk in a folder below. */
function findPublisher(): string {
  const folders = ['./', '../'].map((step) => fileURLToPath(new URL(step, import.meta.url)));
  return folders.find((folder) => existsSync(join(folder, 'schema/slice.schema.json'))) ?? folders[0]!;
}

function listSources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:m?js|ts|json)$/.test(name)).sort();
}

function findAbove(folder: string, name: string): string | undefined {
  for (let at = folder, up = dirname(folder); ; at = up, up = dirname(up)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === up) return undefined;
  }
}
