import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of Node.js: what packs the files, and what knows of characters and time zones. */
const runtimeParts = ['node', 'zlib', 'brotli', 'icu', 'unicode', 'tz'];

/**
 * Says which tool this is: changes with every line of the publisher and of the model that it uses, with the versions of
 * the packages that it names, and with Node.js.
 */
export function findToolVersion(): string {
  const publisher = findPublisher();
  const hash = createHash('sha256');
  for (const part of runtimeParts) hash.update(`${part} ${process.versions[part]}\n`);
  for (const folder of [publisher, join(publisher, '../model')]) {
    for (const name of listSources(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  const manifest = findAbove(publisher, 'package.json');
  if (manifest !== undefined) hash.update(readFileSync(manifest));
  return hash.digest('hex');
}

/** The folder of the publisher; in the package this module may be part of a chunk in a folder below. */
function findPublisher(): string {
  const folders = ['./', '../'].map((step) => fileURLToPath(new URL(step, import.meta.url)));
  return folders.find((folder) => existsSync(join(folder, 'schema/slice.schema.json'))) ?? folders[0]!;
}

function listSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:m?js|ts|json)$/.test(name)).sort();
}

function findAbove(folder: string, name: string): string | undefined {
  for (let at = folder, up = dirname(folder); ; at = up, up = dirname(up)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === up) return undefined;
  }
}
