import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPartnerFiles, leastPartnerFiles } from '../building/build-partner-files.js';
import { hashBytes } from '../building/hash-bytes.js';
import { MediaShelf } from '../building/media-shelf.js';
import { removeWithdrawn } from '../building/remove-withdrawn.js';
import { replaceFile } from '../building/replace-file.js';
import { pageSize } from '../building/build-slice.js';
import type { CanonicalEvents } from '../canonical.js';
import type { EventsFile } from '../checking/check-folder.js';
import type { Content } from '../content.js';
import { ToolFailure } from '../describe-failure.js';
import { readJson } from '../reading/read-json.js';
import { localeCodes } from '../../model/locale-codes.js';
import { Fingerprints } from './dependencies.js';
import { readRecord, writeRecord, type FileRecord, type PartnerRecord } from './partner-record.js';
import { nameFiles, placeFile, type PlaceCounts } from './place-file.js';
import { stampFiles } from './stamp-file.js';
import { WatchedContent } from './watched-content.js';

/** What the files of all partners have in common. */
export interface PartnerSetup {
  /** The content folder. */
  readonly folder: string;
  /** The folder of the feed. */
  readonly out: string;
  readonly cache: string;
  /** Changes with the tool, and with everything else that has the same effect on all files. */
  readonly version: string;
  readonly isCompressed: boolean;
  /** Take no notice of what an earlier run remembers. */
  readonly isFull: boolean;
  /** All but the events. */
  readonly content: Content;
}

export interface PartnerJob {
  readonly id: string;
  readonly events: EventsFile | undefined;
}

/** What was done. Which files there are now is in the partner's record. */
export interface PublishedPartner extends PlaceCounts {
  readonly bytes: number;
  readonly removed: readonly string[];
  readonly pictures: readonly string[];
  /** Those of them that were not there yet. */
  readonly newPictures: readonly string[];
}

/** Brings the folder of a partner to the state of the content: not at all where that has not changed. */
export function publishPartner(
  setup: PartnerSetup,
  { id, events }: PartnerJob,
  tell: (share: number) => void,
): PublishedPartner {
  const { out, cache, content, isCompressed } = setup;
  const fingerprints = findFingerprints(content);
  const name = (dependencies: readonly string[]): string =>
    hashBytes(`${setup.version}\n${isCompressed}\n${events?.sha256}\n${fingerprints.combine(dependencies)}`);
  const before = setup.isFull ? undefined : readRecord(cache, id);
  if (before && before.key === name(before.dependencies) && lies(before, join(out, id), isCompressed)) {
    const files = Object.keys(before.files).length;
    const unchanged = files * nameFiles('', isCompressed).length;
    return { written: 0, unchanged, removed: [], ...sum(before), newPictures: [] };
  }

  const watched = new WatchedContent(content, id, readEvents(setup.folder, events));
  const shelf = new MediaShelf(watched.media);
  const counts = { written: 0, unchanged: 0 };
  const files: Record<string, FileRecord> = {};
  const pictures = new Set<string>();
  const newPictures: string[] = [];
  const expected = leastPartnerFiles + localeCodes.length * Math.floor((events?.events ?? 0) / pageSize);
  let done = 0;
  for (const [file, bytes] of buildPartnerFiles(watched, id, shelf)) {
    // Pictures first, so that no slice ever names one that is not there yet.
    for (const [picture, content] of shelf.list()) {
      if (pictures.has(picture)) continue;
      pictures.add(picture);
      if (replaceFile(join(out, picture), content)) newPictures.push(picture);
    }
    files[file] = placeFile(out, `${id}/${file}`, bytes, isCompressed, before?.files[file], counts);
    done += 1;
    if (done % tellEvery === 0) tell(Math.min(1, done / expected));
  }
  const removed = removeWithdrawn(
    Object.entries(before?.files ?? {}).map(([file, { sha256 }]) => ({ path: `${id}/${file}`, sha256 })),
    (path) => Object.hasOwn(files, path.slice(id.length + 1)),
    out,
  );
  const dependencies = watched.listDependencies();
  const record = { key: name(dependencies), dependencies, pictures: [...pictures], files };
  writeRecord(cache, id, record);
  return { ...counts, removed, ...sum(record), newPictures };
}

/** Words between threads cost time, too. */
const tellEvery = 50;

/** Those of the content at hand; the next job has the same. */
const prints = new WeakMap<Content, Fingerprints>();

function findFingerprints(content: Content): Fingerprints {
  const known = prints.get(content) ?? new Fingerprints(content);
  prints.set(content, known);
  return known;
}

function readEvents(folder: string, events: EventsFile | undefined): CanonicalEvents['events'] | undefined {
  if (!events) return undefined;
  const bytes = readFileSync(join(folder, events.file));
  if (hashBytes(bytes) !== events.sha256) {
    throw new ToolFailure({
      en: `${events.file} was saved while the feed was being built. Build it again.`,
      id: `${events.file} disimpan ketika feed sedang dibangun. Bangun sekali lagi.`,
    });
  }
  return (readJson(bytes).value as CanonicalEvents).events;
}

/** Whether all files lie as they were left. */
function lies({ files }: PartnerRecord, folder: string, isCompressed: boolean): boolean {
  return Object.entries(files).every(
    ([name, { stamp }]) => stamp === stampFiles(nameFiles(join(folder, name), isCompressed)),
  );
}

function sum({ files, pictures }: PartnerRecord): Pick<PublishedPartner, 'bytes' | 'pictures'> {
  const bytes = Object.values(files).reduce((total, file) => total + file.bytes + file.packedBytes, 0);
  return { bytes, pictures };
}
