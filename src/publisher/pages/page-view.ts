import { getDirection } from '../../localization/direction.js';
import type { Feed, FeedImage, FeedText } from '../../model/feed.js';
import { getPlainText } from '../../model/feed-text.js';
import type { DateSpan, PartialDate } from '../../model/partial-date.js';
import { html, join, type Content, type Markup } from './html.js';
import { sitePath, type PageKey } from './page-addresses.js';
import type { PageWords } from './page-words.js';

/**
 * Stands for the site while a slice is read: its parser wants absolute addresses, pages want relative ones. Nobody can
 * have it.
 */
export const siteUrl = 'https://site.invalid/';

/** What the parts of a page are written with. */
export interface PageView extends PageWords {
  readonly key: PageKey;
  readonly feed: Feed;
}

/** A text of the feed; one in another language than the page's says so (WCAG 2.2, 3.1.2 Language of Parts). */
export function renderText(text: FeedText | undefined): Content {
  if (text === undefined || typeof text === 'string') return text;
  return html`<span lang="${text.lang}" dir="${getDirection(text.lang)}">${text.text}</span>`;
}

/** A date or a span in the words of the page. HTML knows no spans: the machine-readable value is the beginning. */
export function renderTime({ iso }: PartialDate | DateSpan, words: string): Markup {
  return html`<time datetime="${iso.split('/')[0]}">${words}</time>`;
}

/** A picture of the feed, its place reserved by its own ratio. */
export function renderImage(image: FeedImage, className: string): Markup {
  return html`<img
    class="${className}"
    src="${locateFromPage(image.src)}"
    width="${image.width}"
    height="${image.height}"
    alt="${getPlainText(image.alt)}"
    loading="lazy"
    decoding="async"
  />`;
}

/** The address of a file of the feed as a page writes it. */
export function locateFromPage(url: string): string {
  return url.startsWith(siteUrl) ? `${sitePath}${url.slice(siteUrl.length)}` : url;
}

/** A website by its host, called as people call it. */
export function nameHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Whom the page is about: `Bandung – Suwon`, or `Bandung · Indonesia`. */
export function renderPair({ feed: { city, partner } }: PageView): Content {
  const names = partner ? [city?.name ?? 'Bandung', partner.name] : [city?.name ?? 'Bandung', city?.country?.name];
  const isolated = names.map((name) => name && html`<bdi>${renderText(name)}</bdi>`);
  return join(isolated, partner ? ' – ' : ' · ');
}
