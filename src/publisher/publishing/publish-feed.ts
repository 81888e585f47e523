import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDescriptions } from '../building/build-descriptions.js';
import { composeIndex, type IndexedFile } from '../building/build-index.js';
import { listWrittenFiles } from '../building/list-written-files.js';
import { MediaShelf } from '../building/media-shelf.js';
import { removeLeftovers } from '../building/remove-leftovers.js';
import { removeWithdrawn } from '../building/remove-withdrawn.js';
import { replaceFile } from '../building/replace-file.js';
import { hashBytes } from '../building/hash-bytes.js';
import { checkFolder, type GoodFolder } from '../checking/check-folder.js';
import type { ContentCounts } from '../checking/count-content.js';
import { generalId, type Problem } from '../content.js';
import { Crew, type CrewOptions, type TellShare } from '../working/crew.js';
import { cacheName, FeedCache } from './feed-cache.js';
import { findToolVersion } from './find-tool-version.js';
import { FeedListing, listRecorded } from './feed-listing.js';
import { nameRecord } from './partner-record.js';
import { placeFile } from './place-file.js';
import type { PublishedPartner } from './publish-partner.js';

export interface PublishOptions extends CrewOptions {
  /** The content folder. */
  readonly folder: string;
  /** The folder of the feed. */
  readonly out: string;
  /** Where the build remembers what it did; `.bandung-feed-cache` in the content folder without it. */
  readonly cache?: string | undefined;
  /** Also make a `.br` and a `.gz` of every text file, for servers that send them as they are. */
  readonly isCompressed?: boolean;
  /** Build everything anew, whatever an earlier build remembers. */
  readonly isFull?: boolean;
  /** Are told how far the work is, from 0 to 1. */
  readonly onChecking?: TellShare;
  readonly onBuilding?: TellShare;
  /** Is told between the two what is in the folder, if nothing is wrong with it. */
  readonly onChecked?: (counts: ContentCounts) => void;
}

/** What a build did, in numbers of files. */
export interface PublishReport {
  /** If there are any, nothing was built. */
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Whether the next build will know what this one did. */
  readonly isRemembered: boolean;
}

/**
 * Checks a content folder of any size and brings the folder of its feed to that state, with the same result as
 * `buildFeedFiles` and `writeFeed`: of the events, no more than one partner's are in memory on each thread, and what
 * has not changed since the last build is left alone.
 */
export async function publishFeed(options: PublishOptions): Promise<PublishReport> {
  const { folder, out, onChecking, onChecked } = options;
  const cache = FeedCache.open(options.cache ?? join(folder, cacheName), findToolVersion());
  const crew = new Crew(options);
  try {
    const known = options.isFull ? new Map() : cache.readChecks();
    const { good, problems } = await checkFolder(folder, crew, known, onChecking);
    if (!good) return { ...nothing, problems, isRemembered: cache.isLasting };
    cache.writeChecks(good.events.values());
    onChecked?.(good.counts);
    const published = await publishPartners(good, cache, crew, options);
    await crew.dismiss();
    return {
      ...(await finish(good, published, cache, out, options.isCompressed ?? false)),
      isRemembered: cache.isLasting,
    };
  } finally {
    await crew.dismiss();
    cache.close();
  }
}

const nothing = { files: 0, bytes: 0, written: 0, unchanged: 0, removed: 0 };

/** The weight of a partner without events, in bytes of events. */
const baseWeight = 500_000;

function publishPartners(
  { content, events }: GoodFolder,
  cache: FeedCache,
  crew: Crew,
  { folder, out, isCompressed = false, isFull = false, onBuilding }: PublishOptions,
): Promise<PublishedPartner[]> {
  const setup = { folder, out, cache: cache.folder, version: cache.version, isCompressed, isFull, content };
  const jobs = [generalId, ...content.partners.keys()].map((id) => ({ id, events: events.get(id) }));
  return crew.perform('publishPartner', setup, jobs, {
    weigh: (job) => baseWeight + (job.events?.bytes ?? 0),
    largestBytes: Math.max(0, ...[...events.values()].map(({ bytes }) => bytes)),
    tell: onBuilding,
  });
}

/** What comes when all partners are there: what is withdrawn goes, and the index tells of the rest. */
async function finish(
  { content }: GoodFolder,
  published: readonly PublishedPartner[],
  cache: FeedCache,
  out: string,
  isCompressed: boolean,
): Promise<Omit<PublishReport, 'isRemembered'>> {
  const total = (read: (each: PublishedPartner) => number): number =>
    published.reduce((sum, each) => sum + read(each), 0);
  const counts = { written: total(({ written }) => written), unchanged: total(({ unchanged }) => unchanged) };
  const pictures = new Map<string, IndexedFile>();
  const wanted = new Set(published.flatMap((each) => each.pictures));
  const fresh = new Set(published.flatMap((each) => each.newPictures));
  const shelf = new MediaShelf(content.media);
  for (const file of content.media.keys()) shelf.publish(file);
  for (const [path, bytes] of shelf.list()) {
    if (!wanted.has(path)) continue;
    const isNew = replaceFile(join(out, path), bytes) || fresh.has(path);
    counts[isNew ? 'written' : 'unchanged'] += 1;
    pictures.set(path, { sha256: hashBytes(bytes), bytes: bytes.byteLength });
  }

  const descriptions = buildDescriptions(content);
  const top = new Map<string, IndexedFile & { packedBytes: number }>();
  const placeTop = (path: string, bytes: Uint8Array): void => {
    top.set(path, placeFile(out, path, bytes, isCompressed, undefined, counts));
  };
  for (const [path, bytes] of descriptions) placeTop(path, bytes);
  const partnerIds = [generalId, ...content.partners.keys()];
  const files = new FeedListing(cache.folder, partnerIds, new Map<string, IndexedFile>([...pictures, ...top]));
  const isPublished = (path: string): boolean => files.has(path, isCompressed);
  const goneIds = cache.listPartners().filter((id) => !partnerIds.includes(id));
  const removed = [
    ...published.flatMap((each) => each.removed),
    ...removeWithdrawn(listWrittenFiles(out), isPublished, out),
    ...goneIds.flatMap((id) => removeWithdrawn(listRecorded(cache.folder, id), isPublished, out)),
    ...(await removeLeftovers(isPublished, out)),
  ];
  for (const id of goneIds) rmSync(nameRecord(cache.folder, id), { force: true });

  // Last, since it is also the memory of what was written: an interrupted run forgets nothing.
  placeTop(
    'index.json',
    composeIndex(content, () => files.list(), isCompressed),
  );
  const bytes =
    total((each) => each.bytes) +
    [...pictures.values()].reduce((sum, each) => sum + each.bytes, 0) +
    [...top.values()].reduce((sum, each) => sum + each.bytes + each.packedBytes, 0);
  return { problems: [], files: counts.written + counts.unchanged, bytes, ...counts, removed: removed.length };
}
