import { expect } from '@open-wc/testing';
import { countFeedActivity, resetFeedStore, subscribe } from '../../src/feed/feed-store.js';
import type { FeedSnapshot, FeedSubscription, SubscribeOptions } from '../../src/feed/feed-store.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import type { MisbehavingFeed } from '../servers/misbehaving-client.js';
import { waitFor } from './wait-for.js';

const quickRetries = {
  retryPausesMs: [
    [1, 5],
    [5, 10],
  ] as const,
};
const nothing = { timers: 0, listeners: 0, requests: 0 };

/** A subscription and what it was told. */
interface Reader extends FeedSubscription {
  readonly heard: FeedSnapshot[];
}

let readers: Reader[] = [];

function read(feed: MisbehavingFeed, options: Partial<SubscribeOptions> = {}): Reader {
  const heard: FeedSnapshot[] = [];
  const onChange = (snapshot: FeedSnapshot): number => heard.push(snapshot);
  const subscription = subscribe(feed.url, { refreshSeconds: 900, onChange, ...options });
  const reader = Object.assign(Object.create(subscription) as FeedSubscription, { heard });
  readers.push(reader);
  return reader;
}

async function settle(reader: Reader): Promise<FeedSnapshot> {
  await waitFor(() => reader.snapshot.status !== 'loading', 'an answer');
  return reader.snapshot;
}

async function waitForRequests(feed: MisbehavingFeed, count: number): Promise<void> {
  await waitFor(async () => (await feed.getRequests()).length >= count, `${count} requests`);
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The ways back to the page. */
const returns = [
  function visibility(): void {
    setVisibility('hidden');
    setVisibility('visible');
  },
  function focus(): void {
    dispatchEvent(new Event('focus'));
  },
  function network(): void {
    dispatchEvent(new Event('online'));
  },
  function history(): void {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  },
];

/** Acts as if so many seconds had passed. */
async function later(seconds: number, act: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => now() + seconds * 1000;
  try {
    await act();
  } finally {
    Date.now = now;
  }
}

/** What the store asks of timers meanwhile: the long ones, which are not the tests' own. */
async function recordDelays(act: () => Promise<unknown>): Promise<number[]> {
  const { setTimeout: original } = window;
  const delays: number[] = [];
  window.setTimeout = ((handler: () => void, delay = 0) => {
    if (delay > 20_000) delays.push(delay);
    return original(handler, delay);
  }) as typeof setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = original;
  }
  return delays;
}

describe('the feed store', () => {
  beforeEach(() => {
    readers = [];
    resetFeedStore(quickRetries);
    setVisibility('visible');
  });

  afterEach(async () => {
    for (const reader of readers) reader.unsubscribe();
    await Promise.resolve();
    expect(countFeedActivity()).to.deep.equal(nothing);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  describe('loading', () => {
    it('asks once for any number of users, who share one parsed feed', async () => {
      const feed = await makeMisbehavingFeed('ok', 'suwon/ko.json');
      const first = read(feed);
      const others = [read(feed), read(feed), read(feed)];
      expect(first.snapshot.status).to.equal('loading');
      const { feed: parsed } = await settle(first);
      expect(parsed).to.deep.include({ lang: 'ko', revision: '1' });
      for (const other of others) {
        expect(other.snapshot.feed).to.equal(parsed);
        expect(other.heard.map(({ status }) => status)).to.deep.equal(['ready']);
      }
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('gives a late user the feed at once', async () => {
      const feed = await makeMisbehavingFeed('ok');
      await settle(read(feed));
      const late = read(feed);
      expect(late.snapshot.status).to.equal('ready');
      expect(late.heard).to.have.length(0);
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('tells when the feed was received', async () => {
      const before = Date.now();
      const { receivedAt } = await settle(read(await makeMisbehavingFeed('ok')));
      expect(receivedAt).to.be.within(before, Date.now());
    });

    it('drops broken items and reports them', async () => {
      const { status, feed, issues } = await settle(read(await makeMisbehavingFeed('bad-items')));
      expect(status).to.equal('ready');
      expect(feed?.highlights.map(({ id }) => id)).to.deep.equal(['braga']);
      expect(issues).to.not.be.empty;
    });

    it('reads a newer minor version with unknown fields', async () => {
      expect(await settle(read(await makeMisbehavingFeed('version-1.9')))).to.include({ status: 'ready' });
    });

    it('cannot read another major version, or what is no feed', async () => {
      const newer = await settle(read(await makeMisbehavingFeed('version-2')));
      expect(newer.status).to.equal('error');
      expect(newer.error).to.include({ code: 'version' });
      const foreign = await settle(read(await makeMisbehavingFeed('foreign')));
      expect(foreign.status).to.equal('error');
      expect(foreign.error).to.include({ code: 'envelope' });
    });

    it('tells why there is none', async () => {
      const { status, error } = await settle(read(await makeMisbehavingFeed('404')));
      expect(status).to.equal('error');
      expect(error).to.include({ code: 'http', status: 404 });
    });
  });

  describe('users who come and go', () => {
    it('ends the request with the last user', async () => {
      const feed = await makeMisbehavingFeed('hang');
      const [first, second] = [read(feed), read(feed)];
      await waitForRequests(feed, 1);
      first.unsubscribe();
      await Promise.resolve();
      expect(countFeedActivity().requests).to.equal(1);
      second.unsubscribe();
      await Promise.resolve();
      expect(countFeedActivity()).to.deep.equal(nothing);
      await waitFor(async () => (await feed.getRequests())[0]?.isAborted, 'the server hears of it');
      expect(second.heard).to.have.length(0);
    });

    it('goes on with the request for a node that is moved', async () => {
      const feed = await makeMisbehavingFeed('drip?parts=3&every=10');
      read(feed).unsubscribe();
      const moved = read(feed);
      expect(await settle(moved)).to.include({ status: 'ready' });
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('keeps the feed for a while for the next user', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=no-store');
      const first = read(feed);
      await settle(first);
      first.unsubscribe();
      await Promise.resolve();
      expect(countFeedActivity()).to.deep.equal(nothing);
      expect(read(feed).snapshot).to.include({ status: 'ready' });
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('asks anew when that while is over', async () => {
      resetFeedStore({ keepMs: -1 });
      const feed = await makeMisbehavingFeed('ok?cache=no-store');
      const first = read(feed);
      await settle(first);
      first.unsubscribe();
      await Promise.resolve();
      const second = read(feed);
      expect(second.snapshot).to.include({ status: 'loading' });
      await settle(second);
      expect(await feed.getRequests()).to.have.length(2);
    });

    it('keeps no failure: the next user causes another try', async () => {
      const feed = await makeMisbehavingFeed('404?times=1');
      const first = read(feed);
      expect(await settle(first)).to.include({ status: 'error' });
      const second = read(feed);
      expect(await settle(second)).to.include({ status: 'ready' });
      expect(first.snapshot).to.equal(second.snapshot);

      const other = await makeMisbehavingFeed('404?times=1');
      const leaving = read(other);
      await settle(leaving);
      leaving.unsubscribe();
      await Promise.resolve();
      expect(await settle(read(other))).to.include({ status: 'ready' });
    });

    it('may be left twice', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const [first, second] = [read(feed), read(feed)];
      first.unsubscribe();
      first.unsubscribe();
      expect(await settle(second)).to.include({ status: 'ready' });
    });
  });

  describe('reload', () => {
    it('asks the server, whatever the browser has, and once for all who want it', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const [first, second] = [read(feed), read(feed)];
      await settle(first);
      await feed.setMode('ok?revision=2');
      await Promise.all([first.reload(), second.reload(), first.reload()]);
      expect(first.snapshot.feed?.revision).to.equal('2');
      expect(second.heard.map(({ status }) => status)).to.deep.equal(['ready', 'ready']);
      expect(await feed.getRequests()).to.have.length(2);
    });

    it('says nothing when nothing is new, but knows that it is up to date', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const reader = read(feed);
      const { receivedAt = 0, feed: parsed } = await settle(reader);
      await waitFor(() => Date.now() > receivedAt, 'the clock');
      await reader.reload();
      expect(reader.heard).to.have.length(1);
      expect(reader.snapshot.feed).to.equal(parsed);
      expect(reader.snapshot.receivedAt).to.be.above(receivedAt);
    });

    it('keeps the last good feed through a failure, and says so until it is over', async () => {
      for (const mode of ['500', '404', 'reset', 'html', 'version-2', 'foreign']) {
        const feed = await makeMisbehavingFeed('ok');
        const reader = read(feed);
        const good = await settle(reader);
        await feed.setMode(mode);
        await reader.reload();
        expect(reader.snapshot, mode).to.include({ status: 'stale', feed: good.feed, receivedAt: good.receivedAt });
        expect(reader.snapshot.error, mode).to.be.instanceOf(Error);
        await feed.setMode('ok');
        await reader.reload();
        expect(reader.snapshot, mode).to.include({ status: 'ready', feed: good.feed, error: undefined });
        expect(reader.heard.map(({ status }) => status)).to.deep.equal(['ready', 'stale', 'ready']);
      }
    });

    it('shows that it tries again after an error', async () => {
      const feed = await makeMisbehavingFeed('404?times=1');
      const reader = read(feed);
      await settle(reader);
      await reader.reload();
      expect(reader.heard.map(({ status }) => status)).to.deep.equal(['error', 'loading', 'ready']);
    });

    it('lets the latest run win over an earlier one that is slow', async () => {
      const feed = await makeMisbehavingFeed('drip?revision=1&parts=100&every=100');
      const reader = read(feed);
      await waitForRequests(feed, 1);
      await feed.setMode('ok?revision=2');
      await reader.reload();
      expect(reader.snapshot.feed?.revision).to.equal('2');
      await waitFor(async () => (await feed.getRequests())[0]?.isAborted, 'the earlier one is ended');
      expect(reader.heard.map((snapshot) => snapshot.feed?.revision)).to.deep.equal(['2']);
    });
  });

  describe('the browser’s own copy', () => {
    it('is shown as stale when the server is away', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=max-age=0');
      await fetch(feed.url, { credentials: 'omit' });
      await feed.setMode('reset');
      const { status, feed: parsed, receivedAt } = await settle(read(feed));
      expect(status).to.equal('stale');
      expect(parsed).to.include({ revision: '1' });
      expect(receivedAt).to.equal(undefined);
    });

    it('tells its age where the server lets pages read the date', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=max-age=0&expose=Date');
      const sent = Date.parse((await fetch(feed.url, { credentials: 'omit' })).headers.get('date') ?? '');
      await feed.setMode('reset');
      expect(await settle(read(feed))).to.include({ status: 'stale', receivedAt: sent });
    });

    it('is looked beyond by the next user', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=max-age=0');
      await fetch(feed.url, { credentials: 'omit' });
      await feed.setMode('reset');
      const first = read(feed);
      await settle(first);
      first.unsubscribe();
      await Promise.resolve();
      await feed.setMode('ok');
      const second = read(feed);
      expect(second.snapshot.status).to.equal('stale');
      await waitFor(() => second.snapshot.status === 'ready', 'ready');
    });
  });

  describe('looking for news', () => {
    const often = { ...quickRetries, shortestRefreshMs: 30 };
    /** So rarely that only an event of the page can be the cause. */
    const rarely = { ...quickRetries, shortestRefreshMs: 3_600_000 };

    it('finds them while the page is visible', async () => {
      resetFeedStore(often);
      const feed = await makeMisbehavingFeed('ok');
      const reader = read(feed, { refreshSeconds: 0.03 });
      await settle(reader);
      await waitForRequests(feed, 3);
      expect(reader.heard).to.have.length(1);
      await feed.setMode('ok?revision=2');
      await waitFor(() => reader.snapshot.feed?.revision === '2', 'the news');
      expect(reader.heard).to.have.length(2);
    });

    it('follows the user who wants them soonest', async () => {
      resetFeedStore(often);
      const feed = await makeMisbehavingFeed('ok');
      await settle(read(feed, { refreshSeconds: 900 }));
      read(feed, { refreshSeconds: 0.03 });
      read(feed, { refreshSeconds: 0 });
      await waitForRequests(feed, 2);
    });

    it('does not come more often than once a minute', async () => {
      resetFeedStore();
      const feed = await makeMisbehavingFeed('ok');
      const delays = await recordDelays(() => settle(read(feed, { refreshSeconds: 1 })));
      expect(delays.at(-1)).to.be.within(59_000, 60_000);
    });

    it('bears an interval of a year, which is more than a timer can', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const delays = await recordDelays(() => settle(read(feed, { refreshSeconds: 31_536_000 })));
      expect(delays.at(-1)).to.equal(2 ** 31 - 1);
    });

    it('is turned off by 0', async () => {
      resetFeedStore(often);
      await settle(read(await makeMisbehavingFeed('ok'), { refreshSeconds: 0 }));
      expect(countFeedActivity().timers).to.equal(0);
      for (const comeBack of returns) comeBack();
      expect(countFeedActivity().requests).to.equal(0);
    });

    it('asks the server though the browser has a copy that is young enough', async () => {
      resetFeedStore(often);
      const feed = await makeMisbehavingFeed('ok?cache=max-age=300,stale-while-revalidate=86400');
      const reader = read(feed, { refreshSeconds: 0.03 });
      const { feed: parsed } = await settle(reader);
      await waitForRequests(feed, 3);
      expect(reader.snapshot.feed).to.equal(parsed);
      expect(reader.heard).to.have.length(1);
    });

    it('rests while the page is hidden and catches up when it is seen again', async () => {
      resetFeedStore({ ...often, shortestRefreshMs: 0 });
      const feed = await makeMisbehavingFeed('ok');
      const reader = read(feed, { refreshSeconds: 900 });
      await settle(reader);
      setVisibility('hidden');
      expect(countFeedActivity().timers).to.equal(0);
      read(feed, { refreshSeconds: 0.001 });
      expect(countFeedActivity().timers).to.equal(0);
      await feed.setMode('ok?revision=2');
      expect(await feed.getRequests()).to.have.length(1);
      setVisibility('visible');
      await waitFor(() => reader.snapshot.feed?.revision === '2', 'the news');
    });

    it('does not look on return when the feed is young', async () => {
      resetFeedStore(rarely);
      await settle(read(await makeMisbehavingFeed('ok')));
      for (const comeBack of returns) comeBack();
      expect(countFeedActivity()).to.include({ timers: 1, requests: 0 });
    });

    returns.forEach((comeBack) => {
      it(`looks before its time when the visitor comes back by ${comeBack.name}`, async () => {
        resetFeedStore();
        const feed = await makeMisbehavingFeed('ok');
        const reader = read(feed, { refreshSeconds: 86_400 });
        await settle(reader);
        await feed.setMode('ok?revision=2');
        await later(61, async () => {
          comeBack();
          await waitFor(() => reader.snapshot.feed?.revision === '2', 'the news');
        });
        expect(await feed.getRequests()).to.have.length(2);
      });
    });

    it('looks once a minute at most, however often the visitor comes and goes', async () => {
      resetFeedStore();
      const feed = await makeMisbehavingFeed('ok');
      const reader = read(feed);
      await settle(reader);
      const comeAndGo = (): void => {
        for (let count = 0; count < 5; count += 1) for (const comeBack of returns) comeBack();
      };
      comeAndGo();
      expect(countFeedActivity().requests).to.equal(0);
      await later(61, async () => {
        comeAndGo();
        await waitForRequests(feed, 2);
        await waitFor(() => countFeedActivity().requests === 0, 'the answer');
        comeAndGo();
        expect(countFeedActivity().requests).to.equal(0);
      });
      await later(120, () => {
        comeAndGo();
        return Promise.resolve();
      });
      expect(countFeedActivity().requests).to.equal(0);
      expect(await feed.getRequests()).to.have.length(2);
    });

    it('catches up when the page returns from the back/forward cache', async () => {
      resetFeedStore({ ...quickRetries, shortestRefreshMs: 0 });
      const feed = await makeMisbehavingFeed('ok');
      setVisibility('hidden');
      await settle(read(feed, { refreshSeconds: 0.001 }));
      // Timers stood still in there, so visibility alone is changed here, without its event.
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      expect(countFeedActivity().requests).to.equal(0);
      await waitFor(() => Date.now() > (readers[0]?.snapshot.receivedAt ?? 0) + 1, 'its time');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitForRequests(feed, 2);
    });

    it('does not wait for its time when the network is back after a failure', async () => {
      resetFeedStore(rarely);
      const feed = await makeMisbehavingFeed('ok');
      const reader = read(feed);
      await settle(reader);
      await feed.setMode('reset');
      await reader.reload();
      expect(reader.snapshot.status).to.equal('stale');
      await feed.setMode('ok');
      dispatchEvent(new Event('online'));
      await waitFor(() => reader.snapshot.status === 'ready', 'ready');
    });

    it('recovers from an error without showing each try', async () => {
      resetFeedStore(often);
      const feed = await makeMisbehavingFeed('404?times=3');
      const reader = read(feed, { refreshSeconds: 0.03 });
      await waitFor(() => reader.snapshot.status === 'ready', 'ready');
      expect(reader.heard.map(({ status }) => status)).to.deep.equal(['error', 'ready']);
    });

    it('takes one timer and four listeners for any number of feeds', async () => {
      const feeds = await Promise.all(
        ['en', 'ko', 'ar'].map((lang) => makeMisbehavingFeed('ok', `suwon/${lang}.json`)),
      );
      for (const feed of feeds) for (let count = 0; count < 20; count += 1) read(feed);
      for (const reader of readers) await settle(reader);
      expect(countFeedActivity()).to.deep.equal({ timers: 1, listeners: 4, requests: 0 });
    });
  });
});
