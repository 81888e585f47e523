import { getPlainText } from '../../model/feed-text.js';
import type { ElementPage } from './element-pages.js';
import { html } from './html.js';
import { nameEmbedFile, sitePath } from './page-addresses.js';
import { locateFromPage, type PageView } from './page-view.js';
import { describePage } from './render-page.js';

/** CSS pixels that a frame is thought to have; it takes the width of its column. */
const frameWidth = 600;
/** Seconds. The answer changes with a title or a picture alone; what is in the frame is live. */
const cacheAge = 86_400;

/**
 * What oEmbed (oembed.com, version 1.0) says of a page: a frame, and before it a link for systems that hide the frame
 * until it has told its height, as WordPress does.
 *
 * @param origin - public address of the site, without a closing slash
 */
export function buildOembed(view: PageView, page: ElementPage, origin: string): object {
  const { key, feed } = view;
  const url = `${origin}/${nameEmbedFile(key)}`;
  const title = describePage(view, page);
  const emblem = feed.city?.emblem;
  const official = feed.city?.links.find(({ kind }) => kind === 'official');
  // Scripts for the live widget and links that open beside the page: a frame of ours needs nothing else of its host.
  const frame = html`<iframe
    src="${url}"
    title="${title}"
    width="100%"
    height="${page.frameHeight}"
    frameborder="0"
    loading="lazy"
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  ></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: feed.city?.nativeName ?? getPlainText(feed.city?.name ?? 'Bandung'),
    provider_url: official?.url ?? `${origin}/`,
    cache_age: cacheAge,
    html: flatten(`${html`<blockquote><a href="${url}">${title}</a></blockquote>`}${frame}`),
    width: frameWidth,
    height: page.frameHeight,
    ...(emblem && {
      thumbnail_url: locateFromPage(emblem.src).replace(sitePath, `${origin}/`),
      thumbnail_width: emblem.width,
      thumbnail_height: emblem.height,
    }),
  };
}

/** One line, as WordPress looks for it. */
function flatten(markup: string): string {
  return markup.replace(/\s*\n\s*/g, ' ').replaceAll(' >', '>');
}
