import { basename } from 'node:path';
import { localeCodes, sourceLocale, type LocaleCode } from '../../model/locale-codes.js';
import { ridge } from '../../styles/ridge.js';
import type { ElementPage } from './element-pages.js';
import { html, trust, type Content, type Markup } from './html.js';
import { nameEmbedFile, nameOembedFile, sitePath, type PageKey } from './page-addresses.js';
import { pageStyle, pageStyleHash } from './page-style.js';
import { locateFromPage, renderPair, type PageView } from './page-view.js';

/** Characters of a description that search engines show at most. */
const descriptionLength = 200;

/** What each language calls itself. */
const languageNames: Readonly<Record<LocaleCode, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  su: 'Basa Sunda',
  ms: 'Bahasa Melayu',
  de: 'Deutsch',
  ko: '한국어',
  'zh-Hans': '简体中文',
  ja: '日本語',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/**
 * All that comes from elsewhere is of the site itself; the style is known by its hash. In a sandboxed frame WebKit takes
 * `'self'` for nobody, and knows the site by its address alone.
 */
function buildPolicy(origin: string): string {
  const site = `'self' ${origin}/`;
  return [
    `default-src 'none'`,
    `script-src ${site}`,
    `style-src '${pageStyleHash}'`,
    `img-src ${site}`,
    `connect-src ${site}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types bandung-widgets`,
  ].join('; ');
}

/** Not in a template: every blank counts for the hash. */
const styleElement = trust(`<style>${pageStyle}</style>`);

/** The ridge has no place for values: its template is its markup. */
const ridgeMarkup = trust(ridge().strings.join('').replace(/\s+/g, ' '));

/**
 * A whole page: readable as it is, and the fallback of the live widget where scripts run. Links lead out of a frame.
 *
 * @param origin - public address of the site, without a closing slash
 * @param pages - the pages of all elements, for the links between them
 */
export function renderPage(
  view: PageView,
  page: ElementPage,
  pages: Readonly<Record<string, ElementPage>>,
  origin: string,
): string {
  const { key, feed, locale, direction } = view;
  const { element, partner } = key;
  // The name of a tag is no place for a value, but ours are of a closed list.
  const [open, close] = [trust(`<bandung-${element}`), trust(`</bandung-${element}>`)];
  return html`<!doctype html>
    <html lang="${locale}" dir="${direction}">
      ${renderHead(view, page, origin)}
      <body>
        <main>
          <h1>${renderPair(view)}</h1>
          ${open} class="widget"${feed.partner && html` partner="${partner}"`} heading-level="2"> ${ridgeMarkup}
          <div class="content">${page.render(view)}</div>
          ${renderNavigation(view, pages)} ${close}
        </main>
      </body>
    </html> `.toString();
}

/** The title of the document. */
export function describePage(view: PageView, page: ElementPage): string {
  return (page.documentTitle ?? page.title)(view);
}

function renderHead(view: PageView, page: ElementPage, origin: string): Markup {
  const { key, feed } = view;
  const title = describePage(view, page);
  const icon = feed.city?.emblem;
  const address = (other: Partial<PageKey>): string => `${origin}/${nameEmbedFile({ ...key, ...other })}`;
  // The policy stands before all that it is about.
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${buildPolicy(origin)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="index, follow" />
    <base target="_top" />
    <title>${title}</title>
    <meta name="description" content="${shorten(page.description(view))}" />
    <link rel="canonical" href="${address({})}" />
    ${localeCodes.map((code) => html`<link rel="alternate" hreflang="${code}" href="${address({ locale: code })}" /> `)}
    <link rel="alternate" hreflang="x-default" href="${address({ locale: sourceLocale })}" />
    <link
      rel="alternate"
      type="application/json+oembed"
      href="${`${origin}/${nameOembedFile(key)}`}"
      title="${title}"
    />
    ${icon && html`<link rel="icon" href="${locateFromPage(icon.src)}" />`} ${styleElement}
    <script type="module" src="${sitePath}bandung-widgets.js"></script>
    <script src="${sitePath}bandung-frame.js" defer></script>
  </head>`;
}

/** The other pages of the partner, and this one in the other languages. Inside the widget, whose loader leaves them. */
function renderNavigation(view: PageView, pages: Readonly<Record<string, ElementPage>>): Markup {
  const { key } = view;
  const link = (other: Partial<PageKey>, isCurrent: boolean, words: Content): Markup => {
    // All pages of a partner are in one folder.
    const path = basename(nameEmbedFile({ ...key, ...other }));
    return isCurrent ? html`<a href="${path}" aria-current="page">${words}</a>` : html`<a href="${path}">${words}</a>`;
  };
  return html`<nav slot="actions">
    <ul>
      ${Object.keys(pages).map(
        (element) => html`<li>${link({ element }, element === key.element, pages[element]?.title(view))}</li>`,
      )}
    </ul>
    <ul>
      ${localeCodes.map(
        (locale) => html`<li lang="${locale}">${link({ locale }, locale === key.locale, languageNames[locale])}</li>`,
      )}
    </ul>
  </nav>`;
}

/** Cuts after a word, where a language has such, and says that it cut. */
function shorten(words: string): string {
  if (words.length <= descriptionLength) return words;
  const cut = [...words].slice(0, descriptionLength - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > descriptionLength / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:·–]+$/, '')}…`;
}
