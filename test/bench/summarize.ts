import { compareRounds, describeSpread } from './figures/spread.ts';
import type { Ratio, Spread } from './figures/spread.ts';
import { measures } from './measuring/run-rounds.ts';
import type { MeasureKey, Rounds } from './measuring/run-rounds.ts';
import { references } from './peers/all-peers.ts';
import type { Peer, PeerGroup } from './peers/peer.ts';

/** The figures of one page. */
export interface PeerSummary {
  readonly id: string;
  readonly title: string;
  readonly group: PeerGroup;
  readonly leavesOut?: string;
  readonly figures: Readonly<Record<MeasureKey, Spread>>;
  /** Against the static page and the best Lit page of the group; absent where these cost nothing. */
  readonly toFloor: Partial<Record<MeasureKey, Ratio>>;
  readonly toBest: Partial<Record<MeasureKey, Ratio>>;
}

const keys = Object.keys(measures) as MeasureKey[];

/** Medians, quartiles and ratios of all pages. */
export function summarize(peers: readonly Peer[], results: ReadonlyMap<string, Rounds>): PeerSummary[] {
  return peers.flatMap(({ id, title, group, leavesOut }) => {
    const rounds = results.get(id);
    if (!rounds) return [];
    const reference = group === 'nothing' ? undefined : references[group];
    return {
      id,
      title,
      group,
      leavesOut,
      figures: Object.fromEntries(keys.map((key) => [key, describeSpread(rounds[key])])) as PeerSummary['figures'],
      toFloor: compareWith(rounds, results.get(reference?.floor ?? '')),
      toBest: compareWith(rounds, results.get(reference?.best ?? '')),
    };
  });
}

function compareWith(rounds: Rounds, base: Rounds | undefined): Partial<Record<MeasureKey, Ratio>> {
  if (!base || base === rounds) return {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const ratio = compareRounds(rounds[key], base[key]);
      return ratio ? [[key, ratio]] : [];
    }),
  );
}
