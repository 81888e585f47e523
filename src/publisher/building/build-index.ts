import { localeCodes } from '../../model/locale-codes.js';
import { generalId, schemaVersion, type Content } from '../content.js';
import { hashBytes, hashRevision } from './hash-bytes.js';

/** What the index says of a file. */
export interface IndexedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** Builds `index.json`: who is in the feed, and every file with its hash. The writer knows by it what it wrote before. */
export function buildIndex(content: Content, files: ReadonlyMap<string, Uint8Array>, isCompressed: boolean): object {
  const paths = [...files.keys()].sort();
  const indexed = Object.fromEntries(
    paths.map((path): [string, IndexedFile] => {
      const bytes = files.get(path) ?? new Uint8Array();
      return [path, { sha256: hashBytes(bytes), bytes: bytes.byteLength }];
    }),
  );
  const body = {
    asOf: content.feed.asOf,
    general: { id: generalId, name: content.city.name, country: content.city.country },
    partners: [...content.partners.values()].map(({ id, name, country, locale, status, since }) => ({
      id,
      name,
      country,
      locale,
      status,
      since,
    })),
    locales: localeCodes,
    // Each text file has siblings with these endings.
    compressed: isCompressed || undefined,
    files: indexed,
  };
  return { schemaVersion, revision: hashRevision(JSON.stringify(body)), ...body };
}
