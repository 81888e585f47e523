import { localeCodes } from '../../model/locale-codes.js';
import { buildCalendar } from './build-calendar.js';
import { buildIndex } from './build-index.js';
import { buildLinkedData } from './build-linked-data.js';
import { buildOpenApi, sliceSchemaPath } from './build-openapi.js';
import { buildSlice } from './build-slice.js';
import { compressFiles } from './compress-files.js';
import { generalId, type Content } from '../content.js';
import { readSchema } from '../read-schema.js';
import { MediaShelf } from './media-shelf.js';

/** Files of a feed by their path below its root, in an order in which they may be written one after the other. */
export type FeedFiles = ReadonlyMap<string, Uint8Array>;

export interface FeedOptions {
  /** Also make a `.br` and a `.gz` of every text file, for servers that send them as they are. */
  readonly isCompressed?: boolean;
  /** Is told how far the work is, in parts of the whole. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file takes about ten times as long to compress as to build. */
const compressionWeight = 10;

/** Builds the whole feed from checked content. The same content gives the same bytes. */
export function buildFeedFiles(content: Content, { isCompressed = false, onProgress }: FeedOptions = {}): FeedFiles {
  const shelf = new MediaShelf(content.media);
  const texts = new Map<string, Uint8Array>();
  const partnerIds = [generalId, ...content.partners.keys()];
  for (const [index, partnerId] of partnerIds.entries()) {
    onProgress?.(index, partnerIds.length * (isCompressed ? 1 + compressionWeight : 1));
    for (const locale of localeCodes) {
      for (const { name, document } of buildSlice(content, partnerId, locale, shelf)) {
        texts.set(`${partnerId}/${name}`, encode(JSON.stringify(document)));
      }
    }
    texts.set(`${partnerId}/all.json`, encode(JSON.stringify(buildLinkedData(content, partnerId, shelf))));
    texts.set(`${partnerId}/events.ics`, encode(buildCalendar(content, partnerId)));
  }
  texts.set(sliceSchemaPath, encode(JSON.stringify(readSchema('slice'))));
  texts.set('openapi.json', encode(JSON.stringify(buildOpenApi(content))));
  // Pictures first, so that no slice ever names one that is not there yet; the index last.
  const files = new Map([...shelf.list(), ...texts]);
  const index = encode(JSON.stringify(buildIndex(content, files, isCompressed)));
  if (isCompressed) {
    const plain = [...texts, ['index.json', index] as const];
    for (const [done, file] of plain.entries()) {
      onProgress?.(plain.length + done * compressionWeight, plain.length * (1 + compressionWeight));
      for (const [path, bytes] of compressFiles(new Map([file]))) files.set(path, bytes);
    }
  }
  return files.set('index.json', index);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
