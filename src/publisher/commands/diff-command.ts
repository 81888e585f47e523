import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareFeeds } from '../comparing/compare-feeds.js';
import type { FeedDifference } from '../comparing/feed-difference.js';
import { formatDifferenceHtml } from '../comparing/format-difference-html.js';
import { formatDifferenceText } from '../comparing/format-difference-text.js';
import { detectFolder, publishContent, readBuiltFeed, type PublishedSlice } from '../comparing/read-published.js';
import { deliverOutput, readFormat, type OutputFormat } from '../reporting/deliver-output.js';
import { UsageError, type Command, type CommandCall, type ToolLanguage } from './command.js';
import { loadContent } from './load-content.js';

export const diffCommand: Command = {
  name: 'diff',
  usage: 'OLD NEW [--format FORMAT] [--out FILE] [--exit-code]',
  summary: {
    en: 'say what readers will see changed between two content folders or built feeds',
    id: 'menyebut perubahan yang akan dilihat pembaca antara dua folder konten atau feed jadi',
  },
  options: { format: { type: 'string' }, out: { type: 'string' }, 'exit-code': { type: 'boolean' } },
  optionHelp: {
    '--format FORMAT': { en: 'text (for reading here), json or html', id: 'text (dibaca di sini), json, atau html' },
    '--out FILE': { en: 'write it to a file', id: 'tulis ke berkas' },
    '--exit-code': {
      en: 'exit with 1 if something changes (without it with 0), with 2 if it cannot be told',
      id: 'keluar dengan 1 jika ada perubahan (tanpanya dengan 0), dengan 2 jika tidak dapat dipastikan',
    },
  },
  async run(call) {
    const format = readFormat(call);
    const [oldFolder, newFolder] = findFolders(call);
    const oldFeed = await readSlices(oldFolder, call);
    const newFeed = await readSlices(newFolder, call);
    // As diff(1) has it: 2 is trouble, which must not look like a mere difference.
    if (!oldFeed || !newFeed) return 2;
    const difference = compareFeeds(oldFeed, newFeed);
    await deliverOutput(formatDifference(difference, format, call.language), call);
    return call.values['exit-code'] === true && difference.changes.length > 0 ? 1 : 0;
  },
};

function formatDifference(difference: FeedDifference, format: OutputFormat, language: ToolLanguage): string {
  if (format === 'json') return `${JSON.stringify(difference, null, 2)}\n`;
  return format === 'html' ? formatDifferenceHtml(difference, language) : formatDifferenceText(difference, language);
}

function findFolders({ positionals, io, language }: CommandCall): readonly [string, string] {
  const [old, now, ...rest] = positionals.map((given) => resolve(io.cwd, given));
  if (old === undefined || now === undefined || rest.length > 0) {
    throw new UsageError(
      language === 'id'
        ? 'Sebutkan dua folder: yang lama, lalu yang baru.'
        : 'Name two folders: the old one, then the new.',
    );
  }
  for (const folder of [old, now]) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    throw new UsageError(language === 'id' ? `Tidak ada folder ${folder}.` : `There is no folder ${folder}.`);
  }
  return [old, now];
}

async function readSlices(folder: string, call: CommandCall): Promise<readonly PublishedSlice[] | undefined> {
  switch (detectFolder(folder)) {
    case 'feed':
      return readFeedOrComplain(folder, call);
    case 'content': {
      const loaded = await loadContent(folder, call);
      return loaded && publishContent(loaded.content);
    }
    default:
      throw new UsageError(
        call.language === 'id'
          ? `${folder} bukan folder konten (feed.json) dan bukan feed jadi (index.json).`
          : `${folder} is neither a content folder (feed.json) nor a built feed (index.json).`,
      );
  }
}

async function readFeedOrComplain(
  folder: string,
  { io, language }: CommandCall,
): Promise<readonly PublishedSlice[] | undefined> {
  try {
    return await readBuiltFeed(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`${language === 'id' ? 'Feed tidak dapat dibaca' : 'The feed cannot be read'}: ${reason}\n`);
    return undefined;
  }
}
