import { defaultFeedPolicy } from './feed-policy.js';
import type { FeedPolicy } from './feed-policy.js';
import { FeedError, fetchFeed } from './fetch-feed.js';
import type { FetchedFeed } from './fetch-feed.js';

export interface PatientOptions {
  readonly signal: AbortSignal;
  /** Asks the server even if the browser has a copy. */
  readonly isFresh: boolean;
  /** Whether the browser's own copy, however old, is better than nothing. */
  readonly mayUseOldCopy: boolean;
  readonly policy?: FeedPolicy;
}

export interface PatientlyFetchedFeed extends FetchedFeed {
  /** Had only after all tries failed, from the browser's HTTP cache. */
  readonly isOldCopy: boolean;
}

/**
 * Asks for a feed, again after a failure that may pass, and at last takes what the browser's HTTP cache holds:
 * at most four requests. Rejects with a `FeedError` only.
 */
export async function fetchFeedPatiently(url: string, options: PatientOptions): Promise<PatientlyFetchedFeed> {
  const { signal, isFresh, mayUseOldCopy, policy = defaultFeedPolicy } = options;
  const { timeoutMs, cacheTimeoutMs, maxBytes, retryPausesMs } = policy;
  let failure: FeedError;
  for (let tryCount = 0; ; tryCount += 1) {
    try {
      // Some servers let their failures be cached, too.
      const cache = isFresh || tryCount > 0 ? 'no-cache' : 'default';
      return { ...(await fetchFeed(url, { signal, cache, timeoutMs, maxBytes })), isOldCopy: false };
    } catch (error) {
      if (!(error instanceof FeedError) || !mayPass(error)) throw error;
      failure = error;
    }
    const range = retryPausesMs[tryCount];
    if (!range) break;
    await pause(range[0] + Math.random() * (range[1] - range[0]), signal);
  }
  // There is a copy while the server cannot be reached at all. After an answer such as 503, or a request given up on
  // the way, Chromium has dropped it: against these only a cache in front of the server helps.
  if (!mayUseOldCopy) throw failure;
  try {
    const copy = await fetchFeed(url, { signal, cache: 'force-cache', timeoutMs: cacheTimeoutMs, maxBytes });
    return { ...copy, isOldCopy: true };
  } catch (error) {
    // Without a copy the browser has asked the server once more; the first cause tells more.
    throw signal.aborted ? error : failure;
  }
}

/** A refusal or a broken answer stays what it is; an overloaded server or a bad line may recover. */
function mayPass({ code, status = 0 }: FeedError): boolean {
  return code === 'network' || code === 'timeout' || (code === 'http' && (status >= 500 || status === 429));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const handleAbort = (): void => {
      clearTimeout(timer);
      reject(new FeedError('aborted', 'Not asked for any more'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', handleAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', handleAbort, { once: true });
  });
}
