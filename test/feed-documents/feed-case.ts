/** Reading the cases of this folder; runs in Node and in browsers. */
import { parseFeed } from '../../src/model/parse-feed.js';
import { parseTimelinePage } from '../../src/model/parse-timeline-page.js';

export type Json = ReturnType<typeof JSON.parse>;

/** A change of a document: paths as the parser writes them, `timeline.items[1].date`; the empty one is the whole. */
export interface Change {
  readonly set?: Readonly<Record<string, Json>>;
  readonly remove?: readonly string[];
}

export interface FeedCase extends Change {
  readonly name: string;
  readonly document: string;
  readonly schema: readonly string[];
  readonly issues: readonly string[];
  readonly reads: Change & { readonly refused?: 'envelope' | 'version' };
}

export const goodNames = ['full-slice', 'general-slice', 'timeline-page', 'last-timeline-page'] as const;
export const caseFiles = ['bad', 'tolerated', 'beyond-schema'] as const;

const address = 'https://feed.example/feed/v1/alphaville/de.json';

export function isTimelinePage(name: string): boolean {
  return name.includes('timeline-page');
}

/** What a widget makes of a document, and its complaints. */
export function readDocument(name: string, document: Json): { result: Json; issues: string[]; refused?: string } {
  const { issues, ...result } = isTimelinePage(name)
    ? parseTimelinePage(document, address)
    : parseFeed(document, address);
  const refused = issues.find(({ code }) => code)?.code;
  return {
    result: JSON.parse(JSON.stringify(result)),
    issues: issues.filter(({ code }) => !code).map(({ path, message }) => `${path}: ${message}`),
    ...(refused && { refused }),
  };
}

/** A fresh copy of a document with a change. */
export function changeDocument(document: Json, { set = {}, remove = [] }: Change): Json {
  const root = { '': structuredClone(document) };
  for (const path of remove) {
    const { holder, key } = findPlace(root, path);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
  for (const path of Object.keys(set)) {
    const { holder, key } = findPlace(root, path);
    holder[key] = expandValue(set[path]);
  }
  return root[''];
}

function findPlace(root: Json, path: string): { holder: Json; key: string } {
  const keys = path === '' ? [] : path.replaceAll('[', '.').replaceAll(']', '').split('.');
  const steps = ['', ...keys];
  const key = steps.pop() ?? '';
  const holder = steps.reduce((value: Json, step) => value[step], root);
  if (typeof holder !== 'object' || holder === null) throw new Error(`There is no ${path}.`);
  return { holder, key };
}

function expandValue(value: Json): Json {
  const { $repeat, $count, times } = Object(value);
  const numbers = [...new Array(times ?? 0).keys()];
  if (typeof $repeat === 'string') return $repeat.repeat(times);
  if ($repeat) return numbers.flatMap(() => $repeat);
  if ($count) return numbers.map((n) => JSON.parse(JSON.stringify($count).replaceAll('{n}', String(n + 1))));
  return value;
}
