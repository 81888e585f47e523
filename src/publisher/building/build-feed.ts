import { buildDescriptions } from './build-descriptions.js';
import { buildIndex } from './build-index.js';
import { buildPartnerFiles } from './build-partner-files.js';
import { compressFeedFile } from './compress-files.js';
import { generalId, type Content } from '../content.js';
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

/**
 * Builds the whole feed from checked content, in memory. The same content gives the same bytes. `publishFeed` does the
 * same from folder to folder, for content of any size.
 */
export function buildFeedFiles(content: Content, { isCompressed = false, onProgress }: FeedOptions = {}): FeedFiles {
  const shelf = new MediaShelf(content.media);
  const texts = new Map<string, Uint8Array>();
  const partnerIds = [generalId, ...content.partners.keys()];
  for (const [index, partnerId] of partnerIds.entries()) {
    onProgress?.(index, partnerIds.length * (isCompressed ? 1 + compressionWeight : 1));
    for (const [name, bytes] of buildPartnerFiles(content, partnerId, shelf)) texts.set(`${partnerId}/${name}`, bytes);
  }
  for (const [path, bytes] of buildDescriptions(content)) texts.set(path, bytes);
  // Pictures first, so that no slice ever names one that is not there yet; the index last.
  const files = new Map([...shelf.list(), ...texts]);
  const index = buildIndex(content, files, isCompressed);
  if (isCompressed) {
    const plain = [...texts, ['index.json', index] as const];
    for (const [done, [path, bytes]] of plain.entries()) {
      onProgress?.(plain.length + done * compressionWeight, plain.length * (1 + compressionWeight));
      for (const [ending, packed] of compressFeedFile(path, bytes)) files.set(path + ending, packed);
    }
  }
  return files.set('index.json', index);
}
