/**
 * How a feed is asked for. A plain GET without headers of our own: others would cost a preflight. No cookies go
 * along: to another origin `same-origin` sends as little as `omit`, and takes what `<link rel="preload">` brought.
 */
export function buildRequestOptions(url: string): RequestInit {
  return {
    credentials: url.startsWith(`${location.origin}/`) ? 'omit' : 'same-origin',
    mode: 'cors',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  };
}
