import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/city-profile/city-profile.define.js';
import '../../src/elements/contact-person/contact-person.define.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import '../../src/elements/tourism-highlight/tourism-highlight.define.js';
import type { FeedElement } from '../../src/base/feed-element.js';
import { resetFeedStore } from '../../src/feed/feed-store.js';
import { waitFor } from '../feed/wait-for.js';
import { openSources } from './open-sources.js';

const url = 'https://feed.example/v1/{partner}/{lang}.json';
const noon = new Date('2026-11-24T05:00:00Z');
const sentence = 'The information from Bandung was updated.';

const makeSource = (name: string): object => ({ title: name, url: `https://source.example/${name}` });
const makeLink = (name: string): object => ({ kind: 'other', url: `https://${name}.example/` });

function makeEvent(id: string, date: string, patch: object = {}): object {
  return {
    id,
    date,
    title: `Title of ${id}`,
    kind: 'visit',
    fields: ['culture'],
    url: `https://${id}.example/`,
    ...patch,
  };
}

function makeOffice(id: string): object {
  return {
    id,
    kind: 'city',
    name: `Office of ${id}`,
    address: ['Jalan Contoh'],
    phones: [`+62 22 ${id.length}000000`],
  };
}

function makePlace(id: string, category = 'nature', patch: object = {}): object {
  return { id, category, name: `Place ${id}`, links: [makeLink(`${id}-a`), makeLink(`${id}-b`)], ...patch };
}

const makeStrength = (id: string): object => ({ id, title: `Strength ${id}`, text: `Text of ${id}`, sources: [0] });
const makeFact = (id: string): object => ({ id, label: `Fact ${id}`, value: `Words of ${id}`, note: 'x'.repeat(120) });

const events = [
  makeEvent('festival', '2019-10', { fields: ['culture', 'tourism'] }),
  makeEvent('tour', '2018-04'),
  makeEvent('fair', '2018-02', { fields: ['economy'] }),
  makeEvent('visit', '2006'),
];
const places = [makePlace('lake'), makePlace('forest'), makePlace('museum', 'heritage')];
const offices = [makeOffice('chief'), makeOffice('trade'), makeOffice('culture')];
const city = {
  name: 'Bandung',
  timeZone: 'Asia/Jakarta',
  facts: ['area', 'height', 'motto'].map(makeFact),
  strengths: ['design', 'research'].map(makeStrength),
  links: [makeLink('official'), makeLink('tickets')],
};

function makeFeed(patch: { readonly events?: readonly object[] } & Record<string, unknown> = {}): object {
  const { events: items = events, ...rest } = patch;
  return {
    schemaVersion: '1.0',
    revision: 'r1',
    lang: 'en',
    city,
    timeline: { total: items.length, items },
    contacts: { offices, missions: [] },
    highlights: places,
    sources: [makeSource('first')],
    ...rest,
  };
}

const tags = [
  'bandung-city-profile',
  'bandung-cooperation-timeline',
  'bandung-contact-person',
  'bandung-tourism-highlight',
] as const;
type Tag = (typeof tags)[number];

function findAll(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function find(element: Element, selector: string, words = ''): HTMLElement {
  const found = findAll(element, selector).find(({ textContent }) => textContent?.includes(words));
  if (!found) throw new Error(`no ${selector} with “${words}”`);
  return found;
}

function read(element: Element, selector: string): string[] {
  return findAll(element, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Not by `equal`, which would print whole trees of nodes. */
const hasFocus = (node: HTMLElement): boolean => (node.getRootNode() as ShadowRoot).activeElement === node;

describe('widgets whose feed changes while the page is open', () => {
  const { fetch } = globalThis;
  let published: object;

  beforeEach(() => {
    resetFeedStore();
    published = makeFeed();
    globalThis.fetch = () => Promise.resolve(Response.json(published));
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    resetFeedStore();
  });

  async function show(...shown: readonly Tag[]): Promise<FeedElement[]> {
    const elements = shown.map((tag) => document.createElement(tag) as FeedElement);
    for (const element of elements) Object.assign(element, { feed: url, lang: 'en', now: noon });
    fixtureSync(html`<div>${elements}</div>`);
    await waitFor(() => elements.every((element) => element.matches(':state(ready)')), 'ready');
    return elements;
  }

  /** Publishes another state of the feed, and lets the page find it; returns what that did to the widgets. */
  async function publish(feed: object, ...elements: readonly FeedElement[]): Promise<MutationRecord[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => void records.push(...seen));
    for (const { shadowRoot } of elements) {
      observer.observe(shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    published = feed;
    await elements[0]!.reload();
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records;
  }

  /** Everything that was touched, but for the sentence that tells of it. */
  const listTargets = (records: readonly MutationRecord[]): Node[] =>
    records.map(({ target }) => target).filter((node) => !(node instanceof Element && node.matches('.news')));

  tags.forEach((tag) => {
    it(`leave every node of <${tag}> alone when the feed is the same`, async () => {
      const [element] = await show(tag);
      expect(await publish(makeFeed(), element!)).to.have.length(0);
    });

    it(`leave every node of <${tag}> alone when only the revision and the numbers of sources are new`, async () => {
      const [element] = await show(tag);
      let readyCount = 0;
      element!.addEventListener('bandung-ready', () => (readyCount += 1));
      const strengths = city.strengths.map((strength) => ({ ...strength, sources: [1] }));
      const feed = makeFeed({
        revision: 'r2',
        sources: [makeSource('unused'), makeSource('first')],
        city: { ...city, strengths },
      });
      expect(await publish(feed, element!)).to.have.length(0);
      expect(readyCount).to.equal(1);
    });
  });

  it('speak once for all four', async () => {
    const elements = await show(...tags);
    expect(elements.flatMap((element) => read(element, '.news')).filter(Boolean)).to.deep.equal([]);
    await publish(
      makeFeed({
        events: [makeEvent('new', '2020'), ...events],
        highlights: [makePlace('new'), ...places],
        city: { ...city, name: 'Bandung City' },
      }),
      ...elements,
    );
    expect(elements.flatMap((element) => read(element, '.news')).filter(Boolean)).to.deep.equal([sentence]);
    for (const tag of ['bandung-cooperation-timeline', 'bandung-tourism-highlight'] as const) {
      const element = elements[tags.indexOf(tag)]!;
      expect(find(element, '[role=status]').ariaLive, 'the new count is no second sentence').to.equal('off');
    }
  });

  it('let the count speak again when the visitor asks for something', async () => {
    const [element] = await show('bandung-cooperation-timeline');
    await publish(makeFeed({ events: [makeEvent('new', '2020'), ...events] }), element!);
    find(element!, '[part=filter] button', 'Economy').click();
    await element!.updateComplete;
    expect(find(element!, '[role=status]').hasAttribute('aria-live')).to.equal(false);
    expect(read(element!, '[role=status]')[0]).to.contain('1 of 1 entry');
  });

  describe('<bandung-cooperation-timeline>', () => {
    it('touches one entry when one is edited', async () => {
      const [element] = await show('bandung-cooperation-timeline');
      const edited = events.with(1, makeEvent('tour', '2018-04', { summary: 'Eight students came.' }));
      const targets = listTargets(await publish(makeFeed({ events: edited }), element!));
      expect(targets).to.not.be.empty;
      const entry = find(element!, 'article', 'Title of tour');
      expect(entry.textContent).to.contain('Eight students came.');
      for (const target of targets) expect(entry.contains(target)).to.equal(true);
    });

    it('leaves the other entries alone when one comes before them', async () => {
      const [element] = await show('bandung-cooperation-timeline');
      const articles = findAll(element!, 'article');
      const targets = listTargets(
        await publish(makeFeed({ events: [makeEvent('new', '2018-05'), ...events] }), element!),
      );
      expect(articles.every((article) => article.isConnected)).to.equal(true);
      expect(read(element!, 'article .subtitle').map((title) => title.replace('Title of ', ''))).to.deep.equal([
        'festival',
        'new',
        'tour',
        'fair',
        'visit',
      ]);
      for (const article of articles) {
        expect(targets.some((target) => article.contains(target))).to.equal(false);
        expect(article.querySelectorAll(`#${article.getAttribute('aria-labelledby')}`)).to.have.length(1);
      }
    });

    it('keeps the focus on a link, the field chosen, all entries shown and the stages unfolded', async () => {
      const partner = {
        id: 'suwon',
        name: 'Suwon',
        status: 'active',
        agreement: { instrument: 'x', stage: 'evaluation' },
      };
      published = makeFeed({ partner });
      const [element] = await show('bandung-cooperation-timeline');
      Object.assign(element!, { limit: 1 });
      await element!.updateComplete;
      for (const [selector, words] of [
        ['button', 'All stages'],
        ['[part=filter] button', 'Culture'],
        ['button', 'Show all'],
      ] as const) {
        find(element!, selector, words).click();
        await element!.updateComplete;
      }
      const link = find(element!, 'article a', 'tour.example');
      link.focus();
      await publish(makeFeed({ partner, events: [makeEvent('new', '2018-05'), ...events] }), element!);
      expect(hasFocus(link)).to.equal(true);
      expect(link.getAttribute('href')).to.equal('https://tour.example/');
      expect(findAll(element!, 'article')).to.have.length(4);
      expect(read(element!, '[aria-pressed=true]')[0]).to.match(/^Culture/);
      expect(find(element!, '[aria-controls=steps]').ariaExpanded).to.equal('true');
    });

    it('keeps the focus on the button of a field when another field comes before it', async () => {
      const [element] = await show('bandung-cooperation-timeline');
      const button = find(element!, '[part=filter] button', 'Tourism');
      button.focus();
      await publish(makeFeed({ events: [...events, makeEvent('new', '2001', { fields: ['academic'] })] }), element!);
      expect(find(element!, '[part=filter]').textContent).to.contain('Education');
      expect(hasFocus(button)).to.equal(true);
      expect(button.textContent).to.contain('Tourism');
    });

    it('gives the focus to the next entry when its own is withdrawn', async () => {
      const [element] = await show('bandung-cooperation-timeline');
      find(element!, 'article a', 'tour.example').focus();
      await publish(makeFeed({ events: events.filter((event) => event !== events[1]) }), element!);
      expect(hasFocus(find(element!, 'li', 'Title of fair'))).to.equal(true);
    });

    it('gives the focus to the entry when its link is withdrawn', async () => {
      const [element] = await show('bandung-cooperation-timeline');
      find(element!, 'article a', 'tour.example').focus();
      const edited = events.with(1, makeEvent('tour', '2018-04', { url: undefined }));
      await publish(makeFeed({ events: edited }), element!);
      expect(hasFocus(find(element!, 'article', 'Title of tour'))).to.equal(true);
    });
  });

  describe('<bandung-tourism-highlight>', () => {
    it('touches one card when one place is edited', async () => {
      const [element] = await show('bandung-tourism-highlight');
      const edited = places.with(1, makePlace('forest', 'nature', { text: 'Under tall trees.' }));
      const targets = listTargets(await publish(makeFeed({ highlights: edited }), element!));
      expect(targets).to.not.be.empty;
      const card = find(element!, '.card', 'Place forest');
      expect(card.textContent).to.contain('Under tall trees.');
      for (const target of targets) expect(card.contains(target)).to.equal(true);
    });

    it('keeps the focus on a link, the category chosen and all places shown', async () => {
      const [element] = await show('bandung-tourism-highlight');
      Object.assign(element!, { limit: 1 });
      await element!.updateComplete;
      find(element!, '.filter button', 'Nature').click();
      await element!.updateComplete;
      find(element!, '.more button').click();
      await element!.updateComplete;
      const link = find(element!, 'a[href="https://forest-b.example/"]');
      link.focus();
      const forest = makePlace('forest', 'nature', { links: ['forest-c', 'forest-a', 'forest-b'].map(makeLink) });
      await publish(makeFeed({ highlights: [makePlace('new'), ...places.with(1, forest)] }), element!);
      expect(hasFocus(link)).to.equal(true);
      expect(link.getAttribute('href')).to.equal('https://forest-b.example/');
      expect(findAll(element!, '.card')).to.have.length(3);
      expect(read(element!, '[aria-pressed=true]')[0]).to.match(/^Nature/);
    });

    it('keeps the focus on the button of a category when another category comes before it', async () => {
      const few = [makePlace('museum', 'heritage'), makePlace('soup', 'food')];
      published = makeFeed({ highlights: few });
      const [element] = await show('bandung-tourism-highlight');
      const button = find(element!, '.filter button', 'Museums');
      button.focus();
      await publish(makeFeed({ highlights: [...few, makePlace('lake')] }), element!);
      expect(findAll(element!, '.filter button')).to.have.length(4);
      expect(hasFocus(button)).to.equal(true);
      expect(button.textContent).to.contain('Museums');
    });
  });

  describe('<bandung-contact-person>', () => {
    it('keeps a disclosure open at its own office when another office comes before it', async () => {
      const [element] = await show('bandung-contact-person');
      const details = find(element!, '.others details', 'culture') as HTMLDetailsElement;
      details.open = true;
      const button = find(element!, '.others .foot button', 'culture');
      button.focus();
      const [chief, ...others] = offices;
      await publish(makeFeed({ contacts: { offices: [chief, makeOffice('new'), ...others], missions: [] } }), element!);
      const open = findAll(element!, '.others details').filter((node) => (node as HTMLDetailsElement).open);
      expect(open).to.have.length(1);
      expect(open[0] === details).to.equal(true);
      expect(details.querySelector('summary')?.textContent).to.contain('Office of culture');
      expect(hasFocus(button)).to.equal(true);
    });

    it('keeps the focus on a number when another one comes before it', async () => {
      const [element] = await show('bandung-contact-person');
      const link = find(element!, '.chief a[href^=tel]');
      link.focus();
      const chief = { ...makeOffice('chief'), phones: ['+62 22 1234567', '+62 22 5000000'] };
      const targets = listTargets(
        await publish(makeFeed({ contacts: { offices: offices.with(0, chief), missions: [] } }), element!),
      );
      expect(findAll(element!, '.chief a[href^=tel]')).to.have.length(2);
      expect(hasFocus(link)).to.equal(true);
      expect(link.getAttribute('href')).to.equal('tel:+62225000000');
      const office = find(element!, '.chief');
      for (const target of targets) expect(office.contains(target)).to.equal(true);
    });
  });

  describe('<bandung-city-profile>', () => {
    const open = (element: Element, selector: string, words: string): HTMLDetailsElement => {
      const details = find(element, selector, words) as HTMLDetailsElement;
      details.open = true;
      return details;
    };
    const listOpen = (element: Element): HTMLElement[] =>
      findAll(element, 'details').filter((node) => (node as HTMLDetailsElement).open);

    it('keeps disclosures open where they belong when others come before them', async () => {
      const [element] = await show('bandung-city-profile');
      const strength = open(element!, '.strength', 'research');
      const note = open(element!, '.note', 'height');
      const credits = open(element!, '.credits details', '');
      const summary = strength.querySelector('summary')!;
      summary.focus();
      const strengths = [makeStrength('new'), ...city.strengths];
      const facts = [makeFact('new'), ...city.facts];
      await publish(makeFeed({ city: { ...city, strengths, facts } }), element!);
      expect(findAll(element!, '.strength')).to.have.length(3);
      expect(listOpen(element!)).to.have.length(3);
      expect([strength, note, credits].every((details) => details.isConnected && details.open)).to.equal(true);
      expect(summary.textContent).to.contain('Strength research');
      expect(note.textContent).to.contain('height');
      expect(hasFocus(summary)).to.equal(true);
    });

    it('keeps the focus on a link of the city and on one of the sources', async () => {
      const [element] = await show('bandung-city-profile');
      const link = find(element!, '.link-list a', 'tickets');
      link.focus();
      await publish(makeFeed({ city: { ...city, links: [makeLink('new'), ...city.links] } }), element!);
      expect(hasFocus(link)).to.equal(true);
      expect(link.getAttribute('href')).to.equal('https://tickets.example/');

      await openSources(element!);
      const source = find(element!, '.sources a');
      source.focus();
      const strengths = [{ ...makeStrength('new'), sources: [1] }, ...city.strengths];
      await publish(
        makeFeed({ city: { ...city, strengths }, sources: [makeSource('first'), makeSource('second')] }),
        element!,
      );
      expect(findAll(element!, '.sources a')).to.have.length(2);
      expect(hasFocus(source)).to.equal(true);
      expect(source.getAttribute('href')).to.equal('https://source.example/first');
    });

    it('touches one fact when one is edited', async () => {
      const [element] = await show('bandung-city-profile');
      const edited = city.facts.with(1, { ...makeFact('height'), value: '768 m' });
      const targets = listTargets(await publish(makeFeed({ city: { ...city, facts: edited } }), element!));
      expect(targets).to.not.be.empty;
      const fact = find(element!, '.facts dl > div', 'Fact height');
      expect(fact.textContent).to.contain('768 m');
      for (const target of targets) expect(fact.contains(target)).to.equal(true);
    });
  });
});
