import type { ToolLanguage } from '../commands/command.js';
import { arrangeChanges, type ChangeDetail, type ChangedEntry, type DetailText } from './arrange-changes.js';
import { differenceWords } from './difference-words.js';
import type { FeedDifference } from './feed-difference.js';

export const changeMarks = { added: '+', removed: '−', changed: '~' } as const;

/** The changes for a terminal. */
export function formatDifferenceText(difference: FeedDifference, language: ToolLanguage): string {
  const words = differenceWords[language];
  const { changes, slices } = difference;
  if (changes.length === 0) return `${words.nothing}\n`;
  const sections = arrangeChanges(difference, language).map(
    ({ title, entries }) => `\n${title}\n${'-'.repeat(title.length)}\n${entries.map(formatEntry).join('\n')}\n`,
  );
  const sum = words.sum(changes.length, slices.changed, Math.max(slices.old, slices.new));
  return `${sum}\n${sections.join('')}`;
}

function formatEntry({ kind, title, verb, where, details }: ChangedEntry): string {
  const ending = verb === undefined ? '' : `: ${verb} · ${where ?? ''}`;
  return [`${changeMarks[kind]} ${title}${ending}`, ...details.flatMap((detail) => formatDetail(detail))].join('\n');
}

function formatDetail({ what, where, before, after }: ChangeDetail): string[] {
  return [
    `    ${what} · ${where}`,
    ...formatText(changeMarks.removed, before),
    ...formatText(changeMarks.added, after),
  ];
}

function formatText(mark: string, text: DetailText | undefined): string[] {
  return text ? [`      ${mark} ${text.text}`] : [];
}
