import { expect, fixture, html, oneEvent, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/tourism-highlight/tourism-highlight.define.js';
import type { TourismHighlightElement } from '../../src/elements/tourism-highlight/tourism-highlight.js';
import { registerTemplates } from '../../src/localization/locale-loaders.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import { openSources } from './open-sources.js';
import { setWidth } from './set-width.js';
import { waitFor } from '../feed/wait-for.js';

const kaa = {
  id: 'kaa',
  category: 'heritage',
  name: 'Museum of the Asian-African Conference',
  nativeName: 'Museum Konperensi Asia Afrika',
  text: 'The hall in which the conference of 1955 met.',
  address: 'Jalan Asia Afrika No. 65, Bandung',
  coordinates: { lat: -6.921109, lon: 107.609597 },
  openingNotes: 'Free entry. Check before visiting.',
  sources: [0],
};
const volcano = {
  id: 'volcano',
  category: 'nature',
  name: 'Mount Tangkuban Parahu',
  coordinates: { lat: -6.759638, lon: 107.609781 },
  isOutsideCity: true,
  sources: [1],
};
const forest = { id: 'forest', category: 'nature', name: 'City Forest', sources: [1] };

function makeFeed(highlights: readonly unknown[], lang = 'en') {
  return {
    schemaVersion: '1.0',
    revision: '1',
    lang,
    asOf: '2026-01-02',
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence', attribution: 'City of Bandung' },
    highlights,
    sources: [{ title: 'A guide', url: 'https://example.org/guide' }, { title: 'A data set' }],
  };
}

function makePlaces(count: number, category: string) {
  const numbers = [...Array(count).keys()].map((index) => index + 1);
  return numbers.map((number) => ({ id: `${category}-${number}`, category, name: `${category} ${number}` }));
}

function find<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** What a visitor reads in all elements that match. */
function read(element: Element, selector: string): string[] {
  return find(element, selector).map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function findButton(element: Element, words: string): HTMLElement {
  const button = find(element, 'button').find((candidate) => candidate.textContent?.includes(words));
  if (!button) throw new Error(`no button “${words}”`);
  return button;
}

function readLink(element: Element, url: string): string | undefined {
  return read(element, `a[href="${url}"]`)[0];
}

/** An element with these attributes and this data; its feed is never asked for. */
async function show(data: unknown, attributes: Record<string, string> = {}, fallback = '') {
  const element = document.createElement('bandung-tourism-highlight');
  const entries = Object.entries({ feed: '/feed/v1/{partner}/{lang}.json', ...attributes });
  entries.forEach(([name, value]) => element.setAttribute(name, value));
  element.data = data;
  element.append(...(fallback ? [makeLink(fallback)] : []));
  await fixture(html`${element}`);
  await waitFor(() => !element.matches(':state(loading)'), 'an end of loading');
  return element;
}

function makeLink(words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: '/', textContent: words });
}

/** The hints that the console gets meanwhile, kept from it. */
async function collectHints(act: () => Promise<unknown>): Promise<string[]> {
  const page = globalThis.console;
  const { warn } = page;
  const hints: string[] = [];
  page.warn = (hint: string) => hints.push(hint);
  try {
    await act();
  } finally {
    page.warn = warn;
  }
  return hints;
}

describe('<bandung-tourism-highlight>', () => {
  describe('a place', () => {
    it('shows name, Indonesian name, category, text, address and opening notes', async () => {
      const element = await show(makeFeed([kaa]));
      expect(read(element, 'h4')).to.deep.equal(['Museum of the Asian-African Conference']);
      expect(read(element, '[lang=id]')).to.deep.equal([
        'Museum Konperensi Asia Afrika',
        'Jalan Asia Afrika No. 65, Bandung',
      ]);
      const [card] = read(element, '.card');
      expect(card).to.contain('Museums and heritage').and.to.contain('The hall in which the conference of 1955 met.');
      expect(card).to.contain('When to go: Free entry. Check before visiting.');
      expect(card).not.to.contain('Outside the city');
    });

    it('does not repeat a name that is Indonesian already', async () => {
      const element = await show(makeFeed([{ ...forest, name: 'Punclut', nativeName: 'Punclut' }]));
      expect(read(element, '.card')[0]?.match(/Punclut/g)).to.have.length(1);
    });

    it('says that it lies outside the city', async () => {
      const element = await show(makeFeed([volcano]));
      expect(read(element, '.card')[0]).to.contain('Outside the city');
    });

    it('links to an online map and to the map app, each by a name that makes sense alone', async () => {
      const element = await show(makeFeed([volcano]));
      const links = read(element, '.card a');
      expect(links).to.deep.equal(['Show on map: Mount Tangkuban Parahu', 'Open in map app: Mount Tangkuban Parahu']);
      const urls = find<HTMLAnchorElement>(element, '.card a').map(({ href }) => href);
      expect(urls[0]).to.contain('https://www.openstreetmap.org/').and.to.contain('mlat=-6.759638&mlon=107.609781');
      expect(urls[1]).to.match(/^geo:-6\.759638,107\.609781/);
    });

    it('says in words where the position is approximate', async () => {
      const place = { ...forest, coordinates: { lat: -6.9, lon: 107.6, isApproximate: true } };
      const element = await show(makeFeed([place]));
      expect(read(element, '.card a')).to.deep.equal([
        'Show on map (approximate): City Forest',
        'Open in map app (approximate): City Forest',
      ]);
    });

    it('has no map links without a position', async () => {
      const element = await show(makeFeed([forest]));
      expect(find(element, '.card a')).to.have.length(0);
    });

    it('links to tickets, brochure, app, survey and sites', async () => {
      const kinds = ['tickets', 'brochure', 'app', 'survey', 'official', 'other'];
      const links = kinds.map((kind) => ({ kind, url: `https://example.org/${kind}` }));
      const labelled = { kind: 'other', url: 'https://example.org/portal', label: 'On the city’s portal' };
      const element = await show(makeFeed([{ ...forest, links: [...links, labelled] }]));
      expect(read(element, '.card a')).to.deep.equal([
        'Tickets: City Forest',
        'Brochure: City Forest',
        'App: City Forest',
        'Survey: City Forest',
        'Official website: City Forest',
        'example.org: City Forest',
        'On the city’s portal: City Forest',
      ]);
      expect(readLink(element, 'https://example.org/tickets')).to.equal('Tickets: City Forest');
      for (const link of find(element, '.card a')) expect(link.offsetHeight).to.be.at.least(24);
    });

    it('tells the page which site is followed', async () => {
      const element = await show(makeFeed([{ ...forest, links: [{ kind: 'tickets', url: 'https://example.org/t' }] }]));
      element.addEventListener('click', (event) => event.preventDefault());
      setTimeout(() => find(element, '.card a')[0]?.click());
      const { detail } = await oneEvent(element, 'bandung-follow');
      expect(detail).to.deep.equal({ url: 'https://example.org/t' });
    });

    it('drops a link that is not safe', async () => {
      const links = [{ kind: 'tickets', url: 'javascript:alert(1)' }];
      const element = await show(makeFeed([{ ...forest, links }]));
      expect(find(element, '.card a')).to.have.length(0);
    });
  });

  describe('pictures', () => {
    const image = {
      src: '/demo/content/media/emblem.webp',
      width: 300,
      height: 400,
      alt: 'The gate',
      credit: 'Ann Example',
      licence: 'CC BY 4.0',
    };

    it('shows the picture of the feed with its credit, in a frame of 3:2', async () => {
      const element = await show(makeFeed([{ ...forest, image }]));
      const [picture] = find<HTMLImageElement>(element, 'img');
      expect(picture?.alt).to.equal('The gate');
      expect(picture?.getAttribute('loading')).to.equal('lazy');
      expect(read(element, 'figcaption')).to.deep.equal(['Picture: Ann Example, CC BY 4.0']);
      const frame = picture?.getBoundingClientRect();
      expect((frame?.width ?? 0) / (frame?.height ?? 1)).to.be.closeTo(1.5, 0.02);
      expect(find(element, '.drawing')).to.have.length(0);
      await openSources(element);
      expect(read(element, '.credits')[0]).to.contain('City Forest: Ann Example (CC BY 4.0)');
      await expect(element).to.be.accessible();
    });

    it('shows the drawing of the category where there is none, in the same frame', async () => {
      const element = await show(makeFeed([forest]));
      const frame = find<SVGElement>(element, '.drawing')[0]?.getBoundingClientRect();
      expect((frame?.width ?? 0) / (frame?.height ?? 1)).to.be.closeTo(1.5, 0.02);
    });

    it('shows the drawing where the picture cannot be loaded', async () => {
      const element = await show(makeFeed([{ ...forest, image }]));
      find(element, 'img')[0]?.dispatchEvent(new Event('error'));
      await element.updateComplete;
      expect(find(element, 'img')).to.have.length(0);
      expect(find(element, '.drawing')).to.have.length(1);
    });
  });

  describe('categories', () => {
    it('offers each category that has places, with its count', async () => {
      const element = await show(makeFeed([kaa, volcano, forest]));
      expect(read(element, '[role=group] button')).to.deep.equal(['All 3', 'Nature 2', 'Museums and heritage 1']);
      expect(find(element, '[aria-pressed=true]').map((button) => button.textContent?.trim())).to.have.length(1);
      expect(read(element, '.body [role=status]')).to.deep.equal(['3 places in 2 categories']);
      await expect(element).to.be.accessible();
    });

    it('shows the places of the one chosen and says how many there are', async () => {
      const element = await show(makeFeed([kaa, volcano, forest]));
      const [status] = find(element, '.body [role=status]');
      findButton(element, 'Nature').click();
      await element.updateComplete;
      expect(read(element, 'h4')).to.deep.equal(['Mount Tangkuban Parahu', 'City Forest']);
      expect(read(element, '[aria-pressed=true]')).to.deep.equal(['Nature 2']);
      expect(read(element, '.body [role=status]')).to.deep.equal(['Nature: 2 places']);
      expect(find(element, '.body [role=status]')[0], 'the live region stays').to.equal(status);
      findButton(element, 'Museums').click();
      await element.updateComplete;
      expect(read(element, '.body [role=status]')).to.deep.equal(['Museums and heritage: 1 place']);
      findButton(element, 'All').click();
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(3);
    });

    it('is chosen by keyboard', async () => {
      const element = await show(makeFeed([kaa, volcano]));
      findButton(element, 'Nature').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(read(element, 'h4')).to.deep.equal(['Mount Tangkuban Parahu']);
      expect(element.shadowRoot?.activeElement).to.equal(findButton(element, 'Nature'));
    });

    it('begins with the category of the attribute, and follows it', async () => {
      const element = await show(makeFeed([kaa, volcano]), { category: 'heritage' });
      expect(read(element, 'h4')).to.deep.equal(['Museum of the Asian-African Conference']);
      element.setAttribute('category', 'nature');
      await element.updateComplete;
      expect(read(element, 'h4')).to.deep.equal(['Mount Tangkuban Parahu']);
      element.removeAttribute('category');
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(2);
    });

    it('shows all places for a category that is not known, with a hint', async () => {
      const hints = await collectHints(async () => {
        const element = await show(makeFeed([kaa, volcano]), { category: 'beaches' });
        expect(find(element, '.card')).to.have.length(2);
      });
      expect(hints).to.have.length(1);
      expect(hints[0]).to.contain('category="beaches"');
    });

    it('says that a category has no places, and lets the visitor leave it', async () => {
      const element = await show(makeFeed([kaa, volcano]), { category: 'stay' });
      expect(read(element, '.body [role=status]')).to.deep.equal(['No places are listed here at the moment.']);
      expect(read(element, '[aria-pressed=true]')).to.deep.equal(['Places to stay 0']);
      await expect(element).to.be.accessible();
      findButton(element, 'All').click();
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(2);
    });

    it('has no buttons for a single category', async () => {
      const element = await show(makeFeed([volcano, forest]));
      expect(find(element, 'button')).to.have.length(0);
      expect(read(element, '.body [role=status]')).to.deep.equal(['2 places']);
    });

    it('names all eight', async () => {
      const categories = ['nature', 'heritage', 'arts', 'food', 'shopping', 'souvenirs', 'stay', 'events'];
      const element = await show(makeFeed(categories.flatMap((category) => makePlaces(1, category))));
      expect(read(element, '[role=group] button')).to.deep.equal([
        'All 8',
        'Nature 1',
        'Museums and heritage 1',
        'Arts and culture 1',
        'Food 1',
        'Shopping 1',
        'Souvenirs 1',
        'Places to stay 1',
        'Events 1',
      ]);
    });

    it('leaves out a place of a category that is not known yet', async () => {
      const element = await show(makeFeed([kaa, { ...forest, category: 'beaches' }]));
      expect(find(element, '.card')).to.have.length(1);
    });
  });

  describe('limit', () => {
    it('shows six places and then, on demand, all', async () => {
      const element = await show(makeFeed(makePlaces(8, 'food')));
      expect(find(element, '.card')).to.have.length(6);
      findButton(element, 'Show all 8 places').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(8);
      expect(find(element, 'button')).to.have.length(0);
      expect(element.shadowRoot?.activeElement?.textContent, 'the first new one has the focus').to.equal('food 7');
      await expect(element).to.be.accessible();
    });

    it('holds for each category anew', async () => {
      const element = await show(makeFeed([...makePlaces(8, 'food'), ...makePlaces(7, 'arts')]));
      findButton(element, 'Show all 15 places').click();
      await element.updateComplete;
      findButton(element, 'Arts').click();
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(6);
      expect(findButton(element, 'Show all 7 places')).to.exist;
    });

    it('is what the attribute says; 0 means all', async () => {
      const element = await show(makeFeed(makePlaces(8, 'food')), { limit: '2' });
      expect(find(element, '.card')).to.have.length(2);
      element.setAttribute('limit', '0');
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(8);
      element.removeAttribute('limit');
      await element.updateComplete;
      expect(find(element, '.card')).to.have.length(6);
    });

    for (const limit of ['many', '-1', '2.5']) {
      it(`is six for limit="${limit}", with a hint`, async () => {
        const hints = await collectHints(async () => {
          const element = await show(makeFeed(makePlaces(8, 'food')), { limit });
          expect(find(element, '.card')).to.have.length(6);
        });
        expect(hints).to.have.length(1);
      });
    }
  });

  describe('headings', () => {
    it('begin at level 3, with the places one below', async () => {
      const element = await show(makeFeed([kaa]));
      expect(read(element, 'h3')).to.deep.equal(['Worth a visit in Bandung']);
      expect(read(element, 'h4')).to.have.length(1);
    });

    it('begin at the level of the attribute', async () => {
      const element = await show(makeFeed([kaa]), { 'heading-level': '2' });
      expect(read(element, 'h2')).to.deep.equal(['Worth a visit in Bandung']);
      expect(read(element, 'h3')).to.have.length(1);
    });

    it('give way to one of the page', async () => {
      const element = await show(makeFeed([kaa]));
      const heading = Object.assign(document.createElement('h3'), { slot: 'heading', textContent: 'Our trip' });
      element.append(heading);
      expect(heading.checkVisibility()).to.equal(true);
      expect(find(element, 'h3')[0]?.checkVisibility()).to.equal(false);
    });
  });

  it('credits the sources of the places shown, and no others', async () => {
    const element = await show(makeFeed([kaa, volcano]));
    await openSources(element);
    expect(read(element, '.sources li')).to.deep.equal(['A guide', 'A data set']);
    findButton(element, 'Nature').click();
    await element.updateComplete;
    expect(read(element, '.sources li')).to.deep.equal(['A data set']);
    expect(read(element, '.credits')[0]).to.contain('City of Bandung').and.to.contain('CC BY 4.0');
  });

  describe('languages', () => {
    it('speaks the language of the page and takes its plural forms', async () => {
      registerTemplates('de', {
        'tourism.title': 'Sehenswert in Bandung',
        'tourism.places.one': 'ein Ort',
        'tourism.nature': 'Natur',
      });
      // Not `fixture`: it waits for a frame, which a page in the background does not get.
      const page = fixtureSync(html`<div lang="de"></div>`);
      const element = document.createElement('bandung-tourism-highlight');
      element.feed = '/feed/v1/{partner}/{lang}.json';
      element.data = makeFeed([forest], 'de');
      page.append(element);
      await waitFor(() => find(element, 'h3').length > 0, 'the words');
      expect(read(element, 'h3')).to.deep.equal(['Sehenswert in Bandung']);
      expect(read(element, '.body [role=status]')).to.deep.equal(['ein Ort']);
      expect(read(element, '.chip')).to.deep.equal(['Natur']);
    });

    it('marks what is in another language', async () => {
      const text = { text: 'Una plaza grande.', lang: 'es' };
      const name = { text: 'ساحة', lang: 'ar' };
      const element = await show(makeFeed([{ ...forest, name, text, openingNotes: text }]));
      expect(read(element, '[lang=es]')).to.deep.equal(['Una plaza grande.', 'Una plaza grande.']);
      expect(find(element, 'h4 [lang=ar]')[0]?.dir).to.equal('rtl');
    });

    it('runs from right to left in Arabic, but not the Indonesian names', async () => {
      registerTemplates('ar', { 'tourism.title': 'أماكن تستحق الزيارة' });
      const element = await show(makeFeed([kaa], 'ar'), { lang: 'ar' });
      expect(find(element, '.surface')[0]?.dir).to.equal('rtl');
      const [icon] = find<SVGElement>(element, '.note .icon');
      const [address] = find(element, '.note bdi');
      expect(icon?.getBoundingClientRect().left).to.be.greaterThan(address?.getBoundingClientRect().left ?? Infinity);
      expect(address?.dir).to.equal('ltr');
      await expect(element).to.be.accessible();
    });
  });

  describe('states', () => {
    it('keeps the fallback, and room for the places, while loading', async () => {
      const feed = await makeMisbehavingFeed('hang');
      const element = await fixture<TourismHighlightElement>(
        html`<bandung-tourism-highlight feed=${feed.url}><a href="/">Bandung</a></bandung-tourism-highlight>`,
      );
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(element.offsetHeight).to.be.greaterThan(1000);
      await expect(element).to.be.accessible();
    });

    it('is ready with data, and the fallback is gone', async () => {
      const element = await show(makeFeed([kaa]), {}, 'Bandung');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('says so where there are no places, beside the fallback', async () => {
      const element = await show(makeFeed([]), {}, 'Bandung');
      expect(read(element, '.body [role=status]')).to.deep.equal(['No places are listed here at the moment.']);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(find(element, 'button')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    for (const nonsense of [{}, 7, 'feed', [], { schemaVersion: '2.0', lang: 'en' }]) {
      it(`apologises for ${JSON.stringify(nonsense)} and keeps the fallback`, async () => {
        const element = await show(nonsense, {}, 'Bandung');
        expect(element.matches(':state(error)')).to.equal(true);
        expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
        expect(findButton(element, 'Try again')).to.exist;
        expect(element.offsetHeight, 'no empty room').to.be.lessThan(500);
        await expect(element).to.be.accessible();
      });
    }

    it('keeps what it has when there is no newer', async () => {
      const feed = await makeMisbehavingFeed('ok?cache=no-store');
      const element = await fixture<TourismHighlightElement>(
        html`<bandung-tourism-highlight feed=${feed.url}></bandung-tourism-highlight>`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(read(element, 'h4')).to.deep.equal(['Jalan Braga']);
      await feed.setMode('foreign');
      await element.reload();
      await element.updateComplete;
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(read(element, 'h4')).to.deep.equal(['Jalan Braga']);
      expect(read(element, '.stale')[0]).to.contain('newer information cannot be loaded');
      await expect(element).to.be.accessible();
    });

    it('asks before it requests anything', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await fixture<TourismHighlightElement>(
        html`<bandung-tourism-highlight consent="click" feed=${feed.url}></bandung-tourism-highlight>`,
      );
      expect(element.matches(':state(waiting)')).to.equal(true);
      expect(element.offsetHeight, 'no empty room').to.be.lessThan(500);
      await expect(element).to.be.accessible();
      expect(await feed.getRequests()).to.have.length(0);
      findButton(element, 'Show information').click();
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(await feed.getRequests()).to.have.length(1);
    });

    it('keeps the choice of the visitor when newer data comes', async () => {
      const element = await show(makeFeed([kaa, volcano]));
      findButton(element, 'Nature').click();
      element.data = makeFeed([kaa, volcano, forest]);
      await element.updateComplete;
      expect(read(element, 'h4')).to.deep.equal(['Mount Tangkuban Parahu', 'City Forest']);
    });
  });

  describe('width', () => {
    for (const [width, columns] of [
      [240, 1],
      [560, 2],
      [1000, 3],
    ] as const) {
      it(`has ${columns} columns at ${width} px and does not overflow`, async () => {
        const long = { ...kaa, name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmuseum' };
        const element = await show(makeFeed([long, ...makePlaces(5, 'food')]));
        const column = setWidth(element, width);
        const lefts = find(element, '.card').map((card) => card.getBoundingClientRect().left);
        expect(new Set(lefts).size).to.equal(columns);
        expect(column.scrollWidth).to.equal(width);
      });
    }
  });
});
