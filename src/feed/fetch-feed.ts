import { defaultFeedPolicy } from './feed-policy.js';
import { getPageRegistry } from './page-registry.js';
import { buildRequestOptions } from './request-options.js';

/**
 * Why there is no feed: no answer (`network`, `timeout`), a refusal (`http`), an answer that is no feed (`too-large`,
 * `not-json`, `version`, `envelope`), or nobody waits for it any more (`aborted`).
 */
export type FeedErrorCode =
  'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'version' | 'envelope' | 'aborted';

/** A feed that cannot be had. Its message is for developers; visitors get words of their language by the code. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** HTTP status, for `http`. */
  readonly status?: number;

  constructor(code: FeedErrorCode, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status;
  }
}

/** An answer that is JSON. */
export interface FetchedFeed {
  readonly raw: unknown;
  /** As received: two equal answers need not be parsed twice. */
  readonly text: string;
  /** When the server sent it (milliseconds since 1970), where the server lets pages read `Date`. */
  readonly sentAt?: number;
}

export interface FetchFeedOptions {
  readonly signal?: AbortSignal;
  /** `no-cache` asks the server whether the cached copy is still right; `force-cache` takes any copy. */
  readonly cache?: 'default' | 'no-cache' | 'force-cache';
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** Asks for a feed once. Rejects with a `FeedError` only. */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FetchedFeed> {
  const { signal, cache = 'default' } = options;
  const { timeoutMs = defaultFeedPolicy.timeoutMs, maxBytes = defaultFeedPolicy.maxBytes } = options;
  if (signal?.aborted) throw new FeedError('aborted', `Not asked for any more: ${url}`);
  // Not AbortSignal.timeout(): its timer would outlive the answer, and the time must cover the body too.
  const early = cache === 'default' ? takeEarly(url) : undefined;
  const controller = early?.controller ?? new AbortController();
  let hasTimedOut = false;
  const timer = setTimeout(() => {
    hasTimedOut = true;
    controller.abort();
  }, timeoutMs);
  const handleAbort = (): void => controller.abort();
  signal?.addEventListener('abort', handleAbort);
  try {
    const response = await (early?.response ??
      fetch(url, { ...buildRequestOptions(url), cache, signal: controller.signal }));
    if (!response.ok) throw new FeedError('http', `${response.status} for ${url}`, { status: response.status });
    const text = await readText(response, maxBytes);
    return { raw: parseJson(text, url), text, sentAt: readDate(response) };
  } catch (cause) {
    // Ends a body that is not read to its end.
    controller.abort();
    if (cause instanceof FeedError) throw cause;
    if (signal?.aborted) throw new FeedError('aborted', `Not asked for any more: ${url}`, { cause });
    if (hasTimedOut) throw new FeedError('timeout', `No answer within ${timeoutMs} ms: ${url}`, { cause });
    throw new FeedError('network', `No answer: ${url}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', handleAbort);
  }
}

/** What the loader has asked for already. From now on it need not: whoever wants that feed finds it in the store. */
function takeEarly(url: string) {
  const early = (getPageRegistry().early ??= new Map());
  const taken = early.get(url);
  early.set(url, undefined);
  return taken;
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let byteCount = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    byteCount += chunk.value.byteLength;
    if (byteCount > maxBytes) throw new FeedError('too-large', `More than ${maxBytes} bytes: ${response.url}`);
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The content type does not count: static servers get it wrong. */
function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', `Not JSON: ${url}`, { cause });
  }
}

function readDate(response: Response): number | undefined {
  const milliseconds = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
