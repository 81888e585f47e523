/**
 * The feeds of the stories. They read the files that the build made; where a state cannot be had from a file, the
 * request is answered on the page itself. Which answer is meant stands in the feed's address, so that many stories can
 * share one page of documentation.
 */

type Request = () => Promise<Response>;
type Answer = (ask: Request, cache: RequestCache) => Promise<Response>;

/** A parsed slice of the feed, as far as stories change it. */
export interface Slice {
  readonly [key: string]: unknown;
}

/** Slices as partner pages get them, relative to the page: Storybook may stand in any folder. */
export const realFeed = 'feed/v1/{partner}/{lang}.json';

const parameter = 'answer';
const answers = new Map<string, Answer>();
const askServer = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const ask = (): Promise<Response> => askServer(input, init);
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const answer = answers.get(url.searchParams.get(parameter) ?? '');
  return answer ? answer(ask, init?.cache ?? 'default') : ask();
};

function nameFeed(name: string, answer: Answer): string {
  answers.set(name, answer);
  return `${realFeed}?${parameter}=${name}`;
}

const refuse = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));

async function reshape(ask: Request, shape: (slice: Slice) => Slice): Promise<Response> {
  const response = await ask();
  return response.ok ? Response.json(shape((await response.json()) as Slice)) : response;
}

/** The real slices, changed. `name` must be unique among the stories. */
export function shapeFeed(name: string, shape: (slice: Slice) => Slice): string {
  return nameFeed(name, (ask) => reshape(ask, shape));
}

/** The real slices at first; changed whenever a widget asks again. */
export function shapeNews(name: string, shape: (slice: Slice) => Slice): string {
  return nameFeed(name, (ask, cache) =>
    cache === 'default' ? ask() : reshape(ask, (slice) => ({ ...shape(slice), revision: 'news' })),
  );
}

/** Never answers. */
export const silentFeed = nameFeed('silent', () => new Promise(() => {}));

/** Is not there. */
export const missingFeed = nameFeed('missing', refuse);

/** Answers once, in the morning of the day of the stories; a widget that asks again has to keep what it has. */
export const agingFeed = nameFeed('aging', async (ask, cache) => {
  if (cache !== 'default') return refuse();
  const response = await ask();
  return new Response(response.body, { status: response.status, headers: { Date: 'Tue, 24 Nov 2026 01:00:00 GMT' } });
});

/** Is not there at first; there when the visitor tries again. */
export const recoveringFeed = nameFeed('recovering', (ask, cache) => (cache === 'no-cache' ? ask() : refuse()));

/** Written in a format that is newer than the widgets. */
export const newerFeed = shapeFeed('newer', (slice) => ({ ...slice, schemaVersion: '2.0' }));

/** The city has published next to nothing yet. */
export const sparseFeed = shapeFeed('sparse', (slice) => ({
  ...slice,
  city: undefined,
  timeline: { total: 0, items: [] },
  contacts: { offices: [], missions: [] },
  highlights: [],
}));

const wordyFields = new Set(
  'address benefit label name note openingNotes outcome region role statusNote summary text title'.split(' '),
);
const longWord = 'Städtepartnerschaftsangelegenheitenkoordinierungsstelle';

/** Texts of thrice their length, with a word that does not fit a narrow column. */
export const wordyFeed = shapeFeed('wordy', ({ licence, sources, ...slice }) => ({
  ...(lengthen(slice) as Slice),
  licence,
  sources,
}));

function lengthen(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return wordyFields.has(field) ? `${value} ${longWord}. ${value} ${value}` : value;
  if (Array.isArray(value)) return value.map((item) => lengthen(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lengthen(item, key)]));
}
