import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type CliIo, type Command, type ToolLanguage } from './commands/command.js';
import { describeUsage } from './commands/describe-usage.js';
import { commands } from './commands/index.js';

export type { CliIo } from './commands/command.js';

/** Options of every command. */
const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** Runs the command-line tool; returns the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const language = guessLanguage(argv);
  try {
    const command = commands.find(({ name }) => name === argv.find((each) => !each.startsWith('-')));
    if (argv.includes('--help') || argv.includes('-h') || argv.includes('help')) {
      io.out(describeUsage(commands, language));
      return 0;
    }
    if (!command) throw new UsageError(explainUnknown(argv, language));
    const { values, positionals } = parse(command, argv);
    return await command.run({ positionals: positionals.slice(1), values, language, io });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isUsage = error instanceof UsageError;
    io.err(isUsage ? `${message}\n\n${describeUsage(commands, language)}` : `bandung-feed: ${message}\n`);
    return isUsage ? 2 : 1;
  }
}

/** `--lang id` or `--lang=id`, else the language of the terminal where it is Indonesian, else English. */
function guessLanguage(argv: readonly string[]): ToolLanguage {
  const index = argv.indexOf('--lang');
  const asked = index >= 0 ? argv[index + 1] : argv.find((each) => each.startsWith('--lang='))?.slice(7);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (asked ?? (LC_ALL || LC_MESSAGES || LANG || '')).toLowerCase().startsWith('id') ? 'id' : 'en';
}

function explainUnknown(argv: readonly string[], language: ToolLanguage): string {
  const name = argv.find((each) => !each.startsWith('-'));
  if (name) return language === 'id' ? `Tidak ada perintah “${name}”.` : `There is no command “${name}”.`;
  const names = commands.map((command) => command.name).join(', ');
  return language === 'id' ? `Sebutkan perintahnya: ${names}.` : `Say what to do: ${names}.`;
}

function parse(command: Command, argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...commonOptions, ...command.options },
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
