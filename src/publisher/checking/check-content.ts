import type {
  CanonicalCity,
  CanonicalCountries,
  CanonicalEvents,
  CanonicalFeed,
  CanonicalHighlights,
  CanonicalOffices,
  CanonicalPartner,
  CanonicalSources,
} from '../canonical.js';
import { checkDocument } from './check-document.js';
import { gatherRegisters } from './check-references.js';
import type { Content, Problem, RawContent } from '../content.js';
import { locateProblems } from '../reading/locate-path.js';
import { checkMissingDocuments, listDocuments, type ListedDocument } from '../reading/list-documents.js';

/** What a check found: the content, if nothing is wrong with it. */
export interface CheckedContent {
  readonly content?: Content;
  /** All mistakes at once, by file and from top to bottom. */
  readonly problems: readonly Problem[];
}

/** Checks a content folder: each document by its schema, then what they say of each other. */
export function checkContent(raw: RawContent): CheckedContent {
  const { listed, problems: misplaced } = listDocuments(raw.documents);
  // A file that could not be read is not missing as well.
  const present = new Set([...raw.documents.keys(), ...raw.problems.map(({ file }) => file)]);
  const registers = gatherRegisters(listed);
  const problems = [
    ...raw.problems,
    ...misplaced,
    ...checkMissingDocuments(present),
    ...listed.flatMap((entry) => checkDocument(entry, registers, raw.media)),
  ];
  if (problems.length === 0) return { content: gatherContent(listed, raw.media), problems };
  return { problems: locateProblems(problems, raw.texts).sort(comparePlaces) };
}

/** By file, and from top to bottom. */
export function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [one, other] = [a.position, b.position];
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

/** Gives the documents their types, which a check has just proved. */
export function gatherContent(listed: readonly ListedDocument[], media: RawContent['media']): Content {
  const find = (name: string): unknown => listed.find((entry) => entry.name === name)?.document;
  const select = (name: string): ListedDocument[] => listed.filter((entry) => entry.name === name);
  const { offices } = find('offices') as CanonicalOffices;
  return {
    feed: find('feed') as CanonicalFeed,
    city: find('city') as CanonicalCity,
    countries: (find('countries') as CanonicalCountries).countries,
    offices: new Map(offices.map((office) => [office.id, office])),
    highlights: (find('highlights') as CanonicalHighlights).highlights,
    sources: new Map(Object.entries((find('sources') as CanonicalSources).sources)),
    partners: new Map(select('partner').map(({ id, document }) => [id, document as CanonicalPartner])),
    events: new Map(select('events').map(({ id, document }) => [id, (document as CanonicalEvents).events])),
    media,
  };
}
