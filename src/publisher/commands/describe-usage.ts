import type { Command, ToolLanguage, ToolText } from './command.js';

const frame: Readonly<Record<'intro' | 'everywhere' | 'folder' | 'lang' | 'help' | 'exit', ToolText>> = {
  intro: {
    en: 'bandung-feed: checks the documents of the Bandung partner feed and builds the feed from them.',
    id: 'bandung-feed: memeriksa dokumen feed mitra Bandung dan membangun feed darinya.',
  },
  everywhere: { en: 'For all commands:', id: 'Untuk semua perintah:' },
  folder: {
    en: 'content folder; without it demo/content if there is one, else the current folder',
    id: 'folder konten; jika tidak disebut: demo/content bila ada, jika tidak folder saat ini',
  },
  lang: {
    en: 'language of the messages, en or id; without it that of the terminal',
    id: 'bahasa pesan, en atau id; jika tidak disebut: bahasa terminal',
  },
  help: { en: 'show this', id: 'tampilkan bantuan ini' },
  exit: {
    en: 'Exit code: 0 done, 1 mistakes in the content or files that cannot be written, 2 wrong usage.',
    id: 'Kode keluar: 0 selesai, 1 kesalahan dalam konten atau berkas tidak dapat ditulis, 2 pemakaian salah.',
  },
};

/** The help of the whole tool. */
export function describeUsage(commands: readonly Command[], language: ToolLanguage): string {
  const width = findWidth(commands);
  const all: Rows = [
    ['DIR', frame.folder[language]],
    ['--lang LANG', frame.lang[language]],
    ['--help', frame.help[language]],
  ];
  const parts = commands.map((command) => describeCommand(command, language, width));
  return `${frame.intro[language]}\n\n${parts.join('\n\n')}\n\n${frame.everywhere[language]}\n${align(all, width)}\n\n${frame.exit[language]}\n`;
}

/** How one command is used. */
export function describeCommandUsage(command: Command, language: ToolLanguage): string {
  const own = describeCommand(command, language, findWidth([command]));
  return `${own}\n\n${frame.exit[language]}\n`;
}

type Rows = readonly (readonly [option: string, meaning: string])[];

function describeCommand({ name, usage, summary, optionHelp }: Command, language: ToolLanguage, width: number): string {
  const rows = Object.entries(optionHelp).map(([option, text]) => [option, text[language]] as const);
  const lines = [`bandung-feed ${name} ${usage}`, `  ${summary[language]}`];
  return rows.length > 0 ? `${lines.join('\n')}\n${align(rows, width)}` : lines.join('\n');
}

function findWidth(commands: readonly Command[]): number {
  const options = commands.flatMap(({ optionHelp }) => Object.keys(optionHelp));
  return Math.max(...['--lang LANG', ...options].map((option) => option.length));
}

function align(rows: Rows, width: number): string {
  return rows.map(([option, meaning]) => `    ${option.padEnd(width)}   ${meaning}`).join('\n');
}
