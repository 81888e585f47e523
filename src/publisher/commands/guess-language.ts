import type { CliIo, ToolLanguage } from './command.js';

/** Indonesian by its tag; Java and older systems write `in`. */
const indonesian = /^(id|in)([_.@-]|$)/i;

/** `--lang id` or `--lang=id`, else the language of the terminal where it is Indonesian, else English. */
export function guessLanguage(argv: readonly string[], env: CliIo['env'] = {}): ToolLanguage {
  const index = argv.indexOf('--lang');
  const asked = index >= 0 ? argv[index + 1] : argv.find((each) => each.startsWith('--lang='))?.slice(7);
  // The order that POSIX gives these variables.
  const terminal = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return indonesian.test(asked ?? terminal) ? 'id' : 'en';
}
