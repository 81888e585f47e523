import { parseDateSpan } from '../../model/partial-date.js';
import { findOffices } from './build-slice.js';
import type {
  CanonicalEvent,
  CanonicalHighlight,
  CanonicalImage,
  CanonicalLink,
  CanonicalOffice,
  LanguageMap,
} from '../canonical.js';
import { schemaVersion, type Content } from '../content.js';
import { encodeWithRevision } from './encode-json.js';
import { linkedDataContext, weekdays } from './linked-data-context.js';
import type { MediaShelf } from './media-shelf.js';
import { sortEvents } from './sort-events.js';

/** Builds `all.json`: all languages and all events of a partner in one document, as JSON-LD in terms of schema.org. */
export function buildLinkedData(content: Content, partnerId: string, shelf: MediaShelf): Uint8Array {
  const head = { '@context': linkedDataContext, '@type': 'Dataset', '@id': '', schemaVersion };
  return encodeWithRevision(head, new LinkedDataBuilder(content, shelf).build(partnerId));
}

class LinkedDataBuilder {
  readonly #content: Content;
  readonly #shelf: MediaShelf;
  readonly #sourceIds = new Set<string>();

  constructor(content: Content, shelf: MediaShelf) {
    this.#content = content;
    this.#shelf = shelf;
  }

  build(partnerId: string): object {
    const { feed, city, highlights, events, partners } = this.#content;
    const partner = partners.get(partnerId);
    const items = sortEvents(events.get(partnerId) ?? []);
    const body = {
      asOf: feed.asOf,
      licence: { '@type': 'CreativeWork', ...feed.licence },
      attribution: feed.licence.attribution,
      city: this.#buildCity(),
      partner: partner && this.#buildPartner(partnerId),
      timeline: { total: items.length, items: items.map((event) => this.#buildEvent(event)) },
      contacts: {
        offices: findOffices(this.#content, city.offices).map((office) => this.#buildOffice(office)),
        missions: findOffices(this.#content, partner?.missions ?? []).map((office) => this.#buildOffice(office)),
      },
      highlights: highlights.map((highlight) => this.#buildHighlight(highlight)),
    };
    // Last, because it is known only now which sources are cited.
    return { ...body, sources: this.#listSources() };
  }

  #buildCity(): object {
    const { city, countries } = this.#content;
    return {
      '@type': 'City',
      '@id': '#city',
      ...city,
      // For text editors.
      $schema: undefined,
      // They stand in `contacts`.
      offices: undefined,
      country: this.#buildCountry(city.country),
      emblem: this.#buildImage(city.emblem),
      flag: this.#buildImage(countries[city.country]?.flag),
      nicknames: city.nicknames && turnAround(city.nicknames),
      coordinates: { '@type': 'GeoCoordinates', ...city.coordinates },
      summary: turnAround(city.summary),
      facts: city.facts.map(({ sources, ...fact }) => ({
        '@type': 'PropertyValue',
        ...fact,
        citedIn: this.#cite(sources),
      })),
      strengths: city.strengths.map(({ sources, ...strength }) => ({ ...strength, citedIn: this.#cite(sources) })),
      links: buildLinks(city.links),
    };
  }

  #buildPartner(partnerId: string): object | undefined {
    const { partners, countries } = this.#content;
    const partner = partners.get(partnerId);
    if (!partner) return undefined;
    const { sources, coordinates, ...rest } = partner;
    return {
      '@type': 'City',
      '@id': '#partner',
      ...rest,
      $schema: undefined,
      missions: undefined,
      country: this.#buildCountry(partner.country),
      flag: this.#buildImage(countries[partner.country]?.flag),
      coordinates: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
      citedIn: this.#cite(sources),
    };
  }

  #buildEvent({ sources, ...event }: CanonicalEvent): object {
    const span = event.date === undefined ? undefined : parseDateSpan(event.date);
    return {
      '@type': 'Event',
      '@id': `#event-${event.id}`,
      ...event,
      startDate: span?.start.iso,
      endDate: span?.isOpenEnded ? undefined : (span?.end ?? span?.start)?.iso,
      citedIn: this.#cite(sources),
    };
  }

  #buildOffice({ sources, hours, person, ...office }: CanonicalOffice): object {
    return {
      '@type': office.kind === 'society' ? 'Organization' : 'GovernmentOffice',
      '@id': `#office-${office.id}`,
      ...office,
      country: office.country && this.#buildCountry(office.country),
      hours: hours && {
        ...hours,
        periods: hours.periods.map(({ days, opens, closes }) => ({
          '@type': 'OpeningHoursSpecification',
          days: days.map((day) => weekdays[day - 1]),
          opens,
          closes,
        })),
      },
      person: person && { '@type': 'Person', ...person },
      citedIn: this.#cite(sources),
    };
  }

  #buildHighlight({ sources, coordinates, image, links, ...highlight }: CanonicalHighlight): object {
    return {
      '@type': 'TouristAttraction',
      '@id': `#highlight-${highlight.id}`,
      ...highlight,
      coordinates: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
      image: this.#buildImage(image),
      links: links && buildLinks(links),
      citedIn: this.#cite(sources),
    };
  }

  #buildCountry(code: string): object {
    return { '@type': 'Country', code, name: this.#content.countries[code]?.name };
  }

  #buildImage(image: CanonicalImage | undefined): object | undefined {
    if (!image) return undefined;
    const { file, ...rest } = image;
    return { '@type': 'ImageObject', src: `../${this.#shelf.publish(file)}`, ...rest };
  }

  #cite(ids: readonly string[]): string[] {
    return ids.map((id) => {
      this.#sourceIds.add(id);
      return `#source-${id}`;
    });
  }

  #listSources(): object[] {
    return [...this.#sourceIds].map((id) => {
      const { title, url } = this.#content.sources.get(id) ?? {};
      return { '@type': 'CreativeWork', '@id': `#source-${id}`, title, url };
    });
  }
}

/** A list of texts in several languages as one map of lists: JSON-LD knows no list of language maps. */
function turnAround(texts: readonly LanguageMap[]): Record<string, string[]> {
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  return Object.fromEntries([...languages].map((lang) => [lang, texts.flatMap((text) => text[lang] ?? [])]));
}

function buildLinks(links: readonly CanonicalLink[]): object[] {
  return links.map((link) => ({ '@type': 'WebPage', ...link }));
}
