/** Prints a table of outcomes at the end of a run, fit for a document. */
export function printTable(title: string, columns: readonly string[], rows: ReadonlyMap<string, readonly string[]>) {
  const lines = [['snippet', ...columns], ...[...rows].map(([name, cells]) => [name, ...cells])];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index + 1] ?? '').length)));
  widths.unshift(Math.max(...lines.map(([name = '']) => name.length)));
  const format = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log(['', title, '', format(head), rule, ...body.map(format), ''].join('\n'));
}
