import { createHash } from 'node:crypto';
import { localeCodes } from '../../model/locale-codes.js';
import { generalId, schemaVersion, type Content } from '../content.js';
import { encodeText } from './encode-text.js';
import { hashBytes } from './hash-bytes.js';

/** What the index says of a file. */
export interface IndexedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** Characters that are encoded at a time. */
const pieceLength = 65_536;

/** Builds `index.json`: who is in the feed, and every file with its hash. The writer knows by it what it wrote before. */
export function buildIndex(
  content: Content,
  files: ReadonlyMap<string, Uint8Array>,
  isCompressed: boolean,
): Uint8Array {
  const entries = [...files.keys()].sort().map((path): [string, IndexedFile] => {
    const bytes = files.get(path) ?? new Uint8Array();
    return [path, { sha256: hashBytes(bytes), bytes: bytes.byteLength }];
  });
  return composeIndex(content, () => entries, isCompressed);
}

/** The same from entries that are listed twice, in the order of their paths: there may be far too many to be kept. */
export function composeIndex(
  content: Content,
  listEntries: () => Iterable<readonly [path: string, file: IndexedFile]>,
  isCompressed: boolean,
): Uint8Array {
  const frame = JSON.stringify({
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
    files: {},
  });
  const body = function* (): Generator<Uint8Array> {
    // Up to the brace in which the files stand.
    let text = frame.slice(0, -2);
    let separator = '';
    for (const [path, file] of listEntries()) {
      text += `${separator}${JSON.stringify(path)}:${JSON.stringify(file)}`;
      separator = ',';
      if (text.length < pieceLength) continue;
      yield encodeText(text);
      text = '';
    }
    yield encodeText(`${text}}}`);
  };
  const hash = createHash('sha256');
  for (const bytes of body()) hash.update(bytes);
  const head = JSON.stringify({ schemaVersion, revision: hash.digest('hex').slice(0, 16) });
  const [first, ...others] = body();
  // One object of both: the brace at the end of the one and that at the beginning of the other become a comma.
  return Buffer.concat([encodeText(`${head.slice(0, -1)},`), first!.subarray(1), ...others]);
}
