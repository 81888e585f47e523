import { resolve } from 'node:path';
import { findWidgets, hasWidgets } from '../previewing/find-widgets.js';
import type { PreviewState } from '../previewing/preview-feed.js';
import { startPreview } from '../previewing/preview-server.js';
import { ToolFailure } from '../describe-failure.js';
import { findContentFolder, UsageError, type Command, type CommandCall } from './command.js';
import { describeProblems, nameFolder } from './load-content.js';

const defaultPort = 4180;

export const serveCommand: Command = {
  name: 'serve',
  usage: '[DIR] [--port N] [--widgets DIR]',
  summary: {
    en: 'show the widgets with the content in a browser, and follow every save',
    id: 'menampilkan widget dengan konten di peramban, dan mengikuti setiap penyimpanan',
  },
  options: { port: { type: 'string' }, widgets: { type: 'string' } },
  optionHelp: {
    '--port N': {
      en: `port of the preview on this machine (${defaultPort}, or the next that is free)`,
      id: `porta pratinjau di komputer ini (${defaultPort}, atau berikutnya yang bebas)`,
    },
    '--widgets DIR': {
      en: 'folder with bandung-widgets.js (that of the package or checkout)',
      id: 'folder berisi bandung-widgets.js (milik paket atau salinan kerja ini)',
    },
  },
  async run(call) {
    const { io, language } = call;
    const folder = findContentFolder(call);
    const port = readPort(call);
    const widgets = locateWidgets(call);
    const preview = await startPreview({
      folder,
      widgets,
      language,
      port: port ?? defaultPort,
      portTries: port === undefined ? 20 : 0,
      onState: (state) => tellState(folder, state, call),
    });
    io.out(
      language === 'id'
        ? `Pratinjau ${nameFolder(folder, io.cwd)}: ${preview.url}\nSetiap penyimpanan langsung tampil. Akhiri dengan Ctrl+C.\n`
        : `Preview of ${nameFolder(folder, io.cwd)}: ${preview.url}\nEvery save shows at once. End it with Ctrl+C.\n`,
    );
    await waitForEnd();
    await preview.close();
    return 0;
  },
};

function readPort({ values, language }: CommandCall): number | undefined {
  const given = values['port'];
  if (typeof given !== 'string') return undefined;
  if (/^\d{1,5}$/.test(given) && Number(given) < 65_536) return Number(given);
  throw new UsageError(language === 'id' ? `“${given}” bukan nomor porta.` : `“${given}” is not the number of a port.`);
}

function locateWidgets({ values, io }: CommandCall): string {
  const given = values['widgets'];
  const folder = typeof given === 'string' ? resolve(io.cwd, given) : findWidgets();
  if (folder !== undefined && hasWidgets(folder)) return folder;
  const place = folder === undefined ? { en: '', id: '' } : { en: ` in ${folder}`, id: ` di ${folder}` };
  throw new ToolFailure({
    en: `The widgets are not built: there is no bandung-widgets.js${place.en}. Run “npm run build” in the checkout, or install the package.`,
    id: `Widget belum dibangun: tidak ada bandung-widgets.js${place.id}. Jalankan “npm run build” di salinan kerja, atau pasang paketnya.`,
  });
}

function tellState(folder: string, state: PreviewState, call: CommandCall): void {
  const { io, language } = call;
  const time = new Date().toLocaleTimeString(language === 'id' ? 'id' : 'en-GB');
  if (state.problems.length === 0) {
    io.out(language === 'id' ? `${time}  Tidak ada kesalahan.\n` : `${time}  No mistakes.\n`);
    return;
  }
  const kept =
    language === 'id'
      ? 'Pratinjau tetap menampilkan konten terakhir yang tanpa kesalahan.\n'
      : 'The preview keeps showing the last content without mistakes.\n';
  io.err(`${time}\n${describeProblems(folder, state.problems, call)}${state.build > 0 ? kept : ''}`);
}

/** The two ways in which people and programs end a tool. */
function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
