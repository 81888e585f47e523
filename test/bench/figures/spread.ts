/** A middle value and how far the values lie from each other. */
export interface Spread {
  readonly median: number;
  /** First and third quartile. */
  readonly low: number;
  readonly high: number;
}

/** Value at a share of the sorted values, between two of them where it falls between. */
function takeQuantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function describeSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: takeQuantile(sorted, 0.5), low: takeQuantile(sorted, 0.25), high: takeQuantile(sorted, 0.75) };
}

/** A ratio of two things that were measured in the same rounds. */
export interface Ratio extends Spread {
  /** Between these lies the true median of the ratio, with at least `confidence`. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** Wanted share of intervals that hold the true median; few rounds give less. */
const wantedConfidence = 0.95;

/**
 * The ratio of each round, so that what slows the machine down for a while falls on both. The interval is that of the
 * sign test: it assumes nothing of how the figures are distributed.
 */
export function compareRounds(values: readonly number[], base: readonly number[]): Ratio | undefined {
  const ratios = values.flatMap((value, round) => {
    const reference = base[round];
    return reference !== undefined && reference > 0 ? [value / reference] : [];
  });
  if (ratios.length === 0) return undefined;
  const sorted = [...ratios].sort((a, b) => a - b);
  let outer = 0;
  while (outer + 1 < sorted.length / 2 && getConfidence(sorted.length, outer + 1) >= wantedConfidence) outer += 1;
  return {
    ...describeSpread(ratios),
    from: sorted[outer]!,
    to: sorted[sorted.length - 1 - outer]!,
    confidence: getConfidence(sorted.length, outer),
  };
}

/** Chance that the true median lies between the values that have `outer` others outside them on each side. */
function getConfidence(count: number, outer: number): number {
  let tail = 0;
  let ways = 1;
  for (let below = 0; below <= outer; below += 1) {
    tail += ways / 2 ** count;
    ways = (ways * (count - below)) / (below + 1);
  }
  return Math.max(0, 1 - 2 * tail);
}

/** Whether the rounds show a difference: the interval does not hold 1, and there are rounds enough to trust it. */
export function isDifferent({ from, to, confidence }: Ratio): boolean {
  const isExact = from === to;
  return (isExact || confidence >= wantedConfidence) && (from > 1 || to < 1);
}
