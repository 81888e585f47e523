import type { DocumentName } from '../checking/check-schema.js';
import { generalId, type Problem } from '../content.js';
import { findNearest } from '../checking/find-nearest.js';
import { makeFileProblem } from '../checking/make-problem.js';
import type { ToolText } from '../tool-text.js';

/** The documents of which there is one each. */
const singleNames = ['feed', 'city', 'countries', 'offices', 'highlights', 'sources'] as const;

const unknownDocument: ToolText = {
  en: 'is not a document that the feed knows.',
  id: 'bukan dokumen yang dikenal oleh feed.',
};

/** A document of the content folder and what it is by its place there. */
export interface ListedDocument {
  readonly file: string;
  readonly name: DocumentName;
  /** Of a partner's file or of one with events: the id that the file name gives. */
  readonly id: string;
  readonly document: unknown;
}

/** Tells the documents of a folder by their names, and what is missing or misplaced. */
export function listDocuments(documents: ReadonlyMap<string, unknown>): {
  readonly listed: readonly ListedDocument[];
  readonly problems: readonly Problem[];
} {
  const listed: ListedDocument[] = [];
  const problems: Problem[] = [];
  for (const [file, document] of documents) {
    const name = nameDocument(file);
    if (name) listed.push({ file, name, id: file.replace(/^.*\/|\.json$/g, ''), document });
    else problems.push(makeFileProblem(file, unknownDocument, suggestName(file)));
  }
  return { listed, problems };
}

/** The documents that every content folder must have and this one has not. */
export function checkMissingDocuments(files: ReadonlySet<string>): Problem[] {
  return singleNames
    .map((name) => `${name}.json`)
    .filter((file) => !files.has(file))
    .map((file) =>
      makeFileProblem(
        file,
        { en: 'is missing.', id: 'belum ada.' },
        {
          en: `Write ${file}; an empty one shows in its mistakes what it needs.`,
          id: `Buat ${file}; dari berkas kosong pun daftar kesalahannya menunjukkan apa yang perlu diisi.`,
        },
      ),
    );
}

function nameDocument(file: string): DocumentName | undefined {
  if (/^partners\/[^/]+\.json$/.test(file)) return 'partner';
  if (/^events\/[^/]+\.json$/.test(file)) return 'events';
  return singleNames.find((name) => file === `${name}.json`);
}

function suggestName(file: string): ToolText {
  const names = singleNames.map((name) => `${name}.json`);
  const nearest = findNearest(file, names);
  if (nearest) return { en: `Rename it to ${nearest}.`, id: `Ganti namanya menjadi ${nearest}.` };
  const known = `${names.join(', ')}, partners/<id>.json, events/<id>.json`;
  const own = `events/${generalId}.json`;
  return {
    en: `Move it away; known are ${known} and ${own}.`,
    id: `Pindahkan ke tempat lain; yang dikenal: ${known}, dan ${own}.`,
  };
}
