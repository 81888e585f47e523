import type { Source } from './feed.js';

/** What was wrong with a feed, in English, for the console. */
export interface FeedIssue {
  /** `timeline.items[3].date`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** Why the whole file was refused: no feed at all, or one of another major version. */
  readonly code?: 'envelope' | 'version';
}

/** What is true of a file as a whole while it is read. */
export interface FeedFile {
  readonly url: string;
  lang: string;
  /** `null` holds the place of a broken source, since others are counted by it. */
  sources: readonly (Source | null)[];
  readonly issues: FeedIssue[];
}

// A hostile file must not fill the memory with complaints about itself.
const maxIssues = 1000;

/** A place in a feed file: the raw value there, and the way to it. */
export class FeedNode {
  constructor(
    readonly value: unknown,
    readonly file: FeedFile,
    readonly path = '',
  ) {}

  /** Nothing there, or `null`: not an error. */
  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The field of that name. Only own fields count: `__proto__` and `constructor` are words like any other. */
  at(key: string): FeedNode {
    const record = Object(this.value) as Record<string, unknown>;
    return new FeedNode(
      Object.hasOwn(record, key) ? record[key] : undefined,
      this.file,
      this.path ? `${this.path}.${key}` : key,
    );
  }

  /** An entry of the list that is here. */
  entry(value: unknown, index: number): FeedNode {
    return new FeedNode(value, this.file, `${this.path}[${index}]`);
  }

  /** Notes an issue. Returns `undefined`, so that a reader can end with it. */
  report(message: string): undefined {
    const { issues } = this.file;
    if (issues.length < maxIssues) issues.push({ path: this.path, message });
  }
}
