import { expect } from '@open-wc/testing';
import { StateReporter } from '../../src/base/state-reporter.js';
import type { ElementState } from '../../src/base/state-reporter.js';
import type { FeedController } from '../../src/feed/feed-controller.js';
import { FeedError } from '../../src/feed/fetch-feed.js';
import { parseFeed } from '../../src/model/parse-feed.js';
import { makeSmallFeed } from '../servers/small-feed.js';

class ReporterHost extends HTMLElement {
  readonly heard: [type: string, detail: unknown][] = [];
  readonly reporter = new StateReporter(this, this.attachInternals());

  constructor() {
    super();
    for (const type of ['bandung-ready', 'bandung-error', 'bandung-stale']) {
      this.addEventListener(type, ({ detail }: CustomEventInit) => this.heard.push([type, detail]));
    }
  }

  /** Reports as an element does after each render. */
  report(state: ElementState, source: Partial<FeedController> = {}): void {
    this.reporter.report(state, source as FeedController, 'de');
  }
}

customElements.define('test-reporter', ReporterHost);

const makeHost = (): ReporterHost => document.createElement('test-reporter') as ReporterHost;
const readFeed = (partner: string) => parseFeed(makeSmallFeed(partner, 'de'), 'https://feed.example/').feed;

describe('StateReporter', () => {
  it('shows one state at a time', () => {
    const host = makeHost();
    const states: ElementState[] = ['loading', 'ready', 'stale', 'error', 'waiting', 'loading'];
    for (const state of states) {
      host.report(state);
      expect(states.filter((each) => host.matches(`:state(${each})`))).to.include(state);
      expect(new Set(states.filter((each) => host.matches(`:state(${each})`))).size).to.equal(1);
    }
  });

  it('tells of readiness once for each feed', () => {
    const host = makeHost();
    const feed = readFeed('suwon');
    host.report('loading');
    host.report('ready', { feed });
    host.report('ready', { feed });
    host.report('ready', { feed: readFeed('bandung') });
    expect(host.heard).to.deep.equal([
      ['bandung-ready', { partner: 'suwon', locale: 'de', revision: '1' }],
      ['bandung-ready', { partner: 'bandung', locale: 'de', revision: '1' }],
    ]);
  });

  it('tells of an error once, with its code and status', () => {
    const host = makeHost();
    const error = new FeedError('http', 'Refused', { status: 404 });
    host.report('error', { error });
    host.report('error', { error });
    host.report('loading');
    host.report('error', { error: new FeedError('version', 'Too new') });
    expect(host.heard).to.deep.equal([
      ['bandung-error', { code: 'http', status: 404 }],
      ['bandung-error', { code: 'version', status: undefined }],
    ]);
  });

  it('tells that data is stale, with the time it came', () => {
    const host = makeHost();
    const feed = readFeed('suwon');
    host.report('stale', { feed, receivedAt: 1_700_000_000_000 });
    host.report('stale', { feed, receivedAt: 1_700_000_000_000 });
    expect(host.heard).to.deep.equal([['bandung-stale', { receivedAt: 1_700_000_000_000 }]]);
  });

  it('tells of readiness again after stale data', () => {
    const host = makeHost();
    const feed = readFeed('suwon');
    host.report('ready', { feed });
    host.report('stale', { feed });
    host.report('ready', { feed });
    expect(host.heard.map(([type]) => type)).to.deep.equal(['bandung-ready', 'bandung-stale', 'bandung-ready']);
  });

  it('keeps silent while loading and waiting', () => {
    const host = makeHost();
    host.report('loading');
    host.report('waiting');
    expect(host.heard).to.deep.equal([]);
  });

  it('does without states in engines that refuse their names', () => {
    const internals = {
      states: {
        add: () => {
          throw new SyntaxError('not a dashed ident');
        },
      },
    } as unknown as ElementInternals;
    const host = makeHost();
    const reporter = new StateReporter(host, internals);
    const source = { feed: readFeed('suwon') } as FeedController;
    expect(() => reporter.report('ready', source, 'de')).not.to.throw();
    expect(host.heard).to.have.length(1);
  });
});
