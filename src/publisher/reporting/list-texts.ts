import type { LanguageMap } from '../canonical.js';
import type { Content } from '../content.js';
import { readField, readId } from '../reading/walk-json.js';

/** A text of the content and where it stands. */
export interface PlacedText {
  readonly map: LanguageMap;
  readonly file: string;
  /** Id of the nearest entry around it. */
  readonly entry?: string;
  /** Its place in the entry, or in the document where there is no entry: `statusNote`, `hours.note`, `summary.2`. */
  readonly field: string;
}

/** Content in which a mark stands for every text, and the texts by their marks. */
export interface MarkedContent {
  readonly content: Content;
  readonly texts: readonly PlacedText[];
}

// A character for private use, which no text of checked content has.
const mark = '\ue000';
const markPattern = new RegExp(`${mark}(\\d+)${mark}`, 'g');

/**
 * Puts a mark in the place of every text. What is built from the result shows, by its marks, which texts of the content
 * have come into it: nobody has to write down a second time what a slice consists of.
 */
export function markTexts(content: Content): MarkedContent {
  const texts: PlacedText[] = [];
  const markMap = <T>(values: ReadonlyMap<string, T>, nameFile: (id: string) => string): Map<string, T> =>
    new Map([...values].map(([id, value]) => [id, markValue(value, { file: nameFile(id), texts, path: [] })]));
  const markDocument = <T>(value: T, file: string): T => markValue(value, { file, texts, path: [] });
  const marked = {
    feed: markDocument(content.feed, 'feed.json'),
    city: markDocument(content.city, 'city.json'),
    countries: markDocument(content.countries, 'countries.json'),
    partners: markMap(content.partners, (id) => `partners/${id}.json`),
    events: markMap(content.events, (id) => `events/${id}.json`),
    offices: markMap(content.offices, () => 'offices.json'),
    highlights: markDocument(content.highlights, 'highlights.json'),
    // A source has no id of its own but the key under which it stands.
    sources: new Map(
      [...content.sources].map(([id, source]) => [
        id,
        markValue(source, { file: 'sources.json', texts, path: [], entry: id }),
      ]),
    ),
    media: content.media,
  };
  return { content: marked, texts };
}

/** The places in `MarkedContent.texts` of the texts that something built from marked content holds. */
export function findMarks(built: unknown): Set<number> {
  return new Set([...JSON.stringify(built).matchAll(markPattern)].map((match) => Number(match[1])));
}

/** Whether a value is a language map with words in it, and not the empty one of a decorative picture. */
function isText(value: unknown): value is LanguageMap {
  const english = readField(value, 'en');
  return typeof english === 'string' && english !== '';
}

interface Place {
  readonly file: string;
  readonly entry?: string;
  readonly path: readonly string[];
  /** Takes the texts that are found. */
  readonly texts: PlacedText[];
}

function markValue<T>(value: T, place: Place): T {
  return replaceTexts(value, place) as T;
}

function replaceTexts(value: unknown, place: Place): unknown {
  if (isText(value)) {
    const { file, entry, path, texts } = place;
    texts.push({ map: value, file, entry, field: path.join('.') });
    return { en: `${mark}${texts.length - 1}${mark}` };
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      replaceTexts(item, { ...place, path: [...place.path, String(index + 1)] }),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const id = readId(value);
  const around = id === undefined ? place : { ...place, entry: id, path: [] };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => [
      key,
      replaceTexts(inner, { ...around, path: [...around.path, key] }),
    ]),
  );
}
