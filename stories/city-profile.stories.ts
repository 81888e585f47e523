import { expect, waitFor } from 'storybook/test';
import '../src/elements/city-profile/city-profile.define.js';
import { find, findAll, findWidget } from './find-widget.js';
import { describeStories } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import * as states from './states.js';
import { shapeNews } from './story-feed.js';
import type { Slice } from './story-feed.js';

export default { title: 'Elements/City profile', ...describeStories('bandung-city-profile') };

export const Ready: WidgetStory = {};

/** Bandung in general, as on its own portal: no partner, no distance, no time difference. */
export const WithoutPartner: WidgetStory = { args: { partner: '' } };

/** The cities wish to become partners: the profile does not call them so yet. */
export const LetterOfIntent: WidgetStory = { args: { partner: 'cuenca' } };

/** The agreement has run out, and the profile says so. */
export const Lapsed: WidgetStory = { args: { partner: 'petaling-jaya' } };

/** No source tells whether the partnership is still alive. */
export const Unclear: WidgetStory = { args: { partner: 'cotabato' } };

/** Room is kept and the link of the page is shown until the profile is there. */
export const Loading: WidgetStory = { ...states.loading, tags: ['loading'] };

/** A feed without a profile still knows the partner. */
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

/** For a page whose heading above the widget is the only `h1`. */
export const HeadingLevel: WidgetStory = { args: { 'heading-level': 2 } };

/** Notes on figures, and the sources, open at a click and by the keyboard. */
export const Disclosures: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const [note] = findAll(widget, 'details.note');
    if (!note) throw new globalThis.Error('No figure has a long note.');
    await userEvent.click(find(widget, 'details.note > summary'));
    await expect(note).toHaveAttribute('open');
    await expect(find(widget, 'details.note > p')).toBeVisible();
    const sources = find(widget, '[part=credits] summary');
    sources.click();
    await expect(find(widget, '[part=credits] details')).toHaveAttribute('open');
    await waitFor(() => expect(find(widget, '[part=credits] li')).toBeVisible());
  },
};

export const ConsentGiven: WidgetStory = { ...states.consentGiven, tags: ['interaction', '!autodocs'] };

export const TriedAgain: WidgetStory = { ...states.triedAgain, tags: ['interaction', '!autodocs'] };

export const ChangeOfLanguage: WidgetStory = { ...states.changeOfLanguage, tags: ['interaction', '!autodocs'] };

const newsFeed = shapeNews('profile-news', (slice) => {
  const city = slice['city'] as { facts: readonly Slice[] };
  const [population, ...facts] = city.facts;
  return { ...slice, city: { ...city, facts: [{ ...population, value: 2_600_000 }, ...facts] } };
});

export const FocusKept: WidgetStory = {
  ...states.keepFocus(newsFeed, '.tiles a', '.tiles .value'),
  tags: ['interaction', '!autodocs'],
};
