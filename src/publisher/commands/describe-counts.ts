import type { ContentCounts } from '../checking/count-content.js';
import type { CommandCall } from './command.js';
import { count, nameFolder } from './load-content.js';

/** Says what is in a folder without mistakes, and how many texts are still to be written or translated. */
export function describeCounts(
  folder: string,
  { partners, events, places, offices, texts }: ContentCounts,
  { io, language }: CommandCall,
): void {
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
  const gaps = Object.entries(texts.missing)
    .filter(([, number]) => number > 0)
    .map(([locale, number]) => `${locale} ${number.toLocaleString(language)}`)
    .join(', ');
  const total = count(texts.total, 'text', language);
  if (gaps) {
    io.out(
      language === 'id'
        ? `Dari ${total}, yang masih tampil dalam bahasa lain: ${gaps}.\n`
        : `Of ${total} these fall back to another language: ${gaps}.\n`,
    );
  }
  if (texts.placeholders > 0) {
    const unwritten = count(texts.placeholders, 'text', language);
    io.out(
      language === 'id'
        ? `Masih ada ${unwritten} contoh dalam tanda ‹ ›: ganti sebelum feed diterbitkan.\n`
        : `Still to be written: ${unwritten} in ‹ ›. Replace them before the feed is published.\n`,
    );
  }
}
