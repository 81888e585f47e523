import type { ParsedTimelinePage } from '../model/parse-timeline-page.js';
import { parseTimelinePage } from '../model/parse-timeline-page.js';
import { defaultFeedPolicy } from './feed-policy.js';
import type { FeedPolicy } from './feed-policy.js';
import { fetchFeedPatiently } from './fetch-feed-patiently.js';
import { FeedError } from './fetch-feed.js';

export interface PageOptions {
  /** Of the slice that the page is to continue; empty where it has none. */
  readonly revision: string;
  /** Asks the server even if the browser has a copy. */
  readonly isFresh: boolean;
}

/** One user's share in a further page of a timeline. */
export interface PageShare {
  /** Rejects with a `FeedError` only. */
  readonly page: Promise<ParsedTimelinePage>;
  /** To be called once, when the user has no more use for the page. */
  close(): void;
}

/** A page that is asked for, or here, and how many use it. */
interface PageEntry {
  readonly revision: string;
  readonly controller: AbortController;
  readonly page: Promise<ParsedTimelinePage>;
  userCount: number;
}

/** The further pages in use, by URL. */
const entries = new Map<string, PageEntry>();
let policy = defaultFeedPolicy;

/** Joins the users of a page: one request, however many widgets want it at the same revision. */
export function openTimelinePage(url: string, options: PageOptions): PageShare {
  const known = entries.get(url);
  const entry = known?.revision === options.revision ? known : addEntry(url, options);
  entry.userCount += 1;
  return {
    page: entry.page,
    close() {
      entry.userCount -= 1;
      // Another user may come within the same task.
      queueMicrotask(() => {
        if (entry.userCount > 0) return;
        entry.controller.abort();
        forget(url, entry);
      });
    },
  };
}

/** How many further pages are in use, for tests. */
export function countTimelinePages(): number {
  return entries.size;
}

/** Has less patience from now on, for tests; without a policy as much as ever. */
export function setTimelinePagePolicy(changes: Partial<FeedPolicy> = {}): void {
  policy = { ...defaultFeedPolicy, ...changes };
}

function addEntry(url: string, options: PageOptions): PageEntry {
  const controller = new AbortController();
  const page = fetchPage(url, options, controller.signal);
  const entry = { revision: options.revision, controller, page, userCount: 0 };
  entries.set(url, entry);
  // A failure is not kept.
  page.catch(() => forget(url, entry));
  return entry;
}

function forget(url: string, entry: PageEntry): void {
  if (entries.get(url) === entry) entries.delete(url);
}

async function fetchPage(url: string, options: PageOptions, signal: AbortSignal): Promise<ParsedTimelinePage> {
  const { revision, isFresh } = options;
  const { raw, isOldCopy } = await fetchFeedPatiently(url, { signal, isFresh, mayUseOldCopy: true, policy });
  const page = parseTimelinePage(raw, url);
  const refusal = page.issues.find(({ code }) => code);
  if (refusal?.code) throw new FeedError(refusal.code, `${refusal.message}: ${url}`);
  // The browser's copy may be of an earlier build than the slice.
  const isOfOtherBuild = revision && page.revision && page.revision !== revision;
  return isOfOtherBuild && !isFresh && !isOldCopy ? fetchPage(url, { revision, isFresh: true }, signal) : page;
}
