import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../building/replace-file.js';
import type { GoodEvents } from '../checking/check-events.js';
import type { EventsFile } from '../checking/check-folder.js';
import { nameRecordFolder } from './partner-record.js';

/** Its name in the content folder. */
export const cacheName = '.bandung-feed-cache';

const checksName = 'checks.json';

/**
 * The folder in which a build remembers what it made of what. All of it can be lost: then the next build is a full one.
 */
export class FeedCache {
  readonly folder: string;
  /** Whether the next build will find it. */
  readonly isLasting: boolean;
  /** Of the tool. */
  readonly version: string;

  private constructor(folder: string, isLasting: boolean, version: string) {
    this.folder = folder;
    this.isLasting = isLasting;
    this.version = version;
  }

  /** Opens a cache; where the folder cannot be written, one that is gone after the build. */
  static open(folder: string, version: string): FeedCache {
    try {
      mkdirSync(folder, { recursive: true });
      // Nobody has to tell version control that this is not content.
      writeFileSync(join(folder, '.gitignore'), '*\n');
      return new FeedCache(folder, true, version);
    } catch {
      return new FeedCache(mkdtempSync(join(tmpdir(), 'bandung-feed-')), false, version);
    }
  }

  /** What is known of documents of events, by file: nothing where another tool found it out. */
  readChecks(): Map<string, GoodEvents> {
    try {
      const { version, checks } = JSON.parse(readFileSync(join(this.folder, checksName), 'utf8')) as {
        version: unknown;
        checks: Record<string, GoodEvents>;
      };
      if (version === this.version) return new Map(Object.entries(checks).filter(([, check]) => isCheck(check)));
    } catch {
      // Missing or broken.
    }
    return new Map();
  }

  writeChecks(events: Iterable<EventsFile>): void {
    const checks = new Map([...events].map((each) => [each.file, each]));
    const text = JSON.stringify({ version: this.version, checks: Object.fromEntries(checks) });
    replaceFile(join(this.folder, checksName), Buffer.from(text));
  }

  /** The partners of which there is a record. */
  listPartners(): string[] {
    try {
      const names = readdirSync(nameRecordFolder(this.folder));
      return names.filter((name) => /^[a-z\d-]+\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length));
    } catch {
      return [];
    }
  }

  close(): void {
    if (!this.isLasting) rmSync(this.folder, { recursive: true, force: true });
  }
}

function isCheck(value: unknown): value is GoodEvents {
  const { sha256, bytes, events, texts, references } = Object(value) as Record<string, unknown>;
  const { total, missing, placeholders } = Object(texts) as Record<string, unknown>;
  const { sources, countries } = Object(references) as Record<string, unknown>;
  return (
    typeof sha256 === 'string' &&
    [bytes, events, total, placeholders].every((number) => typeof number === 'number') &&
    typeof missing === 'object' &&
    Array.isArray(sources) &&
    Array.isArray(countries)
  );
}
