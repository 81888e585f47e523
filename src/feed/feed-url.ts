import { getPageRegistry } from './page-registry.js';

/** The page's feed, for elements without a `feed` of their own; set by the loaders. */
export function getDefaultFeedTemplate(): string | undefined {
  return getPageRegistry().feed;
}

/** Sets the page's feed: an absolute URL with `{partner}` and `{lang}`. `undefined` takes it away. */
export function setDefaultFeedTemplate(template: string | undefined): void {
  getPageRegistry().feed = template;
}

/** What a feed is asked for. Without `partner`: Bandung in general. */
export interface SliceKey {
  readonly partner?: string;
  readonly lang: string;
}

// A template that went through `new URL()` has its braces encoded.
const placeholder = /(?:\{|%7B)(partner|lang)(?:\}|%7D)/gi;

/** The address of a slice, or `undefined` where the partner's id or the template is not usable. */
export function resolveFeedUrl(template: string, { partner, lang }: SliceKey, base: string): string | undefined {
  const id = partner || 'bandung';
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  try {
    const filled = template.replace(placeholder, (_match, name: string) =>
      encodeURIComponent(name.toLowerCase() === 'partner' ? id : lang),
    );
    const url = new URL(filled, base);
    url.hash = '';
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
