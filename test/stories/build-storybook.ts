import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where `npm run storybook:build` writes. */
export const storybookFolder = join(root, 'storybook-static');

const sources = [
  'src',
  'stories',
  '.storybook',
  '.config',
  'locales',
  'demo/content',
  'vite.config.ts',
  'package.json',
];
const lockFile = join(root, 'node_modules/.cache/storybook-build.lock');
const longestBuildMs = 10 * 60_000;

/** Builds Storybook where that is missing or older than its sources; suites that start together build it once. */
export async function ensureStorybook(): Promise<void> {
  if (isFresh()) return;
  await takeLock();
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** `STORYBOOK_BUILD=keep` takes what is there, so that one can test while the sources are being edited. */
function isFresh(): boolean {
  // A build that fails leaves the index alone behind.
  const page = join(storybookFolder, 'iframe.html');
  if (!existsSync(page)) return false;
  return process.env['STORYBOOK_BUILD'] === 'keep' || sources.map(findNewest).every((time) => time <= readTime(page));
}

function readTime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function findNewest(source: string): number {
  const path = join(root, source);
  if (!statSync(path).isDirectory()) return readTime(path);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .reduce((newest, entry) => Math.max(newest, readTime(join(entry.parentPath, entry.name))), 0);
}

/** On top of what `npm run build` has made, where that is there. */
function build(): void {
  const hasFeed = existsSync(join(root, 'dist/npm/custom-elements.json')) && existsSync(join(root, 'dist/feed/v1'));
  const command = hasFeed
    ? ['exec', '--', 'storybook', 'build', '--output-dir', 'storybook-static', '--disable-telemetry']
    : ['run', 'storybook:build'];
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`storybook build failed:\n${stdout}\n${stderr}`);
}

/** The lock holds the id of its process: one that ended without giving it back does not block the others. */
async function takeLock(): Promise<void> {
  mkdirSync(join(lockFile, '..'), { recursive: true });
  const end = Date.now() + longestBuildMs;
  while (Date.now() < end) {
    try {
      return writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    } catch {
      if (!isOwnerAlive()) rmSync(lockFile, { force: true });
      await wait(500);
    }
  }
  throw new Error(`Another process has been building Storybook for too long. If none does, delete ${lockFile}.`);
}

function isOwnerAlive(): boolean {
  try {
    return process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
  } catch {
    return false;
  }
}
