import { shareEvent } from './share-event.js';

const observe = shareEvent(() => document, 'bandung-consent');
let isGivenForAll = false;

/** Whether the page released all its widgets by a `bandung-consent` event. Remembered for this page view alone. */
export function isConsentGiven(): boolean {
  return isGivenForAll;
}

/** Calls back when the page dispatches `bandung-consent` on the document. Returns the function that ends it. */
export function observeConsent(callback: () => void): () => void {
  return observe(() => {
    isGivenForAll = true;
    callback();
  });
}
