const callbacks = new Set<() => void>();
let isGivenForAll = false;

function handleConsent(): void {
  isGivenForAll = true;
  for (const callback of callbacks) callback();
}

/** Whether the page released all its widgets by a `bandung-consent` event. Remembered for this page view alone. */
export function isConsentGiven(): boolean {
  return isGivenForAll;
}

/**
 * Calls back when the page dispatches `bandung-consent` on the document. One listener serves all widgets.
 * Returns the function that ends it.
 */
export function observeConsent(callback: () => void): () => void {
  if (callbacks.size === 0) document.addEventListener('bandung-consent', handleConsent);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) document.removeEventListener('bandung-consent', handleConsent);
  };
}
