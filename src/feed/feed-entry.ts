import type { FeedPolicy } from './feed-policy.js';
import { isSameSnapshot, keepSnapshot, loadingSnapshot, readSnapshot } from './feed-snapshot.js';
import type { FeedSnapshot } from './feed-snapshot.js';
import { fetchFeedPatiently } from './fetch-feed-patiently.js';
import { FeedError } from './fetch-feed.js';

export interface FeedSubscriber {
  readonly refreshSeconds: number;
  readonly onChange: (snapshot: FeedSnapshot) => void;
}

/** One look at the server, with all its tries. */
interface Run {
  readonly controller: AbortController;
  readonly isFresh: boolean;
  done: Promise<void>;
}

/** One feed of the page: what is known of it, who uses it, and the one run under way. */
export class FeedEntry {
  readonly url: string;
  readonly subscribers = new Set<FeedSubscriber>();
  /** When the last run ended, well or not (milliseconds since 1970). */
  lookedAt = 0;
  /** When the last subscriber left. */
  leftAt = 0;
  readonly #policy: FeedPolicy;
  readonly #onSettled: () => void;
  #snapshot = loadingSnapshot;
  #text?: string;
  #run?: Run;

  constructor(url: string, policy: FeedPolicy, onSettled: () => void) {
    this.url = url;
    this.#policy = policy;
    this.#onSettled = onSettled;
  }

  get snapshot(): FeedSnapshot {
    return this.#snapshot;
  }

  get isBusy(): boolean {
    return this.#run !== undefined;
  }

  /** The moment at which news is due: after the shortest interval that a subscriber wants. `Infinity`: never. */
  get dueAt(): number {
    let intervalMs = Infinity;
    for (const { refreshSeconds } of this.subscribers) {
      if (refreshSeconds > 0) intervalMs = Math.min(intervalMs, refreshSeconds * 1000);
    }
    return this.lookedAt + Math.max(intervalMs, this.#policy.shortestRefreshMs);
  }

  /** The moment from which a look is due when the visitor comes back to the page. `Infinity`: never. */
  get dueOnReturnAt(): number {
    return this.dueAt === Infinity ? Infinity : this.lookedAt + this.#policy.shortestRefreshMs;
  }

  /** The first look, or another try after an error. */
  load(): Promise<void> {
    this.#showLoading();
    return this.#run?.done ?? this.#start(false);
  }

  /**
   * Looks for news in the background: what is shown stays until there are some. Past the browser's own copy, which may
   * be a day old (`stale-while-revalidate`); where nothing is new, the server answers 304 without a body.
   */
  refresh(): Promise<void> {
    return this.#run?.done ?? this.#start(true);
  }

  /** Asks the server because somebody wants to know; one request for all who ask meanwhile. */
  reload(): Promise<void> {
    this.#showLoading();
    return this.#run?.isFresh ? this.#run.done : this.#start(true);
  }

  abort(): void {
    this.#run?.controller.abort();
    this.#run = undefined;
  }

  #start(isFresh: boolean): Promise<void> {
    this.abort();
    const run: Run = { controller: new AbortController(), isFresh, done: Promise.resolve() };
    this.#run = run;
    run.done = this.#follow(run);
    return run.done;
  }

  async #follow(run: Run): Promise<void> {
    const next = await this.#look(run);
    // Only the latest run counts; one that was left or overtaken has nothing to say.
    if (this.#run !== run) return;
    this.#run = undefined;
    this.lookedAt = Date.now();
    this.#show(next);
    this.#onSettled();
  }

  async #look({ controller, isFresh }: Run): Promise<FeedSnapshot> {
    const last = this.#snapshot;
    try {
      const { raw, text, sentAt, isOldCopy } = await fetchFeedPatiently(this.url, {
        signal: controller.signal,
        isFresh,
        mayUseOldCopy: !last.feed,
        policy: this.#policy,
      });
      const receivedAt = isOldCopy ? sentAt : Date.now();
      // Without news nothing is rendered anew.
      if (last.feed && text === this.#text) return { ...last, status: 'ready', receivedAt, error: undefined };
      const read = readSnapshot(raw, this.url, receivedAt);
      if (!read.feed) return keepSnapshot(last, read);
      if (!controller.signal.aborted) this.#text = text;
      return isOldCopy ? { ...read, status: 'stale' } : read;
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : new FeedError('network', `No answer: ${this.url}`, { cause });
      return keepSnapshot(last, { status: 'error', issues: [], error });
    }
  }

  #showLoading(): void {
    if (!this.#snapshot.feed) this.#show(loadingSnapshot);
  }

  #show(next: FeedSnapshot): void {
    const isNews = !isSameSnapshot(this.#snapshot, next);
    this.#snapshot = next;
    if (!isNews) return;
    for (const { onChange } of [...this.subscribers]) onChange(next);
  }
}
