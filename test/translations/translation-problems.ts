import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** A `<trans-unit>` of an XLIFF 1.2 file, markup of placeholders kept as `${0}`. */
export interface TranslationUnit {
  readonly source: string;
  readonly target?: string;
  readonly note: string;
}

/** Units by id. */
export function readUnits(xliff: string): Map<string, TranslationUnit> {
  const units = new Map<string, TranslationUnit>();
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  const elements = document.getElementsByTagName('trans-unit');
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements.item(index)!;
    const read = (name: string): string | undefined => {
      const child = element.getElementsByTagName(name).item(0);
      return child ? readWords(child) : undefined;
    };
    units.set(element.getAttribute('id') ?? '', {
      source: read('source') ?? '',
      target: read('target'),
      note: read('note') ?? '',
    });
  }
  return units;
}

function readWords(element: Element): string {
  let words = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    words += node.nodeName === 'x' ? `\${${(node as Element).getAttribute('id')}}` : (node.textContent ?? '');
  }
  return words;
}

const placeholder = /\$\{\d+\}/g;

/** What is wrong with a locale's units, measured by those of the source. */
export function findTranslationProblems(
  source: ReadonlyMap<string, TranslationUnit>,
  units: ReadonlyMap<string, TranslationUnit>,
): string[] {
  const problems: string[] = [];
  for (const [id, { source: words, note }] of source) {
    const unit = units.get(id);
    if (!note) problems.push(`${id} has no description for the translator.`);
    if (!unit) problems.push(`${id} is missing.`);
    else if (!unit.target?.trim()) problems.push(`${id} is not translated: “${words}”.`);
    else if (unit.source !== words)
      problems.push(`${id} was translated from “${unit.source}”, which is “${words}” now.`);
    else if (list(unit.target) !== list(words)) problems.push(`${id} has other placeholders than “${words}”.`);
    else if (/https?:|[<>]/.test(unit.target)) problems.push(`${id} has an address or markup in its translation.`);
  }
  for (const id of units.keys())
    if (!source.has(id)) problems.push(`${id} is orphaned: the source has no such message.`);
  return problems;
}

/** The placeholders of a text, in order of their numbers. */
function list(words: string): string {
  return (words.match(placeholder) ?? []).sort().join();
}
