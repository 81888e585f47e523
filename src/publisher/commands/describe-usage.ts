import type { Command, ToolLanguage, ToolText } from './command.js';

const frame: Readonly<Record<'intro' | 'folder' | 'lang' | 'help' | 'exit', ToolText>> = {
  intro: {
    en: 'bandung-feed: checks the documents of the Bandung partner feed and builds the feed from them.',
    id: 'bandung-feed: memeriksa dokumen feed mitra Bandung dan membangun feed darinya.',
  },
  folder: {
    en: 'content folder; without it demo/content if there is one, else the current folder',
    id: 'folder konten; jika tidak disebut: demo/content bila ada, jika tidak folder saat ini',
  },
  lang: { en: 'language of the messages: en or id', id: 'bahasa pesan: en atau id' },
  help: { en: 'show this', id: 'tampilkan bantuan ini' },
  exit: {
    en: 'Exit code: 0 done, 1 mistakes in the content or files that cannot be written, 2 wrong usage.',
    id: 'Kode keluar: 0 selesai, 1 kesalahan dalam konten atau berkas tidak dapat ditulis, 2 pemakaian salah.',
  },
};

/** The help of the whole tool. */
export function describeUsage(commands: readonly Command[], language: ToolLanguage): string {
  const calls = commands.map(
    ({ name, usage, summary }) => [`bandung-feed ${name} ${usage}`, summary[language]] as const,
  );
  const options = [
    ['DIR', frame.folder[language]] as const,
    ...commands.flatMap(({ optionHelp }) =>
      Object.entries(optionHelp).map(([name, text]) => [name, text[language]] as const),
    ),
    ['--lang LANG', frame.lang[language]] as const,
    ['--help', frame.help[language]] as const,
  ];
  return `${frame.intro[language]}\n\n${align(calls)}\n\n${align(dropRepeats(options))}\n\n${frame.exit[language]}\n`;
}

/** Two commands may share an option; it is explained once. */
function dropRepeats(rows: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(rows)];
}

function align(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join('\n');
}
