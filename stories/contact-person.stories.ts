import { expect, waitFor } from 'storybook/test';
import '../src/elements/contact-person/contact-person.define.js';
import { catchFile, find, findAll, findWidget } from './find-widget.js';
import { describeStories, limitArgType } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import * as states from './states.js';
import { shapeFeed, shapeNews } from './story-feed.js';
import type { Slice } from './story-feed.js';

interface Contacts {
  readonly offices: readonly Slice[];
  readonly missions: readonly Slice[];
}

const meta = describeStories('bandung-contact-person', {
  limit: limitArgType,
  visitorTimeZone: {
    control: 'select',
    options: ['Europe/Berlin', 'Asia/Seoul', 'Asia/Jakarta', 'America/Chicago', 'Australia/Melbourne'],
  },
});

export default {
  ...meta,
  title: 'Elements/Contact person',
  args: { ...meta.args, visitorTimeZone: 'Europe/Berlin' },
};

function shapeContacts(name: string, shape: (contacts: Contacts) => Contacts): string {
  return shapeFeed(name, (slice) => ({ ...slice, contacts: shape(slice['contacts'] as Contacts) }));
}

/** At noon in Bandung, for a visitor from Braunschweig. */
export const Ready: WidgetStory = {};

/** At an hour when nobody answers. */
export const Closed: WidgetStory = { args: { now: '2026-11-27T15:00:00Z' } };

/** For a visitor in the same time zone, the office’s hours are said once. */
export const SameTimeZone: WidgetStory = { args: { visitorTimeZone: 'Asia/Jakarta' } };

export const AllOfficesInFull: WidgetStory = { args: { limit: 0 } };

/** Bandung in general: the city’s offices, no missions. */
export const WithoutPartner: WidgetStory = { args: { partner: '' } };

/** A person is there only where the office names one in public. The name is a placeholder. */
export const NamedPerson: WidgetStory = {
  args: {
    feed: shapeContacts('person', ({ offices }) => ({
      offices: offices.slice(0, 1).map((office) => ({
        ...office,
        person: { name: 'N. N.', title: 'Head of division (example)' },
        languages: ['id', 'en'],
      })),
      missions: [],
    })),
  },
};

/** Room is kept and the link of the page is shown until the offices are there. */
export const Loading: WidgetStory = { ...states.loading, tags: ['loading'] };

/** No office is published. */
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

/** What is known of the other offices opens at a click. */
export const Disclosures: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    await userEvent.click(find(widget, '[part=others] summary'));
    await expect(find(widget, '[part=others] details')).toHaveAttribute('open');
    await expect(find(widget, '[part=others] details button')).toBeVisible();
  },
};

/** An office for the address book, as a vCard. */
export const ContactSaved: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const { name, text } = await catchFile(() => userEvent.click(find(widget, '[part=office] button')));
    await expect(name).toBe('bagian-kerja-sama.vcf');
    await expect(text).toMatch(/^BEGIN:VCARD\r\n/);
    await expect(text).toMatch(/END:VCARD\r\n$/);
  },
};

export const ConsentGiven: WidgetStory = { ...states.consentGiven, tags: ['interaction', '!autodocs'] };

export const TriedAgain: WidgetStory = { ...states.triedAgain, tags: ['interaction', '!autodocs'] };

export const ChangeOfLanguage: WidgetStory = { ...states.changeOfLanguage, tags: ['interaction', '!autodocs'] };

const newsFeed = shapeNews('contact-news', (slice) => {
  const { offices, missions } = slice['contacts'] as Contacts;
  const [chief, ...others] = offices;
  return { ...slice, contacts: { offices: [{ ...chief, role: 'A role of today (example).' }, ...others], missions } };
});

export const FocusKept: WidgetStory = {
  ...states.keepFocus(newsFeed, '[part=office] button', '.role'),
  tags: ['interaction', '!autodocs'],
};

/** Closing time comes while the page is open: the state of the office changes by itself. */
export const ClosingTime: WidgetStory = {
  tags: ['interaction', '!autodocs'],
  play: async ({ canvasElement }) => {
    const widget = (await findWidget(canvasElement, 'ready')) as HTMLElementTagNameMap['bandung-contact-person'];
    await expect(findAll(widget, '[part~=state].open').length).toBeGreaterThan(0);
    widget.now = new Date('2026-11-24T10:00:00Z');
    await waitFor(() => expect(findAll(widget, '[part~=state].open')).toHaveLength(0));
  },
};
