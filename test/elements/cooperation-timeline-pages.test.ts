import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { resetFeedStore } from '../../src/feed/feed-store.js';
import { countTimelinePages } from '../../src/feed/timeline-page-store.js';
import { forgetTemplates, registerTemplates } from '../../src/localization/locale-loaders.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import type { CooperationTimelineElement } from '../../src/elements/cooperation-timeline/cooperation-timeline.js';
import { waitFor } from '../feed/wait-for.js';
import { PagedServer, makeEvents, makeFiles } from './paged-feed.js';

const url = 'https://feed.example/v1/{partner}/{lang}.json';

function findAll(element: CooperationTimelineElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function read(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function findButton(element: CooperationTimelineElement, words: string): HTMLButtonElement | undefined {
  return findAll(element, 'button').find((button) => read(button).startsWith(words)) as HTMLButtonElement | undefined;
}

const readStatus = (element: CooperationTimelineElement): string =>
  read(findAll(element, '.overview [role=status]')[0]);
const readFailure = (element: CooperationTimelineElement): string => read(findAll(element, '.more [role=status]')[0]);
const readFocused = (element: CooperationTimelineElement): string =>
  read(element.shadowRoot!.activeElement?.querySelector('.subtitle'));
const readTitles = (element: CooperationTimelineElement): string[] =>
  findAll(element, 'article .subtitle').map((title) => read(title).replace('Title of ', ''));
const countEntries = (element: CooperationTimelineElement): number => findAll(element, 'article').length;

describe('<bandung-cooperation-timeline> over several pages', () => {
  const { fetch } = globalThis;
  let server: PagedServer;

  beforeEach(() => {
    resetFeedStore({ retryPausesMs: [] });
    server = new PagedServer();
    server.files = makeFiles(makeEvents(100));
    globalThis.fetch = server.fetch;
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    resetFeedStore();
    forgetTemplates();
  });

  async function show(attributes: Record<string, string> = {}): Promise<CooperationTimelineElement> {
    const element = document.createElement('bandung-cooperation-timeline');
    for (const [name, value] of Object.entries({ feed: url, partner: 'suwon', lang: 'en', ...attributes })) {
      element.setAttribute(name, value);
    }
    fixtureSync(html`<div>${element}</div>`);
    await waitFor(() => element.matches(':state(ready)'), 'ready');
    return element;
  }

  /** Presses the button for more by keyboard until so many entries are there. */
  async function readOn(element: CooperationTimelineElement, count: number): Promise<void> {
    for (let presses = 0; presses < 20 && countEntries(element) < count; presses += 1) {
      const before = countEntries(element);
      findAll(element, '.more .button')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitFor(() => countEntries(element) > before && !findButton(element, 'Loading'), 'more entries');
    }
    await element.updateComplete;
  }

  async function press(element: CooperationTimelineElement, words: string): Promise<void> {
    findButton(element, words)!.click();
    await element.updateComplete;
  }

  /** Publishes other files, lets the page find them, and notes what is touched until `isDone`. */
  async function publish(
    element: CooperationTimelineElement,
    files: Map<string, object>,
    isDone: () => boolean,
  ): Promise<Node[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => void records.push(...seen));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    server.files = files;
    server.asked.length = 0;
    await element.reload();
    await waitFor(isDone, 'the news');
    await element.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records.map(({ target }) => target).filter((node) => !(node instanceof Element && node.matches('.news')));
  }

  describe('reading on', () => {
    it('asks for nothing before the visitor does', async () => {
      const element = await show();
      expect(readStatus(element)).to.equal('6 of 100 entries Newest first');
      expect(server.names).to.deep.equal(['en.json']);
      await readOn(element, 30);
      expect(readStatus(element)).to.equal('30 of 100 entries Newest first');
      expect(server.names).to.deep.equal(['en.json']);
      await expect(element).to.be.accessible();
    });

    it('loads one page at a time, until all are there', async () => {
      const element = await show();
      await readOn(element, 31);
      expect(server.names).to.deep.equal(['en.json', 'timeline-2.en.json']);
      expect(readStatus(element)).to.equal('60 of 100 entries Newest first');
      await readOn(element, 100);
      expect(server.names.slice(2)).to.deep.equal(['timeline-3.en.json', 'timeline-4.en.json']);
      expect(readStatus(element)).to.equal('100 of 100 entries Newest first');
      expect(readTitles(element)).to.deep.equal(makeEvents(100).map(({ id }) => id));
      expect(findAll(element, '.more .button')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('moves the focus to the first entry that was not there', async () => {
      const element = await show();
      await readOn(element, 30);
      expect(readFocused(element)).to.equal('Title of e6');
      await readOn(element, 60);
      expect(readFocused(element)).to.equal('Title of e30');
    });

    it('leaves the focus with a visitor who has gone on meanwhile', async () => {
      const element = await show({ limit: '0' });
      const button = findAll(element, '.more .button')[0]!;
      button.focus();
      button.click();
      findButton(element, 'Show the oldest')!.focus();
      await waitFor(() => countEntries(element) === 60, 'the second page');
      await element.updateComplete;
      expect(read(element.shadowRoot!.activeElement)).to.equal('Show the oldest first');
    });

    it('says on the button that it is busy, and is deaf meanwhile', async () => {
      const element = await show({ limit: '0' });
      server.slow.add('timeline-2.en.json');
      const button = findAll(element, '.more .button')[0]!;
      button.focus();
      button.click();
      await waitFor(() => server.names.includes('timeline-2.en.json'), 'the request');
      expect(read(button)).to.equal('Loading more entries…');
      expect(button.ariaBusy).to.equal('true');
      expect(element.shadowRoot!.activeElement === button).to.equal(true);
      await expect(element).to.be.accessible();
      button.click();
      await element.updateComplete;
      expect(server.names).to.have.length(2);
    });

    it('says so when a page cannot be had, and offers it again', async () => {
      const element = await show({ limit: '0' });
      server.broken.add('timeline-2.en.json');
      await press(element, 'Show more entries');
      await waitFor(() => readFailure(element) !== '', 'the failure');
      expect(readFailure(element)).to.equal('More entries cannot be loaded at the moment.');
      expect(countEntries(element)).to.equal(30);
      expect(element.matches(':state(ready)')).to.equal(true);
      await expect(element).to.be.accessible();
      server.broken.clear();
      await readOn(element, 60);
      expect(readFailure(element)).to.equal('');
      expect(readFocused(element)).to.equal('Title of e30');
    });

    it('says so when a page is none', async () => {
      const element = await show({ limit: '0' });
      server.files.set('timeline-2.en.json', { schemaVersion: '2.0', lang: 'en' });
      await press(element, 'Show more entries');
      await waitFor(() => readFailure(element) !== '', 'the failure');
      expect(countEntries(element)).to.equal(30);
    });

    it('asks once for a page that two widgets want', async () => {
      const elements = [await show({ limit: '0' }), await show({ limit: '0' })];
      for (const element of elements) findButton(element, 'Show more entries')!.click();
      await waitFor(() => elements.every((element) => countEntries(element) === 60), 'both');
      expect(server.names).to.deep.equal(['en.json', 'timeline-2.en.json']);
      for (const element of elements) element.remove();
      await waitFor(() => countTimelinePages() === 0, 'nobody uses a page');
    });

    it('gives up the request when the last widget that waits for it leaves, but not when it moves', async () => {
      const element = await show({ limit: '0' });
      server.slow.add('timeline-2.en.json');
      await press(element, 'Show more entries');
      await waitFor(() => server.asked.length === 2, 'the request');
      const holder = element.parentElement!;
      holder.append(element);
      await new Promise((resolve) => setTimeout(resolve));
      expect(server.asked[1]!.signal!.aborted).to.equal(false);
      element.remove();
      await waitFor(() => server.asked[1]!.signal!.aborted, 'the end of the request');
      server.slow.clear();
      holder.append(element);
      await waitFor(() => findButton(element, 'Show more entries') !== undefined, 'the button');
      expect(readFailure(element)).to.equal('');
      await readOn(element, 60);
    });

    it('follows pages of the feed only', async () => {
      const [slice] = server.files.values();
      const foreign = {
        ...slice,
        timeline: { total: 100, next: 'https://other.example/2.json', items: makeEvents(30) },
      };
      server.files.set('en.json', foreign);
      const element = await show({ limit: '0' });
      expect(findButton(element, 'Show more entries')).to.equal(undefined);
    });

    it('comes to an end where a page leads back to itself', async () => {
      const page = server.files.get('timeline-2.en.json') as { timeline: object };
      server.files.set('timeline-2.en.json', { ...page, timeline: { ...page.timeline, next: 'timeline-2.en.json' } });
      const element = await show({ limit: '0' });
      await readOn(element, 60);
      await press(element, 'Show more entries');
      await waitFor(() => findButton(element, 'Show more entries') !== undefined, 'the end');
      expect(countEntries(element)).to.equal(60);
      expect(server.names.filter((name) => name === 'timeline-2.en.json')).to.have.length(1);
    });

    it('speaks the language of the page', async () => {
      registerTemplates('de', {
        'timeline.rest': 'Weitere Einträge anzeigen',
        'timeline.failed': 'Weitere Einträge können derzeit nicht geladen werden.',
      });
      server.files = makeFiles(makeEvents(100), { lang: 'de' });
      server.broken.add('timeline-2.de.json');
      const element = await show({ limit: '0', lang: 'de' });
      await press(element, 'Weitere Einträge anzeigen');
      await waitFor(() => readFailure(element) !== '', 'the failure');
      expect(readFailure(element)).to.equal('Weitere Einträge können derzeit nicht geladen werden.');
    });
  });

  describe('the filter', () => {
    it('counts the entries of all pages', async () => {
      const element = await show();
      const words = findAll(element, '[part=filter] button').map(read);
      expect(words).to.deep.equal(['All 100', 'Economy 10', 'Culture 90']);
      await press(element, 'Economy');
      expect(readStatus(element)).to.equal('3 of 10 entries Newest first');
      expect(readTitles(element)).to.deep.equal(['e9', 'e19', 'e29']);
    });

    it('loads pages until there are more of its field, and none once all are there', async () => {
      const events = makeEvents(200).map((event, index) => ({
        ...event,
        fields: [index % 70 ? 'culture' : 'economy'],
      }));
      server.files = makeFiles(events);
      const element = await show({ field: 'economy' });
      expect(readStatus(element)).to.equal('1 of 3 entries');
      await readOn(element, 2);
      expect(readTitles(element)).to.deep.equal(['e0', 'e70']);
      expect(readStatus(element)).to.equal('2 of 3 entries Newest first Searched so far: 90 of 200');
      expect(readFocused(element)).to.equal('Title of e70');
      await readOn(element, 3);
      expect(readStatus(element)).to.equal('3 of 3 entries Newest first');
      expect(findAll(element, '.more .button')).to.have.length(0);
      expect(server.names.at(-1)).to.equal('timeline-5.en.json');
    });

    it('asks for ten pages at most at a time, and says how far it has come', async () => {
      const events = makeEvents(420).map((event, index) => ({
        ...event,
        fields: [index === 400 ? 'economy' : 'culture'],
      }));
      server.files = makeFiles(events);
      const element = await show({ field: 'economy' });
      expect(readStatus(element)).to.equal('0 of 1 entry');
      await press(element, 'Show more entries');
      await waitFor(() => readStatus(element).includes('330 of 420'), 'ten pages');
      expect(readStatus(element)).to.equal('0 of 1 entry Searched so far: 330 of 420');
      expect(server.names).to.have.length(11);
      await readOn(element, 1);
      expect(readTitles(element)).to.deep.equal(['e400']);
    });

    it('claims no numbers that the feed does not give', async () => {
      server.files = makeFiles(makeEvents(100), { isPlain: true });
      const element = await show();
      expect(findAll(element, '[part=filter] button').map(read)).to.deep.equal(['All', 'Economy', 'Culture']);
      await press(element, 'Economy');
      expect(readStatus(element)).to.equal(
        '3 of 3 entries Newest first The latest 30 of 100 entries can be read here.',
      );
      await readOn(element, 10);
      expect(readStatus(element)).to.equal('10 of 10 entries Newest first');
      expect(findAll(element, '[part=filter] button').map(read)).to.deep.equal(['All 100', 'Economy 10', 'Culture 90']);
    });
  });

  describe('the order', () => {
    it('begins with the oldest entries of all', async () => {
      const element = await show({ limit: '0' });
      const button = findButton(element, 'Show the oldest')!;
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitFor(() => readTitles(element)[0] === 'e99', 'the oldest');
      await element.updateComplete;
      expect(readTitles(element)).to.have.length(10);
      expect(readStatus(element)).to.equal('10 of 100 entries Oldest first');
      expect(element.shadowRoot!.activeElement === button).to.equal(true);
      expect(server.names).to.deep.equal(['en.json', 'timeline-4.en.json']);
      await readOn(element, 40);
      expect(readTitles(element).slice(9, 11)).to.deep.equal(['e90', 'e89']);
      expect(readFocused(element)).to.equal('Title of e89');
      await readOn(element, 100);
      expect(readTitles(element)).to.deep.equal(
        makeEvents(100)
          .map(({ id }) => id)
          .reverse(),
      );
      expect(server.names).to.have.length(4);
      await press(element, 'Show the newest');
      expect(readTitles(element)[0]).to.equal('e0');
      expect(readStatus(element)).to.equal('100 of 100 entries Newest first');
      expect(server.names).to.have.length(4);
    });

    it('begins so where the page asks for it', async () => {
      const element = await show({ order: 'oldest' });
      await waitFor(() => readTitles(element)[0] === 'e99', 'the oldest');
      expect(readStatus(element)).to.equal('6 of 100 entries Oldest first');
    });

    it('keeps undated entries last, and finds the new ones before them', async () => {
      const events = makeEvents(100).map((event, index) => (index === 99 ? { ...event, date: undefined } : event));
      server.files = makeFiles(events);
      const element = await show({ order: 'oldest', limit: '0' });
      await waitFor(() => readTitles(element)[0] === 'e98', 'the oldest');
      expect(readTitles(element).at(-1)).to.equal('e99');
      await readOn(element, 40);
      expect(readFocused(element)).to.equal('Title of e89');
      expect(readTitles(element).at(-1)).to.equal('e99');
    });

    it('says which entries it puts in order where the oldest cannot be had at once', async () => {
      server.files = makeFiles(makeEvents(100), { isPlain: true });
      const element = await show({ limit: '0' });
      await press(element, 'Show the oldest');
      expect(readStatus(element)).to.equal(
        '30 of 100 entries Oldest first The latest 30 of 100 entries can be read here.',
      );
      expect(server.names).to.have.length(1);
      await readOn(element, 100);
      expect(readStatus(element)).to.equal('100 of 100 entries Oldest first');
    });

    it('offers another try where the oldest could not be had', async () => {
      server.broken.add('timeline-4.en.json');
      const element = await show({ limit: '0' });
      await press(element, 'Show the oldest');
      await waitFor(() => readFailure(element) !== '', 'the failure');
      expect(readStatus(element)).to.contain('The latest 30 of 100 entries can be read here.');
      expect(server.names).to.have.length(2);
      server.broken.clear();
      await press(element, 'Show more entries');
      await waitFor(() => readTitles(element)[0] === 'e99', 'the oldest');
      expect(readFailure(element)).to.equal('');
    });
  });

  describe('very many entries', () => {
    it('are shown in parts, with a way back', async () => {
      server.files = makeFiles(makeEvents(900), { pageSize: 900 });
      const element = await show({ limit: '0' });
      expect(countEntries(element)).to.equal(300);
      expect(readStatus(element)).to.equal('300 of 900 entries Newest first');
      await press(element, 'Show more entries');
      await waitFor(() => findButton(element, 'Show the entries before') !== undefined, 'the way back');
      expect(countEntries(element)).to.equal(300);
      expect(readTitles(element)[0]).to.equal('e100');
      expect(readTitles(element).at(-1)).to.equal('e399');
      expect(readFocused(element)).to.equal('Title of e300');
      // The contrast of three hundred like entries takes long, and that of six is known.
      await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
      const back = findButton(element, 'Show the entries before')!;
      back.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(readTitles(element)[0]).to.equal('e0');
      expect(countEntries(element)).to.equal(300);
      expect(readFocused(element)).to.equal('Title of e0');
      expect(findButton(element, 'Show the entries before')).to.equal(undefined);
      expect(server.names).to.deep.equal(['en.json']);
    });

    it('start anew with another field', async () => {
      server.files = makeFiles(makeEvents(900), { pageSize: 900 });
      const element = await show({ limit: '0' });
      for (let count = 0; count < 4; count += 1) {
        await press(element, 'Show more entries');
        await waitFor(() => readFocused(element) === `Title of e${300 + count * 100}`, 'the focus');
      }
      await press(element, 'Culture');
      expect(readTitles(element)[0]).to.equal('e0');
      expect(readStatus(element)).to.equal('300 of 810 entries Newest first');
    });

    it('need no layout past the first screen, and can be reached there', async () => {
      server.files = makeFiles(makeEvents(200), { pageSize: 200 });
      const element = await show({ limit: '0' });
      const entries = findAll(element, 'article');
      // Whether an entry is near the browser finds out with a frame, which a window in the background does not get.
      const readLayout = (entry: HTMLElement): string => getComputedStyle(entry.closest('li')!).contentVisibility;
      expect(entries.slice(0, 8).map(readLayout)).to.deep.equal(Array(8).fill('visible'));
      expect(readLayout(entries[199]!)).to.equal('auto');
      entries[199]!.focus();
      expect(readFocused(element)).to.equal('Title of e199');
    });
  });

  describe('when the feed changes', () => {
    const events = makeEvents(100);

    it('touches nothing where nothing is new, and asks for nothing', async () => {
      const element = await show();
      await readOn(element, 90);
      expect(await publish(element, makeFiles(events), () => true)).to.have.length(0);
      expect(server.names).to.deep.equal(['en.json']);
    });

    it('touches nothing where only the revision is new', async () => {
      const element = await show();
      await readOn(element, 90);
      const touched = await publish(element, makeFiles(events, { revision: 'r2' }), () => server.asked.length === 3);
      expect(server.asked.map(({ name, cache }) => [name, cache])).to.deep.equal([
        ['en.json', 'no-cache'],
        ['timeline-2.en.json', 'no-cache'],
        ['timeline-3.en.json', 'no-cache'],
      ]);
      expect(touched).to.have.length(0);
    });

    it('touches one entry where one of a further page is new', async () => {
      const element = await show();
      await readOn(element, 90);
      const changed = events.map((event) => (event.id === 'e70' ? { ...event, title: 'Corrected' } : event));
      const touched = await publish(element, makeFiles(changed, { revision: 'r2' }), () =>
        readTitles(element).includes('Corrected'),
      );
      const touchedEntries = new Set(touched.map((node) => node.parentElement?.closest('article') ?? node));
      expect(touchedEntries.size).to.equal(1);
      expect(read([...touchedEntries][0])).to.contain('Corrected');
    });

    it('moves nothing away while entries move from page to page', async () => {
      const element = await show();
      await readOn(element, 60);
      const kept = findAll(element, 'article');
      const focused = kept[35]!;
      focused.focus();
      const added = [...makeEvents(1, 'new'), ...events];
      await publish(element, makeFiles(added, { revision: 'r2' }), () => server.asked.length === 2);
      await waitFor(() => countEntries(element) === 60, 'the pages');
      expect(readTitles(element).slice(0, 2)).to.deep.equal(['new0', 'e0']);
      expect(readTitles(element).at(-1)).to.equal('e58');
      expect(kept.slice(0, 59).every((entry) => entry.isConnected)).to.equal(true);
      expect(element.shadowRoot!.activeElement === focused).to.equal(true);
    });

    it('drops what was withdrawn from a further page', async () => {
      const element = await show();
      await readOn(element, 60);
      const left = events.filter(({ id }) => id !== 'e40');
      await publish(element, makeFiles(left, { revision: 'r2' }), () => !readTitles(element).includes('e40'));
      expect(countEntries(element)).to.equal(60);
      expect(readStatus(element)).to.contain('60 of 99 entries');
    });

    it('keeps what it has where the further pages cannot be had anew', async () => {
      const element = await show();
      await readOn(element, 90);
      server.broken.add('timeline-2.en.json');
      await publish(element, makeFiles(events, { revision: 'r2' }), () => server.asked.length >= 2);
      expect(countEntries(element)).to.equal(90);
      expect(readFailure(element)).to.equal('');
      server.broken.clear();
      await readOn(element, 100);
      expect(readTitles(element)).to.deep.equal(events.map(({ id }) => id));
    });

    it('asks for the slice again where a page is of a later build', async () => {
      const element = await show({ limit: '0' });
      const added = [...makeEvents(1, 'new'), ...events];
      server.files = makeFiles(added, { revision: 'r2' });
      findAll(element, '.more .button')[0]!.click();
      await waitFor(() => readTitles(element)[0] === 'new0', 'the later slice');
      await waitFor(() => countEntries(element) === 60, 'its second page');
      expect(readTitles(element)).to.deep.equal(added.slice(0, 60).map(({ id }) => id));
      expect(server.asked.slice(1).map(({ name, cache }) => [name, cache])).to.deep.equal([
        ['timeline-2.en.json', 'default'],
        ['timeline-2.en.json', 'no-cache'],
        ['en.json', 'no-cache'],
        ['timeline-2.en.json', 'no-cache'],
      ]);
    });

    it('does not go on asking where slice and pages never agree', async () => {
      for (const name of [2, 3, 4]) {
        const page = server.files.get(`timeline-${name}.en.json`);
        server.files.set(`timeline-${name}.en.json`, { ...page, revision: 'other' });
      }
      const element = await show();
      await readOn(element, 100);
      expect(server.names.filter((name) => name === 'en.json')).to.have.length(2);
      expect(server.names).to.have.length(8);
    });

    it('reads as far on in another language', async () => {
      const german = makeFiles(makeEvents(100), { lang: 'de', revision: 'g1' });
      for (const [name, file] of german) server.files.set(name, file);
      registerTemplates('de', {});
      const element = await show();
      await readOn(element, 90);
      element.lang = 'de';
      await waitFor(() => server.names.includes('timeline-3.de.json') && countEntries(element) === 90, 'all pages');
    });

    it('starts anew with another partner', async () => {
      const element = await show();
      await readOn(element, 90);
      server.files = makeFiles(makeEvents(100, 'x'), { partner: 'liuzhou' });
      element.partner = 'liuzhou';
      await waitFor(() => readTitles(element)[0] === 'x0', 'the other partner');
      expect(countEntries(element)).to.equal(6);
      expect(server.names.filter((name) => name !== 'en.json')).to.have.length(2);
    });
  });
});
