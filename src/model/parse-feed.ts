import { itemsOf, listOf, recordOf } from './collection-readers.js';
import { FeedNode } from './feed-node.js';
import type { FeedFile, FeedIssue } from './feed-node.js';
import { schemaMajor } from './feed.js';
import type { Contacts, Feed, Timeline } from './feed.js';
import { parseCity } from './parse-city.js';
import { parseEvent } from './parse-event.js';
import { parseHighlight } from './parse-highlight.js';
import { parseOffice } from './parse-office.js';
import { parsePartner } from './parse-partner.js';
import {
  integerWithin,
  readFeedUrl,
  readLanguage,
  readMoment,
  readPartialDate,
  readString,
  readText,
  readTimeZone,
  readUrl,
} from './readers.js';
import type { Reader } from './readers.js';
import { readSource } from './record-readers.js';
import { cooperationFields } from './vocabulary.js';

export type { FeedIssue } from './feed-node.js';

/** A feed file as read. Without a feed there is one issue, with the `code` that says why. */
export interface ParsedFeed {
  readonly feed: Feed | undefined;
  readonly issues: readonly FeedIssue[];
}

// A broken source keeps its place, since facts count to theirs.
const readSourceList = listOf((entry) => {
  if (entry.isAbsent) entry.report('empty');
  return readSource(entry) ?? null;
});

/** The root of a file, absent where it is refused; then the reason is the only issue. */
export function openFile(raw: unknown, url: string): { root?: FeedNode; issues: readonly FeedIssue[] } {
  const file: FeedFile = { url, lang: '', sources: [], issues: [] };
  const root = new FeedNode(raw, file);
  const major = /^(\d+)\.\d/.exec(readString(root.at('schemaVersion')) ?? '')?.[1];
  const lang = readLanguage(root.at('lang'));
  if (major && Number(major) !== schemaMajor) {
    return { issues: [{ path: 'schemaVersion', message: `format version ${major}`, code: 'version' }] };
  }
  if (!major || !lang) return { issues: [{ path: '', message: 'not a feed', code: 'envelope' }] };
  file.lang = lang;
  file.sources = readSourceList(root.at('sources'));
  return { root, issues: file.issues };
}

const readEvents = itemsOf(parseEvent);
const readOffices = itemsOf(parseOffice);
const readTotal = integerWithin(0);
// Kiribati is 14 hours ahead, and local mean times were no further off.
const readOffset = integerWithin(-1440, 1440);

/** A part that is always there; nonsense in its place is reported, and then nothing is in it. */
function openPart(node: FeedNode): FeedNode {
  if (!node.isAbsent && (typeof node.value !== 'object' || Array.isArray(node.value))) node.report('not a record');
  return node;
}

const readCounts = recordOf({}, Object.fromEntries(cooperationFields.map((field) => [field, readTotal])));
const readWays = recordOf(
  {},
  {
    next: readFeedUrl,
    previous: readFeedUrl,
    last: readFeedUrl,
    fields: (node) => readCounts(openPart(node)) as Timeline['fields'],
  },
);

/** Reads a page of the timeline, the slice's own or a further one. */
export function readTimeline(part: FeedNode): Timeline {
  const node = openPart(part);
  const items = readEvents(node.at('items'));
  return { ...readWays(node), items, total: Math.max(items.length, readTotal(node.at('total')) ?? 0) };
}

function readContacts(part: FeedNode): Contacts {
  const node = openPart(part);
  return { offices: readOffices(node.at('offices')), missions: readOffices(node.at('missions')) };
}

const readFeed: Reader<Feed | undefined> = recordOf(
  { schemaVersion: readString, lang: readLanguage },
  {
    revision: (node) => readString(node) ?? '',
    asOf: readPartialDate,
    licence: recordOf({ name: readString, attribution: readText }, { url: readUrl }),
    zones: listOf(
      recordOf(
        { timeZone: readTimeZone },
        { utcOffsets: listOf(recordOf({ from: readMoment, minutes: readOffset }, {})) },
      ),
    ),
    city: parseCity,
    partner: parsePartner,
    timeline: readTimeline,
    contacts: readContacts,
    highlights: itemsOf(parseHighlight),
  },
);

/**
 * Reads a feed file. Never throws: a broken field costs the field, a broken item the item, and only what is no feed of
 * this major version costs the feed. `feedUrl` is the absolute address it came from.
 */
export function parseFeed(raw: unknown, feedUrl: string): ParsedFeed {
  const { root, issues } = openFile(raw, feedUrl);
  return { feed: root && readFeed(root), issues };
}
