import { countMissingTexts } from '../checking/count-missing-texts.js';
import type { Content, RawContent } from '../content.js';
import { findContentFolder, type Command, type CommandCall } from './command.js';
import { count, loadContent, nameFolder } from './load-content.js';

export const checkCommand: Command = {
  name: 'check',
  usage: '[DIR]',
  summary: {
    en: 'look for mistakes in the content folder',
    id: 'mencari kesalahan dalam folder konten',
  },
  options: {},
  optionHelp: {},
  async run(call) {
    const folder = findContentFolder(call);
    const loaded = await loadContent(folder, call);
    if (!loaded) return 1;
    reportContent(folder, loaded.content, loaded.raw, call);
    return 0;
  },
};

/** Says what is in a folder without mistakes, and how many texts are still to be translated. */
export function reportContent(folder: string, content: Content, raw: RawContent, { io }: CommandCall): void {
  const events = [...content.events.values()].reduce((sum, list) => sum + list.length, 0);
  const parts = [
    count(content.partners.size, 'partner'),
    count(events, 'event'),
    count(content.highlights.length, 'place'),
    count(content.offices.size, 'office'),
  ];
  io.out(`Checked ${nameFolder(folder, io.cwd)}: ${parts.join(', ')}; no mistakes.\n`);
  const { total, missing } = countMissingTexts(raw.documents.values());
  const gaps = [...missing].filter(([, number]) => number > 0).map(([locale, number]) => `${locale} ${number}`);
  if (gaps.length > 0) io.out(`Of ${total} texts these fall back to another language: ${gaps.join(', ')}.\n`);
}
