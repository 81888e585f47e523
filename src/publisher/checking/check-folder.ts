import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Problem } from '../content.js';
import { checkMissingDocuments, listDocuments } from '../reading/list-documents.js';
import { locateProblems } from '../reading/locate-path.js';
import { listContentFiles, readContent } from '../reading/read-content.js';
import type { Crew, TellShare } from '../working/crew.js';
import { comparePlaces, gatherContent } from './check-content.js';
import { checkDocument } from './check-document.js';
import type { GoodEvents } from './check-events.js';
import { gatherRegisters } from './check-references.js';
import { countTexts, sumTexts, type ContentCounts } from './count-content.js';

/** A document of events as it was checked, to be read again when it is needed. */
export interface EventsFile extends GoodEvents {
  readonly file: string;
  /** Of the partner. */
  readonly id: string;
}

/** A content folder without mistakes. */
export interface GoodFolder {
  /** All but the events. */
  readonly content: Content;
  /** Where those are, by the partner's id. */
  readonly events: ReadonlyMap<string, EventsFile>;
  readonly counts: ContentCounts;
}

export interface CheckedFolder {
  /** The content, if nothing is wrong with it. */
  readonly good?: GoodFolder;
  /** All mistakes at once, by file and from top to bottom. */
  readonly problems: readonly Problem[];
}

/** What is known of documents of events from an earlier check, by file. */
export type KnownEvents = ReadonlyMap<string, GoodEvents>;

/**
 * Checks a content folder of any size, with the same result as `readContent` and `checkContent`: of the events, no more
 * than one partner's are in memory on each thread.
 */
export async function checkFolder(
  folder: string,
  crew: Crew,
  known: KnownEvents = new Map(),
  tell?: TellShare,
): Promise<CheckedFolder> {
  const files = await listContentFiles(folder);
  const isEvents = (file: string): boolean => file.startsWith('events/');
  const raw = await readContent(
    folder,
    files.filter((file) => !isEvents(file)),
  );
  const shared = listDocuments(raw.documents);
  const events = listDocuments(new Map(files.filter(isEvents).map((file) => [file, undefined])));
  const registers = gatherRegisters(shared.listed);
  const present = new Set([...raw.documents.keys(), ...raw.problems.map(({ file }) => file)]);
  const found = [
    ...raw.problems,
    ...shared.problems,
    ...events.problems,
    ...checkMissingDocuments(present),
    ...shared.listed.flatMap((entry) => checkDocument(entry, registers, raw.media)),
  ];
  const jobs = events.listed.map(({ file, id }) => ({ file, id, known: known.get(file) }));
  const setup = { folder, registers, media: raw.media };
  const sizes = new Map(jobs.map(({ file }) => [file, statSync(join(folder, file)).size]));
  const checks = await crew.perform('checkEvents', setup, jobs, {
    weigh: ({ file }) => sizes.get(file) ?? 0,
    largestBytes: Math.max(0, ...sizes.values()),
    tell,
  });
  const problems = [...locateProblems(found, raw.texts), ...checks.flatMap((check) => check.problems)];
  if (problems.length > 0) return { problems: problems.sort(comparePlaces) };

  const content = gatherContent(shared.listed, raw.media);
  const good = checks.flatMap((check, index) =>
    check.good ? [{ ...check.good, file: jobs[index]!.file, id: jobs[index]!.id }] : [],
  );
  const counts = {
    partners: content.partners.size,
    events: good.reduce((sum, each) => sum + each.events, 0),
    places: content.highlights.length,
    offices: content.offices.size,
    texts: sumTexts([countTexts([...raw.documents.values()]), ...good.map(({ texts }) => texts)]),
  };
  return { good: { content, events: new Map(good.map((each) => [each.id, each])), counts }, problems };
}
