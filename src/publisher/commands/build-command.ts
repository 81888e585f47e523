import { join, resolve } from 'node:path';
import { cacheName } from '../publishing/feed-cache.js';
import { publishFeed } from '../publishing/publish-feed.js';
import { describeCounts } from './describe-counts.js';
import { compressHelp, findContentFolder, UsageError, type Command, type CommandCall } from './command.js';
import { describeProblems, describeWritten, nameFolder } from './load-content.js';
import { startProgress } from './progress.js';

export const buildCommand: Command = {
  name: 'build',
  usage: '[DIR] [--out DIR] [--compress] [--cache DIR] [--full] [--workers N]',
  summary: {
    en: 'check it, then write what has changed of the feed',
    id: 'memeriksa, lalu menulis bagian feed yang berubah',
  },
  options: {
    out: { type: 'string' },
    compress: { type: 'boolean' },
    cache: { type: 'string' },
    full: { type: 'boolean' },
    workers: { type: 'string' },
  },
  optionHelp: {
    '--out DIR': { en: 'folder of the feed (dist/feed/v1)', id: 'folder feed (dist/feed/v1)' },
    ...compressHelp,
    '--cache DIR': {
      en: `where to remember what was built from what (${cacheName} in the content folder)`,
      id: `tempat catatan tentang apa yang dibangun dari apa (${cacheName} dalam folder konten)`,
    },
    '--full': {
      en: 'build everything anew, whatever is remembered',
      id: 'bangun semuanya dari awal, apa pun isi catatan itu',
    },
    '--workers N': {
      en: 'how many processor cores to use at most (all, up to 8); each needs memory of its own',
      id: 'jumlah inti prosesor yang dipakai paling banyak (semua, hingga 8); masing-masing memerlukan memori sendiri',
    },
  },
  async run(call) {
    const { io, values, language } = call;
    const folder = findContentFolder(call);
    const out = resolve(io.cwd, typeof values['out'] === 'string' ? values['out'] : 'dist/feed/v1');
    const cache = typeof values['cache'] === 'string' ? resolve(io.cwd, values['cache']) : join(folder, cacheName);
    const workers = readWorkers(call);
    refuseSharedFolders(folder, out, cache, call);
    const checking = startProgress(io, language, { en: 'Checking the content', id: 'Memeriksa konten' });
    const building = startProgress(io, language, { en: 'Building the feed', id: 'Membangun feed' });
    const report = await publishFeed({
      folder,
      out,
      cache,
      workers,
      isCompressed: values['compress'] === true,
      isFull: values['full'] === true,
      onChecking: (share) => checking.tell(share, 1),
      onChecked(counts) {
        checking.end();
        describeCounts(folder, counts, call);
      },
      onBuilding: (share) => building.tell(share, 1),
    }).finally(() => {
      checking.end();
      building.end();
    });
    if (report.problems.length > 0) {
      io.err(describeProblems(folder, report.problems, call));
      return 1;
    }
    const name = nameFolder(out, io.cwd);
    const result = describeWritten(report, language);
    io.out(language === 'id' ? `${name} sudah dibangun: ${result}.\n` : `Built ${name}: ${result}.\n`);
    if (!report.isRemembered) tellForgotten(cache, call);
    return 0;
  },
};

function readWorkers({ values, language }: CommandCall): number | undefined {
  const given = values['workers'];
  if (typeof given !== 'string') return undefined;
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  throw new UsageError(
    language === 'id'
      ? `--workers “${given}” bukan bilangan dari 1 sampai 99.`
      : `--workers “${given}” is no number from 1 to 99.`,
  );
}

function refuseSharedFolders(folder: string, out: string, cache: string, { language }: CommandCall): void {
  if (out === folder) {
    throw new UsageError(
      language === 'id'
        ? 'Feed tidak dapat ditulis ke dalam folder konten itu sendiri.'
        : 'The feed cannot be written into the content folder itself.',
    );
  }
  if (cache === out || cache === folder) {
    throw new UsageError(
      language === 'id'
        ? 'Catatan (--cache) memerlukan folder tersendiri, di luar feed dan konten.'
        : 'What is remembered (--cache) needs a folder of its own, apart from the feed and the content.',
    );
  }
}

function tellForgotten(cache: string, { io, language }: CommandCall): void {
  io.err(
    language === 'id'
      ? `${cache} tidak dapat ditulis, sehingga pembangunan berikutnya dimulai dari awal. Sebutkan folder lain dengan --cache.\n`
      : `${cache} cannot be written, so the next build will begin anew. Name another folder by --cache.\n`,
  );
}
