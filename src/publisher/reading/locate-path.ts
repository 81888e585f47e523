import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Position, Problem } from '../content.js';

/** Adds to each mistake the line and column at which an editor finds it, where the file has such a place. */
export function locateProblems(problems: readonly Problem[], texts: ReadonlyMap<string, string>): Problem[] {
  const trees = new Map<string, Node | undefined>();
  return problems.map((problem) => {
    const { file, position } = problem;
    const text = texts.get(file);
    if (position || text === undefined) return problem;
    if (!trees.has(file)) trees.set(file, parseTree(text, [], { allowTrailingComma: true }));
    const offset = findOffset(trees.get(file), problem);
    return offset === undefined ? problem : { ...problem, position: countPosition(text, offset) };
  });
}

/** The key if that is wrong, else the value. */
function findOffset(tree: Node | undefined, { path, key }: Problem): number | undefined {
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (key === undefined) return node?.offset;
  const property = node?.children?.find(({ children }) => children?.[0]?.value === key);
  return (property ?? node)?.offset;
}

/** Turns an offset into line and column, as editors count them. */
export function countPosition(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
