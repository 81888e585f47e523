import { html } from 'lit';
import '../src/elements/city-profile/city-profile.define.js';
import '../src/elements/contact-person/contact-person.define.js';
import '../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import '../src/elements/tourism-highlight/tourism-highlight.define.js';
import { showWidget } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import { realFeed } from './story-feed.js';

export default {
  title: 'Guidance/In design systems',
  args: { feed: realFeed, now: '2026-11-24T05:00:00Z' },
  argTypes: { feed: { control: false }, now: { control: 'date' } },
  // Each in a document of its own: their style sheets would meet on one page of documentation.
  parameters: { docs: { source: { code: null }, story: { inline: false, height: '640px' } } },
};

/** A widget in a design system: the toolbar “Host” shows any other widget in it. */
function within(host: string, lang: string, tag: string): WidgetStory {
  return { globals: { host, lang }, render: (args, context) => html`${showWidget(tag, args, context)}` };
}

/** Places to visit, on a page made with Bootstrap 5. */
export const Bootstrap: WidgetStory = {
  ...within('bootstrap', 'en', 'bandung-tourism-highlight'),
  args: { partner: 'petaling-jaya', limit: 3 },
};

/** The profile on a page in the U.S. Web Design System. */
export const Uswds: WidgetStory = {
  ...within('uswds', 'en', 'bandung-city-profile'),
  name: 'USWDS',
  args: { partner: 'fort-worth' },
};

/** The contact on a page in KRDS, the design system of the Korean government. Its root font size is 10 pixels. */
export const Krds: WidgetStory = {
  ...within('krds', 'ko', 'bandung-contact-person'),
  name: 'KRDS',
  args: { partner: 'suwon', visitorTimeZone: 'Asia/Seoul' },
};

/** The timeline on a page in KERN, the design system of the German administration. */
export const Kern: WidgetStory = {
  ...within('kern', 'de', 'bandung-cooperation-timeline'),
  name: 'KERN',
  args: { partner: 'braunschweig', limit: 3 },
};

/** The profile on a page made with GOV.UK Frontend, in Arial: its own font is not for others. */
export const Govuk: WidgetStory = {
  ...within('govuk', 'en', 'bandung-city-profile'),
  name: 'GOV.UK',
  args: { partner: '' },
};
