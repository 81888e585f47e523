import { itemsOf, listOf, recordOf } from './collection-readers.js';
import type { FeedNode } from './feed-node.js';
import type { CityProfile, FeedText, KeyFact } from './feed.js';
import { parsePartialDate } from './partial-date.js';
import type { PartialDate } from './partial-date.js';
import { numberWithin, oneOf, readLanguage, readPartialDate, readString, readText, readTimeZone } from './readers.js';
import type { Reader } from './readers.js';
import { readCoordinates, readCountry, readImage, readLinks, readSources } from './record-readers.js';
import { factIds, factUnits } from './vocabulary.js';

const readFigure = numberWithin(-Infinity, Infinity);

function readFactValue(node: FeedNode): number | PartialDate | FeedText | undefined {
  if (typeof node.value === 'number') return readFigure(node);
  const text = readText(node);
  return typeof text === 'string' ? (parsePartialDate(text) ?? text) : text;
}

const readFact: Reader<KeyFact | undefined> = recordOf(
  { id: readString, value: readFactValue },
  {
    label: readText,
    unit: oneOf(factUnits),
    written: readString,
    asOf: readPartialDate,
    note: readText,
    sources: readSources,
  },
);

/** A figure that nobody can name says nothing. */
function readNamedFact(node: FeedNode): KeyFact | undefined {
  const fact = readFact(node);
  return !fact || fact.label || factIds.some((id) => id === fact.id) ? fact : node.report('no label');
}

/** Reads the profile of Bandung. */
export const parseCity: Reader<CityProfile | undefined> = recordOf(
  { name: readText },
  {
    nativeName: readString,
    country: readCountry,
    region: readText,
    emblem: readImage,
    flag: readImage,
    motto: recordOf({ text: readString, lang: readLanguage }, { meaning: readText }),
    nicknames: listOf(readText),
    coordinates: readCoordinates,
    timeZone: readTimeZone,
    summary: listOf(readText),
    facts: itemsOf(readNamedFact),
    strengths: itemsOf(
      recordOf({ id: readString, title: readText, text: readText }, { asOf: readPartialDate, sources: readSources }),
    ),
    links: readLinks,
  },
);
