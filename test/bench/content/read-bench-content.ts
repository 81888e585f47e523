import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchContent, BenchEvent, BenchPlace, BenchProfile } from './bench-content.ts';
import { labelCategory, labelFact, labelField, labelKind } from './bench-words.ts';
import { formatDateLabel, formatFactLabel } from './format-labels.ts';

/** A partner with more than ten events, all of them with a title and a summary in English. */
export const partnerId = 'hamamatsu';
export const eventCount = 10;
/** As many as our element shows at first. */
export const placeCount = 6;

/** A text of a slice: in its language, or in another with the language named. */
type Text = string | { readonly text: string };

interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The part of a feed file that the benchmark reads. */
interface Slice {
  readonly city: {
    readonly name: Text;
    readonly nativeName: string;
    readonly country: { readonly name: Text };
    readonly motto: { readonly text: string; readonly lang: string; readonly meaning: Text };
    readonly emblem: Picture;
    readonly summary: readonly Text[];
    readonly facts: readonly {
      readonly id: string;
      readonly label?: Text;
      readonly value: number | Text;
      readonly unit?: string;
      readonly asOf?: string;
    }[];
    readonly strengths: readonly { readonly title: Text; readonly text: Text }[];
  };
  readonly partner: { readonly name: Text; readonly since: string; readonly fields: readonly string[] };
  readonly timeline: { readonly items: readonly SliceEvent[] };
  readonly contacts: {
    readonly offices: readonly { readonly name: Text; readonly role: Text; readonly address: readonly Text[] }[];
  };
  readonly highlights: readonly SlicePlace[];
}

interface SliceEvent {
  readonly id: string;
  readonly date: string;
  readonly title: Text;
  readonly summary: Text;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly outcome?: Text;
  readonly benefit?: Text;
}

interface SlicePlace {
  readonly id: string;
  readonly category: string;
  readonly name: Text;
  readonly text: Text;
  readonly address?: Text;
  readonly openingNotes?: Text;
  readonly coordinates?: { readonly lat: number; readonly lon: number };
}

/** Reads the content out of the very feed file that our elements fetch, `feed/v1/…/en.json` of a build. */
export function readBenchContent(dist: string): BenchContent {
  const folder = `feed/v1/${partnerId}/`;
  const slice = JSON.parse(readFileSync(join(dist, folder, 'en.json'), 'utf8')) as Slice;
  const [office] = slice.contacts.offices;
  if (!office || slice.timeline.items.length < eventCount || slice.highlights.length < placeCount) {
    throw new Error(`The feed of ${partnerId} has too little to show.`);
  }
  return {
    partnerId,
    profile: readProfile(slice, folder),
    events: slice.timeline.items.slice(0, eventCount).map(readEvent),
    places: slice.highlights.slice(0, placeCount).map(readPlace),
    office: { name: say(office.name), role: say(office.role), address: office.address.map(say) },
  };
}

function readProfile({ city, partner }: Slice, folder: string): BenchProfile {
  const { src, width, height, alt } = city.emblem;
  return {
    name: say(city.name),
    nativeName: city.nativeName,
    country: say(city.country.name),
    motto: { text: city.motto.text, lang: city.motto.lang, meaning: say(city.motto.meaning) },
    emblem: { path: new URL(src, `http://library/${folder}`).pathname, width, height, alt },
    summary: city.summary.map(say),
    partner: say(partner.name),
    since: partner.since,
    sinceLabel: formatDateLabel(partner.since),
    fields: partner.fields.map(labelField),
    facts: city.facts.map(({ id, label, value, unit, asOf }) => {
      const plain = typeof value === 'number' ? value : say(value);
      return {
        label: label ? say(label) : labelFact(id),
        value: plain,
        unit,
        valueLabel: formatFactLabel(plain, unit),
        asOf,
      };
    }),
    strengths: city.strengths.map(({ title, text }) => ({ title: say(title), text: say(text) })),
  };
}

function readEvent({ id, date, title, summary, kind, fields, outcome, benefit }: SliceEvent): BenchEvent {
  return {
    id,
    date,
    dateLabel: formatDateLabel(date),
    title: say(title),
    summary: say(summary),
    kind: labelKind(kind),
    fields: fields.map(labelField),
    outcome: outcome && say(outcome),
    benefit: benefit && say(benefit),
  };
}

function readPlace({ id, category, name, text, address, openingNotes, coordinates }: SlicePlace): BenchPlace {
  return {
    id,
    name: say(name),
    category: labelCategory(category),
    text: say(text),
    address: address && say(address),
    openingNotes: openingNotes && say(openingNotes),
    mapUrl:
      coordinates &&
      `https://www.openstreetmap.org/?mlat=${coordinates.lat}&mlon=${coordinates.lon}#map=16/${coordinates.lat}/${coordinates.lon}`,
  };
}

function say(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}
