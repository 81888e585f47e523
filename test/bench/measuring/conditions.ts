/** How a page is loaded, and what is looked at meanwhile. */
export interface Condition {
  readonly name: 'cost' | 'sight' | 'slow-4g' | 'slow-cpu';
  /** Whether the page is watched from inside, which is work of its own: work is measured without. */
  readonly isWatched: boolean;
  /** How many times slower the main thread is. */
  readonly cpuSlowdown?: number;
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
}

/** Bytes a second of a kilobit a second. */
const kilobits = 1000 / 8;

export const cost: Condition = { name: 'cost', isWatched: false };

export const sight: Condition = { name: 'sight', isWatched: true };

/** 1.6 Mbit/s down, 750 kbit/s up, 562 ms for the way there and back. */
export const slowNetwork: Condition = {
  name: 'slow-4g',
  isWatched: true,
  network: { latency: 562, downloadThroughput: 1600 * kilobits, uploadThroughput: 750 * kilobits },
};

export const slowProcessor: Condition = { name: 'slow-cpu', isWatched: true, cpuSlowdown: 4 };

export const conditions: readonly Condition[] = [cost, sight, slowNetwork, slowProcessor];
