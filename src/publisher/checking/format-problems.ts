import type { Problem } from '../content.js';

/** Writes out mistakes for a terminal: grouped by file, each with its place, what is wrong and the mend. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', problem.file);
    file = problem.file;
    lines.push(`  ${problem.where ? `${problem.where}: ` : ''}${problem.what}`);
    if (problem.mend) lines.push(`    → ${problem.mend}`);
  }
  return `${lines.join('\n').trimStart()}\n`;
}
