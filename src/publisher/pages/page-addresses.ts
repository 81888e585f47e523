import type { LocaleCode } from '../../model/locale-codes.js';

/** Stands for the address at which the site will be; nobody can have it. */
export const placeholderOrigin = 'https://widgets.example/v1';

/** From an embed page to the folder of the scripts: relative, so that the site works in any folder of any server. */
export const sitePath = '../../';

/** Which page: an element's, for a partner (`bandung`: in general), in a locale. */
export interface PageKey {
  readonly partner: string;
  readonly element: string;
  readonly locale: LocaleCode;
}

/** `embed/suwon/city-profile.ko.html`: the place of a page in the site. */
export function nameEmbedFile({ partner, element, locale }: PageKey): string {
  return `embed/${partner}/${element}.${locale}.html`;
}

/** `oembed/suwon/city-profile.ko.json`: the place of what oEmbed says of a page. */
export function nameOembedFile({ partner, element, locale }: PageKey): string {
  return `oembed/${partner}/${element}.${locale}.json`;
}

/**
 * The public address of the site without a closing slash: an origin, and a path where the site has one. `undefined`
 * where it is none.
 */
export function readOrigin(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    return undefined;
  return url.href.replace(/\/+$/, '');
}
