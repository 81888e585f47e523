import { checkContent } from '../checking/check-content.js';
import { countMissingTexts } from '../checking/count-missing-texts.js';
import { countPlaceholders } from '../checking/count-placeholders.js';
import { listForPrograms } from '../checking/list-for-programs.js';
import type { Content, RawContent } from '../content.js';
import { readContent } from '../reading/read-content.js';
import { findContentFolder, type Command, type CommandCall } from './command.js';
import { count, loadContent, nameFolder } from './load-content.js';

export const checkCommand: Command = {
  name: 'check',
  usage: '[DIR] [--json]',
  summary: {
    en: 'look for mistakes in the content folder',
    id: 'mencari kesalahan dalam folder konten',
  },
  options: { json: { type: 'boolean' } },
  optionHelp: {
    '--json': {
      en: 'for programs: the result as one JSON object',
      id: 'untuk program: hasil berupa satu objek JSON',
    },
  },
  async run(call) {
    const folder = findContentFolder(call);
    if (call.values['json'] === true) return checkForPrograms(folder, call);
    const loaded = await loadContent(folder, call);
    if (!loaded) return 1;
    describeContent(folder, loaded.content, loaded.raw, call);
    return 0;
  },
};

async function checkForPrograms(folder: string, { io, language }: CommandCall): Promise<number> {
  const raw = await readContent(folder);
  const { content, problems } = checkContent(raw);
  const { total, missing } = countMissingTexts(raw.documents.values());
  const result = {
    mistakes: listForPrograms(problems, language),
    content: content && countContent(content),
    texts: {
      total,
      placeholders: countPlaceholders(raw.documents.values()),
      missing: Object.fromEntries(missing),
    },
  };
  io.out(`${JSON.stringify(result, null, 2)}\n`);
  return content ? 0 : 1;
}

/** Says what is in a folder without mistakes, and how many texts are still to be written or translated. */
export function describeContent(
  folder: string,
  content: Content,
  raw: RawContent,
  { io, language }: CommandCall,
): void {
  const { partners, events, places, offices } = countContent(content);
  const parts = [
    count(partners, 'partner', language),
    count(events, 'event', language),
    count(places, 'place', language),
    count(offices, 'office', language),
  ].join(', ');
  const name = nameFolder(folder, io.cwd);
  io.out(
    language === 'id'
      ? `${name} sudah diperiksa: ${parts}; tidak ada kesalahan.\n`
      : `Checked ${name}: ${parts}; no mistakes.\n`,
  );
  const { total, missing } = countMissingTexts(raw.documents.values());
  const gaps = [...missing]
    .filter(([, number]) => number > 0)
    .map(([locale, number]) => `${locale} ${number.toLocaleString(language)}`)
    .join(', ');
  const texts = count(total, 'text', language);
  if (gaps) {
    io.out(
      language === 'id'
        ? `Dari ${texts}, yang masih tampil dalam bahasa lain: ${gaps}.\n`
        : `Of ${texts} these fall back to another language: ${gaps}.\n`,
    );
  }
  const placeholders = countPlaceholders(raw.documents.values());
  if (placeholders > 0) {
    const unwritten = count(placeholders, 'text', language);
    io.out(
      language === 'id'
        ? `Masih ada ${unwritten} contoh dalam tanda ‹ ›: ganti sebelum feed diterbitkan.\n`
        : `Still to be written: ${unwritten} in ‹ ›. Replace them before the feed is published.\n`,
    );
  }
}

function countContent(content: Content): Record<'partners' | 'events' | 'places' | 'offices', number> {
  return {
    partners: content.partners.size,
    events: [...content.events.values()].reduce((sum, list) => sum + list.length, 0),
    places: content.highlights.length,
    offices: content.offices.size,
  };
}
