import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeCodes } from '../../model/locale-codes.js';
import { buildSlice } from '../building/build-slice.js';
import { MediaShelf } from '../building/media-shelf.js';
import { generalId, type Content } from '../content.js';
import { readField, readStrings } from '../reading/walk-json.js';

/** What the readers of one partner in one language get. */
export interface PublishedSlice {
  readonly partner: string;
  readonly locale: string;
  /** The slice, then the further pages of its timeline. */
  readonly pages: readonly unknown[];
}

/** Tells a folder of documents from a built feed; `undefined` where it is neither. */
export function detectFolder(folder: string): 'content' | 'feed' | undefined {
  if (existsSync(join(folder, 'index.json'))) return 'feed';
  return ['feed.json', 'city.json'].some((file) => existsSync(join(folder, file))) ? 'content' : undefined;
}

/** The slices that checked content will give. */
export function publishContent(content: Content): PublishedSlice[] {
  const shelf = new MediaShelf(content.media);
  return [generalId, ...content.partners.keys()].flatMap((partner) =>
    localeCodes.map((locale) => {
      // As readers get them: without the fields that have no value.
      const pages = buildSlice(content, partner, locale, shelf).map(
        ({ document }): unknown => JSON.parse(JSON.stringify(document)) as unknown,
      );
      return { partner, locale, pages: pages.reverse() };
    }),
  );
}

const pagePattern = /^([a-z0-9-]+)\/(?:timeline-(\d+)\.)?([A-Za-z-]+)\.json$/;

/** The slices of a built feed, by its index, in the order in which `publishContent` gives them. */
export async function readBuiltFeed(folder: string): Promise<PublishedSlice[]> {
  const index = await readDocument(folder, 'index.json');
  const locales = readStrings(readField(index, 'locales'));
  const files = Object.keys(Object(readField(index, 'files')) as object);
  const slices = new Map<string, { partner: string; locale: string; pages: unknown[] }>();
  for (const { path, partner, locale } of listPages(files, locales)) {
    const key = `${partner}/${locale}`;
    const slice = slices.get(key) ?? { partner, locale, pages: [] };
    slice.pages.push(await readDocument(folder, path));
    slices.set(key, slice);
  }
  const general = readField(readField(index, 'general'), 'id');
  const rank = ({ partner, locale }: PublishedSlice): string => {
    const place = String(locales.indexOf(locale)).padStart(3, '0');
    return `${partner === general ? '' : partner}/${place}`;
  };
  return [...slices.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The files of slices, the first page of each before its further ones. */
function listPages(
  files: readonly string[],
  locales: readonly string[],
): { path: string; partner: string; locale: string }[] {
  const pages = files.flatMap((path) => {
    const [, partner = '', page = '1', locale = ''] = pagePattern.exec(path) ?? [];
    // `all.json` is for machines, and says the same in all languages.
    return locales.includes(locale) ? [{ path, partner, locale, page: Number(page) }] : [];
  });
  return pages.sort((a, b) => a.page - b.page);
}

async function readDocument(folder: string, path: string): Promise<unknown> {
  const file = join(folder, path);
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
}
