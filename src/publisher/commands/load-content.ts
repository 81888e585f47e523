import { relative } from 'node:path';
import { checkContent } from '../checking/check-content.js';
import { formatProblems } from '../checking/format-problems.js';
import type { Content, Problem, RawContent } from '../content.js';
import { readContent } from '../reading/read-content.js';
import type { CommandCall, ToolLanguage } from './command.js';

/** Reads and checks a content folder. Mistakes are told, all at once; then there is no content. */
export async function loadContent(
  folder: string,
  call: CommandCall,
): Promise<{ readonly raw: RawContent; readonly content: Content } | undefined> {
  const raw = await readContent(folder);
  const { content, problems } = checkContent(raw);
  if (content) return { raw, content };
  call.io.err(describeProblems(folder, problems, call));
  return undefined;
}

/** All mistakes of a folder and their number. */
export function describeProblems(folder: string, problems: readonly Problem[], { io, language }: CommandCall): string {
  const name = nameFolder(folder, io.cwd);
  const mistakes = count(problems.length, 'mistake', language);
  const files = count(new Set(problems.map(({ file }) => file)).size, 'file', language);
  const sum =
    language === 'id'
      ? `${mistakes} dalam ${files} di ${name}. Angka di depan: baris:kolom.`
      : `${mistakes} in ${files} of ${name}. The numbers in front: line:column.`;
  return `${formatProblems(problems, language)}\n${sum}\n`;
}

/** Things that the tool counts; Indonesian has one form for any number of them. */
const nouns = {
  event: { one: 'event', other: 'events', id: 'kegiatan' },
  file: { one: 'file', other: 'files', id: 'berkas' },
  mistake: { one: 'mistake', other: 'mistakes', id: 'kesalahan' },
  office: { one: 'office', other: 'offices', id: 'kantor' },
  partner: { one: 'partner', other: 'partners', id: 'mitra' },
  place: { one: 'place', other: 'places', id: 'tempat' },
  text: { one: 'text', other: 'texts', id: 'teks' },
} as const;

/** `1 event`, `2 events`, `2 kegiatan`. */
export function count(number: number, noun: keyof typeof nouns, language: ToolLanguage): string {
  const forms = nouns[noun];
  const form = language === 'id' ? forms.id : forms[number === 1 ? 'one' : 'other'];
  return `${number.toLocaleString(language)} ${form}`;
}

/** What a write did: `195 files, 9.6 MB; 12 written, 183 unchanged, 0 removed`. */
export function describeWritten(
  { files, bytes, ...changes }: Readonly<Record<'files' | 'bytes' | 'written' | 'unchanged' | 'removed', number>>,
  language: ToolLanguage,
): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const size = `${count(files, 'file', language)}, ${(bytes / 1e6).toLocaleString(language, digits)} MB`;
  const [written, unchanged, removed] = [changes.written, changes.unchanged, changes.removed].map((number) =>
    number.toLocaleString(language),
  );
  return language === 'id'
    ? `${size}; ${written} ditulis, ${unchanged} tidak berubah, ${removed} dihapus`
    : `${size}; ${written} written, ${unchanged} unchanged, ${removed} removed`;
}

/** A folder as the person at the terminal would name it. */
export function nameFolder(folder: string, cwd: string): string {
  const path = relative(cwd, folder);
  return path.startsWith('..') ? folder : path || '.';
}
