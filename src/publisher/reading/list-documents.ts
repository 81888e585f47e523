import type { DocumentName } from '../checking/check-schema.js';
import { generalId, type Problem } from '../content.js';
import { findNearest } from '../checking/find-nearest.js';

/** The documents of which there is one each. */
const singleNames = ['feed', 'city', 'countries', 'offices', 'highlights', 'sources'] as const;

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
    else problems.push({ file, where: '', what: 'is not a document that the feed knows.', mend: suggestName(file) });
  }
  return { listed, problems };
}

/** The documents that every content folder must have and this one has not. */
export function checkMissingDocuments(files: ReadonlySet<string>): Problem[] {
  return singleNames
    .map((name) => `${name}.json`)
    .filter((file) => !files.has(file))
    .map((file) => ({
      file,
      where: '',
      what: 'is missing.',
      mend: `Write ${file}; an empty one shows in its mistakes what it needs.`,
    }));
}

function nameDocument(file: string): DocumentName | undefined {
  if (/^partners\/[^/]+\.json$/.test(file)) return 'partner';
  if (/^events\/[^/]+\.json$/.test(file)) return 'events';
  return singleNames.find((name) => file === `${name}.json`);
}

function suggestName(file: string): string {
  const names = singleNames.map((name) => `${name}.json`);
  const nearest = findNearest(file, names);
  if (nearest) return `Rename it to ${nearest}.`;
  return `Move it away; known are ${names.join(', ')}, partners/<id>.json, events/<id>.json and events/${generalId}.json.`;
}
