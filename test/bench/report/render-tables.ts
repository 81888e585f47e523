import type { MeasureKey } from '../measuring/run-rounds.ts';
import type { PeerSummary } from '../summarize.ts';
import type { PeerGroup } from '../peers/peer.ts';
import { formatRatio, formatSpread, nameMeasure } from './format-figures.ts';
import { renderTable } from './render-table.ts';

const costKeys = [
  'requests',
  'scriptBytes',
  'bytes',
  'pageBytes',
  'cpuMs',
  'scriptMs',
  'domNodes',
  'heapBytes',
] as const satisfies MeasureKey[];

const sightKeys = [
  'visibleMs',
  'slowNetworkVisibleMs',
  'slowCpuVisibleMs',
  'longestTaskMs',
  'slowCpuLongestTaskMs',
  'layoutShift',
  'slowNetworkLayoutShift',
  'slowCpuLayoutShift',
] as const satisfies MeasureKey[];

const ratioKeys = [
  'totalBytes',
  'cpuMs',
  'visibleMs',
  'slowNetworkVisibleMs',
  'slowCpuVisibleMs',
  'heapBytes',
] as const satisfies MeasureKey[];

export const groupTitles: Readonly<Record<Exclude<PeerGroup, 'nothing'>, string>> = {
  whole: 'The whole content',
  timeline: 'Ten events alone',
};

/** The pages of a group, and the host's page on top where it says what the others are reckoned from. */
function pickGroup(summaries: readonly PeerSummary[], group: PeerGroup): PeerSummary[] {
  return summaries.filter((summary) => summary.group === group);
}

export function renderCosts(summaries: readonly PeerSummary[], group: PeerGroup): string {
  return renderFigures(pickGroup(summaries, group), costKeys);
}

export function renderSights(summaries: readonly PeerSummary[], group: PeerGroup): string {
  return renderFigures(pickGroup(summaries, group), sightKeys);
}

export function renderRatios(summaries: readonly PeerSummary[], group: PeerGroup, base: 'toFloor' | 'toBest'): string {
  return renderTable(
    ['page', ...ratioKeys.map((key) => nameMeasure(key).replace(/,? (ms|kB)$/, ''))],
    pickGroup(summaries, group).map((summary) => [
      summary.title,
      ...ratioKeys.map((key) => formatRatio(summary[base][key])),
    ]),
  );
}

export function renderFigures(
  rows: readonly {
    readonly title: string;
    readonly figures: PeerSummary['figures'] | Partial<PeerSummary['figures']>;
  }[],
  keys: readonly MeasureKey[],
): string {
  return renderTable(
    ['page', ...keys.map(nameMeasure)],
    rows.map(({ title, figures }) => [title, ...keys.map((key) => formatSpread(key, figures[key]))]),
  );
}
