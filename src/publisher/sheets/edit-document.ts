import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import type { SheetKind } from './columns.js';
import { editEntry } from './edit-entry.js';

/** An item that a document is to hold, and where it stands in the document as it is; absent for a new one. */
export interface WantedItem {
  readonly index?: number;
  readonly item: unknown;
}

/** The list of a document, cut into its entries. */
interface ListText {
  readonly eol: string;
  readonly before: string;
  readonly entries: readonly string[];
  /** What stands before each entry but the first: a comma, line breaks, comments. */
  readonly gaps: readonly string[];
  readonly after: string;
  readonly indent: string;
}

/**
 * Brings the list of a document to what is wanted, as a person would by hand: all that stays keeps its text, with its
 * comments and line breaks. `present` is the list as the text has it. Each entry is edited by itself, so that a long
 * document costs little more than a short one.
 */
export function editDocument(
  text: string,
  kind: SheetKind,
  present: readonly unknown[],
  wanted: readonly WantedItem[],
): string {
  const list = cutList(text, kind);
  // A document that has no list is for the check to complain of.
  if (!list) return text;
  const { eol, indent } = list;
  const kept = wanted.flatMap(({ index }) => (index === undefined ? [] : [index])).sort((a, b) => a - b);
  let keptSoFar = 0;
  let result = '';
  wanted.forEach(({ index, item }, place) => {
    const gap = index === undefined ? undefined : list.gaps[kept[keptSoFar] ?? 0];
    if (place > 0) result += (keptSoFar > 0 ? gap : undefined) ?? `,${eol}${indent}`;
    if (index !== undefined) keptSoFar += 1;
    const before = index === undefined ? undefined : list.entries[index];
    if (before === undefined) result += indentLines(JSON.stringify(item, null, 2).replaceAll('\n', eol), indent);
    else if (isDeepStrictEqual(present[index ?? -1], item)) result += before;
    else {
      const own = findIndent(before, indent);
      result += indentLines(editEntry(outdentLines(before, own), kind, present[index ?? -1], item, eol), own);
    }
  });
  return list.before + (wanted.length > 0 ? result : '') + list.after;
}

function cutList(text: string, kind: SheetKind): ListText | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const list = tree && findNodeAtLocation(tree, [kind]);
  if (list?.type !== 'array') return undefined;
  const nodes = list.children ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const end = list.offset + list.length - 1;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) {
    const outer = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', list.offset) + 1))?.[0] ?? '';
    const indent = `${outer}  `;
    const before = `${text.slice(0, end).trimEnd()}${eol}${indent}`;
    return { eol, before, entries: [], gaps: [], after: `${eol}${outer}${text.slice(end)}`, indent };
  }
  return {
    eol,
    before: text.slice(0, first.offset),
    entries: nodes.map(({ offset, length }) => text.slice(offset, offset + length)),
    gaps: nodes.map(({ offset }, index) => {
      const previous = nodes[index - 1];
      return previous ? text.slice(previous.offset + previous.length, offset) : '';
    }),
    after: text.slice(last.offset + last.length),
    indent: /(?:^|\n)([ \t]*)$/.exec(text.slice(0, first.offset))?.[1] ?? '    ',
  };
}

/** The indentation that all further lines of an entry share with its first. */
function findIndent(entry: string, indent: string): string {
  const isShared = entry
    .split('\n')
    .slice(1)
    .every((line) => line.trim() === '' || line.startsWith(indent));
  return isShared ? indent : '';
}

function indentLines(text: string, indent: string): string {
  return text.replace(/\n(?=[^\r\n])/g, `\n${indent}`);
}

function outdentLines(text: string, indent: string): string {
  return text.replaceAll(`\n${indent}`, '\n');
}
