import { recordOf } from './collection-readers.js';
import type { TourismHighlight } from './feed.js';
import { oneOf, readFlag, readPartialDate, readString, readText } from './readers.js';
import type { Reader } from './readers.js';
import { readCoordinates, readImage, readLinks, readSources } from './record-readers.js';
import { highlightCategories } from './vocabulary.js';

/** Reads a place worth the journey. */
export const parseHighlight: Reader<TourismHighlight | undefined> = recordOf(
  { id: readString, category: oneOf(highlightCategories), name: readText },
  {
    nativeName: readString,
    text: readText,
    address: readString,
    coordinates: readCoordinates,
    isOutsideCity: readFlag,
    openingNotes: readText,
    image: readImage,
    links: readLinks,
    asOf: readPartialDate,
    sources: readSources,
  },
);
