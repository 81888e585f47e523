import { join } from 'node:path';
import { compareRounds, describeSpread } from '../figures/spread.ts';
import type { Ratio, Spread } from '../figures/spread.ts';
import { cost, sight } from '../measuring/conditions.ts';
import { measureCost } from '../measuring/load-page.ts';
import { runRounds } from '../measuring/run-rounds.ts';
import type { MeasureKey, Rounds } from '../measuring/run-rounds.ts';
import { openWorkshop } from '../open-workshop.ts';
import { empty } from '../peers/empty.ts';
import { measureCycles } from './measure-cycles.ts';
import type { Cycles } from './measure-cycles.ts';
import { measureUpdate } from './measure-update.ts';
import type { Update } from './measure-update.ts';
import { eventPeers, scaleFeed, timelines, widgetCounts, widgetPeers } from './scale-peers.ts';
import { writeTimelines } from './write-timelines.ts';

export const scaleKeys = ['requests', 'totalBytes', 'cpuMs', 'visibleMs', 'domNodes', 'heapBytes'] as const;
export const widgetKeys = ['requests', 'cpuMs', 'domNodes', 'heapBytes'] as const;

export interface ScaleRow {
  readonly title: string;
  readonly figures: Partial<Record<MeasureKey, Spread>>;
}

export interface Scale {
  readonly events: readonly ScaleRow[];
  /** Main-thread work of the page with 10,000 events against that with ten. */
  readonly manyToFew?: Ratio;
  readonly widgets: readonly (ScaleRow & {
    /** The most often that one address of the feed was asked for. */
    readonly requestsPerFeed: number;
  })[];
  /** What one more widget costs, between one and the most of them. */
  readonly perWidget: { readonly cpuMs: Spread; readonly heapBytes: Spread };
  readonly cycles: Cycles;
  readonly update: Update;
}

export interface ScaleOptions {
  readonly dist: string;
  readonly rounds: number;
  readonly cycles?: number;
  readonly tell?: (text: string) => void;
}

/** What many events, many widgets and a long life of the page cost. */
export async function runScale({ dist, rounds, cycles = 1000, tell }: ScaleOptions): Promise<Scale> {
  const peers = [empty, ...eventPeers, ...widgetPeers];
  const workshop = await openWorkshop(peers, dist);
  try {
    const { browser, content, library, pages, scratchFolder } = workshop;
    await writeTimelines(content, timelines, join(scratchFolder, 'feed'));
    const proofs = new Map([...eventPeers, ...widgetPeers].map(({ id, shown }) => [id, shown(content)]));
    const targets = pages.map(({ id, url }) => ({
      id,
      url,
      library,
      proof: { seen: proofs.get(id) ?? [], present: proofs.get(id) ?? [] },
    }));
    const find = (id: string) => targets.find((target) => target.id === id)!;
    const results = await runRounds(browser, targets, { rounds, conditions: [cost, sight], emptyId: empty.id, tell });
    const single = find(widgetPeers[0]!.id);
    const widgets = [];
    for (const { id, title } of widgetPeers) {
      const { counts } = await measureCost(browser, library, find(id));
      const perFeed = [...counts].filter(([url]) => url.includes(scaleFeed)).map(([, count]) => count);
      widgets.push({ title, requestsPerFeed: Math.max(...perFeed), figures: pick(results.get(id)!, widgetKeys) });
    }
    return {
      events: eventPeers.map(({ id, title }) => ({ title, figures: pick(results.get(id)!, scaleKeys) })),
      manyToFew: compareRounds(results.get('scale-events-10000')!.cpuMs, results.get('scale-events-10')!.cpuMs),
      widgets,
      perWidget: { cpuMs: describeSlope(results, 'cpuMs'), heapBytes: describeSlope(results, 'heapBytes') },
      cycles: await measureCycles(browser, library, single, cycles),
      update: await measureUpdate(browser, library, single, `${library}/${scaleFeed}/events-10/en.json`),
    };
  } finally {
    await workshop.close();
  }
}

function pick(rounds: Rounds, keys: readonly MeasureKey[]): ScaleRow['figures'] {
  return Object.fromEntries(keys.map((key) => [key, describeSpread(rounds[key])]));
}

function describeSlope(results: ReadonlyMap<string, Rounds>, key: MeasureKey): Spread {
  const [few, many] = [widgetCounts[0], widgetCounts.at(-1)!];
  const fewRounds = results.get(`scale-widgets-${few}`)![key];
  const manyRounds = results.get(`scale-widgets-${many}`)![key];
  return describeSpread(manyRounds.map((value, round) => (value - fewRounds[round]!) / (many - few)));
}
