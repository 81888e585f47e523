import type { Problem } from '../content.js';
import type { JsonPath } from '../reading/walk-json.js';
import type { ToolLanguage } from '../tool-text.js';

/** A mistake as `check --json` tells it. */
export interface ListedMistake {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** JSON Pointer (RFC 6901) to the place, of the key where that is wrong. */
  readonly pointer: string;
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** Mistakes for programs, such as an editor or a form: places to be found, words to be shown. */
export function listForPrograms(problems: readonly Problem[], language: ToolLanguage): ListedMistake[] {
  return problems.map(({ file, where, path, key, position, what, mend }) => ({
    file,
    ...position,
    pointer: writePointer(key === undefined ? path : [...path, key]),
    where: where[language],
    what: what[language],
    mend: mend[language],
  }));
}

function writePointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
