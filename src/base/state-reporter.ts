import type { FeedController } from '../feed/feed-controller.js';
import type { Feed } from '../model/feed.js';
import { emit } from './events.js';

/** What an element is doing, as `:state(…)` and in its events. */
export type ElementState = 'loading' | 'ready' | 'stale' | 'error' | 'waiting';

/** Turns changes of an element's state into `:state(…)` and events, once for each change. */
export class StateReporter {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  #state?: ElementState;
  #feed?: Feed;

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** Reports what has just been rendered. */
  report(state: ElementState, source: FeedController, locale: string): void {
    const isNewState = state !== this.#state;
    const isNewFeed = source.feed !== this.#feed;
    if (isNewState) this.#show(state);
    this.#state = state;
    this.#feed = source.feed;
    if (state === 'ready' && source.feed && (isNewState || isNewFeed)) {
      const { partner, revision } = source.feed;
      emit(this.#host, 'bandung-ready', { partner: partner?.id ?? 'bandung', locale, revision });
    } else if (state === 'error' && source.error && isNewState) {
      emit(this.#host, 'bandung-error', { code: source.error.code, status: source.error.status });
    } else if (state === 'stale' && isNewState) {
      emit(this.#host, 'bandung-stale', { receivedAt: source.receivedAt });
    }
  }

  #show(state: ElementState): void {
    try {
      if (this.#state) this.#internals.states.delete(this.#state);
      this.#internals.states.add(state);
    } catch {
      // Engines before 2024 want `--` before the name of a state; `:state()` is not theirs anyway.
    }
  }
}
