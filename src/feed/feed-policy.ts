/** How patient the page is with a feed's server. Tests use shorter times. */
export interface FeedPolicy {
  /** For one request, from asking to the last byte. */
  readonly timeoutMs: number;
  /** For the last try, which the browser's own cache answers at once or not at all. */
  readonly cacheTimeoutMs: number;
  /** Bytes of a decoded answer above which it is not read on. */
  readonly maxBytes: number;
  /** Pauses before each further try: a time between the two, so that not all visitors return at once. */
  readonly retryPausesMs: readonly (readonly [least: number, most: number])[];
  /** The shortest time between two looks for news, whatever an element asks for. */
  readonly shortestRefreshMs: number;
  /** For how long the feed of an element that left is still good for one that comes. */
  readonly keepMs: number;
}

/** Quick failures are over within 5 s, a server that hangs within 3 × 8 s, the pauses and 3 s more: 31 s. */
export const defaultFeedPolicy: FeedPolicy = {
  timeoutMs: 8000,
  cacheTimeoutMs: 3000,
  maxBytes: 2 * 1024 * 1024,
  retryPausesMs: [
    [500, 1000],
    [1500, 3000],
  ],
  shortestRefreshMs: 60_000,
  keepMs: 60_000,
};
