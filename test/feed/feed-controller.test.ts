import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController } from '../../src/feed/feed-controller.js';
import type { FeedSource, FeedState } from '../../src/feed/feed-controller.js';
import { countFeedActivity, resetFeedStore } from '../../src/feed/feed-store.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import type { MisbehavingFeed } from '../servers/misbehaving-client.js';
import { makeSmallFeed } from '../servers/small-feed.js';
import { waitFor } from './wait-for.js';

/** The least element that has a feed. */
class FeedHostElement extends LitElement {
  source: FeedSource = { url: undefined, refreshSeconds: 900, isHeld: false };
  readonly heard: FeedState['status'][] = [];
  updateCount = 0;
  readonly controller = new FeedController(this, { onChange: ({ status }) => this.heard.push(status) });

  follow(source: Partial<FeedSource>): Promise<boolean> {
    this.source = { ...this.source, ...source };
    this.requestUpdate();
    return this.updateComplete;
  }

  protected override willUpdate(): void {
    this.updateCount += 1;
    this.controller.setSource({ ...this.source });
  }
}

customElements.define('feed-host', FeedHostElement);

async function makeHost(source: Partial<FeedSource> = {}): Promise<FeedHostElement> {
  const host = await fixture<FeedHostElement>(html`<feed-host></feed-host>`);
  await host.follow(source);
  return host;
}

async function makeReadyHost(feed: MisbehavingFeed, source: Partial<FeedSource> = {}): Promise<FeedHostElement> {
  const host = await makeHost({ url: feed.url, ...source });
  await reach(host, 'ready');
  return host;
}

async function reach(host: FeedHostElement, status: FeedState['status']): Promise<void> {
  await waitFor(() => host.controller.status === status, status);
  await host.updateComplete;
}

describe('FeedController', () => {
  beforeEach(() =>
    resetFeedStore({
      retryPausesMs: [
        [1, 5],
        [5, 10],
      ],
    }),
  );
  afterEach(() => resetFeedStore());

  it('loads the feed of its host and updates it', async () => {
    const feed = await makeMisbehavingFeed('ok', 'suwon/ko.json');
    const host = await makeReadyHost(feed);
    expect(host.controller.feed).to.include({ lang: 'ko' });
    expect(host.controller.error).to.equal(undefined);
    expect(host.controller.receivedAt).to.be.a('number');
    expect(host.heard).to.deep.equal(['ready']);
    // One for the fixture, one for the source, one for the feed.
    expect(host.updateCount).to.equal(3);
  });

  it('does nothing when the source is the same', async () => {
    const feed = await makeMisbehavingFeed('ok?cache=no-store');
    const host = await makeReadyHost(feed);
    await host.follow({});
    await host.follow({});
    expect(host.heard).to.deep.equal(['ready']);
    expect(await feed.getRequests()).to.have.length(1);
  });

  it('waits without a URL', async () => {
    const host = await makeHost();
    expect(host.controller).to.include({ status: 'loading', feed: undefined });
    expect(countFeedActivity().requests).to.equal(0);
  });

  it('requests nothing before the visitor agrees', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const host = await makeHost({ url: feed.url, isHeld: true });
    expect(host.controller.status).to.equal('waiting');
    await host.controller.reload();
    expect(await feed.getRequests()).to.have.length(0);
    await host.follow({ isHeld: false });
    await reach(host, 'ready');
    expect(host.heard).to.deep.equal(['waiting', 'loading', 'ready']);
  });

  it('shows no data either before the visitor agrees: its pictures are on the server', async () => {
    const host = await makeHost({ data: makeSmallFeed('suwon', 'de'), isHeld: true });
    expect(host.controller).to.include({ status: 'waiting', feed: undefined });
  });

  it('shows data that it is given without a request', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const host = await makeHost({ url: feed.url, data: makeSmallFeed('suwon', 'de') });
    expect(host.controller.status).to.equal('ready');
    expect(host.controller.feed).to.include({ lang: 'de' });
    await host.controller.reload();
    expect(await feed.getRequests()).to.have.length(0);
    await host.follow({ data: undefined });
    await reach(host, 'ready');
    expect(host.controller.feed).to.include({ lang: 'en' });
  });

  it('reads data once, however often its node is moved', async () => {
    const host = await makeHost({ data: makeSmallFeed('suwon', 'de') });
    const { feed } = host.controller;
    host.parentElement?.append(host);
    await host.follow({ refreshSeconds: 60 });
    expect(host.controller.feed).to.equal(feed);
    expect(host.heard).to.deep.equal(['ready']);
  });

  it('turns nonsense data into an error', async () => {
    for (const data of [7, '', 'text', [], {}, { schemaVersion: '1.0' }, () => 1, Symbol('x')]) {
      const host = await makeHost({ data });
      expect(host.controller.status, String(data)).to.equal('error');
      expect(host.controller.error).to.include({ code: 'envelope' });
    }
    const newer = await makeHost({ data: { ...makeSmallFeed('suwon', 'de'), schemaVersion: '2.0' } });
    expect(newer.controller.error).to.include({ code: 'version' });
  });

  it('keeps the feed shown while its successor is loading', async () => {
    const host = await makeReadyHost(await makeMisbehavingFeed('ok', 'suwon/ko.json'), { partner: 'suwon' });
    const slow = await makeMisbehavingFeed('drip?parts=4&every=20', 'namur/fr.json');
    await host.follow({ url: slow.url, partner: 'namur' });
    expect(host.controller.status).to.equal('loading');
    expect(host.controller.feed).to.include({ lang: 'ko' });
    await reach(host, 'ready');
    expect(host.controller.feed).to.include({ lang: 'fr' });
    expect(host.heard).to.deep.equal(['ready', 'loading', 'ready']);
  });

  it('does not show one partner’s feed for another that cannot be had', async () => {
    const host = await makeReadyHost(await makeMisbehavingFeed('ok', 'suwon/ko.json'), { partner: 'suwon' });
    await host.follow({ url: (await makeMisbehavingFeed('404')).url, partner: 'namur' });
    await reach(host, 'error');
    expect(host.controller.feed).to.equal(undefined);
  });

  it('does not show a feed for another URL whose partner it is not told', async () => {
    const host = await makeReadyHost(await makeMisbehavingFeed('ok', 'suwon/ko.json'));
    await host.follow({ url: (await makeMisbehavingFeed('404')).url });
    await reach(host, 'error');
    expect(host.controller.feed).to.equal(undefined);
  });

  it('keeps the partner’s feed in the other language where the new one cannot be had', async () => {
    for (const partner of ['suwon', '']) {
      const slice = `${partner || 'bandung'}/ko.json`;
      const host = await makeReadyHost(await makeMisbehavingFeed('ok', slice), { partner });
      await host.follow({ url: (await makeMisbehavingFeed('404')).url });
      await reach(host, 'stale');
      expect(host.controller.feed).to.include({ lang: 'ko' });
      expect(host.controller.error).to.include({ code: 'http' });
      await host.follow({ url: (await makeMisbehavingFeed('ok', 'suwon/en.json')).url });
      await reach(host, 'ready');
      expect(host.controller.feed).to.include({ lang: 'en' });
    }
  });

  it('asks the server again when told to', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const host = await makeReadyHost(feed);
    await feed.setMode('ok?revision=2');
    await host.controller.reload();
    expect(host.controller.feed?.revision).to.equal('2');
    await feed.setMode('500');
    await host.controller.reload();
    expect(host.controller.status).to.equal('stale');
    expect(host.controller.feed?.revision).to.equal('2');
    expect(host.heard).to.deep.equal(['ready', 'ready', 'stale']);
  });

  it('leaves the request alone when its node is moved', async () => {
    const feed = await makeMisbehavingFeed('drip?parts=4&every=20');
    const host = await makeHost({ url: feed.url });
    document.body.append(host);
    await reach(host, 'ready');
    document.body.prepend(host);
    expect(host.controller.status).to.equal('ready');
    expect(await feed.getRequests()).to.have.length(1);
    host.remove();
  });

  it('keeps its feed while it is away and goes on when it is back', async () => {
    resetFeedStore({ keepMs: -1 });
    const feed = await makeMisbehavingFeed('ok?cache=no-store');
    const host = await makeReadyHost(feed);
    const parent = host.parentElement;
    host.remove();
    await Promise.resolve();
    expect(countFeedActivity()).to.deep.equal({ timers: 0, listeners: 0, requests: 0 });
    await feed.setMode('404');
    parent?.append(host);
    expect(host.controller.feed).to.include({ revision: '1' });
    await reach(host, 'stale');
    expect(host.controller.feed).to.include({ revision: '1' });
  });

  it('follows a change made while it was away', async () => {
    const host = await makeReadyHost(await makeMisbehavingFeed('ok', 'suwon/ko.json'));
    const parent = host.parentElement;
    host.remove();
    await host.follow({ url: (await makeMisbehavingFeed('ok', 'suwon/fr.json')).url });
    expect(countFeedActivity().requests).to.equal(0);
    parent?.append(host);
    await waitFor(() => host.controller.feed?.lang === 'fr', 'the other feed');
  });

  it('does not ask again for another interval', async () => {
    const feed = await makeMisbehavingFeed('drip?parts=4&every=20');
    const host = await makeHost({ url: feed.url });
    await host.follow({ refreshSeconds: 60 });
    await reach(host, 'ready');
    await host.follow({ refreshSeconds: 0 });
    expect(host.heard).to.deep.equal(['ready']);
    expect(await feed.getRequests()).to.have.length(1);
    expect(countFeedActivity().timers).to.equal(0);
  });

  it('hears nothing of a feed that it no longer wants', async () => {
    const slow = await makeMisbehavingFeed('drip?parts=100&every=100', 'suwon/ko.json');
    const host = await makeHost({ url: slow.url });
    await waitFor(async () => (await slow.getRequests()).length === 1, 'the first request');
    await host.follow({ url: (await makeMisbehavingFeed('ok', 'suwon/fr.json')).url });
    await reach(host, 'ready');
    await waitFor(async () => (await slow.getRequests())[0]?.isAborted, 'the end of the first request');
    expect(host.controller.feed).to.include({ lang: 'fr' });
    expect(host.heard).to.deep.equal(['ready']);
  });
});
