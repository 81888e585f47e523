import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../building/replace-file.js';

/** What a run remembers of a file that it wrote. */
export interface FileRecord {
  readonly sha256: string;
  readonly bytes: number;
  /** Of the compressed siblings together. */
  readonly packedBytes: number;
  /** How it and they lay on the disk. */
  readonly stamp: string;
}

/** What a run remembers of a partner. */
export interface PartnerRecord {
  /** Changes with everything that the files are made of. */
  readonly key: string;
  /** What that was, beside the partner's own events. */
  readonly dependencies: readonly string[];
  /** Published names of the pictures that the files name. */
  readonly pictures: readonly string[];
  /** By the name in the partner's folder. */
  readonly files: Readonly<Record<string, FileRecord>>;
}

const folderName = 'partners';

/** Where a record lies in the folder of the cache. */
export function nameRecord(cache: string, partnerId: string): string {
  return join(cache, folderName, `${partnerId}.json`);
}

/** Where all records lie. */
export function nameRecordFolder(cache: string): string {
  return join(cache, folderName);
}

/** Reads what an earlier run wrote; `undefined` where that is missing or not to be relied on. */
export function readRecord(cache: string, partnerId: string): PartnerRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(nameRecord(cache, partnerId), 'utf8'));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

export function writeRecord(cache: string, partnerId: string, record: PartnerRecord): void {
  mkdirSync(nameRecordFolder(cache), { recursive: true });
  replaceFile(nameRecord(cache, partnerId), Buffer.from(JSON.stringify(record)));
}

function isRecord(value: unknown): value is PartnerRecord {
  const { key, dependencies, pictures, files } = Object(value) as Record<string, unknown>;
  return (
    typeof key === 'string' &&
    isListOfStrings(dependencies) &&
    isListOfStrings(pictures) &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(isFileRecord)
  );
}

function isFileRecord(value: unknown): value is FileRecord {
  const { sha256, bytes, packedBytes, stamp } = Object(value) as Record<string, unknown>;
  return (
    typeof sha256 === 'string' &&
    typeof stamp === 'string' &&
    typeof bytes === 'number' &&
    typeof packedBytes === 'number'
  );
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
