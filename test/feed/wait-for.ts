import { waitUntil } from '@open-wc/testing';

/** Waits for what is bound to come, for as long as a busy machine may need. */
export function waitFor(check: () => boolean | undefined | Promise<boolean | undefined>, what: string): Promise<void> {
  return waitUntil(check, what, { interval: 10, timeout: 15_000 });
}
