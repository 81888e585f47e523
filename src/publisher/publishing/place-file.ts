import { join } from 'node:path';
import { compressedEndings, compressFeedFile } from '../building/compress-files.js';
import { hashBytes } from '../building/hash-bytes.js';
import { replaceFile } from '../building/replace-file.js';
import type { FileRecord } from './partner-record.js';
import { stampFiles } from './stamp-file.js';

/** How many files a step wrote, and how many it found right. */
export interface PlaceCounts {
  written: number;
  unchanged: number;
}

/**
 * Puts a text file into its place, and its compressed siblings beside it. Where it is as the record of an earlier run
 * has it, nothing is compressed, and nothing read.
 */
export function placeFile(
  folder: string,
  path: string,
  bytes: Uint8Array,
  isCompressed: boolean,
  before: FileRecord | undefined,
  counts: PlaceCounts,
): FileRecord {
  const file = join(folder, path);
  const files = nameFiles(file, isCompressed);
  const sha256 = hashBytes(bytes);
  if (before?.sha256 === sha256 && before.stamp === stampFiles(files)) {
    counts.unchanged += files.length;
    return before;
  }
  const place = (name: string, content: Uint8Array): void => {
    counts[replaceFile(name, content) ? 'written' : 'unchanged'] += 1;
  };
  place(file, bytes);
  let packedBytes = 0;
  for (const [ending, packed] of isCompressed ? compressFeedFile(path, bytes) : []) {
    place(file + ending, packed);
    packedBytes += packed.byteLength;
  }
  return { sha256, bytes: bytes.byteLength, packedBytes, stamp: stampFiles(files) ?? '' };
}

/** A file and its compressed siblings. */
export function nameFiles(file: string, isCompressed: boolean): string[] {
  return [file, ...(isCompressed ? compressedEndings.map((ending) => file + ending) : [])];
}
