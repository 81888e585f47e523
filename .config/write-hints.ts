import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames } from '../src/loader/element-names.ts';
import { localeCodes } from '../src/model/locale-codes.ts';

/** What a page may have fetched before the loader asks for it: paths below `dist/`. */
export interface Hints {
  readonly version: string;
  /** Modules of each element, those that it imports first. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Modules that marks and links want besides. */
  readonly marks: readonly string[];
  /** Module with the words of each language. */
  readonly words: Readonly<Record<string, string>>;
  /** The same for the single script: data. */
  readonly singleWords: Readonly<Record<string, string>>;
  /** Template with `{partner}` and `{lang}`. */
  readonly feed: string;
}

/** A module and what it imports from the start, which comes before it. */
function follow(dist: string, path: string): string[] {
  const imports = readFileSync(join(dist, path), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...new Set([...[...imports].flatMap(([, name = '']) => follow(dist, folder + name)), path])];
}

/** Writes `hints.json`. Names with hashes change with every release of the scripts; this file tells those of its own. */
export function writeHints(dist: string, version: string): void {
  const find = (folder: string, start: string): string => {
    const name = readdirSync(join(dist, folder)).find(
      (each) => each.startsWith(`${start}-`) && /\.js(on)?$/.test(each),
    );
    if (!name) throw new Error(`dist/${folder} has no ${start}-….`);
    return `${folder}/${name}`;
  };
  const hints: Hints = {
    version,
    elements: Object.fromEntries(
      elementNames.map((name) => [name, follow(dist, find('chunks', `${name}.define`))] as const),
    ),
    marks: follow(dist, find('chunks', 'upgrade-marks')),
    words: Object.fromEntries(localeCodes.map((locale) => [locale, find('chunks', locale)] as const)),
    singleWords: Object.fromEntries(localeCodes.map((locale) => [locale, find('words', locale)] as const)),
    feed: 'feed/v1/{partner}/{lang}.json',
  };
  writeFileSync(join(dist, 'hints.json'), `${JSON.stringify(hints, null, 2)}\n`);
}
