import { expect, waitFor } from 'storybook/test';
import '../src/elements/tourism-highlight/tourism-highlight.define.js';
import { highlightCategories } from '../src/model/vocabulary.js';
import { find, findAll, findWidget } from './find-widget.js';
import { describeStories, limitArgType } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import * as states from './states.js';
import { shapeFeed, shapeNews } from './story-feed.js';
import type { Slice } from './story-feed.js';

export default {
  title: 'Elements/Tourism highlight',
  ...describeStories('bandung-tourism-highlight', {
    category: { control: 'select', options: ['', ...highlightCategories] },
    limit: limitArgType,
  }),
};

export const Ready: WidgetStory = {};

/** The page shows one category; the visitor may choose another. */
export const OneCategory: WidgetStory = { args: { category: 'heritage' } };

/** There are places in all categories but the one that the page asks for. */
export const EmptyCategory: WidgetStory = {
  args: {
    category: 'nature',
    feed: shapeFeed('no-nature', (slice) => ({
      ...slice,
      highlights: (slice['highlights'] as readonly Slice[]).filter(({ category }) => category !== 'nature'),
    })),
  },
};

export const ThreePlaces: WidgetStory = { args: { limit: 3 } };

export const AllPlaces: WidgetStory = { args: { limit: 0 }, tags: ['!autodocs'] };

/** Pictures of the feed where a place has one; this one stands in for a photograph. */
export const WithPictures: WidgetStory = {
  args: {
    limit: 3,
    feed: shapeFeed('pictures', (slice) => {
      const { flag } = slice['city'] as Slice;
      const image = { ...(flag as Slice), alt: 'A flag in the place of a photograph', credit: 'Example' };
      return { ...slice, highlights: (slice['highlights'] as readonly Slice[]).map((place) => ({ ...place, image })) };
    }),
  },
};

/** Room is kept and the link of the page is shown until the places are there. */
export const Loading: WidgetStory = { ...states.loading, tags: ['loading'] };

/** No place is published. */
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

/** A sidebar of 240 pixels. */
export const Narrow: WidgetStory = { ...states.narrow, tags: ['!autodocs'] };

/** A column of 1,200 pixels. */
export const Wide: WidgetStory = { ...states.wide, tags: ['!autodocs'] };

export const Dark: WidgetStory = { ...states.dark, tags: ['!autodocs'] };

/** Each widget speaks the language of the part of the page that it stands in. */
export const TwoLanguages: WidgetStory = { ...states.twoLanguages, tags: ['!autodocs'] };

/** The page’s own heading takes the place of the widget’s, and a link of the page’s own stands at the end. */
export const OwnHeadingAndActions: WidgetStory = { ...states.ownHeadingAndActions, tags: ['!autodocs'] };

const fewPlaces = shapeFeed('few-places', (slice) => ({
  ...slice,
  highlights: (slice['highlights'] as readonly Slice[]).slice(0, 12),
}));

/** How many places the button of a category promises. */
function readCount(button: HTMLElement): number {
  return Number(button.querySelector('.count')?.textContent?.replace(/\D/g, ''));
}

/** A click on a category leaves its places. */
export const FilterByMouse: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 0, feed: fewPlaces },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const [, category] = findAll(widget, '[part=filter] button');
    if (!category) throw new globalThis.Error('There are no categories to choose from.');
    await userEvent.click(category);
    await expect(category).toHaveAttribute('aria-pressed', 'true');
    await expect(findAll(widget, '[part=filter] [aria-pressed=true]')).toHaveLength(1);
    await expect(findAll(widget, '[part=place]')).toHaveLength(readCount(category));
  },
};

/** The same with the space bar and the Enter key; the focus stays on the button. */
export const FilterByKeyboard: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 0, feed: fewPlaces },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const [all, , category] = findAll(widget, '[part=filter] button');
    if (!all || !category) throw new globalThis.Error('There are no categories to choose from.');
    category.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(category).toHaveAttribute('aria-pressed', 'true'));
    await expect(findAll(widget, '[part=place]')).toHaveLength(readCount(category));
    await expect(widget.shadowRoot?.activeElement).toBe(category);
    all.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(all).toHaveAttribute('aria-pressed', 'true'));
    await expect(findAll(widget, '[part=place]')).toHaveLength(readCount(all));
  },
};

/** The rest of the places comes; the focus goes on to the first new one. */
export const ShowMore: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  args: { limit: 3, feed: fewPlaces },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    await expect(findAll(widget, '[part=place]')).toHaveLength(3);
    await userEvent.click(find(widget, '[part=more]'));
    await waitFor(() => expect(findAll(widget, '[part=place]').length).toBeGreaterThan(3));
    const focused = widget.shadowRoot?.activeElement;
    await expect(findAll(widget, '[part=place]')[3]?.contains(focused ?? null)).toBe(true);
  },
};

export const ConsentGiven: WidgetStory = { ...states.consentGiven, tags: ['interaction', '!autodocs'] };

export const TriedAgain: WidgetStory = { ...states.triedAgain, tags: ['interaction', '!autodocs'] };

export const ChangeOfLanguage: WidgetStory = { ...states.changeOfLanguage, tags: ['interaction', '!autodocs'] };

const newsFeed = shapeNews('tourism-news', (slice) => {
  const [first, ...others] = slice['highlights'] as readonly Slice[];
  return { ...slice, highlights: [{ ...first, openingNotes: 'Open today (example).' }, ...others] };
});

export const FocusKept: WidgetStory = {
  ...states.keepFocus(newsFeed, '[part=place] a', '[part=place]'),
  tags: ['interaction', '!autodocs'],
};
