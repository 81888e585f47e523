import type { CliIo, ToolLanguage, ToolText } from './command.js';

/** What is under way. */
export interface Progress {
  /** Tells how far it is; may be called as often as one likes. */
  readonly tell: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

const patienceMs = { terminal: 1_000, log: 5_000 };
const renewalMs = { terminal: 100, log: 5_000 };

/**
 * Tells how far long work is: on a terminal in one line that is renewed, else by a line every few seconds. Short work
 * tells nothing.
 */
export function startProgress(
  { err, isTerminal = false }: CliIo,
  language: ToolLanguage,
  what: ToolText,
  now: () => number = () => performance.now(),
): Progress {
  const place = isTerminal ? 'terminal' : 'log';
  let next: number | undefined;
  let isShown = false;
  return {
    tell(done, total) {
      // From the first word on: what is told of may begin long after.
      next ??= now() + patienceMs[place];
      if (now() < next) return;
      next = now() + renewalMs[place];
      const percent = `${Math.floor((100 * done) / Math.max(1, total))} %`;
      err(isTerminal ? `\r\u001b[K${what[language]}: ${percent}` : `${what[language]}: ${percent}\n`);
      isShown = true;
    },
    end() {
      if (isShown && isTerminal) err('\r\u001b[K');
      isShown = false;
    },
  };
}
