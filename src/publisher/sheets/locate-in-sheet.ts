import type { Problem } from '../content.js';
import type { JsonPath } from '../reading/walk-json.js';
import { joinTexts, sameText } from '../tool-text.js';
import { describeColumn, listWords } from './describe-columns.js';
import type { Column } from './columns.js';
import type { Header } from './match-header.js';
import type { ImportPlan } from './plan-import.js';
import type { SheetMistake } from './sheet-mistake.js';

/** Languages that every text must have. */
const neededLanguages: readonly unknown[] = ['en', 'id'];

/** Finds the cells of the sheet that a mistake of the changed content comes from; none if it comes from elsewhere. */
export function locateInSheet(problem: Problem, { rows }: ImportPlan, header: Header): SheetMistake[] {
  const { file, path, key, what, mend } = problem;
  const [, item, ...rest] = path;
  const row = typeof item === 'number' ? rows.get(file)?.get(item)?.number : undefined;
  if (row === undefined) return [];
  const empty = findEmptyColumns(problem, rest, header);
  if (empty.length > 0) return empty.map(([index, column]) => ({ row, index, ...explainEmpty(header, column) }));
  const index = findColumnIndex(key === undefined ? rest : [...rest, key], header.columns);
  return [{ row, ...(index === undefined ? {} : { index }), what, mend }];
}

/** What a document lacks, a sheet has as an empty cell. */
function findEmptyColumns({ what }: Problem, place: JsonPath, { columns }: Header): [number, Column][] {
  const missing = /^lacks “([^”]+)”/.exec(what.en)?.[1];
  if (missing === undefined) return [];
  return columns.flatMap((column, index): [number, Column][] => {
    if (!column || !startsWith(column.path, [...place, missing])) return [];
    return column.field.isTranslated && !neededLanguages.includes(column.path.at(-1)) ? [] : [[index, column]];
  });
}

function explainEmpty({ kind }: Header, column: Column): Pick<SheetMistake, 'what' | 'mend'> {
  const words = listWords(kind, column).join(', ');
  return {
    what: { en: 'is empty.', id: 'kosong.' },
    mend: joinTexts([describeColumn(kind, column), sameText(words)]),
  };
}

/** The column of a place: its own, else the first one below it, else the one that holds it, such as a list. */
function findColumnIndex(place: JsonPath, columns: Header['columns']): number | undefined {
  if (place.length === 0) return undefined;
  const below = columns.findIndex((column) => column && startsWith(column.path, place));
  if (below >= 0) return below;
  const above = columns.findIndex((column) => column && startsWith(place, column.path));
  return above >= 0 ? above : undefined;
}

function startsWith(path: JsonPath, head: JsonPath): boolean {
  return path.length >= head.length && head.every((step, index) => path[index] === step);
}
