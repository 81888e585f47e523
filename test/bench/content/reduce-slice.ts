import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventCount, partnerId, placeCount } from './read-bench-content.ts';

type Fields = Readonly<Record<string, unknown>>;

interface WholeSlice extends Fields {
  readonly city: Fields & {
    readonly emblem: Fields & { readonly src: string };
    readonly facts: readonly Fields[];
    readonly strengths: readonly Fields[];
  };
  readonly partner: Fields;
  readonly timeline: { readonly items: readonly Fields[] };
  readonly contacts: { readonly offices: readonly Fields[] };
  readonly highlights: readonly Fields[];
}

/**
 * A feed file with what the pages of the benchmark show and no more: the elements then have the same to do as those
 * written by hand. The offsets of the time zones stay, as in every feed: without them the browser would be asked for
 * the day in Bandung.
 *
 * @param dist - a build of ours
 * @param media - from the new file's address to the folder `feed/v1` of the build, with a slash at the end
 */
export function reduceSlice(dist: string, media: string): string {
  const slice = JSON.parse(readFileSync(join(dist, `feed/v1/${partnerId}/en.json`), 'utf8')) as WholeSlice;
  const { city, partner, timeline, contacts, highlights } = slice;
  const emblem = { ...pick(city.emblem, 'width', 'height', 'alt'), src: city.emblem.src.replace(/^\.\.\//, media) };
  return JSON.stringify({
    ...pick(slice, 'schemaVersion', 'revision', 'lang', 'asOf', 'licence', 'zones'),
    city: {
      ...pick(city, 'name', 'nativeName', 'country', 'motto', 'summary'),
      emblem,
      facts: city.facts.map((fact) => pick(fact, 'id', 'label', 'value', 'unit', 'asOf')),
      strengths: city.strengths.map((strength) => pick(strength, 'id', 'title', 'text')),
    },
    partner: pick(partner, 'id', 'name', 'country', 'status', 'since', 'fields'),
    timeline: {
      total: eventCount,
      items: timeline.items
        .slice(0, eventCount)
        .map((event) =>
          pick(event, 'id', 'date', 'dateWritten', 'title', 'summary', 'kind', 'fields', 'outcome', 'benefit'),
        ),
    },
    contacts: {
      offices: contacts.offices.slice(0, 1).map((office) => pick(office, 'id', 'kind', 'name', 'role', 'address')),
    },
    highlights: highlights
      .slice(0, placeCount)
      .map((place) => pick(place, 'id', 'category', 'name', 'text', 'address', 'openingNotes', 'coordinates')),
  });
}

function pick(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
