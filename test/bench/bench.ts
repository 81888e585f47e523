/**
 * `npm run bench`: what the widgets cost a page, beside the alternatives, in rounds that mix them all.
 *
 * `--rounds N` (7) · `--only id,id` · `--scale` many events, many widgets, a long life · `--dist DIR` another build ·
 * `--write` all of it, into `demo/bench/`
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { distFolder } from '../end-to-end/stage.ts';
import { runRounds } from './measuring/run-rounds.ts';
import { openWorkshop } from './open-workshop.ts';
import { allPeers } from './peers/all-peers.ts';
import { empty } from './peers/empty.ts';
import { describeMachine } from './report/describe-machine.ts';
import type { Machine } from './report/describe-machine.ts';
import { renderScale } from './report/render-scale.ts';
import { groupTitles, renderCosts, renderRatios, renderSights } from './report/render-tables.ts';
import { writeReport } from './report/write-report.ts';
import { runScale } from './scale/run-scale.ts';
import { summarize } from './summarize.ts';
import type { PeerSummary } from './summarize.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    scale: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    dist: { type: 'string', default: distFolder },
  },
});
const rounds = Math.max(1, Math.min(50, Math.trunc(Number(values.rounds)) || 1));
const dist = resolve(values.dist);
const tell = (text: string): void => console.error(text);

const only = values.only?.split(',');
const unknown = only?.filter((id) => !allPeers.some((peer) => peer.id === id)) ?? [];
if (unknown.length > 0) {
  throw new Error(`There is no ${unknown.join(', ')}. There are: ${allPeers.map(({ id }) => id).join(', ')}`);
}
if (only && values.write) throw new Error('A report has all pages: --write does not go with --only.');

async function measurePeers(): Promise<{ machine: Machine; peers: PeerSummary[] }> {
  const peers = allPeers.filter(({ id }) => id === empty.id || !only || only.includes(id));
  tell(`Building ${peers.length} pages …`);
  const workshop = await openWorkshop(peers, dist);
  try {
    const { browser, library, pages } = workshop;
    const targets = pages.map((page) => ({ ...page, library }));
    const results = await runRounds(browser, targets, { rounds, emptyId: empty.id, tell });
    return { machine: describeMachine(browser), peers: summarize(peers, results) };
  } finally {
    await workshop.close();
  }
}

function printPeers(peers: readonly PeerSummary[]): void {
  for (const group of ['whole', 'timeline'] as const) {
    if (!peers.some((peer) => peer.group === group)) continue;
    console.log(`\n${groupTitles[group]}\n\n${renderCosts(peers, group)}\n\n${renderSights(peers, group)}`);
    console.log(`\nAgainst the static page\n\n${renderRatios(peers, group, 'toFloor')}`);
    console.log(`\nAgainst the best Lit page\n\n${renderRatios(peers, group, 'toBest')}`);
  }
}

const { machine, peers } = await measurePeers();
console.log(`${machine.browser}, ${machine.cores} cores. Medians, rounds: ${rounds}; quartiles in brackets.`);
printPeers(peers);
const scale = values.scale || values.write ? await runScale({ dist, rounds, tell }) : undefined;
for (const { title, table } of scale ? renderScale(scale) : []) console.log(`\n${title}\n\n${table}`);
if (values.write) {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const date = new Date().toISOString().slice(0, 10);
  tell(`Written: ${await writeReport({ date, version, rounds, machine, peers, scale })}`);
}
