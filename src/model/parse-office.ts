import { listOf, recordOf } from './collection-readers.js';
import type { FeedNode } from './feed-node.js';
import type { Office, OpeningPeriod } from './feed.js';
import {
  integerWithin,
  oneOf,
  readCountryCode,
  readEmail,
  readForeignText,
  readLanguage,
  readPartialDate,
  readString,
  readText,
  readTimeZone,
  readUrl,
} from './readers.js';
import type { Reader } from './readers.js';
import { readSources } from './record-readers.js';
import { officeKinds } from './vocabulary.js';

const readPeriod: Reader<OpeningPeriod | undefined> = recordOf(
  { weekday: integerWithin(1, 7), opensMinutes: integerWithin(0, 1439), closesMinutes: integerWithin(0, 1440) },
  {},
);

/** Closing in the minute of opening may mean never or the whole day. */
function readClearPeriod(node: FeedNode): OpeningPeriod | undefined {
  const period = readPeriod(node);
  return period?.opensMinutes === period?.closesMinutes ? period && node.report('unclear') : period;
}

/** Reads an office to write to. */
export const parseOffice: Reader<Office | undefined> = recordOf(
  { id: readString, kind: oneOf(officeKinds), name: readText },
  {
    nativeName: readForeignText,
    role: readText,
    languages: listOf(readLanguage),
    languagesWritten: readString,
    address: listOf(readString),
    country: readCountryCode,
    countryWritten: readString,
    phones: listOf(readString),
    email: readEmail,
    url: readUrl,
    hours: recordOf({ timeZone: readTimeZone }, { periods: listOf(readClearPeriod), note: readText }),
    person: recordOf({ name: readString }, { title: readText }),
    note: readText,
    asOf: readPartialDate,
    sources: readSources,
  },
);
