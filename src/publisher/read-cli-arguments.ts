import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. Folders are absolute. */
export interface CliArguments {
  readonly command: 'check' | 'build' | 'help';
  readonly folder: string;
  readonly out: string;
  readonly isCompressed: boolean;
}

/** Something wrong with the command line itself. */
export class UsageError extends Error {}

/** Reads the command line; throws a `UsageError` where it makes no sense. */
export function readCliArguments(argv: readonly string[], cwd: string): CliArguments {
  const { values, positionals } = parse(argv);
  const [command, given, ...rest] = positionals;
  const folder = resolve(cwd, given ?? (existsSync(join(cwd, 'demo/content')) ? 'demo/content' : '.'));
  const out = resolve(cwd, values.out ?? 'dist/feed/v1');
  const common = { folder, out, isCompressed: values.compress === true };
  if (values.help || command === 'help') return { command: 'help', ...common };
  if (command !== 'check' && command !== 'build') {
    throw new UsageError(command ? `There is no command “${command}”.` : 'Say what to do: check or build.');
  }
  if (rest.length > 0) throw new UsageError(`One folder at a time; “${rest.join(' ')}” is too much.`);
  if (command === 'check' && (values.out !== undefined || values.compress)) {
    throw new UsageError('check writes nothing: --out and --compress belong to build.');
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  if (out === folder) throw new UsageError('The feed cannot be written into the content folder itself.');
  return { command, ...common };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, compress: { type: 'boolean' }, out: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
