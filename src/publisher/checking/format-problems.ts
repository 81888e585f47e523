import type { Problem } from '../content.js';
import type { ToolLanguage } from '../tool-text.js';

/**
 * Writes out mistakes for a terminal: grouped by file, each with its line and column, its place in words, what is wrong
 * and the mend.
 */
export function formatProblems(problems: readonly Problem[], language: ToolLanguage): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', problem.file);
    file = problem.file;
    const position = formatPosition(problem);
    const where = problem.where[language];
    lines.push(`  ${position && `${position}  `}${where && `${where}: `}${problem.what[language]}`);
    if (problem.mend[language]) lines.push(`    → ${problem.mend[language]}`);
  }
  return `${lines.join('\n').trimStart()}\n`;
}

/** `12:5`, as editors write it; empty where a mistake has no such place. */
export function formatPosition({ position }: Problem): string {
  return position ? `${position.line}:${position.column}` : '';
}
