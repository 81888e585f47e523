import { resolve } from 'node:path';
import { buildFeedFiles } from '../building/build-feed.js';
import { writeFeed } from '../building/write-feed.js';
import { reportContent } from './check-command.js';
import { findContentFolder, UsageError, type Command } from './command.js';
import { count, loadContent, nameFolder } from './load-content.js';

export const buildCommand: Command = {
  name: 'build',
  usage: '[DIR] [--out DIR] [--compress]',
  summary: {
    en: 'check it, then write the feed',
    id: 'memeriksa, lalu menulis feed',
  },
  options: { out: { type: 'string' }, compress: { type: 'boolean' } },
  optionHelp: {
    '--out DIR': { en: 'folder of the feed (dist/feed/v1)', id: 'folder feed (dist/feed/v1)' },
    '--compress': {
      en: 'also write a .br and a .gz of every text file',
      id: 'tulis juga berkas .br dan .gz untuk setiap berkas teks',
    },
  },
  async run(call) {
    const { io, values, language } = call;
    const folder = findContentFolder(call);
    const out = resolve(io.cwd, typeof values['out'] === 'string' ? values['out'] : 'dist/feed/v1');
    if (out === folder) {
      throw new UsageError(
        language === 'id'
          ? 'Feed tidak dapat ditulis ke dalam folder konten itu sendiri.'
          : 'The feed cannot be written into the content folder itself.',
      );
    }
    const loaded = await loadContent(folder, call);
    if (!loaded) return 1;
    reportContent(folder, loaded.content, loaded.raw, call);
    const files = buildFeedFiles(loaded.content, { isCompressed: values['compress'] === true });
    const { written, unchanged, removed } = await writeFeed(files, out);
    const sum = [...files.values()].reduce((bytes, file) => bytes + file.byteLength, 0);
    const changes = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
    const size = `${count(files.size, 'file')}, ${(sum / 1e6).toFixed(1)} MB`;
    io.out(`Built ${nameFolder(out, io.cwd)}: ${size}; ${changes}.\n`);
    return 0;
  },
};
