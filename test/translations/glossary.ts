import type { TranslationUnit } from './translation-problems.ts';

/** A row of `locales/glossary/<locale>.md`. */
export interface GlossaryTerm {
  readonly english: string;
  /** The term, and others that may stand in its place: each is enough. */
  readonly terms: readonly string[];
  /** Ids of the messages that must have the term; without any, it is one of the content. */
  readonly messages: readonly string[];
  /** Who writes so, or that somebody has still to look at it. */
  readonly basis: string;
}

/** Reads the rows `English | Term | Messages | Basis` of a glossary. Throws where one cannot be read. */
export function readGlossary(markdown: string): GlossaryTerm[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:English |-)/.test(line));
  return rows.map((row) => {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [english = '', term = '', messages = '', basis = ''] = cells;
    if (cells.length !== 4 || cells.includes('')) throw new Error(`A glossary has a row without four cells: ${row}`);
    return {
      english,
      terms: term.split(' / '),
      messages: messages === 'content' ? [] : messages.split(', ').map((id) => id.replaceAll('`', '')),
      basis,
    };
  });
}

/** Where messages have other terms than the glossary says. English itself is looked for in the source. */
export function findGlossaryProblems(
  glossary: readonly GlossaryTerm[],
  units: ReadonlyMap<string, TranslationUnit>,
  read: (unit: TranslationUnit) => string = ({ target = '' }) => target,
): string[] {
  const problems: string[] = [];
  for (const { english, terms, messages } of glossary) {
    for (const id of messages) {
      const unit = units.get(id);
      if (!unit) problems.push(`The glossary names ${id} for “${english}”: there is no such message.`);
      else if (!hasTerm(read(unit), terms))
        problems.push(`${id} has not the glossary’s “${terms.join(' / ')}”: “${read(unit)}”.`);
    }
  }
  return problems;
}

/** Whether a text has one of the terms, in capitals or not. */
export function hasTerm(text: string, terms: readonly string[]): boolean {
  const words = text.toLowerCase();
  return terms.some((term) => words.includes(term.toLowerCase()));
}
