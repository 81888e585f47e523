import { listOf, recordOf } from './collection-readers.js';
import type { Agreement, PartnerProfile } from './feed.js';
import { oneOf, oneOfElse, readPartialDate, readString, readText, readTimeZone, readUrl } from './readers.js';
import type { Reader } from './readers.js';
import { readCoordinates, readCountry, readFields, readImage, readSources } from './record-readers.js';
import { agreementStages, partnershipStatuses } from './vocabulary.js';

const readStage = oneOf(agreementStages);

const readAgreement: Reader<Agreement | undefined> = recordOf(
  { instrument: readText },
  {
    date: readPartialDate,
    stage: readStage,
    reached: listOf(recordOf({ stage: readStage }, { date: readPartialDate })),
  },
);

/** Reads the partner city of a slice. */
export const parsePartner: Reader<PartnerProfile | undefined> = recordOf(
  { id: readString, name: readText },
  {
    country: readCountry,
    region: readText,
    flag: readImage,
    coordinates: readCoordinates,
    timeZone: readTimeZone,
    distanceWritten: readString,
    status: oneOfElse(partnershipStatuses, 'unclear'),
    statusNote: readText,
    since: readPartialDate,
    fields: readFields,
    agreement: readAgreement,
    url: readUrl,
    asOf: readPartialDate,
    sources: readSources,
  },
);
