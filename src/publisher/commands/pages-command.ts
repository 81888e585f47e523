import { resolve } from 'node:path';
import { buildPageFiles } from '../pages/build-pages.js';
import { placeholderOrigin, readOrigin } from '../pages/page-addresses.js';
import { writePages } from '../pages/write-pages.js';
import { compressHelp, findContentFolder, UsageError, type Command } from './command.js';
import { describeWritten, loadContent, nameFolder } from './load-content.js';

export const pagesCommand: Command = {
  name: 'pages',
  usage: '[DIR] [--site DIR] [--origin URL] [--compress]',
  summary: {
    en: 'check it, then write the embed pages and oEmbed files',
    id: 'memeriksa, lalu menulis halaman sematan dan berkas oEmbed',
  },
  options: { site: { type: 'string' }, origin: { type: 'string' }, compress: { type: 'boolean' } },
  optionHelp: {
    '--site DIR': {
      en: 'folder with the scripts and feed/v1; embed/ and oembed/ are written there (dist)',
      id: 'folder berisi skrip dan feed/v1; embed/ dan oembed/ ditulis di sana (dist)',
    },
    '--origin URL': {
      en: `public address of that folder ($BANDUNG_ORIGIN, else ${placeholderOrigin})`,
      id: `alamat publik folder itu ($BANDUNG_ORIGIN, jika tidak ${placeholderOrigin})`,
    },
    ...compressHelp,
  },
  async run(call) {
    const { io, values, language } = call;
    const folder = findContentFolder(call);
    const site = resolve(io.cwd, typeof values['site'] === 'string' ? values['site'] : 'dist');
    const asked = typeof values['origin'] === 'string' ? values['origin'] : process.env['BANDUNG_ORIGIN'];
    const origin = readOrigin(asked || placeholderOrigin);
    if (origin === undefined) {
      throw new UsageError(
        language === 'id'
          ? `“${asked}” bukan alamat situs: tulis misalnya https://contoh.id/v1.`
          : `“${asked}” is not the address of a site: write one like https://example.org/v1.`,
      );
    }
    const loaded = await loadContent(folder, call);
    if (!loaded) return 1;
    const files = await buildPageFiles(loaded.content, { origin, isCompressed: values['compress'] === true });
    const changes = await writePages(files, site);
    const result = describeWritten(
      {
        files: files.size,
        bytes: [...files.values()].reduce((sum, file) => sum + file.byteLength, 0),
        written: changes.written.length,
        unchanged: changes.unchanged.length,
        removed: changes.removed.length,
      },
      language,
    );
    const name = nameFolder(site, io.cwd);
    io.out(
      language === 'id'
        ? `Halaman ${origin} sudah dibangun di ${name}: ${result}.\n`
        : `Built the pages of ${origin} in ${name}: ${result}.\n`,
    );
    return 0;
  },
};
