/**
 * The elements as classes, for portals that bundle: nothing is registered and nothing runs on import. Register with
 * the `…/define/*.js` modules, or with `defineElement` under the tag that you like.
 */
export { FeedElement } from './base/feed-element.js';
export { defineElement } from './base/define-element.js';
export { version } from './base/version.js';
export type { BandungEventMap, ErrorDetail, FollowDetail, ReadyDetail, StaleDetail } from './base/events.js';
export { setDefaultFeedTemplate } from './feed/feed-url.js';
export { CityProfileElement } from './elements/city-profile/city-profile.js';
export { ContactPersonElement } from './elements/contact-person/contact-person.js';
export { CooperationTimelineElement } from './elements/cooperation-timeline/cooperation-timeline.js';
export { TourismHighlightElement } from './elements/tourism-highlight/tourism-highlight.js';
export { parseFeed } from './model/parse-feed.js';
export { localeCodes } from './model/locale-codes.js';
export type { LocaleCode } from './model/locale-codes.js';
export type * from './model/feed.js';
