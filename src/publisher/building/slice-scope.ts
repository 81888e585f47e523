import type { Formats } from '../../localization/formats.js';
import { buildIntlFormats } from '../../localization/intl-formats.js';
import type { FeedText } from '../../model/feed.js';
import type { LocaleCode } from '../../model/locale-codes.js';
import type { CanonicalCountries, CanonicalImage, CanonicalLink, LanguageMap } from '../canonical.js';
import type { Content } from '../content.js';
import type { SliceCountry, SliceImage, SliceLink, SliceSource, SliceZone } from '../slice.js';
import { listOffsets } from './list-offsets.js';
import type { MediaShelf } from './media-shelf.js';
import { resolveText } from './resolve-text.js';

/** What the parts of one file of the feed share while it is built: its language, its pictures and its list of sources. */
export class SliceScope {
  readonly content: Content;
  readonly locale: LocaleCode;
  readonly #shelf: MediaShelf;
  readonly #sourceIndices = new Map<string, number>();
  readonly #zones = new Set<string>();
  readonly formats: Formats;

  constructor(content: Content, locale: LocaleCode, shelf: MediaShelf) {
    this.content = content;
    this.locale = locale;
    this.#shelf = shelf;
    this.formats = buildIntlFormats(locale);
  }

  text(map: LanguageMap): FeedText;
  text(map: LanguageMap | undefined): FeedText | undefined;
  text(map: LanguageMap | undefined): FeedText | undefined {
    return map && resolveText(map, this.locale);
  }

  image(image: CanonicalImage | undefined): SliceImage | undefined {
    if (!image) return undefined;
    const { file, width, height, alt, credit, licence } = image;
    // Slices stand in a folder of their own beside `media/`.
    const src = `../${this.#shelf.publish(file)}`;
    return { src, width, height, alt: this.text(alt), credit: this.text(credit), licence };
  }

  links(links: readonly CanonicalLink[]): SliceLink[];
  links(links: readonly CanonicalLink[] | undefined): SliceLink[] | undefined;
  links(links: readonly CanonicalLink[] | undefined): SliceLink[] | undefined {
    return links?.map(({ kind, url, label }) => ({ kind, url, label: this.text(label) }));
  }

  /** The day on which an entry was last checked; that of the whole file goes without saying. */
  asOf(date: string | undefined): string | undefined {
    return date === this.content.feed.asOf ? undefined : date;
  }

  country(code: string): SliceCountry {
    return { code, name: this.text(this.#findCountry(code).name) };
  }

  flag(code: string): SliceImage | undefined {
    return this.image(this.#findCountry(code).flag);
  }

  /** Takes down a time zone that the file names. */
  zone(timeZone: string): string;
  zone(timeZone: string | undefined): string | undefined;
  zone(timeZone: string | undefined): string | undefined {
    if (timeZone) this.#zones.add(timeZone);
    return timeZone;
  }

  /** The clocks of the time zones that the file names. */
  listZones(): SliceZone[] {
    return [...this.#zones].map((timeZone) => listOffsets(timeZone, this.content.feed.asOf));
  }

  /** Turns ids of sources into places in the file's list, in which each stands once. */
  cite(ids: readonly string[]): number[] {
    return ids.map((id) => {
      const index = this.#sourceIndices.get(id) ?? this.#sourceIndices.size;
      this.#sourceIndices.set(id, index);
      return index;
    });
  }

  /** The sources cited so far, in the order of their places. */
  listSources(): SliceSource[] {
    return [...this.#sourceIndices.keys()].map((id) => {
      const source = this.content.sources.get(id);
      if (!source) throw new Error(`The source ${id} is missing; checkContent would have said so.`);
      const { title, url } = source;
      return { title: typeof title === 'string' ? title : this.text(title), url };
    });
  }

  #findCountry(code: string): CanonicalCountries['countries'][string] {
    const country = this.content.countries[code];
    if (!country) throw new Error(`The country ${code} is missing; checkContent would have said so.`);
    return country;
  }
}
