import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError, type CommandCall } from '../commands/command.js';

export const outputFormats = ['text', 'json', 'html'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The value of `--format`; text without it. */
export function readFormat({ values, language }: CommandCall): OutputFormat {
  const asked = values['format'] ?? 'text';
  const format = outputFormats.find((known) => known === asked);
  if (format) return format;
  const known = outputFormats.join(', ');
  throw new UsageError(
    language === 'id'
      ? `--format “${String(asked)}” tidak dikenal; pilih: ${known}.`
      : `--format “${String(asked)}” is unknown; choose: ${known}.`,
  );
}

/** Writes what the tool was asked for to the terminal, or to the file of `--out`. */
export async function deliverOutput(text: string, { values, io, language }: CommandCall): Promise<void> {
  const out = values['out'];
  if (typeof out !== 'string') return io.out(text);
  const file = resolve(io.cwd, out);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  io.err(language === 'id' ? `Ditulis: ${out}\n` : `Written: ${out}\n`);
}
