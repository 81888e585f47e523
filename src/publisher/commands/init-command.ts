import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildSkeleton } from '../skeleton/build-skeleton.js';
import { UsageError, type Command, type ToolLanguage } from './command.js';
import { ToolFailure } from '../describe-failure.js';
import { count, nameFolder } from './load-content.js';

export const initCommand: Command = {
  name: 'init',
  usage: '[DIR]',
  summary: {
    en: 'write a new content folder, with comments that explain each field',
    id: 'membuat folder konten baru, dengan komentar yang menjelaskan tiap isian',
  },
  options: {},
  optionHelp: {},
  async run({ positionals: [given = '.', ...rest], language, io }) {
    if (rest.length > 0) throw new UsageError(language === 'id' ? 'Satu folder saja.' : 'One folder at a time.');
    const folder = resolve(io.cwd, given);
    await refuseUsedFolder(folder);
    const files = buildSkeleton(language, new Date().toISOString().slice(0, 10));
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      // Should the file have come into being since, it stays.
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
    io.out(describeNextSteps(nameFolder(folder, io.cwd), count(files.size, 'file', language), language));
    return 0;
  },
};

/** Hidden files, such as those of a repository, are no content; anything else is somebody's work. */
async function refuseUsedFolder(folder: string): Promise<void> {
  const names = await listNames(folder);
  const used = names.filter((name) => !name.startsWith('.') || name === '.vscode');
  if (used.length === 0) return;
  const list = used.slice(0, 3).join(', ') + (used.length > 3 ? ', …' : '');
  throw new ToolFailure({
    en: `${folder} is not empty (${list}), and nothing in it is overwritten. Name a new folder: bandung-feed init content`,
    id: `${folder} tidak kosong (${list}), dan isinya tidak akan ditimpa. Sebutkan folder baru: bandung-feed init konten`,
  });
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function describeNextSteps(folder: string, files: string, language: ToolLanguage): string {
  const name = /\s/.test(folder) ? `"${folder}"` : folder;
  return language === 'id'
    ? `${files} ditulis ke ${folder}. Berikutnya:

  1. Buka berkas-berkas itu dan ganti semua teks dalam tanda ‹ ›; komentarnya menjelaskan caranya.
  2. Lihat hasilnya, beserta kesalahannya, setiap kali menyimpan:   npx bandung-feed serve ${name}
  3. Jika sudah benar, bangun feed:   npx bandung-feed build ${name} --out feed/v1
`
    : `Wrote ${files} to ${folder}. Next:

  1. Open the files and replace every text in ‹ ›; the comments say how.
  2. See the result, and the mistakes, with each save:   npx bandung-feed serve ${name}
  3. When it is right, build the feed:   npx bandung-feed build ${name} --out feed/v1
`;
}
