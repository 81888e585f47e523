import { resolve } from 'node:path';
import { buildFeedFiles } from '../building/build-feed.js';
import { writeFeed } from '../building/write-feed.js';
import { describeContent } from './check-command.js';
import { compressHelp, findContentFolder, UsageError, type Command } from './command.js';
import { describeWritten, loadContent, nameFolder } from './load-content.js';
import { startProgress } from './progress.js';

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
    ...compressHelp,
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
    describeContent(folder, loaded.content, loaded.raw, call);
    const progress = startProgress(io, language, { en: 'Building the feed', id: 'Membangun feed' });
    const files = buildFeedFiles(loaded.content, {
      isCompressed: values['compress'] === true,
      onProgress: progress.tell,
    });
    progress.end();
    const changes = await writeFeed(files, out);
    const name = nameFolder(out, io.cwd);
    const result = describeWritten(files, changes, language);
    io.out(language === 'id' ? `${name} sudah dibangun: ${result}.\n` : `Built ${name}: ${result}.\n`);
    return 0;
  },
};
