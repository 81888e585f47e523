import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { ToolLanguage, ToolText } from '../tool-text.js';

export type { ToolLanguage, ToolText };

/** What the tool needs of the world around it. */
export interface CliIo {
  readonly cwd: string;
  /** Takes what the tool was asked for. */
  readonly out: (text: string) => void;
  /** Takes mistakes and progress. */
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, on which a line of progress can be renewed. */
  readonly isTerminal?: boolean;
  /** Variables of the environment; they tell the language of the terminal. Without them it is English. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A command as it was called. */
export interface CommandCall {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: ToolLanguage;
  readonly io: CliIo;
}

/** One command of `bandung-feed`. */
export interface Command {
  readonly name: string;
  /** Its arguments, as the help shows them after the name: `[DIR] [--out DIR]`. */
  readonly usage: string;
  readonly summary: ToolText;
  /** Its own options. `--help` and `--lang` belong to all commands. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What each option means, by its spelling in the help: `--out DIR`. */
  readonly optionHelp: Readonly<Record<string, ToolText>>;
  /** Does the work. Returns the exit code; throws a `UsageError` where the call makes no sense. */
  readonly run: (call: CommandCall) => Promise<number>;
}

/** The help of an option that the commands which write for a server share. */
export const compressHelp = {
  '--compress': {
    en: 'also write a .br and a .gz of every text file',
    id: 'tulis juga berkas .br dan .gz untuk setiap berkas teks',
  },
} as const;

/** Something wrong with the command line itself. */
export class UsageError extends Error {}

/** The content folder that a call names, absolute: given, else `demo/content` if there is one, else the current folder. */
export function findContentFolder({ positionals, io, language }: CommandCall): string {
  const [given, ...rest] = positionals;
  if (rest.length > 0) {
    const extra = rest.join(' ');
    throw new UsageError(
      language === 'id' ? `Satu folder saja; “${extra}” berlebih.` : `One folder at a time; “${extra}” is too much.`,
    );
  }
  const folder = resolve(io.cwd, given ?? (existsSync(join(io.cwd, 'demo/content')) ? 'demo/content' : '.'));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(language === 'id' ? `Tidak ada folder ${folder}.` : `There is no folder ${folder}.`);
  }
  return folder;
}
