import type { FeedEntry } from './feed-entry.js';

// setTimeout takes no more than 2³¹ − 1 ms; a longer wait would end at once.
const longestWaitMs = 2 ** 31 - 1;

/**
 * Looks for news of the page's feeds while the page can be seen: one timer and four listeners however many feeds,
 * and none without any.
 */
export class RefreshWatch {
  readonly #getEntries: () => readonly FeedEntry[];
  #timer?: ReturnType<typeof setTimeout>;
  #isListening = false;

  /** @param getEntries the feeds in use */
  constructor(getEntries: () => readonly FeedEntry[]) {
    this.#getEntries = getEntries;
  }

  get timerCount(): number {
    return this.#timer === undefined ? 0 : 1;
  }

  get listenerCount(): number {
    return this.#isListening ? 4 : 0;
  }

  /** Sets timer and listeners as the feeds in use want it. To be called whenever these change or one was looked at. */
  readonly adjust = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#getEntries();
    this.#listen(entries.length > 0);
    if (document.visibilityState === 'hidden') return;
    const dueAt = Math.min(...entries.map((entry) => (entry.isBusy ? Infinity : entry.dueAt)));
    if (dueAt === Infinity) return;
    const waitMs = Math.min(Math.max(dueAt - Date.now(), 0), longestWaitMs);
    this.#timer = setTimeout(this.#lookIfDue, waitMs);
  };

  readonly #lookIfDue = (): void => this.#look((entry) => entry.dueAt);

  /** A return to the page is worth a look before its time, but not at each change of tabs. */
  readonly #handleReturn = (): void => this.#look((entry) => entry.dueOnReturnAt);

  /** Back on the network: whatever failed meanwhile need not wait for its time. */
  readonly #handleOnline = (): void => {
    for (const entry of this.#getEntries()) {
      if (entry.dueAt !== Infinity && entry.snapshot.error) void entry.refresh();
    }
    this.#handleReturn();
  };

  /** Back from the back/forward cache, where timers stood still. */
  readonly #handlePageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#handleReturn();
  };

  #look(getDueAt: (entry: FeedEntry) => number): void {
    if (document.visibilityState !== 'hidden') {
      const now = Date.now();
      for (const entry of this.#getEntries()) if (getDueAt(entry) <= now) void entry.refresh();
    }
    this.adjust();
  }

  #listen(isWanted: boolean): void {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    if (isWanted) {
      document.addEventListener('visibilitychange', this.#handleReturn);
      addEventListener('focus', this.#handleReturn);
      addEventListener('online', this.#handleOnline);
      addEventListener('pageshow', this.#handlePageShow);
    } else {
      document.removeEventListener('visibilitychange', this.#handleReturn);
      removeEventListener('focus', this.#handleReturn);
      removeEventListener('online', this.#handleOnline);
      removeEventListener('pageshow', this.#handlePageShow);
    }
  }
}
