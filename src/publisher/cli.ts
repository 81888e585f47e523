import { relative } from 'node:path';
import { buildFeedFiles } from './build-feed.js';
import { checkContent } from './check-content.js';
import type { Content } from './content.js';
import { countMissingTexts } from './count-missing-texts.js';
import { formatProblems } from './format-problems.js';
import { readCliArguments, UsageError } from './read-cli-arguments.js';
import { readContent } from './read-content.js';
import { writeFeed } from './write-feed.js';

/** What the tool needs of the world around it. */
export interface CliIo {
  readonly cwd: string;
  /** Takes what the tool was asked for. */
  readonly out: (text: string) => void;
  /** Takes mistakes. */
  readonly err: (text: string) => void;
}

const usage = `bandung-feed: checks the documents of the Bandung partner feed and builds the feed from them.

  bandung-feed check [DIR]               look for mistakes in the content folder
  bandung-feed build [DIR] [--out DIR]   check it, then write the feed

  DIR          content folder; without it demo/content if there is one, else the current folder
  --out DIR    folder of the feed (dist/feed/v1)
  --compress   also write a .br and a .gz of every text file
  --help       show this

Exit code: 0 done, 1 mistakes in the content or files that cannot be written, 2 wrong usage.
`;

/** Runs the command-line tool; returns the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    const { command, folder, out, isCompressed } = readCliArguments(argv, io.cwd);
    if (command === 'help') {
      io.out(usage);
      return 0;
    }
    const content = await check(folder, io);
    if (!content) return 1;
    if (command === 'build') await build(content, out, isCompressed, io);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.err(error instanceof UsageError ? `${message}\n\n${usage}` : `bandung-feed: ${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function check(folder: string, { cwd, out, err }: CliIo): Promise<Content | undefined> {
  const raw = await readContent(folder);
  const { content, problems } = checkContent(raw);
  const place = nameFolder(folder, cwd);
  if (!content) {
    const files = new Set(problems.map(({ file }) => file)).size;
    err(`${formatProblems(problems)}\n${count(problems.length, 'mistake')} in ${count(files, 'file')} of ${place}.\n`);
    return undefined;
  }
  const events = [...content.events.values()].reduce((sum, list) => sum + list.length, 0);
  const parts = [
    count(content.partners.size, 'partner'),
    count(events, 'event'),
    count(content.highlights.length, 'place'),
    count(content.offices.size, 'office'),
  ];
  out(`Checked ${place}: ${parts.join(', ')}; no mistakes.\n`);
  const { total, missing } = countMissingTexts(raw.documents.values());
  const gaps = [...missing].filter(([, number]) => number > 0).map(([locale, number]) => `${locale} ${number}`);
  if (gaps.length > 0) out(`Of ${total} texts these fall back to another language: ${gaps.join(', ')}.\n`);
  return content;
}

async function build(content: Content, folder: string, isCompressed: boolean, { cwd, out }: CliIo): Promise<void> {
  const files = buildFeedFiles(content, { isCompressed });
  const { written, unchanged, removed } = await writeFeed(files, folder);
  const sum = [...files.values()].reduce((bytes, file) => bytes + file.byteLength, 0);
  const changes = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  out(`Built ${nameFolder(folder, cwd)}: ${count(files.size, 'file')}, ${(sum / 1e6).toFixed(1)} MB; ${changes}.\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function nameFolder(folder: string, cwd: string): string {
  const path = relative(cwd, folder);
  return path.startsWith('..') ? folder : path || '.';
}
