import { recordOf } from './collection-readers.js';
import type { CooperationEvent } from './feed.js';
import { oneOfElse, readDateSpan, readFlag, readPartialDate, readString, readText, readUrl } from './readers.js';
import type { Reader } from './readers.js';
import { readFields, readSources } from './record-readers.js';
import { eventKinds } from './vocabulary.js';

/** Reads an entry of the timeline. */
export const parseEvent: Reader<CooperationEvent | undefined> = recordOf(
  { id: readString, title: readText },
  {
    date: readDateSpan,
    dateWritten: readString,
    summary: readText,
    kind: oneOfElse(eventKinds, 'other'),
    fields: readFields,
    outcome: readText,
    benefit: readText,
    isAnnounced: readFlag,
    note: readText,
    url: readUrl,
    asOf: readPartialDate,
    sources: readSources,
  },
);
