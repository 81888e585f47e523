/**
 * What the widgets cost a page in bytes and requests: our scripts and messages, brotli, without feed and pictures.
 * Prints the table and fails above the budget.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const chunks = readdirSync(`${dist}chunks`);

/** Brotli bytes of a file below `dist/`. */
function measure(path: string): number {
  return brotliCompressSync(readFileSync(dist + path)).byteLength;
}

function findChunk(prefix: string): string {
  const name = chunks.find((chunk) => chunk.startsWith(prefix));
  if (!name) throw new Error(`dist/chunks has no ${prefix}…: run npm run build.`);
  return `chunks/${name}`;
}

/** A file and all that it cannot do without: its static imports, theirs, and so on. */
function follow(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ''] of readFileSync(dist + path, 'utf8').matchAll(
    /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g,
  )) {
    follow(path.replace(/[^/]*$/, name), found);
  }
  return found;
}

const loader = 'bandung-widgets.js';
const elements = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'];
const chunkOf = (element: string): string => findChunk(`${element}.define-`);
const locales = chunks.filter((chunk) => /^(en|id|su|ms|de|ko|zh-Hans|ja|fr|es|ar)-/.test(chunk));
const heaviestLocale = `chunks/${locales.reduce((a, b) => (measure(`chunks/${a}`) > measure(`chunks/${b}`) ? a : b))}`;
const common = [loader, findChunk('core-'), heaviestLocale];

interface Row {
  readonly what: string;
  readonly files: readonly string[];
  /** Brotli bytes. */
  readonly budget: number;
  /** Requests of a page, the feed's included; absent for a single file. */
  readonly requests?: number;
  /** Only the file itself, without what it imports. */
  readonly isAlone?: boolean;
}

const rows: readonly Row[] = [
  { what: 'loader alone', files: [loader], budget: 1550 },
  ...elements.map((element) => ({
    what: `one: ${element}`,
    files: [...common, chunkOf(element)],
    budget: 32_000,
    requests: 5,
  })),
  { what: 'all four', files: [...common, ...elements.map(chunkOf)], budget: 44_000, requests: 8 },
  { what: 'single file, English', files: ['bandung-widgets.single.js'], budget: 43_000 },
  { what: 'heaviest locale', files: [heaviestLocale], budget: 2300, isAlone: true },
];

let isOver = false;
console.log('brotli bytes  budget  requests  what');
for (const { what, files: named, budget, requests, isAlone = false } of rows) {
  const files = isAlone ? named : [...new Set(named.flatMap((file) => [...follow(file)]))];
  const bytes = files.reduce((sum, file) => sum + measure(file), 0);
  const count = files.length + 1;
  const isRowOver = bytes > budget || (requests !== undefined && count > requests);
  isOver ||= isRowOver;
  const cells = [
    String(bytes).padStart(12),
    String(budget).padStart(7),
    String(requests ? `${count}/${requests}` : '').padStart(9),
  ];
  console.log(`${cells.join(' ')}  ${what}${isRowOver ? '  OVER' : ''}`);
}
process.exitCode = isOver ? 1 : 0;
