import { describePartnership } from '../../elements/city-profile/partnership-words.js';
import { describeTitle } from '../../elements/cooperation-timeline/title-words.js';
import type { FeedText } from '../../model/feed.js';
import { getPlainText } from '../../model/feed-text.js';
import { selectEvents } from '../../model/select-events.js';
import type { Markup } from './html.js';
import type { PageView } from './page-view.js';
import { describeContacts, renderContacts } from './render-contacts.js';
import { describePlaceCounts, describePlaces, renderPlaces } from './render-places.js';
import { renderProfile } from './render-profile.js';
import { renderTimeline } from './render-timeline.js';

/** What the pages of one element have of their own. */
export interface ElementPage {
  /** CSS pixels of a frame before the page has told its height. */
  readonly frameHeight: number;
  /** The short name, for links to the page. */
  title(view: PageView): string;
  /** The title of the document, where the short name is not enough. */
  documentTitle?(view: PageView): string;
  /** One or two sentences for search engines. */
  description(view: PageView): string;
  /** What the widget shows, as far as it needs no script. */
  render(view: PageView): Markup;
}

/** The pages by the name that stands behind `bandung-` in the element's tag. */
export const elementPages: Readonly<Record<string, ElementPage>> = {
  'city-profile': {
    frameHeight: 900,
    title: ({ feed }) => plain(feed.city?.name) ?? 'Bandung',
    documentTitle({ feed: { city, partner }, localize }) {
      const name = plain(city?.name) ?? 'Bandung';
      const where = partner
        ? describePartnership(localize, partner)
        : [city?.region, city?.country?.name].flatMap((text) => plain(text) ?? []).join(' · ');
      return where ? `${name} – ${where}` : name;
    },
    description: ({ feed }) => (feed.city?.summary ?? []).map(getPlainText).join(' '),
    render: renderProfile,
  },
  'cooperation-timeline': {
    frameHeight: 800,
    title: ({ feed, localize }) => describeTitle(localize, feed),
    description({ feed, localize }) {
      const standing = feed.partner && describePartnership(localize, feed.partner);
      const titles = selectEvents(feed.timeline, { limit: 4 }).map(({ title }) => getPlainText(title));
      return [standing, ...titles].filter(Boolean).join(' · ');
    },
    render: renderTimeline,
  },
  'contact-person': {
    frameHeight: 700,
    title: describeContacts,
    description({ feed: { contacts } }) {
      const [chief] = contacts.offices;
      const names = [...contacts.offices.slice(0, 1), ...contacts.missions].map(({ name }) => getPlainText(name));
      return [...names, plain(chief?.role)].filter(Boolean).join(' · ');
    },
    render: renderContacts,
  },
  'tourism-highlight': {
    frameHeight: 900,
    title: describePlaces,
    description(view) {
      const names = view.feed.highlights.slice(0, 8).map(({ name }) => getPlainText(name));
      return [describePlaceCounts(view), ...names].join(' · ');
    },
    render: renderPlaces,
  },
};

function plain(text: FeedText | undefined): string | undefined {
  return text && getPlainText(text);
}
