import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type CliIo, type Command, type ToolLanguage } from './commands/command.js';
import { describeCommandUsage, describeUsage } from './commands/describe-usage.js';
import { describeFailure } from './describe-failure.js';
import { guessLanguage } from './commands/guess-language.js';
import { commands } from './commands/index.js';

export type { CliIo } from './commands/command.js';

/** Options of every command. */
const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** Runs the command-line tool; returns the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const language = guessLanguage(argv, io.env);
  const name = findName(argv);
  const command = commands.find((each) => each.name === name);
  if (argv.includes('--help') || argv.includes('-h') || name === 'help') {
    io.out(describeUsage(commands, language));
    return 0;
  }
  try {
    if (!command) throw new UsageError(explainUnknown(name, language));
    const { values, positionals } = parse(command, argv, language);
    return await command.run({ positionals: positionals.slice(1), values, language, io });
  } catch (error) {
    if (error instanceof UsageError) {
      const usage = command ? describeCommandUsage(command, language) : describeUsage(commands, language);
      io.err(`${error.message}\n\n${usage}`);
      return 2;
    }
    io.err(`bandung-feed: ${describeFailure(error)[language]}\n`);
    return 1;
  }
}

/** The first word that is no option, and no option's value either: `--lang id check`. */
function findName(argv: readonly string[]): string | undefined {
  return argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
}

function explainUnknown(name: string | undefined, language: ToolLanguage): string {
  if (name) return language === 'id' ? `Tidak ada perintah “${name}”.` : `There is no command “${name}”.`;
  const names = commands.map((command) => command.name).join(', ');
  return language === 'id' ? `Sebutkan perintahnya: ${names}.` : `Say what to do: ${names}.`;
}

function parse(command: Command, argv: readonly string[], language: ToolLanguage) {
  const options = { ...commonOptions, ...command.options };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const { lang } = values as Readonly<Record<string, string | boolean | undefined>>;
    if (lang !== undefined && lang !== 'en' && lang !== 'id') throw new UsageError(explainLanguage(lang, language));
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(explainOption(error, command, language));
  }
}

function explainLanguage(lang: unknown, language: ToolLanguage): string {
  return language === 'id'
    ? `Alat ini berbahasa en atau id, bukan “${String(lang)}”.`
    : `The tool speaks en or id, not “${String(lang)}”.`;
}

/** Node says it in English only; the option is what it quotes first. */
function explainOption(error: unknown, { name }: Command, language: ToolLanguage): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const takesValue = /argument missing|ambiguous/.test(message);
    if (language === 'id') return takesValue ? `${option} memerlukan nilai.` : `${option} tidak menerima nilai.`;
    return takesValue ? `${option} needs a value.` : `${option} takes no value.`;
  }
  return language === 'id'
    ? `Perintah “${name}” tidak mengenal ${option}.`
    : `The command “${name}” does not know ${option}.`;
}
