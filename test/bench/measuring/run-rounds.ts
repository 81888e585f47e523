import type { Browser } from 'playwright-core';
import { shuffle } from '../figures/shuffle.ts';
import { conditions as allConditions } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { measureCost, measureSight } from './load-page.ts';
import type { PageToLoad } from './load-page.ts';

/** Everything that is measured, by the key under which it stands in the results. */
export const measures = {
  requests: { title: 'requests', unit: '' },
  scriptBytes: { title: 'scripts', unit: 'kB' },
  bytes: { title: 'all bytes', unit: 'kB' },
  pageBytes: { title: 'in the host page', unit: 'kB' },
  totalBytes: { title: 'both together', unit: 'kB' },
  cpuMs: { title: 'main thread', unit: 'ms' },
  scriptMs: { title: 'in scripts', unit: 'ms' },
  visibleMs: { title: 'visible', unit: 'ms' },
  longestTaskMs: { title: 'longest task', unit: 'ms' },
  layoutShift: { title: 'layout shift', unit: '' },
  slowNetworkVisibleMs: { title: 'visible, Slow 4G', unit: 'ms' },
  slowNetworkLayoutShift: { title: 'layout shift, Slow 4G', unit: '' },
  slowCpuVisibleMs: { title: 'visible, CPU 4×', unit: 'ms' },
  slowCpuLongestTaskMs: { title: 'longest task, CPU 4×', unit: 'ms' },
  slowCpuLayoutShift: { title: 'layout shift, CPU 4×', unit: '' },
  domNodes: { title: 'DOM nodes', unit: '' },
  heapBytes: { title: 'heap', unit: 'kB' },
} as const;

export type MeasureKey = keyof typeof measures;

/** Values of every round, in the order of the rounds. */
export type Rounds = Record<MeasureKey, number[]>;

/** What the host's page costs by itself is taken off these. */
const netKeys: readonly MeasureKey[] = ['pageBytes', 'totalBytes', 'cpuMs', 'scriptMs', 'domNodes', 'heapBytes'];

export interface RoundTarget extends PageToLoad {
  readonly id: string;
  /** Origin of the library. */
  readonly library: string;
}

export interface RoundOptions {
  readonly rounds: number;
  /** Default: all of them. */
  readonly conditions?: readonly Condition[];
  /** Id of the host's page alone. */
  readonly emptyId: string;
  readonly order?: (targets: readonly RoundTarget[]) => readonly RoundTarget[];
  readonly tell?: (text: string) => void;
}

/**
 * Loads every page once per round and condition, in an order of chance. A short round goes before, which warms the
 * machine up and counts for nothing.
 */
export async function runRounds(
  browser: Browser,
  targets: readonly RoundTarget[],
  { rounds, conditions = allConditions, emptyId, order = shuffle, tell = () => {} }: RoundOptions,
): Promise<ReadonlyMap<string, Rounds>> {
  const results = new Map(targets.map(({ id }) => [id, makeRounds()]));
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    for (const condition of round > 0 ? conditions : conditions.slice(0, 1)) {
      for (const target of order(targets)) {
        const values = await measure(browser, target, condition);
        if (round > 0) keep(results.get(target.id)!, values);
      }
    }
    tell(`round ${round} of ${rounds}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  const empty = results.get(emptyId);
  if (empty) for (const [id, result] of results) if (id !== emptyId) takeOff(result, empty);
  return results;
}

function makeRounds(): Rounds {
  return Object.fromEntries(Object.keys(measures).map((key) => [key, []])) as unknown as Rounds;
}

async function measure(
  browser: Browser,
  { library, ...target }: RoundTarget,
  condition: Condition,
): Promise<Partial<Record<MeasureKey, number>>> {
  if (condition.name === 'cost') {
    const { requests, scriptBytes, bytes, pageBytes, cpuMs, scriptMs, domNodes, heapBytes } = await measureCost(
      browser,
      library,
      target,
    );
    const totalBytes = bytes + pageBytes;
    return { requests, scriptBytes, bytes, pageBytes, totalBytes, cpuMs, scriptMs, domNodes, heapBytes };
  }
  const { visibleMs, layoutShift, longestTaskMs } = await measureSight(browser, library, target, condition);
  if (condition.name === 'slow-4g') return { slowNetworkVisibleMs: visibleMs, slowNetworkLayoutShift: layoutShift };
  return condition.name === 'slow-cpu'
    ? { slowCpuVisibleMs: visibleMs, slowCpuLongestTaskMs: longestTaskMs, slowCpuLayoutShift: layoutShift }
    : { visibleMs, layoutShift, longestTaskMs };
}

function keep(rounds: Rounds, values: Partial<Record<MeasureKey, number>>): void {
  for (const [key, value] of Object.entries(values)) rounds[key as MeasureKey].push(value);
}

function takeOff(result: Rounds, empty: Rounds): void {
  for (const key of netKeys) result[key] = result[key].map((value, round) => value - (empty[key][round] ?? 0));
}
