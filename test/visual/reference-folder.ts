import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPicture, writePicture } from './picture.ts';
import type { Picture } from './picture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the stories are meant to look. */
const referenceFolder = join(root, 'test/visual/references');

/** What the last run found otherwise; not part of the project. */
const failureFolder = join(root, 'test/visual/failures');

function locate(folder: string, name: string): string {
  return join(folder, `${name}.png`);
}

function write(path: string, picture: Picture): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writePicture(picture));
}

export function readReference(name: string): Picture | undefined {
  const path = locate(referenceFolder, name);
  return existsSync(path) ? readPicture(readFileSync(path)) : undefined;
}

export function writeReference(name: string, picture: Picture): void {
  write(locate(referenceFolder, name), picture);
}

export function removeReference(name: string): void {
  rmSync(locate(referenceFolder, name));
}

/** The names of all references, and what they weigh together. */
export function listReferences(): { names: string[]; bytes: number } {
  if (!existsSync(referenceFolder)) return { names: [], bytes: 0 };
  const files = readdirSync(referenceFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.png'),
  );
  return {
    names: files.map((path) => path.slice(0, -'.png'.length).replaceAll('\\', '/')).sort(),
    bytes: files.reduce((sum, path) => sum + statSync(join(referenceFolder, path)).size, 0),
  };
}

export function clearFailures(): void {
  rmSync(failureFolder, { recursive: true, force: true });
}

/** Writes a picture for a person to look at; `kind` is the end of its name. Returns the path, as one would type it. */
export function writeFailure(name: string, kind: 'actual' | 'difference', picture: Picture): string {
  const path = locate(failureFolder, `${name}.${kind}`);
  write(path, picture);
  return relative(root, path);
}
