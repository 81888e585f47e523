import { FeedEntry } from './feed-entry.js';
import { defaultFeedPolicy } from './feed-policy.js';
import type { FeedPolicy } from './feed-policy.js';
import type { FeedSnapshot } from './feed-snapshot.js';
import { RefreshWatch } from './refresh-watch.js';

export type { FeedSnapshot } from './feed-snapshot.js';

export interface SubscribeOptions {
  /** Seconds between looks for news while the page is visible; 0: none. */
  readonly refreshSeconds: number;
  /** Called when there is something new to show; not for the snapshot that is there at once. */
  readonly onChange: (snapshot: FeedSnapshot) => void;
}

/** One user's share in a feed of the page. */
export interface FeedSubscription {
  /** What is known now. */
  readonly snapshot: FeedSnapshot;
  /** Asks the server again. Resolves when the answer, good or bad, is there. */
  reload(): Promise<void>;
  unsubscribe(): void;
}

/** What the store keeps going. All zero: a page without widgets. */
export interface FeedActivity {
  readonly timers: number;
  readonly listeners: number;
  /** Feeds that are being asked for, pauses between tries included. */
  readonly requests: number;
}

/** The feeds of a page, by URL. */
class FeedStore {
  readonly #policy: FeedPolicy;
  readonly #entries = new Map<string, FeedEntry>();
  readonly #watch = new RefreshWatch(() => this.#getUsed());

  constructor(policy: FeedPolicy) {
    this.#policy = policy;
  }

  get activity(): FeedActivity {
    let requests = 0;
    for (const entry of this.#entries.values()) if (entry.isBusy) requests += 1;
    return { timers: this.#watch.timerCount, listeners: this.#watch.listenerCount, requests };
  }

  subscribe(url: string, options: SubscribeOptions): FeedSubscription {
    this.#forgetOld();
    const entry = this.#entries.get(url) ?? new FeedEntry(url, this.#policy, this.#watch.adjust);
    this.#entries.set(url, entry);
    // A copy, so that one pair of options may subscribe twice.
    const subscriber = { ...options };
    const isFirst = entry.subscribers.size === 0;
    // Before the look, so that others hear of it and this one reads it from `snapshot`.
    if (!entry.snapshot.feed) void entry.load();
    else if (isFirst && entry.snapshot.status === 'stale') void entry.refresh();
    entry.subscribers.add(subscriber);
    this.#watch.adjust();
    return {
      get snapshot() {
        return entry.snapshot;
      },
      reload: () => entry.reload(),
      unsubscribe: () => {
        if (!entry.subscribers.delete(subscriber)) return;
        entry.leftAt = Date.now();
        this.#watch.adjust();
        // A node that is moved leaves and comes within one task: its request goes on.
        if (entry.subscribers.size === 0) queueMicrotask(() => this.#leave(entry));
      },
    };
  }

  close(): void {
    for (const entry of this.#entries.values()) {
      entry.subscribers.clear();
      entry.abort();
    }
    this.#entries.clear();
    this.#watch.adjust();
  }

  #leave(entry: FeedEntry): void {
    if (entry.subscribers.size > 0) return;
    entry.abort();
    // A failure is not kept; by now another entry may have its place.
    if (!entry.snapshot.feed && this.#entries.get(entry.url) === entry) this.#entries.delete(entry.url);
  }

  /** Feeds without users go when the next user of any comes: no timer runs for them. */
  #forgetOld(): void {
    const oldest = Date.now() - this.#policy.keepMs;
    for (const entry of this.#entries.values()) {
      if (entry.subscribers.size === 0 && !entry.isBusy && entry.leftAt < oldest) this.#entries.delete(entry.url);
    }
  }

  #getUsed(): readonly FeedEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.subscribers.size > 0);
  }
}

let pageStore: FeedStore | undefined;

/** Joins the users of a feed. The first one of a URL causes the one request; all share the parsed result. */
export function subscribe(url: string, options: SubscribeOptions): FeedSubscription {
  pageStore ??= new FeedStore(defaultFeedPolicy);
  return pageStore.subscribe(url, options);
}

/** What runs for feeds at the moment, for tests. */
export function countFeedActivity(): FeedActivity {
  return pageStore?.activity ?? { timers: 0, listeners: 0, requests: 0 };
}

/** Forgets all feeds and users and starts anew, for tests, which may want less patience. */
export function resetFeedStore(policy: Partial<FeedPolicy> = {}): void {
  pageStore?.close();
  pageStore = new FeedStore({ ...defaultFeedPolicy, ...policy });
}
