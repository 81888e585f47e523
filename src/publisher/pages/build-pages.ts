import { localeCodes } from '../../model/locale-codes.js';
import { parseFeed } from '../../model/parse-feed.js';
import { buildSlice } from '../building/build-slice.js';
import { compressFiles } from '../building/compress-files.js';
import { MediaShelf } from '../building/media-shelf.js';
import { generalId, type Content } from '../content.js';
import { buildOembed } from './build-oembed.js';
import { elementPages } from './element-pages.js';
import { nameEmbedFile, nameOembedFile } from './page-addresses.js';
import { loadPageWords } from './page-words.js';
import { siteUrl, type PageView } from './page-view.js';
import { renderPage } from './render-page.js';

/** Of Brotli: for so many pages, 10 would take twenty times as long and save 8 %. */
const pageQuality = 7;

/** Files of a site by their path below its root. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

export interface PageOptions {
  /** Public address of the site, without a closing slash: see `readOrigin`. */
  readonly origin: string;
  /** Also make a `.br` and a `.gz` of every page. */
  readonly isCompressed?: boolean;
}

/**
 * Builds the embed pages and what oEmbed says of them, for every partner, element and locale. The same content gives
 * the same bytes.
 */
export async function buildPageFiles(content: Content, { origin, isCompressed }: PageOptions): Promise<PageFiles> {
  const pages = new Map<string, Uint8Array>();
  const oembeds = new Map<string, Uint8Array>();
  const shelf = new MediaShelf(content.media);
  for (const locale of localeCodes) {
    const words = await loadPageWords(locale);
    for (const partner of [generalId, ...content.partners.keys()]) {
      const feed = readSlice(content, partner, locale, shelf);
      for (const element of Object.keys(elementPages)) {
        const page = elementPages[element]!;
        const view: PageView = { ...words, key: { partner, element, locale }, feed };
        pages.set(nameEmbedFile(view.key), encode(renderPage(view, page, elementPages, origin)));
        oembeds.set(nameOembedFile(view.key), encode(`${JSON.stringify(buildOembed(view, page, origin))}\n`));
      }
    }
  }
  return new Map([...pages, ...(isCompressed ? compressFiles(pages, pageQuality) : []), ...oembeds]);
}

/** The slice as a widget would read it: what it would drop is not on the page either. */
function readSlice(content: Content, partner: string, locale: PageView['locale'], shelf: MediaShelf): PageView['feed'] {
  const slice = buildSlice(content, partner, locale, shelf).find(({ name }) => name === `${locale}.json`);
  const { feed } = parseFeed(
    JSON.parse(JSON.stringify(slice?.document)),
    `${siteUrl}feed/v1/${partner}/${locale}.json`,
  );
  if (!feed) throw new Error(`The slice ${partner}/${locale}.json is no feed; checkContent would have said so.`);
  return feed;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
