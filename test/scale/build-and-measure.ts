/**
 * Builds a feed in a process of its own and says in one line of JSON what it took.
 *
 * `tsx test/scale/build-and-measure.ts CONTENT FEED [--compress] [--full] [--workers=N]`
 */
import { publishFeed } from '../../src/publisher/publishing/publish-feed.js';

/** What a build did, and what it took. */
export interface Measured {
  readonly report: Awaited<ReturnType<typeof publishFeed>>;
  readonly seconds: number;
  /** Of all threads together. */
  readonly processorSeconds: number;
  readonly peakMb: number;
  /** How often it said how far it is. */
  readonly words: number;
}

const [folder = '', out = '', ...flags] = process.argv.slice(2);
const workers = flags.map((flag) => /^--workers=(\d+)$/.exec(flag)?.[1]).find((number) => number !== undefined);
const started = performance.now();
let words = 0;
const note = (): void => void (words += 1);
const report = await publishFeed({
  folder,
  out,
  workers: workers === undefined ? undefined : Number(workers),
  isCompressed: flags.includes('--compress'),
  isFull: flags.includes('--full'),
  onChecking: note,
  onBuilding: note,
});
const { user, system } = process.cpuUsage();
const measured: Measured = {
  report,
  seconds: (performance.now() - started) / 1_000,
  processorSeconds: (user + system) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1_000,
  words,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
