import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { countClockTimers } from '../../src/base/clock-controller.js';
import { setDefaultFeedTemplate } from '../../src/feed/feed-url.js';
import { countFeedActivity, resetFeedStore } from '../../src/feed/feed-store.js';
import { countLanguageObservers } from '../../src/localization/language-observer.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import { waitFor } from '../feed/wait-for.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import type { MisbehavingFeed } from '../servers/misbehaving-client.js';
import { makeSmallFeed } from '../servers/small-feed.js';
import { collectHints } from './collect-hints.js';
import { LeastElement } from './least-element.js';

customElements.define('test-least', LeastElement);

const states = ['loading', 'ready', 'stale', 'error', 'waiting'] as const;
type State = (typeof states)[number];

const getState = (element: Element): State | undefined => states.find((state) => element.matches(`:state(${state})`));
const reach = (element: Element, state: State): Promise<void> => waitFor(() => getState(element) === state, state);

interface Setting {
  readonly data?: unknown;
  readonly feed?: string;
  readonly lang?: string;
  readonly partner?: string;
  readonly consent?: string;
}

function make({ data, feed = '', lang = 'en', partner = '', consent = '' }: Setting = {}): Promise<LeastElement> {
  return fixture<LeastElement>(
    html`<test-least lang=${lang} feed=${feed} partner=${partner} consent=${consent} .data=${data}
      ><a href="https://example.org/bandung">Bandung</a
      ><a slot="actions" href="https://example.org/more">More</a></test-least
    >`,
  );
}

async function show(setting: Setting): Promise<LeastElement> {
  const element = await make(setting);
  await reach(element, 'ready');
  return element;
}

const suwon = makeSmallFeed('suwon', 'en');

const readContent = (element: LeastElement): string | undefined =>
  element.shadowRoot?.querySelector('.content')?.textContent?.trim();
const getSurface = (element: LeastElement): HTMLElement => element.shadowRoot?.querySelector('.surface') as HTMLElement;
const getButton = (element: LeastElement): HTMLButtonElement | null | undefined =>
  element.shadowRoot?.querySelector('button');
const isFallbackSeen = (element: LeastElement): boolean => element.querySelector('a')?.checkVisibility() ?? false;
const isActionSeen = (element: LeastElement): boolean =>
  element.querySelector('[slot=actions]')?.checkVisibility() ?? false;

/** A template of a feed on the misbehaving server for any partner and language. */
const makeTemplate = ({ url }: MisbehavingFeed): string => url.replace('bandung/en.json', '{partner}/{lang}.json');

describe('FeedElement', () => {
  it('tells the browser its language, for line breaks, hyphens and glyphs', async () => {
    const element = await show({ lang: 'ja', data: makeSmallFeed('suwon', 'ja') });
    expect(getSurface(element).lang).to.equal('ja');
    const style = getComputedStyle(element.shadowRoot!.querySelector('.content')!);
    // Gecko has no such property: there the attribute alone counts.
    if (CSS.supports('-webkit-locale', 'auto')) {
      expect(style.getPropertyValue('-webkit-locale')).to.match(/^"?ja"?$/);
    }
  });

  beforeEach(() =>
    resetFeedStore({
      retryPausesMs: [
        [1, 5],
        [5, 10],
      ],
    }),
  );

  afterEach(() => {
    resetFeedStore();
    forgetTemplates();
    setDefaultFeedTemplate(undefined);
  });

  describe('data', () => {
    it('is shown without a request', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await show({ data: suwon, feed: feed.url });
      expect(readContent(element)).to.equal('suwon 1 Hello');
      expect(await feed.getRequests()).to.have.length(0);
    });

    it('counts also where it was set before the element was defined', async () => {
      const early = document.createElement('test-least-late');
      Object.assign(early, { data: suwon });
      early.setAttribute('heading-level', '2');
      document.body.append(early);
      customElements.define('test-least-late', class extends LeastElement {});
      await reach(early, 'ready');
      expect(readContent(early as LeastElement)).to.equal('suwon 1 Hello');
      expect((early as LeastElement).headingLevel).to.equal(2);
      early.remove();
    });

    it('may be replaced', async () => {
      const element = await show({ data: suwon });
      element.data = { ...suwon, revision: '2' };
      await oneEvent(element, 'bandung-ready');
      expect(readContent(element)).to.equal('suwon 2 Hello');
    });

    [{}, [], 7, true, 'nonsense', { schemaVersion: '9.0', lang: 'en' }, Object.create(null)].forEach((nonsense) => {
      it(`that is ${JSON.stringify(nonsense)} is an error in words, and the fallback stays`, async () => {
        const element = await make({ data: nonsense });
        await reach(element, 'error');
        expect(isFallbackSeen(element)).to.equal(true);
        expect(getButton(element)?.textContent?.trim()).to.equal('Try again');
        await expect(element).to.be.accessible();
      });
    });

    it('that throws when it is read is an error, too', async () => {
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        },
      );
      const element = await show({ data: suwon });
      element.data = hostile;
      await reach(element, 'error');
    });

    it('speaks of a newer format where that is the reason', async () => {
      const element = await make({ data: { ...suwon, schemaVersion: '2.0' } });
      await reach(element, 'error');
      expect(getSurface(element).textContent).to.contain('newer format');
    });
  });

  describe('slots', () => {
    it('show the fallback until data is there, and again once there is none', async () => {
      const { url } = await makeMisbehavingFeed('hang');
      const element = await make({ feed: url });
      expect(getState(element)).to.equal('loading');
      expect(isFallbackSeen(element)).to.equal(true);
      element.data = suwon;
      await reach(element, 'ready');
      expect(isFallbackSeen(element)).to.equal(false);
      element.data = {};
      await reach(element, 'error');
      expect(isFallbackSeen(element)).to.equal(true);
    });

    it('show the actions of the page in every state', async () => {
      const { url } = await makeMisbehavingFeed('hang');
      expect(isActionSeen(await make({ feed: url }))).to.equal(true);
      expect(isActionSeen(await show({ data: suwon }))).to.equal(true);
      expect(isActionSeen(await make({ data: {} }))).to.equal(true);
      expect(isActionSeen(await make({ data: suwon, consent: 'click' }))).to.equal(true);
    });
  });

  describe('conduct on the page', () => {
    it('changes neither the element nor its children', async () => {
      const element = await make({ data: suwon, partner: 'suwon' });
      const before = element.outerHTML;
      await reach(element, 'ready');
      element.remove();
      expect(element.outerHTML).to.equal(before);
    });

    it('keeps the rules of the page out', async () => {
      const style = document.createElement('style');
      style.textContent = '* { text-transform: uppercase; letter-spacing: 3px; white-space: nowrap; float: right; }';
      document.head.append(style);
      const element = await show({ data: suwon });
      const content = getComputedStyle(element.shadowRoot!.querySelector('.content')!);
      expect(content.textTransform).to.equal('none');
      expect(content.letterSpacing).to.equal('normal');
      expect(content.whiteSpace).to.equal('normal');
      style.remove();
    });

    it('says its language and direction, and whether it is busy', async () => {
      registerTemplates('ar', { 'test.hello': 'مرحبا' });
      const { url } = await makeMisbehavingFeed('hang');
      const element = await make({ feed: url, lang: 'ar' });
      await waitFor(() => getSurface(element).lang === 'ar', 'the language');
      expect(getSurface(element)).to.include({ lang: 'ar', dir: 'rtl', ariaBusy: 'true' });
      element.data = makeSmallFeed('suwon', 'ar');
      await reach(element, 'ready');
      expect(getSurface(element).ariaBusy).to.equal('false');
      expect(readContent(element)).to.equal('suwon 1 مرحبا');
    });

    it('leaves nothing running when the last is gone', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const elements = [await show({ feed: feed.url }), await show({ feed: feed.url }), await show({ data: suwon })];
      expect(countLanguageObservers()).to.be.above(0);
      await waitFor(() => countFeedActivity().timers === 1, 'the timer');
      for (const element of elements) element.remove();
      await waitFor(() => countFeedActivity().requests === 0, 'rest');
      expect(countFeedActivity()).to.deep.equal({ timers: 0, listeners: 0, requests: 0 });
      expect(countLanguageObservers()).to.equal(0);
      expect(countClockTimers()).to.equal(0);
    });
  });

  describe('attributes', () => {
    it('name partner and feed', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await show({ feed: makeTemplate(feed), partner: 'namur' });
      expect(readContent(element)).to.equal('namur 1 Hello');
      element.setAttribute('partner', 'suwon');
      await waitFor(() => readContent(element) === 'suwon 1 Hello', 'the other partner');
    });

    it('give way to the feed of the page', async () => {
      const feed = await makeMisbehavingFeed('ok');
      setDefaultFeedTemplate(makeTemplate(feed));
      expect(readContent(await show({ partner: 'cuenca' }))).to.equal('cuenca 1 Hello');
      expect(readContent(await show({}))).to.equal('bandung 1 Hello');
    });

    it('fall back to their defaults, each with one hint', async () => {
      const makeOdd = (): Promise<LeastElement> =>
        fixture<LeastElement>(
          html`<test-least lang="en" heading-level="9" refresh="soon" consent="maybe" .data=${suwon}></test-least>`,
        );
      let element: LeastElement | undefined;
      const hints = await collectHints(async () => {
        element = await makeOdd();
        await makeOdd();
      });
      expect(element).to.include({ headingLevel: 3, refresh: 900, consent: '' });
      expect(hints).to.have.length(3);
      expect(readContent(element!)).to.equal('suwon 1 Hello');
    });

    it('hint that there is no feed and keep the fallback', async () => {
      const hints = await collectHints(async () => {
        const element = await make();
        expect(getState(element)).to.equal('loading');
        expect(isFallbackSeen(element)).to.equal(true);
      });
      expect(hints).to.have.length(1);
      expect(hints[0]).to.contain('no feed');
    });
  });

  describe('requests', () => {
    it('are one for all elements with the same feed', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const elements = await Promise.all([1, 2, 3, 4].map(() => make({ feed: feed.url })));
      await Promise.all(elements.map((element) => reach(element, 'ready')));
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('end in an error with a button that tries again', async () => {
      const feed = await makeMisbehavingFeed('foreign');
      const element = await make({ feed: feed.url });
      await reach(element, 'error');
      await feed.setMode('ok');
      getButton(element)?.focus();
      await sendKeys({ press: 'Enter' });
      await reach(element, 'ready');
      expect(isFallbackSeen(element)).to.equal(false);
    });

    it('that fail after a good one leave it there, with a note', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await show({ feed: feed.url });
      await feed.setMode('foreign');
      const stale = oneEvent(element, 'bandung-stale');
      await element.reload();
      expect((await stale).detail.receivedAt).to.be.within(Date.now() - 60_000, Date.now());
      await reach(element, 'stale');
      expect(readContent(element)).to.equal('bandung 1 Hello');
      expect(getSurface(element).querySelector('.stale')?.textContent).to.contain('As of');
      expect(isFallbackSeen(element)).to.equal(false);
      await expect(element).to.be.accessible();
      await feed.setMode('ok?revision=2');
      await element.reload();
      await reach(element, 'ready');
      expect(readContent(element)).to.equal('bandung 2 Hello');
      expect(getSurface(element).querySelector('.stale')).to.equal(null);
    });

    it('are made anew by reload()', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await show({ feed: feed.url });
      await feed.setMode('ok?revision=7');
      await element.reload();
      await element.updateComplete;
      expect(readContent(element)).to.equal('bandung 7 Hello');
    });
  });

  describe('language', () => {
    it('follows the page, and keeps what is shown until the other feed is there', async () => {
      registerTemplates('de', { 'test.hello': 'Hallo' });
      const feed = await makeMisbehavingFeed('ok');
      const element = await show({ feed: makeTemplate(feed), partner: 'suwon' });
      const seen = new Set<string | undefined>();
      const observer = new MutationObserver(() => seen.add(readContent(element)));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
      element.lang = 'de-AT';
      await waitFor(() => getSurface(element).lang === 'de-AT' && readContent(element) === 'suwon 1 Hallo', 'German');
      await reach(element, 'ready');
      observer.disconnect();
      expect(seen.has(undefined)).to.equal(false);
    });

    it('is marked on texts that are in another', async () => {
      const name = { text: '수원', lang: 'ko' };
      const data = { ...suwon, partner: { id: 'suwon', name, country: { code: 'KR', name: 'Korea' } } };
      const element = await show({ data });
      expect(element.shadowRoot?.querySelector('.name [lang=ko]')?.textContent).to.equal('수원');
    });
  });

  describe('moves', () => {
    it('keep what is shown and ask for nothing', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=no-store');
      const element = await show({ feed: feed.url });
      const place = document.createElement('section');
      document.body.append(place);
      place.append(element);
      await element.updateComplete;
      expect(getState(element)).to.equal('ready');
      expect(readContent(element)).to.equal('bandung 1 Hello');
      element.remove();
      place.append(element);
      await element.updateComplete;
      expect(readContent(element)).to.equal('bandung 1 Hello');
      expect(await feed.getRequests()).to.have.length(1);
      place.remove();
    });

    it('bring the language of the new place', async () => {
      registerTemplates('de', { 'test.hello': 'Hallo' });
      const element = await show({ data: suwon });
      element.removeAttribute('lang');
      const place = document.createElement('section');
      place.lang = 'de';
      document.body.append(place);
      place.append(element);
      await waitFor(() => readContent(element) === 'suwon 1 Hallo', 'German');
      place.remove();
    });

    it('by moveBefore() are no reconnect, and bring the language too', async () => {
      registerTemplates('de', { 'test.hello': 'Hallo' });
      const element = await show({ data: suwon });
      element.removeAttribute('lang');
      const place = document.createElement('section') as HTMLElement & {
        moveBefore(node: Node, before: Node | null): void;
      };
      place.lang = 'de';
      document.body.append(place);
      let connectCount = 0;
      const { connectedCallback } = element;
      element.connectedCallback = () => {
        connectCount += 1;
        connectedCallback.call(element);
      };
      place.moveBefore(element, null);
      await waitFor(() => readContent(element) === 'suwon 1 Hallo', 'German');
      expect(connectCount).to.equal(0);
      place.remove();
    });
  });

  // Last: consent once given to all stays for the page view.
  describe('consent', () => {
    it('is asked for before any request, and given by the button', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await make({ feed: feed.url, consent: 'click' });
      await reach(element, 'waiting');
      expect(isFallbackSeen(element)).to.equal(true);
      await element.reload();
      expect(await feed.getRequests()).to.have.length(0);
      await expect(element).to.be.accessible();
      getButton(element)?.focus();
      await sendKeys({ press: ' ' });
      await reach(element, 'ready');
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('is asked for before data is shown, whose pictures come from the server', async () => {
      const element = await make({ data: suwon, consent: 'click' });
      await reach(element, 'waiting');
      expect(readContent(element)).to.equal(undefined);
      getButton(element)?.click();
      await reach(element, 'ready');
    });

    it('of one is not that of another', async () => {
      const first = await make({ data: suwon, consent: 'click' });
      const second = await make({ data: suwon, consent: 'click' });
      getButton(first)?.click();
      await reach(first, 'ready');
      expect(getState(second)).to.equal('waiting');
    });

    it('may be given for all by an event of the page, also for those that come later', async () => {
      const first = await make({ data: suwon, consent: 'click' });
      const second = await make({ data: suwon, consent: 'click' });
      document.dispatchEvent(new Event('bandung-consent'));
      await Promise.all([reach(first, 'ready'), reach(second, 'ready')]);
      await show({ data: suwon, consent: 'click' });
    });
  });
});
