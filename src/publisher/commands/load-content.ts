import { relative } from 'node:path';
import { checkContent } from '../checking/check-content.js';
import { formatProblems } from '../checking/format-problems.js';
import type { Content, RawContent } from '../content.js';
import { readContent } from '../reading/read-content.js';
import type { CommandCall } from './command.js';

/** Reads and checks a content folder. Mistakes are told, all at once; then there is no content. */
export async function loadContent(
  folder: string,
  { io }: CommandCall,
): Promise<{ readonly raw: RawContent; readonly content: Content } | undefined> {
  const raw = await readContent(folder);
  const { content, problems } = checkContent(raw);
  if (content) return { raw, content };
  const files = new Set(problems.map(({ file }) => file)).size;
  const sum = `${count(problems.length, 'mistake')} in ${count(files, 'file')} of ${nameFolder(folder, io.cwd)}.`;
  io.err(`${formatProblems(problems)}\n${sum}\n`);
  return undefined;
}

/** `1 event`, `2 events`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A folder as the person at the terminal would name it. */
export function nameFolder(folder: string, cwd: string): string {
  const path = relative(cwd, folder);
  return path.startsWith('..') ? folder : path || '.';
}
