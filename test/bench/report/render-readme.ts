import type { PeerSummary } from '../summarize.ts';
import type { Scale } from '../scale/run-scale.ts';
import { eventCount, placeCount } from '../content/read-bench-content.ts';
import type { Machine } from './describe-machine.ts';
import { renderScale } from './render-scale.ts';
import { groupTitles, renderCosts, renderRatios, renderSights } from './render-tables.ts';

/** What a run found. */
export interface BenchResults {
  readonly date: string;
  readonly version: string;
  readonly rounds: number;
  readonly machine: Machine;
  readonly peers: readonly PeerSummary[];
  readonly scale?: Scale;
}

const groups = ['whole', 'timeline'] as const;

/** The page about the benchmark, in Markdown. Written by `npm run bench -- --write`, not by hand. */
export function renderReadme({ date, version, rounds, machine, peers, scale }: BenchResults): string {
  return `# What the widgets cost a page

Written by \`npm run bench -- --write\`; the figures of every measure are in [results.json](results.json).

![Bars: bytes, main-thread time and time to the content on Slow 4G of every page](chart.svg)

Version ${version}, ${date}: ${machine.browser} without a window on ${machine.system}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}. Rounds: ${rounds}.
Medians, in brackets the quartiles where they differ. A ratio is that of each round, and then their median.

## Run it

\`\`\`sh
npm run build
npm run bench                              # the tables on the console
npm run bench -- --rounds 3 --only ours,static,empty
npm run bench -- --scale                   # many events, many widgets, a long life
npm run bench -- --write                   # all of it, and this page
npm run bench:compare -- dist-before dist  # two builds in turn
\`\`\`

A quiet machine gives quiet figures: work is read from the main thread's own clock, but times to the content are the wall's.

## What is compared

One city, one language: the English feed of one partner with its profile, ${eventCount} events, ${placeCount} places and an office. All pages take the
same texts out of that very file, and a page that does not show them fails the run. "Whole content" is all of it; the
timelines can show the events only, so they have a table of their own.

${groups.map((group) => renderGroup(peers, group)).join('\n\n')}

## What each leaves out

Ours shows more than is compared: sources, links, agreement stages, filters, local time, opening hours, calendar and
contact files, and it fetches the whole feed with all places. "Compared content only" is the same widgets with a feed that
has no more in it than the others show. The others leave out:

${listOmissions(peers)}

${
  scale
    ? `## Scale\n\n${renderScale(scale)
        .map(({ title, table }) => `### ${title}\n\n${table}`)
        .join('\n\n')}\n\n${scaleNotes}`
    : ''
}

## How it is measured

- The host's page is on one origin, library, feed and all files of the peers on another, which sends Brotli in its best
  quality, CORS and caching headers over HTTP/1.1. Bytes are those of the wire, headers included.
- "All bytes" is without the host's page; "in the host page" is what the page's own HTML has more than the empty page,
  for there the content of static pages is. Work, heap and DOM nodes are those beyond the empty page, measured in the same round.
- Each load has a new browser context: empty caches, a process of its own. The order of the pages is one of chance in
  every round, and a first round counts for nothing.
- Work is measured in loads that nothing watches, until the main thread rests; an animation without an end counts for
  three seconds. Times, shifts and tasks are measured in loads of their own, in which a probe looks for the texts once a frame.
- "Visible" is when the last text has been painted, or, in a frame below the fold, is in its document.
- Tasks are counted from 50 ms on; 0 means none so long. Slow 4G is 1.6 Mbit/s with 562 ms there and back.
- Frames work in the page's own process here, so that their work is counted; in a browser for desktops it falls on another.
- A viewport of 1280 × 800 pixels. Peers are built by Vite, minified, as their documentation advises.
`;
}

const scaleNotes = `A partner's later events are in files that come when they are asked for; static and Lit pages have all of theirs.
The last table's updates are counted with a MutationObserver.`;

function renderGroup(peers: readonly PeerSummary[], group: (typeof groups)[number]): string {
  const [cost, sight] = [renderCosts(peers, group), renderSights(peers, group)];
  return `### ${groupTitles[group]}

What it costs:

${cost}

What a visitor notices:

${sight}

Against the static page:

${renderRatios(peers, group, 'toFloor')}

Against the best Lit page:

${renderRatios(peers, group, 'toBest')}`;
}

function listOmissions(peers: readonly PeerSummary[]): string {
  const lines = peers.flatMap(({ title, leavesOut }) => (leavesOut ? [`- **${title}**: ${leavesOut}.`] : []));
  return [...new Set(lines)].join('\n');
}
