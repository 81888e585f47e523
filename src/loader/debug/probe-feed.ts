import { buildRequestOptions } from '../../feed/request-options.js';
import type { Feed } from '../../model/feed.js';
import { parseFeed } from '../../model/parse-feed.js';
import type { FeedAnswer } from './report.js';

const timeoutMs = 8000;

/** As the widgets ask, so that the browser's own cache answers wherever it answers them. */
function ask(url: string, options: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    ...buildRequestOptions(url),
    signal: AbortSignal.timeout(timeoutMs),
    ...options,
  });
}

/** Asks for a feed and tells what came of it. Never rejects. */
export async function probeFeed(url: string): Promise<FeedAnswer> {
  const startedAt = performance.now();
  const measure = (): number => Math.round(performance.now() - startedAt);
  let response: Response;
  let text: string;
  try {
    response = await ask(url);
    text = await response.text();
  } catch (error) {
    const milliseconds = measure();
    if ((error as Error).name === 'TimeoutError') return { url, milliseconds, failure: 'timeout', issues: [] };
    return { url, milliseconds, failure: await findFailure(url), issues: [] };
  }
  const sentAt = Date.parse(response.headers.get('date') ?? '');
  const answer = {
    url,
    milliseconds: measure(),
    status: response.status,
    bytes: new TextEncoder().encode(text).length,
    ...(Number.isNaN(sentAt) ? {} : { sentAt, ageSeconds: Math.max(0, Math.round((Date.now() - sentAt) / 1000)) }),
  };
  if (!response.ok) return { ...answer, failure: 'http', issues: [] };
  const { feed, issues } = read(text, url);
  if (!feed) return { ...answer, failure: 'not-a-feed', issues };
  return { ...answer, revision: feed.revision, issues, pictureUrl: findPicture(feed) };
}

function read(text: string, url: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(JSON.parse(text), url);
  } catch (error) {
    return { feed: undefined, issues: [{ path: '', message: (error as Error).message }] };
  }
}

/** A request that is refused says nothing; other requests to the same address tell the cause. */
async function findFailure(url: string): Promise<'redirect' | 'cors' | 'network'> {
  const isRedirect = ask(url, { redirect: 'manual' }).then(({ type }) => type === 'opaqueredirect');
  if (await isRedirect.catch(() => false)) return 'redirect';
  const isThere = ask(url, { mode: 'no-cors', redirect: 'follow' }).then(() => true);
  return (await isThere.catch(() => false)) ? 'cors' : 'network';
}

/** The ids that the feed has, or `undefined` where its index cannot be read. */
export async function askForPartners(indexUrl: string): Promise<readonly string[] | undefined> {
  try {
    const { partners } = (await (await ask(indexUrl)).json()) as { partners: readonly { id: unknown }[] };
    return ['bandung', ...partners.map(({ id }) => String(id))];
  } catch {
    return undefined;
  }
}

function findPicture({ city, partner, highlights }: Feed): string | undefined {
  const images = [city?.emblem, city?.flag, partner?.flag, ...highlights.map(({ image }) => image)];
  return images.find((image) => image !== undefined)?.src;
}
