import { expect, html, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { resetFeedStore } from '../../src/feed/feed-store.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import type { CooperationTimelineElement } from '../../src/elements/cooperation-timeline/cooperation-timeline.js';
import { waitFor } from '../feed/wait-for.js';
import { openSources } from './open-sources.js';

const feedTemplate = 'https://feed.example/v1/{partner}/{lang}.json';
const november = new Date('2026-11-24T05:00:00Z');

interface EventPatch {
  readonly id: string;
  readonly [key: string]: unknown;
}

function makeEvent({ id, ...patch }: EventPatch): object {
  return { id, title: `Title of ${id}`, kind: 'visit', fields: ['culture'], ...patch };
}

const events = [
  makeEvent({
    id: 'festival',
    date: '2019-10-03/2019-10-06',
    dateWritten: 'October 3 – 6, 2019',
    kind: 'festival',
    summary: 'Six cities came.',
  }),
  makeEvent({ id: 'fair', date: '2018-04-05', kind: 'other', fields: ['academic'], isAnnounced: true }),
  makeEvent({
    id: 'tour',
    date: '2018-04-03',
    fields: ['academic', 'economy'],
    outcome: 'A fair was to follow.',
    benefit: 'Young people learned of three universities.',
    note: 'Known from one report.',
    url: 'https://www.example.com/tour',
    sources: [0],
  }),
  makeEvent({ id: 'workshop', date: '2006-10', kind: 'training', sources: [1] }),
  makeEvent({ id: 'lessons', date: '2001/..', kind: 'exchange' }),
  makeEvent({ id: 'monument', kind: 'monument' }),
];

const partner = {
  id: 'suwon',
  name: 'Suwon',
  status: 'active',
  statusNote: 'A troupe performed in 2025.',
  since: '1997-08-25',
  fields: ['culture'],
  agreement: {
    instrument: 'Sister city agreement',
    date: '1997-08-25',
    stage: 'implementation',
    reached: [{ stage: 'signed-memorandum', date: '1997-08-25' }],
  },
};

function makeFeed(patch: object = {}): object {
  return {
    schemaVersion: '1.0',
    revision: 'r1',
    lang: 'en',
    asOf: '2026-01-02',
    licence: { name: 'CC BY 4.0', url: 'https://licence.example/', attribution: 'City of Bandung' },
    city: { name: 'Bandung', timeZone: 'Asia/Jakarta' },
    partner,
    timeline: { total: events.length, items: events },
    sources: [
      { title: 'Report on the tour', url: 'https://source.example/tour' },
      { title: 'Report on the workshop' },
      { title: 'Never cited' },
    ],
    ...patch,
  };
}

function makePartnerFeed(patch: object): object {
  return makeFeed({ partner: { ...partner, ...patch } });
}

function makeTimelineFeed(items: readonly object[], more: object = {}): object {
  return makeFeed({ timeline: { total: items.length, items, ...more } });
}

function makeYears(count: number): object[] {
  return [...Array(count).keys()].map((index) => makeEvent({ id: `e${index}`, date: String(2020 - index) }));
}

async function prepare(template: TemplateResult): Promise<CooperationTimelineElement> {
  const holder = fixtureSync<HTMLElement>(html`<div lang="en">${template}</div>`);
  const element = holder.querySelector('bandung-cooperation-timeline')!;
  await element.updateComplete;
  return element;
}

function prepareReady(data: unknown = makeFeed(), now = november): Promise<CooperationTimelineElement> {
  return prepare(
    html`<bandung-cooperation-timeline feed=${feedTemplate} .data=${data} .now=${now}></bandung-cooperation-timeline>`,
  );
}

function find(element: CooperationTimelineElement, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function findAll(element: CooperationTimelineElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function read(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function readAll(element: CooperationTimelineElement, selector: string): string[] {
  return findAll(element, selector).map(read);
}

function readTitles(element: CooperationTimelineElement): string[] {
  return readAll(element, 'article .subtitle').map((title) => title.replace('Title of ', ''));
}

function findButton(element: CooperationTimelineElement, words: string): HTMLButtonElement {
  const found = findAll(element, 'button').find((button) => read(button).startsWith(words));
  if (!found) throw new Error(`no button ${words}`);
  return found as HTMLButtonElement;
}

async function press(element: CooperationTimelineElement, words: string): Promise<void> {
  findButton(element, words).click();
  await element.updateComplete;
}

function findEvent(element: CooperationTimelineElement, id: string): HTMLElement {
  return findAll(element, 'article').find((article) => read(article).includes(`Title of ${id}`))!;
}

/** Collects what is said in the console meanwhile, so that the test itself stays quiet. */
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

describe('<bandung-cooperation-timeline>', () => {
  const { fetch } = globalThis;
  let requests: string[] = [];

  /** Answers every request with what `answer` gives. */
  function serve(answer: () => Promise<Response>): void {
    globalThis.fetch = (url) => {
      requests.push(String(url));
      return answer();
    };
  }

  beforeEach(() => {
    requests = [];
    resetFeedStore({ retryPausesMs: [] });
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    resetFeedStore();
    forgetTemplates();
  });

  describe('headings', () => {
    it('names both cities', async () => {
      const element = await prepareReady();
      expect(read(find(element, 'h3'))).to.equal('Bandung and Suwon: what we have done together');
    });

    it('has a title of its own without a partner', async () => {
      const element = await prepareReady(makeFeed({ partner: undefined }));
      expect(read(find(element, 'h3'))).to.equal('Bandung in the world: what we have done');
      expect(findAll(element, '.partnership')).to.have.lengthOf(0);
      await expect(element).to.be.accessible();
    });

    it('skips no level', async () => {
      const element = await prepareReady();
      expect(readAll(element, 'h4')).to.include.members(['Stages of the agreement', '2019', 'Date not known']);
      expect(findAll(element, 'h5')).to.have.lengthOf(6);
      element.headingLevel = 2;
      await element.updateComplete;
      expect(findAll(element, 'h2')).to.have.lengthOf(1);
      expect(findAll(element, 'h4')).to.have.lengthOf(6);
      element.headingLevel = 5;
      await element.updateComplete;
      expect(findAll(element, 'h6').length).to.equal(findAll(element, 'h5, h6').length - 1);
    });

    it('takes the heading of the page', async () => {
      const element = await prepare(html`
        <bandung-cooperation-timeline feed=${feedTemplate} .data=${makeFeed()}>
          <h3 slot="heading">Our years with Bandung</h3>
        </bandung-cooperation-timeline>
      `);
      const slot = find(element, 'slot[name=heading]') as HTMLSlotElement;
      expect(slot.assignedElements().map(read)).to.deep.equal(['Our years with Bandung']);
    });
  });

  describe('order', () => {
    it('puts the newest first, by year, and undated entries last', async () => {
      const element = await prepareReady();
      expect(readAll(element, '.year-name')).to.deep.equal(['2019', '2018', '2006', '2001', 'Date not known']);
      expect(readTitles(element)).to.deep.equal(['festival', 'fair', 'tour', 'workshop', 'lessons', 'monument']);
      expect(findAll(element, 'ol > li > article')).to.have.lengthOf(6);
    });

    it('puts the oldest first on demand, and undated entries still last', async () => {
      const element = await prepare(
        html`<bandung-cooperation-timeline feed=${feedTemplate} order="oldest" .data=${makeFeed()}>
        </bandung-cooperation-timeline>`,
      );
      expect(readAll(element, '.year-name')).to.deep.equal(['2001', '2006', '2018', '2019', 'Date not known']);
      expect(read(find(element, '[role=status]'))).to.contain('Oldest first');
    });

    it('is turned round by a button that keeps the focus', async () => {
      const element = await prepareReady();
      const button = findButton(element, 'Show the oldest first');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.order).to.equal('oldest');
      expect(readTitles(element)[0]).to.equal('lessons');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await press(element, 'Show the newest first');
      expect(readTitles(element)[0]).to.equal('festival');
    });

    it('does not offer to turn a single entry round', async () => {
      const element = await prepareReady(makeTimelineFeed([events[0]!]));
      expect(read(find(element, '[role=status]'))).to.equal('1 of 1 entry');
      expect(findAll(element, '[part=order], [part=filter]')).to.have.lengthOf(0);
    });
  });

  describe('an entry', () => {
    it('says what is known of its date and no more', async () => {
      const element = await prepareReady();
      const dates = findAll(element, 'article time').map((time) => read(time).replace(/\s/g, ' '));
      expect(dates[0]).to.match(/^October 3\s?–\s?6, 2019$/);
      expect(dates.slice(1)).to.deep.equal(['April 5, 2018', 'April 3, 2018', 'October 2006', 'since 2001']);
      const values = findAll(element, 'article time').map((time) => time.getAttribute('datetime'));
      expect(values).to.deep.equal(['2019-10-03', '2018-04-05', '2018-04-03', '2006-10', '2001']);
      expect(findEvent(element, 'monument').querySelector('time')).to.equal(null);
    });

    it('names its kind and draws it', async () => {
      const element = await prepareReady();
      const kinds = ['Festival', 'Event', 'Visit', 'Training', 'Exchange', 'Monument'];
      expect(readAll(element, 'article .kind')).to.deep.equal(kinds);
      const shapes = findAll(element, '.marker path').map((path) => path.getAttribute('d'));
      expect(new Set(shapes)).to.have.lengthOf(6);
    });

    it('says what came of it and what good it did', async () => {
      const element = await prepareReady();
      const tour = findEvent(element, 'tour');
      expect(read(tour.querySelector('.outcome'))).to.equal('Outcome A fair was to follow.');
      expect(read(tour.querySelector('.benefit'))).to.equal('Benefit Young people learned of three universities.');
      expect(read(tour)).to.contain('Known from one report.');
      expect(read(findEvent(element, 'festival')))
        .to.contain('Six cities came.')
        .and.not.to.contain('Benefit');
    });

    it('says in words that it was only announced', async () => {
      const element = await prepareReady();
      const words = 'Announced beforehand; not confirmed that it took place';
      expect(read(findEvent(element, 'fair'))).to.contain(words);
      expect(read(findEvent(element, 'tour'))).not.to.contain('Announced');
    });

    it('lists its fields', async () => {
      const element = await prepareReady();
      const list = findEvent(element, 'tour').querySelector('.chips')!;
      expect(list.getAttribute('aria-label')).to.equal('Fields of cooperation');
      expect([...list.children].map(read)).to.deep.equal(['Education and research', 'Economy']);
    });

    it('links to more with a name that makes sense alone', async () => {
      const element = await prepareReady();
      const links = findAll(element, 'article a');
      expect(links.map(read)).to.deep.equal(['Read more example.com (Title of tour)']);
      expect(links[0]!.getAttribute('href')).to.equal('https://www.example.com/tour');
      expect(read(links[0]!.querySelector('bdi'))).to.equal('example.com');
      expect(links[0]!.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('marks texts in another language', async () => {
      const title = { text: '수원시장 반둥시 방문', lang: 'ko' };
      const element = await prepareReady(makeTimelineFeed([makeEvent({ id: 'x', title, benefit: title })]));
      expect(findAll(element, 'article [lang=ko][dir=ltr]')).to.have.lengthOf(2);
    });
  });

  describe('filter', () => {
    it('offers the fields with their counts', async () => {
      const element = await prepareReady();
      const group = find(element, '[role=group]');
      expect(group.getAttribute('aria-label')).to.equal('Filter by field');
      const words = ['All 6', 'Economy 1', 'Culture 4', 'Education and research 2'];
      expect([...group.children].map(read)).to.deep.equal(words);
      expect([...group.children].map((button) => button.ariaPressed)).to.deep.equal([
        'true',
        'false',
        'false',
        'false',
      ]);
    });

    it('narrows the entries and says how many there are', async () => {
      const element = await prepareReady();
      const button = findButton(element, 'Education');
      button.focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(readTitles(element)).to.deep.equal(['fair', 'tour']);
      expect(read(find(element, '[role=status]'))).to.equal('2 of 2 entries Newest first');
      expect(button.ariaPressed).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await expect(element).to.be.accessible();
      await press(element, 'All 6');
      expect(findAll(element, 'article')).to.have.lengthOf(6);
    });

    it('starts with the field that the page asks for', async () => {
      const element = await prepare(
        html`<bandung-cooperation-timeline feed=${feedTemplate} field="economy" .data=${makeFeed()}>
        </bandung-cooperation-timeline>`,
      );
      expect(readTitles(element)).to.deep.equal(['tour']);
      expect(findButton(element, 'Economy').ariaPressed).to.equal('true');
    });

    it('can be undone where a field has no entries', async () => {
      const element = await prepareReady();
      element.field = 'tourism';
      await element.updateComplete;
      expect(read(find(element, '[role=status]'))).to.equal('There are no entries here yet.');
      expect(findButton(element, 'Tourism 0').ariaPressed).to.equal('true');
      await expect(element).to.be.accessible();
      await press(element, 'All 6');
      expect(findAll(element, 'article')).to.have.lengthOf(6);
    });
  });

  it('takes the defaults for unknown values, with a hint for each', async () => {
    let element: CooperationTimelineElement | undefined;
    const hints = await collectHints(async () => {
      element = await prepare(
        html`<bandung-cooperation-timeline
          feed=${feedTemplate}
          order="sideways"
          field="constructor"
          limit="many"
          .data=${makeFeed()}
        ></bandung-cooperation-timeline>`,
      );
    });
    expect(hints.filter((hint) => /order="sideways"|field="constructor"|limit="NaN"/.test(hint))).to.have.lengthOf(3);
    expect(element).to.include({ order: 'newest', field: '', limit: 6 });
    expect(findAll(element!, 'article')).to.have.lengthOf(6);
  });

  describe('limit', () => {
    it('shows six entries and offers the others', async () => {
      const element = await prepareReady(makeTimelineFeed(makeYears(9)));
      expect(findAll(element, 'article')).to.have.lengthOf(6);
      expect(read(find(element, '[role=status]'))).to.contain('6 of 9 entries');
      findButton(element, 'Show all 9 entries').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(findAll(element, 'article')).to.have.lengthOf(9);
      expect(read(element.shadowRoot!.activeElement)).to.contain('Title of e6');
      expect(read(find(element, '[role=status]'))).to.contain('9 of 9 entries');
      expect(readAll(element, 'button').join()).not.to.contain('Show all');
    });

    it('is what the page asks for, 0 being none', async () => {
      const element = await prepareReady(makeTimelineFeed(makeYears(9)));
      element.limit = 2;
      await element.updateComplete;
      expect(findAll(element, 'article')).to.have.lengthOf(2);
      element.limit = 0;
      await element.updateComplete;
      expect(findAll(element, 'article')).to.have.lengthOf(9);
    });

    it('tells how many there are in all where the feed goes on', async () => {
      const element = await prepareReady(makeTimelineFeed(makeYears(9), { total: 1200, next: 'timeline-2.en.json' }));
      expect(read(find(element, '[role=status]'))).to.equal('6 of 1,200 entries Newest first');
      await press(element, 'Show more entries');
      expect(findAll(element, 'article')).to.have.lengthOf(9);
      expect(read(find(element, '[role=status]'))).to.equal('9 of 1,200 entries Newest first');
    });
  });

  describe('partnership', () => {
    it('says how it stands and on what paper', async () => {
      const element = await prepareReady();
      const [status, agreement] = readAll(element, '.standing > div');
      expect(status).to.equal('Status Active partnership A troupe performed in 2025.');
      expect(agreement).to.equal('Agreement Sister city agreement August 25, 1997');
    });

    for (const [status, words] of [
      ['lapsed', 'Lapsed partnership'],
      ['letter-of-intent', 'Letter of intent, no agreement yet'],
      ['unclear', 'Not known whether it is still active'],
    ] as const) {
      it(`says so when it is ${status}`, async () => {
        const element = await prepareReady(makePartnerFeed({ status }));
        expect(read(find(element, '.standing'))).to.contain(words);
      });
    }

    it('shows the ten stages with the one reached', async () => {
      const element = await prepareReady();
      const steps = readAll(element, '.steps > li');
      expect(steps).to.have.lengthOf(10);
      expect(steps[0]).to.equal('Exploration Passed');
      expect(steps[6]).to.equal('Signed memorandum Passed Aug 25, 1997');
      expect(steps[7]).to.equal('8 Implementation Reached');
      expect(steps[9]).to.equal('10 Reporting Open');
      expect(readAll(element, '[aria-current=step]')).to.deep.equal([steps[7]]);
      expect(read(find(element, '.progress'))).to.equal('Stage 8 of 10: Implementation');
    });

    it('unfolds the stages where there is little room', async () => {
      const element = await prepareReady();
      element.parentElement!.style.inlineSize = '320px';
      expect(find(element, '.steps').checkVisibility()).to.equal(false);
      const button = findButton(element, 'All stages');
      expect(button.ariaExpanded).to.equal('false');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(find(element, '.steps').checkVisibility()).to.equal(true);
      expect(button.ariaExpanded).to.equal('true');
      await expect(element).to.be.accessible();
    });

    it('shows all stages at once where there is room', async () => {
      const element = await prepareReady();
      element.parentElement!.style.inlineSize = '780px';
      expect(find(element, '.steps').checkVisibility()).to.equal(true);
      expect(findButton(element, 'All stages').checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('has no stages where none is known', async () => {
      const element = await prepareReady(makePartnerFeed({ agreement: { instrument: 'Charter' } }));
      expect(read(find(element, '.standing'))).to.contain('Charter');
      expect(findAll(element, '.stages')).to.have.lengthOf(0);
    });
  });

  describe('anniversary', () => {
    async function readAnniversary(partnerPatch: object, now: string): Promise<string | undefined> {
      const element = await prepareReady(makePartnerFeed(partnerPatch), new Date(now));
      return readAll(element, '.anniversary > p:first-child')[0];
    }

    it('is announced with its day', async () => {
      expect(await readAnniversary({}, '2026-11-24T05:00:00Z')).to.equal('30 years of partnership on August 25, 2027');
      expect(await readAnniversary({}, '1998-01-01T05:00:00Z')).to.equal('1 year of partnership on August 25, 1998');
    });

    it('is today by the clock of Bandung', async () => {
      expect(await readAnniversary({}, '2027-08-24T16:59:00Z')).to.equal('30 years of partnership on August 25, 2027');
      expect(await readAnniversary({}, '2027-08-24T17:00:00Z')).to.equal('Today: 30 years of partnership');
      expect(await readAnniversary({}, '2027-08-25T17:00:00Z')).to.equal('31 years of partnership on August 25, 2028');
    });

    it('has no day where none is known', async () => {
      const now = '2026-11-24T05:00:00Z';
      expect(await readAnniversary({ since: '2016' }, now)).to.equal('This year: 10 years of partnership');
      expect(await readAnniversary({ since: '2017-05' }, now)).to.equal('10 years of partnership in May 2027');
      expect(await readAnniversary({ since: '2026' }, now)).to.equal('1 year of partnership in 2027');
    });

    it('is not kept for what has ended or not begun', async () => {
      const now = '2026-11-24T05:00:00Z';
      expect(await readAnniversary({ status: 'lapsed' }, now)).to.equal(undefined);
      expect(await readAnniversary({ status: 'letter-of-intent' }, now)).to.equal(undefined);
      expect(await readAnniversary({ since: undefined }, now)).to.equal(undefined);
      expect(await readAnniversary({ since: '2030-01-01' }, now)).to.equal(undefined);
    });
  });

  describe('calendar file', () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const files = new Map<string, Blob>();
    const followed: { url: string; name: string; isInPage: boolean }[] = [];

    beforeEach(() => {
      files.clear();
      followed.length = 0;
      URL.createObjectURL = (blob: Blob) => {
        const url = `blob:test/${files.size}`;
        files.set(url, blob);
        return url;
      };
      URL.revokeObjectURL = () => {};
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        followed.push({ url: this.href, name: this.download, isInPage: this.isConnected });
      };
    });

    afterEach(() => {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    });

    async function save(element: CooperationTimelineElement, words: string): Promise<string> {
      findButton(element, words).click();
      // What makes the file comes with the click.
      await waitFor(() => followed.length > 0, 'the file');
      const text = await files.get(followed[0]?.url ?? '')?.text();
      return text?.replace(/\r\n /g, '') ?? '';
    }

    it('holds the next anniversary', async () => {
      const text = await save(await prepareReady(), 'Save to calendar');
      expect(text).to.contain('DTSTART;VALUE=DATE:20270825');
      expect(text).to.contain('UID:anniversary-2027.suwon@bandung-partner-feed');
      expect(text).to.contain('SUMMARY;LANGUAGE=en:Bandung – Suwon: 30 years of partnership');
      expect(followed[0]).to.include({ name: 'bandung-suwon-anniversary-2027.ics', isInPage: false });
    });

    it('holds the entries that are known to the day', async () => {
      const text = await save(await prepareReady(), 'Save entries to calendar');
      expect(text.match(/UID:\w+/g)).to.deep.equal(['UID:festival', 'UID:fair', 'UID:tour']);
      expect(text).to.contain('X-WR-CALNAME:Bandung and Suwon: what we have done together');
    });

    it('holds only the entries of the field chosen', async () => {
      const element = await prepareReady();
      await press(element, 'Economy');
      expect((await save(element, 'Save entries to calendar')).match(/UID:\w+/g)).to.deep.equal(['UID:tour']);
    });

    it('is not offered without a day', async () => {
      const items = [makeEvent({ id: 'x', date: '2006-10' })];
      const element = await prepareReady(makeFeed({ timeline: { total: 1, items }, partner: undefined }));
      expect(readAll(element, 'button').join()).not.to.contain('calendar');
    });
  });

  describe('credits', () => {
    it('name the sources of the entries shown', async () => {
      const element = await prepareReady();
      await openSources(element);
      expect(readAll(element, '.sources li')).to.deep.equal(['Report on the tour', 'Report on the workshop']);
      await press(element, 'Economy');
      expect(readAll(element, '.sources li')).to.deep.equal(['Report on the tour']);
    });
  });

  describe('states', () => {
    it('is ready and accessible', async () => {
      const element = await prepareReady();
      expect(element.matches(':state(ready)')).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('is loading with the fallback of the page', async () => {
      serve(() => new Promise(() => {}));
      const element = await prepare(
        html`<bandung-cooperation-timeline feed=${feedTemplate} partner="suwon">
          <a href="https://bandung.example/">Bandung</a>
        </bandung-cooperation-timeline>`,
      );
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.above(1000);
      await expect(element).to.be.accessible();
    });

    it('says so when there is nothing to show', async () => {
      const element = await prepareReady(makeTimelineFeed([]));
      expect(read(element.shadowRoot)).to.contain('There are no entries here yet.');
      expect(findAll(element, 'article, .year')).to.have.lengthOf(0);
      await expect(element).to.be.accessible();
    });

    it('says so when the feed cannot be read', async () => {
      for (const data of [{}, [], 7, 'nonsense', { schemaVersion: '2.0', lang: 'en' }]) {
        const element = await prepareReady(data);
        expect(element.matches(':state(error)')).to.equal(true);
        expect(read(find(element, '[role=status]'))).to.match(/^The information from Bandung/);
        expect(element.getBoundingClientRect().height).to.be.below(300);
        await expect(element).to.be.accessible();
      }
    });

    it('asks before it requests anything', async () => {
      serve(() => Promise.resolve(Response.json(makeFeed())));
      const element = await prepare(
        html`<bandung-cooperation-timeline feed=${feedTemplate} partner="suwon" consent="click">
        </bandung-cooperation-timeline>`,
      );
      expect(element.matches(':state(waiting)')).to.equal(true);
      await expect(element).to.be.accessible();
      expect(requests).to.deep.equal([]);
      findButton(element, 'Show information from Bandung').click();
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      expect(requests).to.deep.equal(['https://feed.example/v1/suwon/en.json']);
      expect(findAll(element, 'article')).to.have.lengthOf(6);
    });

    it('keeps the entries when newer ones cannot be had', async () => {
      serve(() => Promise.resolve(Response.json(makeFeed())));
      const element = await prepare(
        html`<bandung-cooperation-timeline feed=${feedTemplate} partner="suwon"></bandung-cooperation-timeline>`,
      );
      await waitFor(() => element.matches(':state(ready)'), 'ready');
      serve(() => Promise.resolve(new Response('', { status: 404 })));
      await element.reload();
      await waitFor(() => element.matches(':state(stale)'), 'stale');
      expect(findAll(element, 'article')).to.have.lengthOf(6);
      expect(read(find(element, '.stale'))).to.match(/^As of .+: newer information cannot be loaded/);
      await expect(element).to.be.accessible();
    });
  });

  describe('in the language of the page', () => {
    it('says words and dates in it', async () => {
      registerTemplates('de', {
        'timeline.title': 'Bandung und Suwon: was wir gemeinsam getan haben',
        'timeline.kind.festival': 'Fest',
      });
      const element = await prepareReady();
      element.lang = 'de-AT';
      await waitFor(() => read(element.shadowRoot).includes('gemeinsam'), 'German');
      const festival = findEvent(element, 'festival');
      expect(read(festival.querySelector('.kind'))).to.equal('Fest');
      expect(read(festival.querySelector('time'))).to.match(/3\.\s?(–|bis)\s?6\. Oktober 2019/);
      expect(read(findEvent(element, 'workshop').querySelector('time'))).to.equal('Oktober 2006');
      expect(festival.querySelector('.subtitle [lang=en]')).not.to.equal(null);
    });

    it('takes the plural form of its language', async () => {
      registerTemplates('ar', { 'timeline.count.few': 'few', 'timeline.count.two': 'two' });
      const element = await prepareReady();
      element.lang = 'ar';
      await waitFor(() => read(find(element, '[role=status]')).startsWith('few'), 'the form for 3 to 10');
      await press(element, 'Education');
      expect(read(find(element, '[role=status]'))).to.match(/^two/);
    });

    it('runs from right to left', async () => {
      registerTemplates('ar', {});
      const element = await prepareReady();
      element.parentElement!.style.inlineSize = '360px';
      element.lang = 'ar';
      await waitFor(() => find(element, '.surface').dir === 'rtl', 'right to left');
      const article = findEvent(element, 'tour');
      const marker = article.querySelector('.marker')!.getBoundingClientRect();
      expect(marker.left).to.be.above(article.querySelector('.what')!.getBoundingClientRect().left);
      await expect(element).to.be.accessible();
    });
  });

  it('stays within a narrow column', async () => {
    const title = 'Donaudampfschifffahrtsgesellschaftskapitänsvereinigung';
    const items = [makeEvent({ id: 'x', date: '2020-10-03/2021-11-06', title, benefit: title }), ...events];
    const element = await prepareReady(makeTimelineFeed(items));
    element.parentElement!.style.inlineSize = '240px';
    const surface = find(element, '.surface');
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
    for (const article of findAll(element, 'article')) expect(article.scrollWidth).to.be.at.most(240);
  });

  it('keeps no clock running once it has left', async () => {
    const { countClockTimers } = await import('../../src/base/clock-controller.js');
    const element = await prepareReady();
    expect(countClockTimers()).to.equal(1);
    const holder = element.parentElement!;
    element.remove();
    expect(countClockTimers()).to.equal(0);
    holder.append(element);
    expect(countClockTimers()).to.equal(1);
  });
});
