/** The one gate for addresses from a feed. What does not pass is shown as words, never as a link or a picture. */

const maxUrlLength = 2048;
const linkProtocol = /^(https|mailto|tel|geo):$/;
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const rasterFile = /\.(avif|webp|jpe?g|png)$/i;
// The URL parser drops tabs and line feeds, so that `java\nscript:` would be read as one word.
const controlCharacter = /\p{Cc}/u;

/**
 * The normalised address if it is safe to link to: absolute (or relative to `base`), https, mailto, tel or geo, without
 * user name and password. Plain http is for a server on this very machine only.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > maxUrlLength || !value.trim() || controlCharacter.test(value)) {
    return undefined;
  }
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  const isAllowed = linkProtocol.test(url.protocol) || (url.protocol === 'http:' && loopbackHost.test(url.hostname));
  return isAllowed && !url.username && !url.password ? url.href : undefined;
}

/** Resolves an address against the feed's own and keeps it only on the feed's origin: nobody else is ever asked. */
export function safeFeedUrl(value: unknown, feedUrl: string): string | undefined {
  const url = safeUrl(value, feedUrl);
  return url?.startsWith('http') && new URL(url).origin === new URL(feedUrl).origin ? url : undefined;
}

/** As `safeFeedUrl`, for raster pictures. SVG is code and can imitate controls of the page. */
export function safeImageUrl(value: unknown, feedUrl: string): string | undefined {
  const url = safeFeedUrl(value, feedUrl);
  return url && rasterFile.test(new URL(url).pathname) ? url : undefined;
}
