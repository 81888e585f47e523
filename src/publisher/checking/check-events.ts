import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes } from '../building/hash-bytes.js';
import { generalId, type Problem, type RawContent } from '../content.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { locateProblems } from '../reading/locate-path.js';
import { tellTroubles } from '../reading/read-content.js';
import { readJson } from '../reading/read-json.js';
import { readArray, readField } from '../reading/walk-json.js';
import { checkDocument } from './check-document.js';
import { listReferences, type Registers } from './check-references.js';
import { countTexts, type TextCounts } from './count-content.js';

/** A document of events in which no mistake was found. */
export interface GoodEvents {
  /** Of the file. */
  readonly sha256: string;
  readonly bytes: number;
  readonly events: number;
  readonly texts: TextCounts;
  /** What the document names in others; while all of it is there, it stays without mistakes. */
  readonly references: Record<'sources' | 'countries', readonly string[]>;
}

/** What all documents of events are held against. */
export interface EventsSetup {
  readonly folder: string;
  readonly registers: Registers;
  readonly media: RawContent['media'];
}

export interface EventsJob {
  readonly file: string;
  /** Of the partner: the id that the file name gives. */
  readonly id: string;
  /** What an earlier check found. */
  readonly known: GoodEvents | undefined;
}

export interface EventsCheck {
  readonly good?: GoodEvents;
  readonly problems: readonly Problem[];
}

/** Checks a document of events, unless it was found good before and neither it nor what it names has changed. */
export function checkEvents({ folder, registers, media }: EventsSetup, { file, id, known }: EventsJob): EventsCheck {
  const bytes = readFileSync(join(folder, file));
  const sha256 = hashBytes(bytes);
  if (known?.sha256 === sha256 && holds(known, id, registers)) return { good: known, problems: [] };
  const { text, value, troubles } = readJson(bytes);
  const entry: ListedDocument = { file, name: 'events', id, document: value };
  const problems = [
    ...tellTroubles(file, troubles),
    ...(value === undefined ? [] : checkDocument(entry, registers, media)),
  ];
  if (problems.length > 0) return { problems: locateProblems(problems, new Map([[file, text ?? '']])) };
  const good: GoodEvents = {
    sha256,
    bytes: bytes.byteLength,
    events: readArray(readField(value, 'events')).length,
    texts: countTexts([value]),
    references: listReferences(value),
  };
  return { good, problems };
}

function holds({ references }: GoodEvents, id: string, { sources, countries, partners }: Registers): boolean {
  return (
    (id === generalId || partners.has(id)) &&
    references.sources.every((source) => sources.ids?.has(source)) &&
    references.countries.every((country) => countries.ids?.has(country))
  );
}
