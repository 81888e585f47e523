import type {
  CanonicalCity,
  CanonicalCountries,
  CanonicalEvent,
  CanonicalFeed,
  CanonicalHighlight,
  CanonicalOffice,
  CanonicalPartner,
  CanonicalSource,
} from './canonical.js';
import type { JsonPath } from './reading/walk-json.js';
import type { ToolText } from './tool-text.js';

/** The id under which Bandung itself stands: the slice without a partner, and the city's own events. */
export const generalId = 'bandung';

/** Major and minor version of the feed that this publisher writes. */
export const schemaVersion = '1.0';

/** A content folder as it lies on the disk, not yet checked. Paths are relative to it, with `/`. */
export interface RawContent {
  /** Parsed JSON by path. A file that is no JSON is missing here and has a problem in `problems`. */
  readonly documents: ReadonlyMap<string, unknown>;
  /** The text of the same files, in which the places of mistakes are looked up. */
  readonly texts: ReadonlyMap<string, string>;
  /** The bytes of the pictures below `media/`. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** A content folder that passed the check. */
export interface Content {
  readonly feed: CanonicalFeed;
  readonly city: CanonicalCity;
  readonly countries: CanonicalCountries['countries'];
  readonly offices: ReadonlyMap<string, CanonicalOffice>;
  readonly highlights: readonly CanonicalHighlight[];
  readonly sources: ReadonlyMap<string, CanonicalSource>;
  /** By id, in the order of the ids. */
  readonly partners: ReadonlyMap<string, CanonicalPartner>;
  /** By the partner's id; `bandung` holds the city's own. */
  readonly events: ReadonlyMap<string, readonly CanonicalEvent[]>;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** What is wrong, to be read after the place, and how to mend it. */
export interface Explanation {
  readonly what: ToolText;
  readonly mend: ToolText;
}

/** A place in a text file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One mistake in the content: where it is, what is wrong, and how to mend it. */
export interface Problem extends Explanation {
  readonly file: string;
  /** The place in the document, in words; empty for the file as a whole. */
  readonly where: ToolText;
  /** The same place for programs. */
  readonly path: JsonPath;
  /** The key at that place that is wrong, where it is not the value. */
  readonly key?: string;
  /** Where that stands in the file, as far as it has such a place. */
  readonly position?: Position;
}
