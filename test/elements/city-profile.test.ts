import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/city-profile/city-profile.define.js';
import type { CityProfileElement } from '../../src/elements/city-profile/city-profile.js';
import { formatNumber } from '../../src/localization/format-number.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import { lookOnPaper } from './look-on-paper.js';
import { openSources } from './open-sources.js';
import { setWidth } from './set-width.js';
import { waitFor } from '../feed/wait-for.js';

const population = { id: 'population', value: 2506600, unit: 'people', asOf: '2023', note: 'Nominal.', sources: [0] };
const founded = { id: 'founded', value: '1810-09-25', sources: [1] };
const airport = { id: 'airport', value: 'Husein Sastranegara', note: 'Ask your airline. '.repeat(10), sources: [2] };
const design = { id: 'design', title: 'Design', text: 'A creative city.', asOf: '2025-10', sources: [0] };

const city = {
  name: 'Bandung',
  nativeName: 'Kota Bandung',
  country: { code: 'ID', name: 'Indonesia' },
  region: 'West Java',
  emblem: {
    src: '/demo/content/media/emblem.webp',
    width: 192,
    height: 240,
    alt: 'Coat of arms',
    credit: 'A drawing',
    licence: 'CC BY 4.0',
  },
  flag: { src: '/demo/content/media/flags/id.webp', width: 96, height: 64, alt: '', licence: 'MIT' },
  motto: { text: 'Gemah Ripah Wibawa Mukti', lang: 'kaw', meaning: 'Fertile soil, prosperous people' },
  nicknames: ['City of Flowers', { text: 'Parijs van Java', lang: 'nl' }],
  coordinates: { lat: -6.92222, lon: 107.60694 },
  timeZone: 'Asia/Jakarta',
  summary: ['A city on a plateau.', 'A city of design.'],
  facts: [population, airport, founded],
  strengths: [design],
  links: [
    { kind: 'official', url: 'https://example.org/city' },
    { kind: 'social', url: 'https://social.example/bandung', label: 'Bandung on Social' },
  ],
};

const partner = {
  id: 'braunschweig',
  name: 'Braunschweig',
  country: { code: 'DE', name: 'Germany' },
  flag: { src: '/demo/content/media/flags/de.webp', width: 96, height: 64, alt: '', credit: 'Drawn by hand' },
  coordinates: { lat: 52.26594, lon: 10.52673 },
  timeZone: 'Europe/Berlin',
  status: 'active',
  statusNote: 'The oldest partnership.',
  since: '1960-05-24',
  fields: ['economy', 'culture'],
  sources: [3],
};

function makeFeed(changes: object = {}, lang = 'en'): object {
  return {
    schemaVersion: '1.0',
    revision: '1',
    lang,
    asOf: '2026-01-02',
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence', attribution: 'City of Bandung' },
    city,
    partner,
    timeline: { total: 0, items: [] },
    contacts: { offices: [], missions: [] },
    highlights: [],
    sources: [
      { title: 'Statistics of Bandung', url: 'https://www.stat.example/bandung' },
      { title: 'history.example', url: 'https://history.example/' },
      { title: 'Airport data, edition of 2025' },
      { title: 'Archive of the partner', url: 'https://archive.example/' },
    ],
    ...changes,
  };
}

/** Tuesday, 12:00 in Bandung, 6:00 in Braunschweig. */
const tuesdayNoon = new Date('2026-11-24T05:00:00Z');

interface Setting {
  readonly data?: unknown;
  readonly lang?: string;
  readonly now?: Date;
}

async function show({ data = makeFeed(), lang = 'en', now = tuesdayNoon }: Setting = {}): Promise<CityProfileElement> {
  const element = await fixture<CityProfileElement>(
    html`<bandung-city-profile lang=${lang} .data=${data} .now=${now}></bandung-city-profile>`,
  );
  await waitFor(() => element.matches(':state(ready)'), 'is ready');
  return element;
}

const showCity = (changes: object): Promise<CityProfileElement> =>
  show({ data: makeFeed({ city: { ...city, ...changes } }) });

const showPartner = (changes: object, now?: Date): Promise<CityProfileElement> =>
  show({ data: makeFeed({ partner: { ...partner, ...changes } }), now });

function findAll<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

function find<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const [found] = findAll<Found>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function readWords(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a visitor reads in all that match. */
function read(element: Element, selector: string): string[] {
  return findAll(element, selector).map(readWords);
}

/** Labels and values of a list of pairs. */
function readPairs(element: Element, selector: string): Record<string, string> {
  const pairs = findAll(element, `${selector} > div`);
  return Object.fromEntries(
    pairs.map((pair) => [readWords(pair.querySelector('dt')!), readWords(pair.querySelector('dd')!)]),
  );
}

function readHeadings(element: Element): string[] {
  return findAll(element, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${readWords(heading)}`);
}

describe('<bandung-city-profile>', () => {
  describe('the city', () => {
    it('has its names, place, nicknames and motto', async () => {
      const element = await show();
      expect(read(element, '.title')).to.deep.equal(['Bandung']);
      expect(read(element, '.native [lang=id]')).to.deep.equal(['Kota Bandung']);
      expect(read(element, '.place')).to.deep.equal(['West Java · Indonesia']);
      expect(read(element, '.nicknames')).to.deep.equal(['City of Flowers · Parijs van Java']);
      expect(read(element, '.motto')).to.deep.equal(['Gemah Ripah Wibawa Mukti – Fertile soil, prosperous people']);
      expect(read(element, '.motto [lang=kaw]')).to.deep.equal(['Gemah Ripah Wibawa Mukti']);
    });

    it('does not repeat a name that is Indonesian already', async () => {
      const element = await showCity({ name: 'Kota Bandung' });
      expect(findAll(element, '.native')).to.have.length(0);
    });

    it('has its emblem with a description and its flag without one', async () => {
      const element = await show();
      const emblem = find<HTMLImageElement>(element, '.emblem');
      expect(emblem.src).to.equal(new URL('/demo/content/media/emblem.webp', location.href).href);
      expect(emblem.alt).to.equal('Coat of arms');
      expect(find<HTMLImageElement>(element, '.place .flag').alt).to.equal('');
    });

    it('has a summary in paragraphs', async () => {
      const element = await show();
      expect(read(element, '.summary p')).to.deep.equal(['A city on a plateau.', 'A city of design.']);
    });

    it('has official and social links', async () => {
      const element = await show();
      expect(read(element, '.link-list a')).to.deep.equal(['Official website', 'Bandung on Social']);
      const [link] = findAll<HTMLAnchorElement>(element, '.link-list a');
      const event = oneEvent(element, 'bandung-follow');
      link?.addEventListener('click', (click) => click.preventDefault());
      link?.click();
      expect((await event).detail).to.deep.equal({ url: 'https://example.org/city' });
    });

    it('leaves out what the feed does not tell', async () => {
      const element = await show({ data: makeFeed({ city: { name: 'Bandung' }, partner: undefined }) });
      expect(read(element, '.title')).to.deep.equal(['Bandung']);
      expect(findAll(element, 'img, dl, .relation, .summary, section, .place, .motto')).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('the partnership', () => {
    it('says with whom, since when, for how long and in which fields', async () => {
      const element = await show();
      expect(read(element, '.since')).to.deep.equal(['Partner of Braunschweig since May 24, 1960']);
      expect(read(element, '.bond')[0]).to.contain('66 years of partnership');
      expect(read(element, '.chip')).to.deep.equal(['Economy', 'Culture']);
      expect(find(element, '.chips').ariaLabel).to.equal('Fields of cooperation');
    });

    it('shows both flags, the partner’s first', async () => {
      const element = await show();
      const flags = findAll<HTMLImageElement>(element, '.flags img');
      expect(flags.map(({ src }) => src.split('/').at(-1))).to.deep.equal(['de.webp', 'id.webp']);
    });

    it('counts full years only', async () => {
      const dayBefore = await showPartner({}, new Date('2026-05-23T05:00:00Z'));
      expect(read(dayBefore, '.bond')[0]).to.contain('65 years');
      // Already the 24th in Bandung.
      const day = await showPartner({}, new Date('2026-05-23T18:00:00Z'));
      expect(read(day, '.bond')[0]).to.contain('66 years');
      const first = await showPartner({ since: '2025-10' });
      expect(read(first, '.bond')[0]).to.contain('1 year of partnership');
    });

    it('counts no year that may not be over', async () => {
      const element = await showPartner({ since: '2005' });
      expect(read(element, '.since')).to.deep.equal(['Partner of Braunschweig since 2005']);
      expect(read(element, '.bond')[0]).to.contain('20 years');
      const fresh = await showPartner({ since: '2026' });
      expect(read(fresh, '.bond')[0]).not.to.contain('year');
    });

    it('needs no date', async () => {
      const element = await showPartner({ since: undefined });
      expect(read(element, '.since')).to.deep.equal(['Partner of Braunschweig']);
    });

    const dated = 'Partnership with Braunschweig, dating from May 24, 1960';
    const agreement = { instrument: 'Letter of intent', date: '2017-08', reached: [] };
    const states = [
      { changes: { status: 'letter-of-intent' }, words: 'Letter of intent with Braunschweig since May 24, 1960' },
      {
        changes: { status: 'letter-of-intent', since: undefined, agreement },
        words: 'Letter of intent with Braunschweig since August 2017',
      },
      { changes: { status: 'letter-of-intent', since: undefined }, words: 'Letter of intent with Braunschweig' },
      { changes: { status: 'lapsed' }, words: dated, doubt: 'The agreement has run out' },
      { changes: { status: 'unclear' }, words: dated, doubt: 'Whether it is active today is not known' },
      {
        changes: { status: 'unclear', since: undefined },
        words: 'Partnership with Braunschweig',
        doubt: 'Whether it is active today is not known',
      },
    ];
    states.forEach(({ changes, words, doubt }) => {
      it(`says “${words}”${doubt ? ` and “${doubt}”` : ''}, with the reason and without years`, async () => {
        const element = await showPartner(changes);
        expect(read(element, '.since')).to.deep.equal([words]);
        expect(read(element, '.doubt')).to.deep.equal(doubt ? [doubt] : []);
        expect(read(element, '.relation')[0]).to.contain('The oldest partnership.').and.not.to.contain('66');
        await expect(element).to.be.accessible();
      });
    });

    it('is not there for Bandung in general', async () => {
      const element = await show({ data: makeFeed({ partner: undefined }) });
      expect(findAll(element, '.since, .flags, .chips')).to.have.length(0);
      expect(readPairs(element, '.pairs')).to.deep.equal({ 'Local time': 'Tue 12:00 PM' });
    });
  });

  describe('clock and map', () => {
    it('tell local time, time difference and distance', async () => {
      const element = await show();
      expect(readPairs(element, '.pairs')).to.deep.equal({
        'Local time': 'Tue 12:00 PM',
        'Time difference': '6 hours ahead of Braunschweig',
        Distance: '11,097 km',
      });
    });

    it('follow summer time', async () => {
      const element = await showPartner({}, new Date('2026-07-01T05:00:00Z'));
      expect(readPairs(element, '.pairs')).to.include({ 'Time difference': '5 hours ahead of Braunschweig' });
    });

    it('tell a partner that is ahead, and one with the same time', async () => {
      const suwon = await showPartner({ name: 'Suwon', timeZone: 'Asia/Seoul' });
      expect(readPairs(suwon, '.pairs')).to.include({ 'Time difference': '2 hours behind Suwon' });
      const near = await showPartner({ name: 'Hanoi', timeZone: 'Asia/Ho_Chi_Minh' });
      expect(readPairs(near, '.pairs')).to.include({ 'Time difference': 'the same as in Hanoi' });
    });

    it('follow the property now', async () => {
      const element = await show();
      element.now = new Date('2026-11-24T05:01:00Z');
      await element.updateComplete;
      expect(readPairs(element, '.pairs')).to.include({ 'Local time': 'Tue 12:01 PM' });
    });

    it('stay silent on what is not known', async () => {
      const element = await showPartner({ timeZone: 'Nowhere/Land', coordinates: undefined });
      expect(Object.keys(readPairs(element, '.pairs'))).to.deep.equal(['Local time']);
    });
  });

  describe('key facts', () => {
    it('stand as tiles where they are figures and dates, else in a list', async () => {
      const element = await show();
      expect(readPairs(element, '.tiles')).to.deep.equal({ Population: '2,506,600', Founded: 'September 25, 1810' });
      expect(readPairs(element, '.rows')).to.deep.equal({ Airport: 'Husein Sastranegara' });
    });

    it('have year and source in one line', async () => {
      const element = await show();
      expect(read(element, '.tiles .origin')).to.deep.equal([
        '2023·stat.example: Statistics of Bandung',
        'history.example: Founded',
      ]);
      expect(read(element, '.rows .origin')).to.deep.equal(['Airport data']);
    });

    it('name the source by its host, and in full to those who hear it', async () => {
      const element = await show();
      const [link] = findAll<HTMLAnchorElement>(element, '.origin a');
      expect(link?.innerText).to.match(/^stat\.example/);
      expect(link?.href).to.equal('https://www.stat.example/bandung');
    });

    it('show a short note and keep a long one behind a disclosure with a name of its own', async () => {
      const element = await show();
      expect(read(element, '.tiles .more p')).to.deep.equal(['Nominal.']);
      const note = find<HTMLDetailsElement>(element, '.rows details');
      expect(readWords(note.querySelector('summary')!)).to.equal('Note: Airport');
      note.querySelector('summary')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitFor(() => note.open, 'opens');
      expect(readWords(note)).to.contain('Ask your airline.');
    });

    it('bring their own label or are left out', async () => {
      const element = await showCity({
        facts: [
          { id: 'bridges', label: 'Bridges', value: 12, sources: [] },
          { id: 'unheard-of', value: 1, sources: [] },
        ],
      });
      expect(readPairs(element, '.tiles')).to.deep.equal({ Bridges: '12' });
    });

    it('write numbers with their unit in the language of the page', async () => {
      registerTemplates('de', { 'fact.area': 'Fläche', 'fact.gdp': 'Bruttoregionalprodukt' });
      const facts = [
        { id: 'area', value: 167.31, unit: 'km2', sources: [] },
        { id: 'gdp', value: 351285000000000, unit: 'IDR', sources: [] },
        { id: 'elevation', value: 768, unit: 'm', sources: [] },
        { id: 'growth', label: 'Wachstum', value: 5.12, unit: 'percent', sources: [] },
        { id: 'border', label: 'Grenze', value: 80, unit: 'km', sources: [] },
      ];
      const data = makeFeed({ city: { ...city, facts } }, 'de');
      const values = readPairs(await show({ lang: 'de', data }), '.tiles');
      expect(values['Fläche']).to.match(/^167,31\skm²$/);
      expect(values['Bruttoregionalprodukt']).to.match(/^351 Billionen /);
      expect(Object.values(values)[2]).to.match(/^768\sm$/);
      expect(values['Wachstum']).to.match(/^5,12\s%$/);
      expect(values['Grenze']).to.match(/^80\skm$/);
      forgetTemplates();
    });

    it('names all that the interface knows', async () => {
      const ids = ['population', 'area', 'elevation', 'founded', 'districts', 'urban-villages', 'universities'];
      const more = ['gdp', 'hdi', 'realised-investment', 'airport', 'rail', 'unesco'];
      const facts = [...ids, ...more].map((id) => ({ id, value: 1, sources: [] }));
      const element = await showCity({ facts });
      expect(Object.keys(readPairs(element, '.tiles'))).to.deep.equal([
        'Population',
        'Area',
        'Elevation above sea level',
        'Founded',
        'Districts',
        'Urban villages',
        'Institutions of higher education',
        'Gross regional product',
        'Human Development Index',
        'Realised investment',
        'Airport',
        'Railway',
        'UNESCO',
      ]);
    });
  });

  describe('strengths', () => {
    it('show their titles, and their text on demand', async () => {
      const element = await show();
      const strength = find<HTMLDetailsElement>(element, '.strength');
      const text = strength.querySelector('p')!;
      expect(readWords(strength.querySelector('summary')!)).to.equal('Design');
      expect(text.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      strength.querySelector('summary')?.focus();
      await sendKeys({ press: ' ' });
      await waitFor(() => strength.open, 'opens');
      expect(readWords(text)).to.equal('A creative city.');
      expect(read(element, '.strength .origin')).to.deep.equal(['October 2025·stat.example: Statistics of Bandung']);
      await expect(element).to.be.accessible();
    });

    it('are printed in full', async () => {
      const element = await show();
      expect(findAll(element, '.sources')).to.have.length(0);
      // The new medium is there with the next rendering.
      await lookOnPaper(element, () =>
        waitFor(() => {
          const texts = findAll(element, '.strength p, .note p, .sources');
          return texts.length > 3 && texts.every((text) => text.getBoundingClientRect().height > 10);
        }, 'all texts on paper'),
      );
    });
  });

  describe('credits', () => {
    it('name the licence, the day and the sources of all that is shown', async () => {
      const element = await show();
      expect(read(element, '.credits p')).to.deep.equal(['City of Bandung · CC BY 4.0 · As of January 2, 2026.']);
      await openSources(element);
      expect(read(element, '.credits ul')[0]).to.equal(
        'Statistics of BandungAirport data, edition of 2025history.exampleArchive of the partner',
      );
    });

    it('name who made the pictures', async () => {
      const element = await show();
      expect(read(element, '.credits summary')).to.deep.equal(['Sources and pictures']);
      await openSources(element);
      expect(read(element, '.credits ul:last-child li')).to.deep.equal([
        'Coat of arms of Bandung: A drawing (CC BY 4.0)',
        'Flag of Indonesia: MIT',
        'Flag of Germany: Drawn by hand',
      ]);
    });
  });

  describe('headings', () => {
    const parts = (level: number): string[] => [
      `h${level} Partner of Braunschweig since May 24, 1960`,
      `h${level} Bandung on the web`,
      `h${level} Key facts`,
      `h${level} Strengths for investment and cooperation`,
    ];

    it('begin at level 3, and skip none', async () => {
      const element = await show();
      expect(readHeadings(element)).to.deep.equal(['h3 Bandung', ...parts(4)]);
    });

    it('begin at the level of the attribute', async () => {
      const element = await show();
      element.setAttribute('heading-level', '2');
      await element.updateComplete;
      expect(readHeadings(element)).to.deep.equal(['h2 Bandung', ...parts(3)]);
      element.headingLevel = 6;
      await element.updateComplete;
      expect(readHeadings(element)).to.deep.equal(['h6 Bandung', ...parts(6)]);
    });

    it('give way to one of the page', async () => {
      const element = await fixture<CityProfileElement>(
        html`<bandung-city-profile lang="en" .data=${makeFeed()}
          ><h2 slot="heading">Our friends</h2></bandung-city-profile
        >`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(element.querySelector('h2')?.checkVisibility()).to.equal(true);
      expect(find(element, '.title').checkVisibility()).to.equal(false);
    });
  });

  describe('languages', () => {
    afterEach(() => forgetTemplates());

    it('speaks the language of the page and takes its plural forms', async () => {
      const since = { strTag: true, strings: ['Partner von ', ' seit ', ''], values: [0, 1] } as unknown as string;
      const years = { strTag: true, strings: ['Seit ', ' Jahren verbunden'], values: [0] } as unknown as string;
      registerTemplates('de', { 'profile.since': since, 'profile.years.other': years, 'profile.facts': 'Zahlen' });
      const element = await show({ lang: 'de', data: makeFeed({}, 'de') });
      expect(read(element, '.since')).to.deep.equal(['Partner von Braunschweig seit 24. Mai 1960']);
      expect(read(element, '.bond')[0]).to.contain('Seit 66 Jahren verbunden');
      expect(read(element, '.facts h4')).to.deep.equal(['Zahlen']);
    });

    it('has a form for each category of plurals', async () => {
      registerTemplates('ar', { 'profile.facts': 'أرقام' });
      // Arabic: one, two, few (3), many (11), other (100); 0 is never shown.
      for (const count of [1, 2, 3, 11, 100]) {
        const data = makeFeed({ partner: { ...partner, since: String(2025 - count) } }, 'ar');
        const element = await show({ lang: 'ar', data });
        expect(read(element, '.bond')[0]).to.contain(`${formatNumber(count, 'ar')} year`);
      }
    });

    it('marks what is in another language', async () => {
      const summary = [{ text: 'Ibu kota Jawa Barat.', lang: 'id' }];
      const element = await showCity({ summary });
      expect(read(element, '.summary [lang=id]')).to.deep.equal(['Ibu kota Jawa Barat.']);
      expect(read(element, '.nicknames [lang=nl]')).to.deep.equal(['Parijs van Java']);
    });

    it('runs from right to left in Arabic, with foreign words in their own direction', async () => {
      registerTemplates('ar', { 'profile.facts': 'أرقام' });
      const summary = [{ text: 'A city on a plateau.', lang: 'en' }];
      const element = await show({ lang: 'ar', data: makeFeed({ city: { ...city, summary } }, 'ar') });
      expect(getComputedStyle(find(element, '.header')).direction).to.equal('rtl');
      expect(find(element, '.summary [lang=en]').dir).to.equal('ltr');
      const emblem = find(element, '.emblem').getBoundingClientRect();
      expect(emblem.left).to.be.above(find(element, '.names').getBoundingClientRect().left);
      await expect(element).to.be.accessible();
    });
  });

  describe('states', () => {
    const fallback = html`<a href="https://example.org/bandung">Bandung</a>`;
    const isSeen = (element: Element): boolean => element.querySelector('a')!.checkVisibility();

    it('keeps the fallback, and room for the profile, while loading', async () => {
      const { url } = await makeMisbehavingFeed('hang');
      const element = await fixture<CityProfileElement>(
        html`<bandung-city-profile lang="en" feed=${url}>${fallback}</bandung-city-profile>`,
      );
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(isSeen(element)).to.equal(true);
      expect(find(element, '.reserved').offsetHeight).to.be.above(1000);
      await expect(element).to.be.accessible();
    });

    it('is ready with data, and the fallback is gone', async () => {
      const element = await fixture<CityProfileElement>(
        html`<bandung-city-profile lang="en" .data=${makeFeed()} .now=${tuesdayNoon}
          >${fallback}</bandung-city-profile
        >`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(isSeen(element)).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('says so where the feed has no profile, with the partnership and the fallback', async () => {
      const element = await fixture<CityProfileElement>(
        html`<bandung-city-profile lang="en" .data=${makeFeed({ city: undefined })}>${fallback}</bandung-city-profile>`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(readHeadings(element)).to.deep.equal(['h3 Bandung', 'h4 Partner of Braunschweig since May 24, 1960']);
      expect(read(element, '.body')[0]).to.contain('No profile of the city is published at the moment.');
      expect(isSeen(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    [{}, 7, 'nonsense', { schemaVersion: '2.0', lang: 'en' }].forEach((nonsense) => {
      it(`apologises for ${JSON.stringify(nonsense)} and keeps the fallback`, async () => {
        const element = await fixture<CityProfileElement>(
          html`<bandung-city-profile lang="en" .data=${nonsense}>${fallback}</bandung-city-profile>`,
        );
        await waitFor(() => element.matches(':state(error)'), 'error');
        expect(isSeen(element)).to.equal(true);
        expect(read(element, 'button')).to.deep.equal(['Try again']);
        await expect(element).to.be.accessible();
      });
    });

    it('keeps what it has, and says so, when there is no newer', async () => {
      const { url } = await makeMisbehavingFeed('foreign');
      const element = await show();
      const stale = oneEvent(element, 'bandung-stale');
      element.partner = 'braunschweig';
      element.feed = url;
      element.data = undefined;
      await stale;
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(read(element, '.title')).to.deep.equal(['Bandung']);
      expect(read(element, '.stale')[0]).to.contain('out of date');
      await expect(element).to.be.accessible();
    });

    it('asks before it requests anything', async () => {
      const feed = await makeMisbehavingFeed('ok', 'bandung/en.json');
      const element = await fixture<CityProfileElement>(
        html`<bandung-city-profile lang="en" consent="click" feed=${feed.url}>${fallback}</bandung-city-profile>`,
      );
      await waitFor(() => element.matches(':state(waiting)'), 'waiting');
      expect(isSeen(element)).to.equal(true);
      await expect(element).to.be.accessible();
      expect(await feed.getRequests()).to.have.length(0);
      find(element, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(await feed.getRequests()).to.have.length(1);
    });
  });

  describe('width', () => {
    const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmuseum';
    const longFacts = city.facts.map((fact) => ({ ...fact, label: longWord, note: longWord.repeat(3) }));
    const long = makeFeed({
      city: { ...city, name: longWord, motto: undefined, summary: [longWord], facts: longFacts },
      partner: { ...partner, name: longWord },
    });

    [240, 360, 480, 720, 800, 1100].forEach((width) => {
      it(`holds long words at ${width} px`, async () => {
        const element = await show({ data: long });
        expect(setWidth(element, width).scrollWidth).to.equal(width);
        const overflowing = findAll(element, '.body, .body *:not(.visually-hidden)').filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
        );
        expect(overflowing.map(({ className }) => className)).to.deep.equal([]);
      });
    });

    it('puts the partnership beside the summary where there is room', async () => {
      const element = await show();
      setWidth(element, 1100);
      const box = (selector: string): DOMRect => find(element, selector).getBoundingClientRect();
      expect(box('.relation').left).to.be.above(box('.summary').right);
      setWidth(element, 480);
      expect(box('.relation').bottom).to.be.below(box('.summary').top);
    });

    it('gives every control a height of 24 px', async () => {
      const element = await show();
      setWidth(element, 360);
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      await openSources(element);
      const controls = findAll(element, 'summary, .origin a, .link-list a, .sources a');
      expect(controls).to.have.length.above(8);
      for (const control of controls) expect(control.getBoundingClientRect().height).to.be.at.least(24);
    });
  });
});
