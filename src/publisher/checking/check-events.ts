import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes } from '../building/hash-bytes.js';
import { generalId, type Problem, type RawContent } from '../content.js';
import { locateProblems } from '../reading/locate-path.js';
import { tellTroubles } from '../reading/read-content.js';
import { readJson, type JsonTrouble } from '../reading/read-json.js';
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
  const path = join(folder, file);
  const isKnown = (sha256: string): boolean => known?.sha256 === sha256 && holds(known, id, registers);
  const { sha256, bytes, document, troubles } = readEvents(path, isKnown);
  if (known && !troubles) return { good: known, problems: [] };
  const problems = [
    ...tellTroubles(file, troubles ?? []),
    ...(document === undefined ? [] : checkDocument({ file, name: 'events', id, document }, registers, media)),
  ];
  if (problems.length > 0) {
    return { problems: locateProblems(problems, new Map([[file, readJson(readFileSync(path)).text ?? '']])) };
  }
  const good: GoodEvents = {
    sha256,
    bytes,
    events: readArray(readField(document, 'events')).length,
    texts: countTexts([document]),
    references: listReferences(document),
  };
  return { good, problems };
}

interface ReadEvents {
  readonly sha256: string;
  readonly bytes: number;
  readonly document?: unknown;
  /** Absent where the file was not looked into, since it is known. */
  readonly troubles?: readonly JsonTrouble[];
}

/** Gives no text: that would take as much room again as the document while that is looked at. */
function readEvents(path: string, isKnown: (sha256: string) => boolean): ReadEvents {
  const bytes = readFileSync(path);
  const file = { sha256: hashBytes(bytes), bytes: bytes.byteLength };
  if (isKnown(file.sha256)) return file;
  const { value, troubles } = readJson(bytes);
  return { ...file, document: value, troubles };
}

function holds({ references }: GoodEvents, id: string, { sources, countries, partners }: Registers): boolean {
  return (
    (id === generalId || partners.has(id)) &&
    references.sources.every((source) => sources.ids?.has(source)) &&
    references.countries.every((country) => countries.ids?.has(country))
  );
}
