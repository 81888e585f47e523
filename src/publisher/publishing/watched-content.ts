import type { CanonicalEvent } from '../canonical.js';
import type { Content } from '../content.js';
import { nameDependency, type Collection } from './dependencies.js';
import { WatchedMap } from './watched-map.js';

/**
 * Content as it is given to what builds one partner's files. It takes note of what they are made of, so that nobody has
 * to say it a second time, and has no events but that partner's.
 */
export class WatchedContent implements Content {
  readonly #content: Content;
  readonly #seen = new Set<string>();
  readonly countries: Content['countries'];
  readonly offices: Content['offices'];
  readonly sources: Content['sources'];
  readonly partners: Content['partners'];
  readonly media: Content['media'];
  readonly events: Content['events'];

  constructor(content: Content, partnerId: string, events: readonly CanonicalEvent[] | undefined) {
    this.#content = content;
    const watch = <Value>(collection: Collection): ReadonlyMap<string, Value> =>
      new WatchedMap(
        content[collection] as ReadonlyMap<string, Value>,
        (key) => this.#seen.add(nameDependency(collection, key)),
        () => this.#seen.add(nameDependency(collection)),
      );
    this.offices = watch('offices');
    this.sources = watch('sources');
    this.partners = watch('partners');
    this.media = watch('media');
    this.countries = this.#watchCountries();
    const refuse = (): never => {
      throw new Error('The files of a partner are built of its own events alone.');
    };
    this.events = new WatchedMap(
      new Map(events ? [[partnerId, events]] : []),
      (key) => (key === partnerId ? undefined : refuse()),
      refuse,
    );
  }

  get feed(): Content['feed'] {
    this.#seen.add(nameDependency('feed'));
    return this.#content.feed;
  }

  get city(): Content['city'] {
    this.#seen.add(nameDependency('city'));
    return this.#content.city;
  }

  get highlights(): Content['highlights'] {
    this.#seen.add(nameDependency('highlights'));
    return this.#content.highlights;
  }

  /** What was asked for so far, in a fixed order. */
  listDependencies(): string[] {
    return [...this.#seen].sort();
  }

  #watchCountries(): Content['countries'] {
    const note = (code: string | symbol): void => void this.#seen.add(nameDependency('countries', String(code)));
    return new Proxy(this.#content.countries, {
      get: (countries, code) => {
        note(code);
        return Reflect.get(countries, code) as unknown;
      },
      has: (countries, code) => {
        note(code);
        return Reflect.has(countries, code);
      },
      getOwnPropertyDescriptor: (countries, code) => {
        note(code);
        return Reflect.getOwnPropertyDescriptor(countries, code);
      },
      ownKeys: (countries) => {
        this.#seen.add(nameDependency('countries'));
        return Reflect.ownKeys(countries);
      },
    });
  }
}
