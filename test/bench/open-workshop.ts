import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import type { BenchContent, ContentProof } from './content/bench-content.ts';
import { proveContent, proveEvents } from './content/bench-content.ts';
import { readBenchContent } from './content/read-bench-content.ts';
import { renderPage } from './peers/page-shell.ts';
import type { PageParts, Peer } from './peers/peer.ts';
import { buildPeers } from './serving/build-peers.ts';
import { openOrigins } from './serving/open-origins.ts';
import type { Origins } from './serving/open-origins.ts';

/** A page to load, and what it has to show. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly proof: ContentProof;
}

/** Two origins with the pages of all peers, and a browser. */
export interface Workshop extends Origins {
  readonly browser: Browser;
  readonly content: BenchContent;
  readonly pages: readonly BenchPage[];
  /** Temporary; removed with the workshop. Served below `/scratch/` of the library's origin. */
  readonly scratchFolder: string;
  addPage(id: string, parts: PageParts, proof: ContentProof): BenchPage;
}

/** Frames of other sites work in the page's own process and on its main thread, so that their work is counted. */
const browserArgs = [...chromiumArgs, '--disable-site-isolation-trials'];

/** Starts the browser that measures. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: browserArgs });
}

/**
 * Builds the peers and opens everything.
 *
 * @param dist - a build of ours, whose feed gives all peers the content
 * @param shared - a browser to use, which stays open with the workshop closed
 */
export async function openWorkshop(peers: readonly Peer[], dist: string, shared?: Browser): Promise<Workshop> {
  if (!existsSync(join(dist, 'bandung-widgets.js'))) throw new Error(`There is no build in ${dist}: npm run build.`);
  const content = readBenchContent(dist);
  const folder = mkdtempSync(join(tmpdir(), 'bandung-bench-'));
  await buildPeers(peers, content, dist, join(folder, 'peers'));
  const origins = await openOrigins(
    new Map([
      ['/peers/', join(folder, 'peers')],
      ['/scratch/', join(folder, 'scratch')],
      ['/', dist],
    ]),
  );
  const browser = shared ?? (await launchBrowser());
  const addPage: Workshop['addPage'] = (id, parts, proof) => {
    origins.setPage(`/${id}`, renderPage(id, parts));
    return { id, url: `${origins.host}/${id}`, proof };
  };
  const { library } = origins;
  return {
    ...origins,
    browser,
    content,
    scratchFolder: join(folder, 'scratch'),
    addPage,
    pages: peers.map((peer) =>
      addPage(
        peer.id,
        peer.render({ content, files: `${library}/peers/${peer.id}`, widgets: library, dist }),
        provePeer(peer, content),
      ),
    ),
    async close() {
      if (!shared) await browser.close();
      await origins.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function provePeer({ group, eventsAtEnd }: Peer, content: BenchContent): ContentProof {
  if (group === 'nothing') return { seen: [], present: [] };
  const events = content.events.slice(0, eventsAtEnd);
  const atEnd = new Set(proveEvents(events).present);
  const late = new Set(proveEvents(content.events).present.filter((text) => !atEnd.has(text)));
  const { seen, present } = group === 'whole' ? proveContent(content) : proveEvents(content.events);
  return { seen, present: present.filter((text) => !late.has(text)) };
}
