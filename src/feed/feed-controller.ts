import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../model/feed.js';
import { isSameSnapshot, loadingSnapshot, readSnapshot } from './feed-snapshot.js';
import type { FeedIssues, FeedSnapshot } from './feed-snapshot.js';
import { subscribe } from './feed-store.js';
import type { FeedSubscription } from './feed-store.js';
import type { FeedError } from './fetch-feed.js';

/** What an element is to show. */
export interface FeedSource {
  /** Absolute URL of the slice. `undefined`: not known yet. */
  readonly url: string | undefined;
  /** Id of the partner that the URL stands for, empty for Bandung in general; absent where it is not known. */
  readonly partner?: string;
  /** A parsed feed file: shown as it is, and nothing is requested. */
  readonly data?: unknown;
  /** Seconds between looks for news; 0: none. */
  readonly refreshSeconds: number;
  /** The visitor has to agree first: nothing is requested. */
  readonly isHeld: boolean;
}

/** What an element knows of its feed. `loading` may come with the feed shown until now. */
export interface FeedState extends Omit<FeedSnapshot, 'status'> {
  readonly status: 'waiting' | FeedSnapshot['status'];
}

/** Gives its host the feed it asks for, and an update whenever there is something new to show. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange?: (state: FeedState) => void;
  #isConnected = false;
  #source?: FeedSource;
  #subscription?: FeedSubscription;
  #state: FeedState = loadingSnapshot;
  /** Where the feed in `#state` is from. */
  #shownUrl?: string;
  #readLast?: { readonly data: unknown; readonly url: string; readonly snapshot: FeedSnapshot };

  constructor(host: ReactiveControllerHost, options: { onChange?: (state: FeedState) => void } = {}) {
    this.#host = host;
    this.#onChange = options.onChange;
    host.addController(this);
  }

  get status(): FeedState['status'] {
    return this.#state.status;
  }

  /** The feed to show, while there is one: also while another is loading. */
  get feed(): Feed | undefined {
    return this.#state.feed;
  }

  get issues(): FeedIssues {
    return this.#state.issues;
  }

  get receivedAt(): number | undefined {
    return this.#state.receivedAt;
  }

  get error(): FeedError | undefined {
    return this.#state.error;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#leave();
  }

  /** Says what to show. Called before each update; the same source again changes nothing. */
  setSource(source: FeedSource): void {
    if (this.#source && isSameSource(this.#source, source)) return;
    this.#source = source;
    if (this.#isConnected) this.#follow();
  }

  /** Asks the server again. Resolves when the answer, good or bad, is there. */
  async reload(): Promise<void> {
    await this.#subscription?.reload();
  }

  #follow(): void {
    if (!this.#source) return;
    const { url, data, refreshSeconds, isHeld } = this.#source;
    const left = this.#subscription;
    this.#subscription = undefined;
    if (isHeld) {
      // Even with data at hand: its pictures come from Bandung's server.
      this.#show({ status: 'waiting', issues: [] });
    } else if (data !== undefined && data !== null) {
      this.#show(this.#readData(data, url ?? document.baseURI), url);
    } else if (url === undefined) {
      this.#show(loadingSnapshot);
    } else {
      const onChange = (snapshot: FeedSnapshot): void => this.#take(snapshot, url);
      this.#subscription = subscribe(url, { refreshSeconds, onChange });
      this.#take(this.#subscription.snapshot, url);
    }
    // After the new one is there, so that a change of the interval alone does not end the run.
    left?.unsubscribe();
  }

  /** Reads the host's data once, so that a move of the node is no news. */
  #readData(data: unknown, url: string): FeedSnapshot {
    const last = this.#readLast;
    if (last && last.data === data && last.url === url) return last.snapshot;
    const snapshot = readSnapshot(data, url);
    this.#readLast = { data, url, snapshot };
    return snapshot;
  }

  #leave(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  /** What is shown stays while its successor is loading. */
  #take(snapshot: FeedSnapshot, url: string): void {
    const { feed, issues, receivedAt } = this.#state;
    if (snapshot.feed || !feed) this.#show(snapshot, url);
    else if (snapshot.status === 'loading') this.#show({ status: 'loading', feed, issues, receivedAt }, this.#shownUrl);
    else if (this.#isOfSource(feed)) {
      this.#show({ status: 'stale', feed, issues, receivedAt, error: snapshot.error }, this.#shownUrl);
    } else this.#show(snapshot, url);
  }

  /** Whether a feed is the best there is for the source: its own earlier one, or its partner's in another language. */
  #isOfSource(feed: Feed): boolean {
    const { url, partner } = this.#source ?? {};
    if (this.#shownUrl === url) return true;
    return partner !== undefined && (feed.partner?.id ?? 'bandung') === (partner || 'bandung');
  }

  #show(next: FeedState, url?: string): void {
    this.#shownUrl = url;
    const isNews = !isSameSnapshot(next, this.#state);
    this.#state = next;
    if (!isNews) return;
    this.#onChange?.(next);
    this.#host.requestUpdate();
  }
}

function isSameSource(a: FeedSource, b: FeedSource): boolean {
  return (
    a.url === b.url &&
    a.partner === b.partner &&
    a.data === b.data &&
    a.refreshSeconds === b.refreshSeconds &&
    a.isHeld === b.isHeld
  );
}
