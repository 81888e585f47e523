import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FeedImage } from '../model/feed.js';
import { getPlainText } from './feed-text.js';

/** A picture of the feed, its place reserved by its own ratio. */
export function renderImage(image: FeedImage, className = ''): TemplateResult {
  return html`<img
    class=${className}
    src=${image.src}
    width=${image.width}
    height=${image.height}
    alt=${getPlainText(image.alt)}
    lang=${typeof image.alt === 'string' ? nothing : image.alt.lang}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
