import type { Explanation, Problem } from '../content.js';
import { describePath } from '../reading/describe-path.js';
import type { JsonPath } from '../reading/walk-json.js';
import { noText, type ToolText } from '../tool-text.js';

/** Takes what a check found at a place of the document at hand. */
export type Report = (path: JsonPath, what: ToolText, mend: ToolText) => void;

/** A mistake at a place of a document. */
export function makeProblem(
  file: string,
  document: unknown,
  path: JsonPath,
  { what, mend }: Explanation,
  key?: string,
): Problem {
  const place = { file, where: describePath(document, path), path };
  return { ...place, ...(key === undefined ? {} : { key }), what, mend };
}

/** A mistake of a file as a whole. */
export function makeFileProblem(file: string, what: ToolText, mend: ToolText): Problem {
  return { file, where: noText, path: [], what, mend };
}

/** Gathers what the checks of one document report. */
export function startReport(file: string, document: unknown): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (path, what, mend) => void problems.push(makeProblem(file, document, path, { what, mend })),
  };
}
