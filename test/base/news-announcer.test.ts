import { expect, fixtureSync, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { FeedElement } from '../../src/base/feed-element.js';
import { resetFeedStore } from '../../src/feed/feed-store.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import type { Feed } from '../../src/model/feed.js';
import { waitFor } from '../feed/wait-for.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import type { MisbehavingFeed } from '../servers/misbehaving-client.js';
import { makeSmallFeed } from '../servers/small-feed.js';

/** Shows which feed it has, in a live region of its own. */
class SpeakingElement extends FeedElement {
  protected override renderContent(feed: Feed): TemplateResult {
    return html`<div class="body">
      <p role="status">${feed.partner?.id} ${feed.lang} ${feed.revision}</p>
      <p class="credits">As of revision ${feed.revision}</p>
    </div>`;
  }
}

/** Shows nothing that a new revision changes, but for the credits. */
class StillElement extends FeedElement {
  protected override renderContent(feed: Feed): TemplateResult {
    return html`<div class="body">
      <p>${feed.highlights.length} places</p>
      <p class="credits">As of revision ${feed.revision}</p>
    </div>`;
  }
}

customElements.define('test-speaking', SpeakingElement);
customElements.define('test-still', StillElement);

const sentence = 'The information from Bandung was updated.';

const getRegion = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.news')!;
const readRegion = (element: Element): string => getRegion(element).textContent ?? '';
const getStatus = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;

async function show(template: TemplateResult): Promise<FeedElement[]> {
  const holder = fixtureSync<HTMLElement>(html`<div lang="en">${template}</div>`);
  const elements = [...holder.querySelectorAll<FeedElement>('test-speaking, test-still')];
  await waitFor(() => elements.every((element) => element.matches(':state(ready)')), 'ready');
  return elements;
}

async function showOne(feed: MisbehavingFeed): Promise<FeedElement> {
  const [element] = await show(html`<test-speaking feed=${feed.url}></test-speaking>`);
  return element!;
}

/** A new state of the feed, as the interval would find it. */
async function bring(mode: string, feed: MisbehavingFeed, elements: readonly FeedElement[]): Promise<void> {
  await feed.setMode(mode);
  await elements[0]?.reload();
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
}

describe('NewsAnnouncer', () => {
  const { setTimeout: originalSetTimeout } = window;
  let longTimers: (() => void)[];

  beforeEach(() => {
    resetFeedStore();
    longTimers = [];
    // Ten seconds are over when the test says so.
    window.setTimeout = ((act: () => void, delay?: number) =>
      delay === 10_000 ? longTimers.push(act) : originalSetTimeout(act, delay)) as typeof setTimeout;
  });

  afterEach(() => {
    window.setTimeout = originalSetTimeout;
    resetFeedStore();
    forgetTemplates();
  });

  it('says nothing of the first feed, but has its live region ready', async () => {
    const element = await showOne(await makeMisbehavingFeed('ok'));
    expect(readRegion(element)).to.equal('');
    expect(getRegion(element).ariaLive).to.equal('polite');
    expect(getRegion(element).closest('[aria-busy=true]')).to.equal(null);
  });

  it('says that the words have changed, and falls silent again', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const element = await showOne(feed);
    await bring('ok?revision=2', feed, [element]);
    expect(readRegion(element)).to.equal(sentence);
    for (const act of longTimers.splice(0)) act();
    expect(readRegion(element)).to.equal('');
    await bring('ok?revision=3', feed, [element]);
    expect(readRegion(element)).to.equal(sentence);
  });

  it('says it in the language of the widget', async () => {
    registerTemplates('de', { news: 'Die Informationen wurden aktualisiert.' });
    const feed = await makeMisbehavingFeed('ok', 'bandung/de.json');
    const elements = await show(html`<test-speaking lang="de" feed=${feed.url}></test-speaking>`);
    await bring('ok?revision=2', feed, elements);
    expect(readRegion(elements[0]!)).to.equal('Die Informationen wurden aktualisiert.');
    expect(getRegion(elements[0]!).closest('[lang]')).to.have.property('lang', 'de');
  });

  it('says it once for all widgets of the page', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const elements = await show(
      html`${[1, 2, 3, 4].map(() => html`<test-speaking feed=${feed.url}></test-speaking>`)}`,
    );
    await bring('ok?revision=2', feed, elements);
    expect(elements.map(readRegion).filter(Boolean)).to.deep.equal([sentence]);
  });

  it('lets a widget speak that can be heard', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const elements = await show(
      html`<div hidden><test-speaking feed=${feed.url}></test-speaking></div>
        <test-speaking feed=${feed.url}></test-speaking>`,
    );
    await bring('ok?revision=2', feed, elements);
    expect(elements.map(readRegion)).to.deep.equal(['', sentence]);
  });

  it('says nothing where no other words are shown, credits aside', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const elements = await show(html`<test-still feed=${feed.url}></test-still>`);
    await bring('ok?revision=2', feed, elements);
    expect(elements[0]!.shadowRoot!.textContent).to.contain('revision 2');
    expect(readRegion(elements[0]!)).to.equal('');
  });

  it('says nothing of a failure and its end', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const element = await showOne(feed);
    await bring('404', feed, [element]);
    await bring('ok', feed, [element]);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(readRegion(element)).to.equal('');
  });

  it('says nothing of data that the page sets itself', async () => {
    const data = makeSmallFeed('bandung', 'en');
    const [element] = await show(html`<test-speaking .data=${data}></test-speaking>`);
    element!.data = { ...data, revision: '2' };
    await element!.updateComplete;
    expect(getStatus(element!).textContent).to.equal(' en 2');
    expect(readRegion(element!)).to.equal('');
  });

  it('says nothing when the visitor gets another partner or language', async () => {
    const feed = await makeMisbehavingFeed('ok');
    registerTemplates('de', { news: 'Die Informationen wurden aktualisiert.' });
    const template = feed.url.replace('bandung/en.json', '{partner}/{lang}.json');
    const [element] = await show(html`<test-speaking feed=${template}></test-speaking>`);
    element!.partner = 'suwon';
    await waitFor(() => getStatus(element!).textContent === 'suwon en 1', 'the other partner');
    expect(readRegion(element!)).to.equal('');
    element!.lang = 'de';
    await waitFor(() => getStatus(element!).textContent === 'suwon de 1', 'German');
    expect(readRegion(element!)).to.equal('');
  });

  it('hushes a live region of the widget that has changed with the news, until the next change', async () => {
    const feed = await makeMisbehavingFeed('ok');
    const element = await showOne(feed);
    expect(getStatus(element).hasAttribute('aria-live')).to.equal(false);
    await bring('ok?revision=2', feed, [element]);
    expect(getStatus(element).getAttribute('aria-live')).to.equal('off');
    element.requestUpdate();
    await element.updateComplete;
    expect(getStatus(element).hasAttribute('aria-live')).to.equal(false);
  });
});
