import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/contact-person/contact-person.define.js';
import type { ContactPersonElement } from '../../src/elements/contact-person/contact-person.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import { makeMisbehavingFeed } from '../servers/misbehaving-client.js';
import { lookOnPaper } from './look-on-paper.js';
import { openSources } from './open-sources.js';
import { setWidth } from './set-width.js';
import { waitFor } from '../feed/wait-for.js';

const workingWeek = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opensMinutes: 450,
  closesMinutes: weekday === 5 ? 990 : 960,
}));

const chief = {
  id: 'cooperation',
  kind: 'city',
  name: 'Cooperation Division',
  nativeName: { text: 'Bagian Kerja Sama', lang: 'id' },
  role: 'Looks after city partnerships',
  languages: ['id', 'en'],
  address: ['Balai Kota Bandung', 'Jalan Wastukencana No. 2', 'Bandung 40117'],
  country: 'ID',
  phones: ['+62 22 0000000'],
  email: 'cooperation@example.org',
  url: 'https://www.example.org/cooperation/',
  hours: { timeZone: 'Asia/Jakarta', periods: workingWeek, note: 'Closed on public holidays.' },
  note: 'The number is from an old list.',
  asOf: '2025-10',
  sources: [0],
};

const tourism = {
  id: 'tourism',
  kind: 'city',
  name: 'Tourism Office',
  role: 'Calendar of events',
  address: ['Jalan Contoh No. 1', 'Bandung'],
  country: 'ID',
  phones: ['+62 22 1111111'],
  url: 'https://tourism.example.org',
  sources: [],
};

const investment = {
  id: 'investment',
  kind: 'city',
  name: 'Investment Office',
  email: 'invest@example.org',
  sources: [],
};

const embassy = {
  id: 'embassy',
  kind: 'embassy',
  name: 'Embassy of Indonesia',
  address: ['1 Example Street'],
  country: 'KR',
  phones: ['+82 2 000 0000'],
  sources: [1],
};

const consulate = { id: 'consulate', kind: 'consulate-general', name: 'Consulate General of Indonesia', sources: [] };

function makeFeed(contacts: object = {}, lang = 'en'): object {
  return {
    schemaVersion: '1.0',
    revision: '1',
    lang,
    asOf: '2026-01-02',
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence', attribution: 'City of Bandung' },
    timeline: { total: 0, items: [] },
    contacts: { offices: [chief, tourism, investment], missions: [embassy, consulate], ...contacts },
    highlights: [],
    sources: [{ title: 'List of offices', url: 'https://example.org/offices' }, { title: 'List of missions' }],
  };
}

/** Tuesday, 12:00 in Bandung. */
const tuesdayNoon = new Date('2026-11-24T05:00:00Z');

interface Setting {
  readonly data?: unknown;
  readonly lang?: string;
  readonly now?: Date;
  readonly visitorTimeZone?: string;
}

async function show({ data = makeFeed(), lang = 'en', now = tuesdayNoon, visitorTimeZone }: Setting = {}) {
  const element = await fixture<ContactPersonElement>(
    html`<bandung-contact-person
      lang=${lang}
      .data=${data}
      .now=${now}
      .visitorTimeZone=${visitorTimeZone}
    ></bandung-contact-person>`,
  );
  await waitFor(() => element.matches(':state(ready)'), 'is ready');
  return element;
}

function find<Found extends Element = HTMLElement>(element: ContactPersonElement, selector: string): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function findAll(element: ContactPersonElement, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** What is read, in one line and with plain spaces. */
function read(element: Element | ShadowRoot | DocumentFragment | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function readAll(element: ContactPersonElement): string {
  return read(find(element, '.surface'));
}

/** Words of a label and of what stands beside it, in the first office. */
function readRow(element: ContactPersonElement, label: string): string {
  const row = findAll(element, '.office .row').find((candidate) => read(candidate.querySelector('dt')) === label);
  return read(row?.querySelector('dd'));
}

function readHeadings(element: ContactPersonElement): string[] {
  return findAll(element, 'h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${read(heading)}`);
}

/** The hints that the console gets meanwhile, kept from it. */
async function catchHints(act: () => Promise<unknown>): Promise<string[]> {
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

/** The file that the browser is asked to save, instead of saving it. */
async function catchFile(act: () => void): Promise<{ name: string; type: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const saved: { name: string; url: string }[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href });
  };
  try {
    act();
    await waitFor(() => saved.length === 1, 'a file is saved');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [{ name, url } = { name: '', url: '' }] = saved;
  const response = await fetch(url);
  return { name, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

describe('<bandung-contact-person>', () => {
  afterEach(() => forgetTemplates());

  describe('the chief office', () => {
    it('stands first, with its kind, names and role', async () => {
      const element = await show();
      const office = find(element, '.office');
      expect(read(find(element, '.title'))).to.equal('Contact: City of Bandung');
      expect(read(office)).to.match(
        /^City office Cooperation Division Bagian Kerja Sama Looks after city partnerships/,
      );
      expect(office.querySelector('.native [lang="id"]')?.textContent).to.equal('Bagian Kerja Sama');
    });

    it('is not named twice on an Indonesian page', async () => {
      const data = makeFeed({ offices: [{ ...chief, name: 'Bagian Kerja Sama' }] }, 'id');
      expect(findAll(await show({ data, lang: 'id' }), '.office .native')).to.have.length(0);
    });

    it('has an address to copy, the country in the language of the page', async () => {
      const element = await show({ lang: 'de' });
      const lines = [...find(element, '.office address').querySelectorAll('.line')].map(read);
      expect(lines).to.deep.equal(['Balai Kota Bandung', 'Jalan Wastukencana No. 2', 'Bandung 40117', 'Indonesien']);
      // On a page that forbids copying; what is `auto` below it is text too.
      const style = getComputedStyle(find(element, '.office .rows'));
      expect(style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select')).to.equal('text');
    });

    it('can be phoned, written to and visited', async () => {
      const links = [...find(await show(), '.office').querySelectorAll('a')];
      expect(links.map((link) => [link.getAttribute('href'), read(link)])).to.deep.equal([
        ['tel:+62220000000', '+62 22 0000000'],
        ['mailto:cooperation@example.org', 'cooperation@example.org'],
        ['https://www.example.org/cooperation/', 'example.org/cooperation'],
      ]);
      expect(links.map((link) => link.ariaLabel)).to.deep.equal([
        '+62 22 0000000 (Cooperation Division)',
        'cooperation@example.org (Cooperation Division)',
        'example.org/cooperation (Cooperation Division)',
      ]);
      for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('shows a phone number that cannot be dialled as words', async () => {
      const data = makeFeed({ offices: [{ ...chief, phones: ['+62 22 0000000 ext. 12'] }] });
      const element = await show({ data });
      expect(readRow(element, 'Telephone')).to.equal('+62 22 0000000 ext. 12');
      expect(findAll(element, '.office a[href^="tel:+6222"]')).to.have.length(0);
    });

    it('says in which languages it answers', async () => {
      expect(readRow(await show(), 'Answers in')).to.equal('Indonesian and English');
      registerTemplates('de', { 'contact.languages': 'Antwortet auf' });
      expect(readRow(await show({ lang: 'de' }), 'Antwortet auf')).to.equal('Indonesisch und Englisch');
      expect(readRow(await show({ data: makeFeed({ offices: [tourism] }) }), 'Answers in')).to.equal('');
    });

    it('names a person only where the feed does', async () => {
      expect(readRow(await show(), 'Contact person')).to.equal('');
      const person = { name: 'N. N.', title: { text: 'Kepala Bagian', lang: 'id' } };
      const element = await show({ data: makeFeed({ offices: [{ ...chief, person }] }) });
      expect(readRow(element, 'Contact person')).to.equal('N. N. Kepala Bagian');
      expect(find(element, 'bdi.person').translate).to.equal(false);
    });

    it('tells doubts and when it was checked', async () => {
      const element = await show();
      expect(readRow(element, 'Please note')).to.equal('The number is from an old list.');
      expect(read(find(element, '.office .foot'))).to.contain('Checked: October 2025');
    });
  });

  describe('opening hours', () => {
    const readWeek = (element: ContactPersonElement): string[] => findAll(element, '.office tr').map(read);
    const readState = async (setting: Setting): Promise<string> => read(find(await show(setting), '.state'));
    const inBandung = { visitorTimeZone: 'Asia/Jakarta' };

    it('puts equal days together, as the language writes days and times', async () => {
      expect(readWeek(await show())).to.deep.equal([
        'Monday – Thursday 7:30 AM – 4:00 PM',
        'Friday 7:30 AM – 4:30 PM',
        'Saturday – Sunday Closed',
      ]);
      registerTemplates('de', { 'contact.closedDay': 'geschlossen' });
      const [, friday, weekend] = readWeek(await show({ lang: 'de' }));
      expect(friday).to.match(/^Freitag 07:30–16:30/);
      expect(weekend).to.equal('Samstag – Sonntag geschlossen');
      expect(readWeek(await show({ lang: 'en-GB' }))[1]).to.equal('Friday 07:30–16:30');
    });

    it('writes the days in Sundanese, which browsers do not know', async () => {
      expect(readWeek(await show({ lang: 'su' }))[0]).to.equal('Senén – Kemis 07.30–16.00');
    });

    it('shows pauses, nights and whole days', async () => {
      const periods = [
        { weekday: 1, opensMinutes: 780, closesMinutes: 960 },
        { weekday: 1, opensMinutes: 480, closesMinutes: 720 },
        { weekday: 2, opensMinutes: 1200, closesMinutes: 120 },
        { weekday: 3, opensMinutes: 0, closesMinutes: 1440 },
      ];
      const data = makeFeed({ offices: [{ ...chief, hours: { timeZone: 'Asia/Jakarta', periods } }] });
      expect(readWeek(await show({ data, lang: 'en-GB' }))).to.deep.equal([
        'Monday 08:00–12:00 13:00–16:00',
        'Tuesday 20:00 – 02:00',
        'Wednesday Open all day',
        'Thursday – Sunday Closed',
      ]);
    });

    it('is open while the clock in Bandung says so', async () => {
      expect(await readState(inBandung)).to.equal('Open now · closes at 4:00 PM');
      const early = new Date('2026-11-24T00:29:59Z');
      expect(await readState({ ...inBandung, now: early })).to.equal('Closed now · opens at 7:30 AM');
      const evening = new Date('2026-11-24T15:00:00Z');
      expect(await readState({ ...inBandung, now: evening })).to.equal('Closed now · opens Wednesday 7:30 AM');
      const friday = new Date('2026-11-27T09:30:00Z');
      expect(await readState({ ...inBandung, now: friday })).to.equal('Closed now · opens Monday 7:30 AM');
    });

    it('changes when the time does', async () => {
      const element = await show(inBandung);
      element.now = new Date('2026-11-24T09:00:00Z');
      await element.updateComplete;
      expect(read(find(element, '.state'))).to.equal('Closed now · opens Wednesday 7:30 AM');
      expect(readAll(element)).to.match(/where it is now Tue 4:00 PM/);
    });

    it('says the same on the clock of the visitor', async () => {
      const state = await readState({ visitorTimeZone: 'Asia/Seoul' });
      expect(state).to.equal('Open now · closes at 4:00 PM that is 6:00 PM in your time');
      const closed = await readState({ visitorTimeZone: 'Europe/Berlin', now: new Date('2026-07-03T12:00:00Z') });
      expect(closed).to.equal('Closed now · opens Monday 7:30 AM that is 2:30 AM in your time');
    });

    it('adds the day where it is another one for the visitor', async () => {
      const state = await readState({ visitorTimeZone: 'America/Chicago', now: new Date('2026-11-24T15:00:00Z') });
      expect(state).to.equal('Closed now · opens Wednesday 7:30 AM that is Tuesday 6:30 PM in your time');
    });

    it('is silent on a time zone that nobody knows', async () => {
      expect(await readState({ visitorTimeZone: 'Mars/Olympus' })).to.equal('Open now · closes at 4:00 PM');
      const hours = { ...chief.hours, timeZone: 'Mars/Olympus' };
      const element = await show({ data: makeFeed({ offices: [{ ...chief, hours }] }) });
      expect(findAll(element, '.state')).to.have.length(0);
      expect(readWeek(element)).to.have.length(3);
    });

    it('minds that summer time may end before the office opens', async () => {
      const hours = { timeZone: 'Europe/Berlin', periods: [{ weekday: 1, opensMinutes: 540, closesMinutes: 720 }] };
      const data = makeFeed({ offices: [], missions: [{ ...embassy, hours }] });
      const now = new Date('2026-10-24T12:00:00Z');
      expect(await readState({ data, now, visitorTimeZone: 'UTC' })).to.contain('that is 8:00 AM in your time');
    });

    it('shows a note alone where there are no hours', async () => {
      const hours = { timeZone: 'Asia/Jakarta', periods: [], note: 'By appointment.' };
      const element = await show({ data: makeFeed({ offices: [{ ...chief, hours }] }) });
      expect(readRow(element, 'Opening hours')).to.equal('By appointment.');
    });
  });

  describe('other offices', () => {
    it('follow with what it takes to reach them', async () => {
      const [first, second] = findAll(await show(), '.others > li');
      expect(read(first)).to.match(/^Tourism Office Calendar of events \+62 22 1111111 tourism\.example\.org Details/);
      expect(second?.querySelector('a')?.getAttribute('href')).to.equal('mailto:invest@example.org');
    });

    it('open by keyboard', async () => {
      const element = await show();
      const details = find<HTMLDetailsElement>(element, '.others details');
      const summary = details.querySelector('summary')!;
      expect(read(summary)).to.equal('Details (Tourism Office)');
      expect(details.querySelector('address')?.checkVisibility()).to.not.equal(true);
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await waitFor(() => details.open, 'opens');
      expect(read(details.querySelector('address'))).to.equal('Jalan Contoh No. 1Bandung Indonesia');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Tab' });
      expect(details.querySelector('button')?.matches(':focus')).to.equal(true);
    });

    it('stay open from minute to minute', async () => {
      const element = await show();
      const details = find<HTMLDetailsElement>(element, '.others details');
      details.open = true;
      element.now = new Date('2026-11-24T05:01:00Z');
      await element.updateComplete;
      expect(find<HTMLDetailsElement>(element, '.others details').open).to.equal(true);
    });

    it('are shown in full up to a limit; 0 is all', async () => {
      const element = await show();
      const count = async (limit: number): Promise<number[]> => {
        element.limit = limit;
        await element.updateComplete;
        return [findAll(element, '.chief').length, findAll(element, '.others > li').length];
      };
      expect(await count(2)).to.deep.equal([2, 1]);
      expect(await count(9)).to.deep.equal([3, 0]);
      expect(readHeadings(element)).to.not.include('h4 Other offices of the city');
      expect(await count(0)).to.deep.equal([3, 0]);
    });

    it('take the default for a limit that is none, with one hint', async () => {
      const element = await show();
      const hints = await catchHints(async () => {
        element.setAttribute('limit', 'many');
        await element.updateComplete;
      });
      expect(findAll(element, '.chief')).to.have.length(1);
      expect(hints).to.deep.equal(['bandung-widgets: limit="NaN" is not a whole number; 1 is used.']);
    });
  });

  it('shows the Indonesian missions in full', async () => {
    const missions = findAll(await show(), '[part=missions] li');
    expect(missions.map((mission) => read(mission.querySelector('.kind')))).to.deep.equal([
      'Embassy',
      'Consulate General',
    ]);
    expect(read(missions[0])).to.match(/1 Example Street South Korea Telephone \+82 2 000 0000/);
  });

  it('leaves out what is not there', async () => {
    const element = await show({ data: makeFeed({ offices: [chief], missions: [] }) });
    expect(readHeadings(element)).to.deep.equal(['h3 Contact: City of Bandung', 'h4 Cooperation Division']);
    const bare = await show({ data: makeFeed({ offices: [], missions: [consulate] }) });
    expect(findAll(bare, 'dl')).to.have.length(0);
    await expect(bare).to.be.accessible();
  });

  it('has headings in order, from the level that the page sets', async () => {
    const element = await show();
    expect(readHeadings(element)).to.deep.equal([
      'h3 Contact: City of Bandung',
      'h4 Cooperation Division',
      'h4 Other offices of the city',
      'h5 Tourism Office',
      'h5 Investment Office',
      'h4 Indonesian missions',
      'h5 Embassy of Indonesia',
      'h5 Consulate General of Indonesia',
    ]);
    element.headingLevel = 2;
    await element.updateComplete;
    expect(readHeadings(element)[0]).to.equal('h2 Contact: City of Bandung');
    expect(readHeadings(element)[3]).to.equal('h4 Tourism Office');
    await expect(element).to.be.accessible();
  });

  it('takes a heading of the page instead of its own', async () => {
    const element = await fixture<ContactPersonElement>(
      html`<bandung-contact-person lang="en" .data=${makeFeed()}
        ><h2 slot="heading">Write to us</h2></bandung-contact-person
      >`,
    );
    await waitFor(() => element.matches(':state(ready)'), 'ready');
    expect(find<HTMLSlotElement>(element, 'slot[name=heading]').assignedElements()).to.have.length(1);
    expect(find(element, '.title').checkVisibility()).to.equal(false);
  });

  it('says where its details are from', async () => {
    const element = await show();
    await openSources(element);
    const credits = read(find(element, '[part=credits]'));
    expect(credits).to.contain('City of Bandung');
    expect(credits).to.match(/List of offices ?List of missions/);
  });

  it('marks a text that is not in the language of the page', async () => {
    const role = { text: 'Kantor umum', lang: 'id' };
    const data = makeFeed({ offices: [{ ...chief, role, note: { text: 'مكتب', lang: 'ar' } }] });
    const element = await show({ data });
    expect(read(find(element, '.role [lang=id]'))).to.equal('Kantor umum');
    expect(find(element, '[lang=ar]').dir).to.equal('rtl');
    await expect(element).to.be.accessible();
  });

  it('tells the page of a link that is followed', async () => {
    const element = await show();
    element.addEventListener('click', (event) => event.preventDefault());
    setTimeout(() => find(element, '.office a[href^=https]').click());
    const { detail } = await oneEvent(element, 'bandung-follow');
    expect(detail).to.deep.equal({ url: 'https://www.example.org/cooperation/' });
  });

  describe('the vCard', () => {
    it('holds the office', async () => {
      const element = await show();
      const button = find(element, '.office button');
      expect(read(button)).to.equal('Save contact (vCard) (Cooperation Division)');
      const { name, type, text } = await catchFile(() => button.click());
      expect(name).to.equal('cooperation.vcf');
      expect(type).to.equal('text/vcard;charset=utf-8');
      expect(text).to.contain('FN;ALTID=1;LANGUAGE=en:Cooperation Division\r\n');
      expect(text).to.contain('tel:+62220000000');
    });
  });

  describe('right to left', () => {
    it('keeps numbers and addresses of the net in their own direction', async () => {
      registerTemplates('ar', { 'contact.title': 'للتواصل: مدينة باندونغ', 'contact.phone': 'الهاتف' });
      const element = await show({ lang: 'ar', data: makeFeed({}, 'ar') });
      expect(read(find(element, '.title'))).to.equal('للتواصل: مدينة باندونغ');
      expect(getComputedStyle(find(element, '.office')).direction).to.equal('rtl');
      for (const words of findAll(element, 'a.way bdi')) expect(getComputedStyle(words).direction).to.equal('ltr');
      await expect(element).to.be.accessible();
    });
  });

  describe('states', () => {
    const fallback = html`<a href="https://example.org/bandung">Bandung</a>`;
    const isSeen = (element: Element): boolean => element.querySelector('a')!.checkVisibility();

    it('is accessible when ready', async () => {
      await expect(await show()).to.be.accessible();
    });

    it('shows the fallback of the page while loading', async () => {
      const { url } = await makeMisbehavingFeed('hang');
      const element = await fixture<ContactPersonElement>(
        html`<bandung-contact-person lang="en" feed=${url}>${fallback}</bandung-contact-person>`,
      );
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(isSeen(element)).to.equal(true);
      expect(find(element, '.reserved').offsetHeight).to.be.above(500);
      await expect(element).to.be.accessible();
    });

    it('says that no office is listed, beside the fallback', async () => {
      const element = await fixture<ContactPersonElement>(
        html`<bandung-contact-person lang="en" .data=${makeFeed({ offices: [], missions: [] })}
          >${fallback}</bandung-contact-person
        >`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(readAll(element)).to.contain('No office is listed at the moment.');
      expect(isSeen(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('keeps older details when newer cannot be had, and says so', async () => {
      const { url } = await makeMisbehavingFeed('404');
      const element = await show();
      const stale = oneEvent(element, 'bandung-stale');
      element.feed = url;
      element.data = undefined;
      await stale;
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(readAll(element)).to.contain('Cooperation Division').and.to.contain('out of date');
      await expect(element).to.be.accessible();
    });

    it('shows the fallback and a way to try again when there is nothing to show', async () => {
      const element = await fixture<ContactPersonElement>(
        html`<bandung-contact-person lang="en" .data=${{}}>${fallback}</bandung-contact-person>`,
      );
      await waitFor(() => element.matches(':state(error)'), 'error');
      expect(isSeen(element)).to.equal(true);
      expect(read(find(element, 'button'))).to.equal('Try again');
      await expect(element).to.be.accessible();
    });

    it('does without contacts that are nonsense', async () => {
      const broken = { ...chief, kind: 'ministry', phones: 'none', hours: { timeZone: 7 } };
      const element = await show({ data: makeFeed({ offices: [broken, 7, tourism], missions: 'none' }) });
      expect(readHeadings(element)).to.deep.equal(['h3 Contact: City of Bandung', 'h4 Tourism Office']);
    });

    it('asks for nothing before the visitor agrees', async () => {
      const feed = await makeMisbehavingFeed('ok');
      const element = await fixture<ContactPersonElement>(
        html`<bandung-contact-person lang="en" feed=${feed.url} consent="click">${fallback}</bandung-contact-person>`,
      );
      await waitFor(() => element.matches(':state(waiting)'), 'waiting');
      expect(isSeen(element)).to.equal(true);
      expect(await feed.getRequests()).to.have.length(0);
      await expect(element).to.be.accessible();
      find(element, 'button').click();
      await oneEvent(element, 'bandung-ready');
      expect(await feed.getRequests()).to.have.length(1);
    });
  });

  it('opens on paper what is closed, and leaves out what is true only now', async () => {
    const element = await show();
    const address = find(element, '.others address');
    await lookOnPaper(element, async () => {
      // The new medium is there with the next rendering.
      await waitFor(() => address.checkVisibility({ contentVisibilityAuto: true }), 'the address on paper');
      expect(find(element, '.state').checkVisibility()).to.equal(false);
    });
  });

  it('fits into 240 px with long words', async () => {
    const name = 'Koordinierungsstelle für Städtepartnerschaftsangelegenheiten';
    const email = 'koordinierungsstelle.staedtepartnerschaften@verwaltung.example.org';
    const data = makeFeed(
      {
        offices: [
          { ...chief, name, email },
          { ...tourism, name, email },
        ],
      },
      'de',
    );
    const element = await show({ data, lang: 'de' });
    setWidth(element, 240);
    await element.updateComplete;
    for (const part of findAll(element, '.office, .others > li, address, table, a, button')) {
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(element.getBoundingClientRect().right);
    }
  });
});
