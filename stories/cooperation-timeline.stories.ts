import { expect, waitFor } from 'storybook/test';
import '../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import { eventOrders } from '../src/model/select-events.js';
import { cooperationFields } from '../src/model/vocabulary.js';
import { catchFile, find, findAll, findWidget } from './find-widget.js';
import { describeStories, limitArgType } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import * as states from './states.js';
import { shapeFeed, shapeNews } from './story-feed.js';
import type { Slice } from './story-feed.js';

interface Timeline {
  readonly total: number;
  readonly items: readonly Slice[];
}

export default {
  title: 'Elements/Cooperation timeline',
  ...describeStories('bandung-cooperation-timeline', {
    order: { control: 'inline-radio', options: eventOrders },
    field: { control: 'select', options: ['', ...cooperationFields] },
    limit: limitArgType,
  }),
};

export const Ready: WidgetStory = {};

export const OldestFirst: WidgetStory = { args: { order: 'oldest' } };

/** The page shows one field of cooperation; the visitor may choose another. */
export const OneField: WidgetStory = { args: { field: 'academic' } };

/** There are entries in all fields but the one that the page asks for. */
export const EmptyField: WidgetStory = { args: { partner: 'liuzhou', field: 'humanitarian' } };

export const ThreeEntries: WidgetStory = { args: { limit: 3 } };

export const AllEntries: WidgetStory = { args: { limit: 0 }, tags: ['!autodocs'] };

/** The feed knows of more entries than its first file holds, and the widget says so. */
export const MoreThanOneFile: WidgetStory = {
  args: {
    feed: shapeFeed('excerpt', (slice) => ({
      ...slice,
      timeline: { ...(slice['timeline'] as Timeline), total: 10_000 },
    })),
  },
};

/** Bandung in general: what the city did, without a partner and without an agreement. */
export const WithoutPartner: WidgetStory = { args: { partner: '' } };

/** The way to an agreement has only begun: no anniversary, an early stage. */
export const LetterOfIntent: WidgetStory = { args: { partner: 'seoul' } };

/** The agreement has run out: no anniversary. */
export const Lapsed: WidgetStory = { args: { partner: 'petaling-jaya' } };

/** Room is kept and the link of the page is shown until the entries are there. */
export const Loading: WidgetStory = { ...states.loading, tags: ['loading'] };

/** Nothing is published of the partnership but that there is one. */
export const Empty: WidgetStory = { ...states.empty };

/** What was shown stays when no newer can be had, and says how old it is. */
export const Stale: WidgetStory = { ...states.stale };

/** There is no feed: the link of the page, and a button to try again. */
export const Error: WidgetStory = { ...states.error };

/** The feed has a format of the future. */
export const NewerFormat: WidgetStory = { ...states.newerFormat };

/** Nothing is requested before the visitor agrees. */
export const WaitingForConsent: WidgetStory = { ...states.waitingForConsent };

/** Texts of thrice their length, with a word that does not fit a narrow column. */
export const LongText: WidgetStory = { ...states.longText, tags: ['!autodocs'] };

export const RightToLeft: WidgetStory = { ...states.rightToLeft, tags: ['!autodocs'] };

/** A sidebar of 240 pixels: of the ten stages one sees the one reached. */
export const Narrow: WidgetStory = { ...states.narrow, tags: ['!autodocs'] };

/** A column of 1,200 pixels. */
export const Wide: WidgetStory = { ...states.wide, tags: ['!autodocs'] };

export const Dark: WidgetStory = { ...states.dark, tags: ['!autodocs'] };

/** Each widget speaks the language of the part of the page that it stands in. */
export const TwoLanguages: WidgetStory = { ...states.twoLanguages, tags: ['!autodocs'] };

/** The page’s own heading takes the place of the widget’s, and a link of the page’s own stands at the end. */
export const OwnHeadingAndActions: WidgetStory = { ...states.ownHeadingAndActions, tags: ['!autodocs'] };

const pressed = '[part=filter] [aria-pressed=true]';

/** How many entries the button of the chosen field promises. */
function readCount(button: HTMLElement): number {
  return Number(button.querySelector('.numeric')?.textContent?.replace(/\D/g, ''));
}

/** A click on a field leaves its entries. */
export const FilterByMouse: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 0, partner: 'suwon' },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const all = findAll(widget, 'article').length;
    const [, field] = findAll(widget, '[part=filter] button');
    if (!field) throw new globalThis.Error('There are no fields to choose from.');
    await userEvent.click(field);
    await expect(field).toHaveAttribute('aria-pressed', 'true');
    await expect(findAll(widget, pressed)).toHaveLength(1);
    await expect(findAll(widget, 'article')).toHaveLength(readCount(field));
    await expect(findAll(widget, 'article').length).toBeLessThan(all);
  },
};

/** The same with the space bar and the Enter key; the focus stays on the button. */
export const FilterByKeyboard: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 0, partner: 'suwon' },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const [all, , field] = findAll(widget, '[part=filter] button');
    if (!all || !field) throw new globalThis.Error('There are no fields to choose from.');
    field.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(field).toHaveAttribute('aria-pressed', 'true'));
    await expect(findAll(widget, 'article')).toHaveLength(readCount(field));
    await expect(widget.shadowRoot?.activeElement).toBe(field);
    all.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(all).toHaveAttribute('aria-pressed', 'true'));
    await expect(findAll(widget, 'article')).toHaveLength(readCount(all));
  },
};

/** The order of the years is turned round. */
export const OrderTurned: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 0 },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    // Entries without a date stay at the end, whichever the order.
    const years = (): string[] =>
      findAll(widget, 'article time').map((time) => time.getAttribute('datetime')?.slice(0, 4) ?? '');
    const before = years();
    await userEvent.click(find(widget, '[part=order]'));
    await waitFor(() => expect(years()).toEqual([...before].reverse()));
  },
};

/** The rest of the entries comes; the focus goes on to the first new one. */
export const ShowMore: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 3, partner: 'braunschweig' },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    await expect(findAll(widget, 'article')).toHaveLength(3);
    await userEvent.click(find(widget, '.more .button'));
    await waitFor(() => expect(findAll(widget, 'article').length).toBeGreaterThan(3));
    await expect(widget.shadowRoot?.activeElement).toBe(findAll(widget, 'article')[3]);
  },
};

/** Where there is no room for ten stages, a button unfolds them. */
export const StagesUnfolded: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  parameters: { width: 240 },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const button = find(widget, '[part=stages] button');
    await expect(find(widget, '#steps')).not.toBeVisible();
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(find(widget, '#steps')).toBeVisible();
    await expect(findAll(widget, '#steps > li')).toHaveLength(10);
  },
};

/** The next anniversary, and all entries known to the day, as calendar files. */
export const CalendarSaved: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { partner: 'braunschweig' },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const anniversary = await catchFile(() => userEvent.click(find(widget, '[part=anniversary] button')));
    await expect(anniversary.name).toMatch(/^bandung-braunschweig-.*\.ics$/);
    await expect(anniversary.text).toContain('BEGIN:VEVENT');
    await expect(anniversary.text).toContain('20270524');
    const entries = await catchFile(() => userEvent.click(find(widget, '.more .chip')));
    await expect(entries.name).toBe('bandung-braunschweig-timeline.ics');
    await expect(entries.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
  },
};

export const ConsentGiven: WidgetStory = { ...states.consentGiven, tags: ['interaction', '!autodocs'] };

export const TriedAgain: WidgetStory = { ...states.triedAgain, tags: ['interaction', '!autodocs'] };

export const ChangeOfLanguage: WidgetStory = { ...states.changeOfLanguage, tags: ['interaction', '!autodocs'] };

const newsFeed = shapeNews('timeline-news', (slice) => {
  const { total, items } = slice['timeline'] as Timeline;
  const news = {
    id: 'news',
    date: '2026-11-24',
    title: 'An entry of today (example)',
    kind: 'visit',
    fields: ['culture'],
  };
  return { ...slice, timeline: { total: total + 1, items: [news, ...items] } };
});

export const FocusKept: WidgetStory = {
  ...states.keepFocus(newsFeed, 'article a', '.years'),
  tags: ['interaction', '!autodocs'],
};
