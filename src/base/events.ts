import type { FeedError } from '../feed/fetch-feed.js';

/** Detail of `bandung-ready`: what is shown now. */
export interface ReadyDetail {
  readonly partner: string;
  readonly locale: string;
  readonly revision: string;
}

/** Detail of `bandung-error`. */
export interface ErrorDetail {
  readonly code: FeedError['code'];
  readonly status?: number;
}

/** Detail of `bandung-stale`: when the data shown was received (milliseconds since 1970), where known. */
export interface StaleDetail {
  readonly receivedAt?: number;
}

/** Detail of `bandung-follow`: the link that was followed. */
export interface FollowDetail {
  readonly url: string;
}

/** The events of every element. All bubble and leave the shadow tree. */
export interface BandungEventMap {
  'bandung-ready': CustomEvent<ReadyDetail>;
  'bandung-error': CustomEvent<ErrorDetail>;
  'bandung-stale': CustomEvent<StaleDetail>;
  'bandung-follow': CustomEvent<FollowDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged so that addEventListener knows them
  interface HTMLElementEventMap extends BandungEventMap {}
}

type Detail<Name extends keyof BandungEventMap> = BandungEventMap[Name]['detail'];

/** Dispatches one of our events from an element. */
export function emit<Name extends keyof BandungEventMap>(target: EventTarget, name: Name, detail: Detail<Name>): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
