import type { Feed } from '../model/feed.js';
import { parseFeed } from '../model/parse-feed.js';
import type { FeedIssue } from '../model/parse-feed.js';
import { FeedError } from './fetch-feed.js';

/** What the parser found wrong in a feed. */
export type FeedIssues = readonly FeedIssue[];

/** What is known of a feed at one moment. */
export interface FeedSnapshot {
  /** `stale`: there is a feed, but a newer one could not be had. */
  readonly status: 'loading' | 'ready' | 'stale' | 'error';
  readonly feed?: Feed;
  readonly issues: FeedIssues;
  /** When the feed came from the server (milliseconds since 1970), where known. */
  readonly receivedAt?: number;
  /** Why there is no feed, or no newer one. */
  readonly error?: FeedError;
}

export const loadingSnapshot: FeedSnapshot = { status: 'loading', issues: [] };

/** Reads a feed file; nonsense becomes an error and never throws. */
export function readSnapshot(raw: unknown, url: string, receivedAt?: number): FeedSnapshot {
  try {
    const { feed, issues } = parseFeed(raw, url);
    if (feed) return { status: 'ready', feed, issues, receivedAt };
    const code = issues.find((issue) => issue.code)?.code ?? 'envelope';
    return { status: 'error', issues, error: new FeedError(code, `${issues[0]?.message ?? 'Not a feed'}: ${url}`) };
  } catch (cause) {
    return { status: 'error', issues: [], error: new FeedError('envelope', `Not a feed: ${url}`, { cause }) };
  }
}

/** What remains after a failure: the last good feed, where there is one. */
export function keepSnapshot(last: FeedSnapshot, failed: FeedSnapshot): FeedSnapshot {
  return last.feed ? { ...last, status: 'stale', error: failed.error } : failed;
}

type Visible = Pick<FeedSnapshot, 'feed' | 'error'> & { readonly status: string };

/** Whether a reader of the second would see nothing new. The time of receipt alone is no news. */
export function isSameSnapshot(a: Visible, b: Visible): boolean {
  const isSameError = a.error?.code === b.error?.code && a.error?.status === b.error?.status;
  return a.status === b.status && a.feed === b.feed && isSameError;
}
