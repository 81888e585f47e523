import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { drawChart } from './draw-chart.ts';
import { renderReadme } from './render-readme.ts';
import type { BenchResults } from './render-readme.ts';

const folder = fileURLToPath(new URL('../../../demo/bench/', import.meta.url));
const prettierConfig = fileURLToPath(new URL('../../../.config/prettier.json', import.meta.url));

/** Writes the page about the benchmark, its chart and its figures; tells where. */
export async function writeReport(results: BenchResults): Promise<string> {
  const { rounds, machine, peers } = results;
  const note = `Medians, rounds: ${rounds}; lines from the first to the third quartile. ${machine.browser}, ${machine.cores} cores.`;
  const readme = join(folder, 'README.md');
  const options = await resolveConfig(readme, { config: prettierConfig });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, roundNumber, 2)}\n`);
  writeFileSync(join(folder, 'chart.svg'), drawChart(peers, note));
  writeFileSync(readme, await format(renderReadme(results), { ...options, parser: 'markdown' }));
  return folder;
}

/** Six digits are more than any of the figures has. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}
