import { expect } from '@open-wc/testing';
import { fetchFeedPatiently } from '../../src/feed/fetch-feed-patiently.js';
import { FeedError, fetchFeed } from '../../src/feed/fetch-feed.js';
import type { FetchFeedOptions } from '../../src/feed/fetch-feed.js';
import { defaultFeedPolicy } from '../../src/feed/feed-policy.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import { waitFor } from './wait-for.js';

const hasty = {
  ...defaultFeedPolicy,
  timeoutMs: 150,
  retryPausesMs: [
    [1, 5],
    [5, 10],
  ] as const,
};
/** For answers that do come: a busy machine must not turn them into timeouts. */
const calm = { ...hasty, timeoutMs: 8000 };

/** The error that a promise rejects with. */
async function catchError(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`expected a FeedError, got ${String(error)}`);
  return error;
}

async function fetchFailing(mode: string, options: FetchFeedOptions = {}): Promise<FeedError> {
  return catchError(fetchFeed((await makeMisbehavingFeed(mode)).url, options));
}

describe('fetchFeed', () => {
  it('reads a feed from another origin', async () => {
    const feed = await makeMisbehavingFeed('ok', 'suwon/ko.json');
    const { raw } = await fetchFeed(feed.url);
    expect(raw).to.include({ schemaVersion: '1.0', lang: 'ko' });
  });

  it('asks by a plain GET that costs no preflight', async () => {
    const feed = await makeMisbehavingFeed('ok');
    await fetchFeed(feed.url);
    const requests = await feed.getRequests();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(requests[0]?.headers).to.include({ accept: '*/*' });
    expect(requests[0]?.headers).to.not.have.any.keys('content-type', 'x-requested-with', 'authorization');
  });

  it('sends neither cookies nor a referrer, even to the page’s own server', async () => {
    document.cookie = 'visitor=1';
    expect(await (await fetch('/misbehaving-echo')).json()).to.include.keys('cookie', 'referer');
    const { raw } = await fetchFeed(new URL('/misbehaving-echo', location.href).href);
    expect(raw).to.include({ accept: '*/*' });
    expect(raw).to.not.have.any.keys('cookie', 'referer');
  });

  it('tells the status of a refusal', async () => {
    expect(await fetchFailing('404')).to.include({ code: 'http', status: 404 });
    expect(await fetchFailing('503')).to.include({ code: 'http', status: 503 });
  });

  it('gives up on a server that hangs, before or within the body', async () => {
    expect(await fetchFailing('hang', { timeoutMs: 50 })).to.include({ code: 'timeout' });
    expect(await fetchFailing('hang-body', { timeoutMs: 50 })).to.include({ code: 'timeout' });
  });

  it('gives up on a server that drips, though bytes keep coming', async () => {
    const feed = await makeMisbehavingFeed('drip?parts=1000&every=20');
    // Long enough for the slowest browser to have sent the request.
    expect(await catchError(fetchFeed(feed.url, { timeoutMs: 2000 }))).to.include({ code: 'timeout' });
    await waitFor(async () => (await feed.getRequests())[0]?.isAborted, 'the server is rid of it');
  });

  it('waits for a slow but complete answer', async () => {
    const feed = await makeMisbehavingFeed('drip?parts=5&every=10');
    expect((await fetchFeed(feed.url)).raw).to.include({ schemaVersion: '1.0' });
  });

  it('refuses what is not JSON, whatever it is called', async () => {
    for (const mode of ['truncated', 'html', 'empty']) {
      expect(await fetchFailing(mode), mode).to.include({ code: 'not-json' });
    }
  });

  it('takes JSON under a wrong content type or behind a byte order mark', async () => {
    for (const mode of ['wrong-type', 'byte-order-mark']) {
      const feed = await makeMisbehavingFeed(mode);
      expect((await fetchFeed(feed.url)).raw, mode).to.include({ schemaVersion: '1.0' });
    }
  });

  it('calls it a network error when the line breaks, CORS forbids or the server redirects', async () => {
    for (const mode of ['reset', 'cut', 'no-cors', 'redirect']) {
      expect(await fetchFailing(mode), mode).to.include({ code: 'network' });
    }
  });

  it('reads no further than the cap', async () => {
    // At the pace of a real line: the network process of WebKit swallows what loopback gives at once.
    const feed = await makeMisbehavingFeed('huge?megabytes=50&pause=1');
    expect(await catchError(fetchFeed(feed.url))).to.include({ code: 'too-large' });
    await waitFor(async () => (await feed.getRequests())[0]?.isAborted, 'the server stops sending');
    expect((await feed.getRequests())[0]?.sentBytes).to.be.below(25 * 1024 * 1024);
  });

  it('counts the bytes of the answer against the cap', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const { text } = await fetchFeed(feed.url);
    expect(await catchError(fetchFeed(feed.url, { maxBytes: text.length - 1 }))).to.include({ code: 'too-large' });
    expect((await fetchFeed(feed.url, { maxBytes: text.length })).text).to.equal(text);
  });

  it('ends the request when its user leaves', async () => {
    const feed = await makeMisbehavingFeed('hang');
    const controller = new AbortController();
    const fetched = catchError(fetchFeed(feed.url, { signal: controller.signal }));
    await waitFor(async () => (await feed.getRequests()).length === 1, 'the request');
    controller.abort();
    expect(await fetched).to.include({ code: 'aborted' });
    await waitFor(async () => (await feed.getRequests())[0]?.isAborted, 'the end of the request');
  });

  it('does not even begin for a user who has left', async () => {
    const feed = await makeMisbehavingFeed('ok');
    expect(await catchError(fetchFeed(feed.url, { signal: AbortSignal.abort() }))).to.include({ code: 'aborted' });
    expect(await feed.getRequests()).to.have.length(0);
  });

  it('leaves the browser its cache, but asks the server where told to', async () => {
    const feed = await makeMisbehavingFeed('ok');
    await fetchFeed(feed.url);
    await fetchFeed(feed.url);
    expect(await feed.getRequests()).to.have.length(1);
    await fetchFeed(feed.url, { cache: 'no-cache' });
    const requests = await feed.getRequests();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
    expect(requests[1]?.headers).to.include.keys('if-none-match');
  });

  it('tells when the server sent it, where the server lets it', async () => {
    expect((await fetchFeed((await makeMisbehavingFeed('ok')).url)).sentAt).to.equal(undefined);
    const { sentAt = 0 } = await fetchFeed((await makeMisbehavingFeed('ok?expose=Date')).url);
    expect(Math.abs(Date.now() - sentAt)).to.be.below(60_000);
  });
});

describe('fetchFeedPatiently', () => {
  const options = { signal: new AbortController().signal, isFresh: false, mayUseOldCopy: true, policy: calm };

  it('tries again until the server has recovered', async () => {
    for (const mode of ['500?times=2', '429?times=1']) {
      const feed = await makeMisbehavingFeed(mode);
      expect(await fetchFeedPatiently(feed.url, options), mode).to.include({ isOldCopy: false });
    }
  });

  it('does not take a cached failure for the answer to another try', async () => {
    const feed = await makeMisbehavingFeed('500?times=1&cache=max-age=300');
    expect(await fetchFeedPatiently(feed.url, options)).to.include({ isOldCopy: false });
  });

  it('asks at most four times', async () => {
    const feed = await makeMisbehavingFeed('503');
    expect(await catchError(fetchFeedPatiently(feed.url, options))).to.include({ code: 'http', status: 503 });
    expect((await feed.getRequests()).length).to.be.within(3, 4);
  });

  it('asks a server that hangs at most four times', async () => {
    const feed = await makeMisbehavingFeed('hang');
    expect(await catchError(fetchFeedPatiently(feed.url, { ...options, policy: hasty }))).to.include({
      code: 'timeout',
    });
    expect((await feed.getRequests()).length).to.be.within(3, 4);
  });

  it('asks once where asking again is of no use', async () => {
    for (const mode of ['404', '403', 'html', 'truncated', 'huge']) {
      const feed = await makeMisbehavingFeed(mode);
      await catchError(fetchFeedPatiently(feed.url, options));
      expect(await feed.getRequests(), mode).to.have.length(1);
    }
  });

  it('falls back on the copy in the browser, however old, when the server cannot be reached', async () => {
    const feed = await makeMisbehavingFeed('ok?cache=max-age=0');
    await fetchFeed(feed.url);
    await feed.setMode('reset');
    expect(await fetchFeedPatiently(feed.url, options)).to.include({ isOldCopy: true });
  });

  it('reports the failure rather than a copy that is not wanted', async () => {
    const feed = await makeMisbehavingFeed('ok?cache=max-age=0');
    await fetchFeed(feed.url);
    await feed.setMode('500');
    const error = await catchError(fetchFeedPatiently(feed.url, { ...options, mayUseOldCopy: false }));
    expect(error).to.include({ code: 'http', status: 500 });
    expect(await feed.getRequests()).to.have.length(4);
  });

  it('stops between two tries when its user leaves', async () => {
    const feed = await makeMisbehavingFeed('500');
    const controller = new AbortController();
    const policy = { ...calm, retryPausesMs: [[60_000, 60_000]] as const };
    const fetched = catchError(fetchFeedPatiently(feed.url, { ...options, signal: controller.signal, policy }));
    await waitFor(async () => (await feed.getRequests()).length === 1, 'the request');
    controller.abort();
    expect(await fetched).to.include({ code: 'aborted' });
    expect(await feed.getRequests()).to.have.length(1);
  });

  it('is over within 14 s of quick failures and 40 s of a server that hangs', () => {
    const { timeoutMs, cacheTimeoutMs, retryPausesMs } = defaultFeedPolicy;
    const pausesMs = retryPausesMs.reduce((sum, [, most]) => sum + most, 0);
    expect(retryPausesMs).to.have.length(2);
    expect(pausesMs).to.be.below(10_000);
    expect(pausesMs + 3 * timeoutMs + cacheTimeoutMs).to.be.below(36_000);
  });
});
