import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';

/** What a city needs to host the widgets itself: scripts, feed, pages, hashes, licences, and how to put them up. */
const parts = [
  'bandung-widgets.js',
  'bandung-widgets.classic.js',
  'bandung-widgets.single.js',
  'bandung-frame.js',
  'bandung-debug.js',
  'chunks',
  'words',
  'feed',
  'embed',
  'oembed',
  'schema',
  'integrity.json',
  'hints.json',
  'reserve.css',
  'licenses.md',
  'sbom.cdx.json',
];

/** Every entry's time: archives of the same files have the same bytes. */
const epoch = new Date(0);

/** Packs the self-hosting kit, one archive that works from any path and without the internet; returns its path. */
export async function writeKit(root: string, dist: string, version: string): Promise<string> {
  const name = `bandung-widgets-${version}`;
  const stage = mkdtempSync(join(tmpdir(), 'bandung-kit-'));
  try {
    const folder = join(stage, name);
    mkdirSync(folder);
    for (const part of parts) {
      const from = join(dist, part);
      if (!existsSync(from)) throw new Error(`The kit lacks ${part}: build first.`);
      cpSync(from, join(folder, part), { recursive: true });
    }
    cpSync(join(root, 'demo/nginx'), join(folder, 'nginx'), { recursive: true });
    cpSync(join(root, '.config/release/kit-readme.md'), join(folder, 'README.md'));
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    cpSync(join(root, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
    mkdirSync(join(dist, 'kit'), { recursive: true });
    const file = join(dist, 'kit', `${name}.tgz`);
    // Sorted, for a folder tells its files in the order of the disk.
    const entries = readdirSync(stage, { recursive: true, encoding: 'utf8' }).sort();
    await create({ cwd: stage, file, gzip: { level: 9 }, portable: true, mtime: epoch, noDirRecurse: true }, entries);
    return file;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
