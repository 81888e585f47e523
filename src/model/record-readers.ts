/** Readers of the small records that several parts of a feed share. */
import { listOf, recordOf } from './collection-readers.js';
import type { FeedNode } from './feed-node.js';
import type { Coordinates, Country, FeedImage, FeedLink, Source } from './feed.js';
import {
  integerWithin,
  numberWithin,
  oneOf,
  oneOfElse,
  readCountryCode,
  readFlag,
  readImageUrl,
  readString,
  readText,
  readUrl,
} from './readers.js';
import type { Reader } from './readers.js';
import { cooperationFields, linkKinds } from './vocabulary.js';
import type { CooperationField } from './vocabulary.js';

const readIndex = integerWithin(0);

export const readSource: Reader<Source | undefined> = recordOf({ title: readText }, { url: readUrl });

/** The sources that a list of indices points at. */
export const readSources: Reader<Source[]> = listOf((node) => {
  const index = readIndex(node);
  return index === undefined ? undefined : (node.file.sources[index] ?? node.report('no such source'));
});

const readFieldList = listOf(oneOf(cooperationFields));

/** The fields of cooperation, each once. */
export function readFields(node: FeedNode): CooperationField[] {
  return [...new Set(readFieldList(node))];
}

export const readCoordinates: Reader<Coordinates | undefined> = recordOf(
  { lat: numberWithin(-90, 90), lon: numberWithin(-180, 180) },
  { isApproximate: readFlag },
);

export const readCountry: Reader<Country | undefined> = recordOf({ code: readCountryCode, name: readText }, {});

export const readImage: Reader<FeedImage | undefined> = recordOf(
  { src: readImageUrl, width: integerWithin(1), height: integerWithin(1) },
  { alt: (node) => readText(node) ?? '', credit: readText, licence: readString },
);

export const readLinks: Reader<FeedLink[]> = listOf(
  recordOf({ url: readUrl }, { kind: oneOfElse(linkKinds, 'other'), label: readText }),
);
