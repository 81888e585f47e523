import type { CanonicalFact, CanonicalPartner } from '../canonical.js';
import { computeDistanceKm } from '../../model/geo.js';
import type { FactUnit } from '../../model/vocabulary.js';
import type { SliceCity, SliceFact, SlicePartner } from '../slice.js';
import type { SliceScope } from './slice-scope.js';

/** Bandung's profile as the slice carries it. Fields without a value are dropped when the file is written. */
export function buildCity(scope: SliceScope): SliceCity {
  const { city } = scope.content;
  const { motto } = city;
  return {
    name: scope.text(city.name),
    nativeName: city.nativeName,
    country: scope.country(city.country),
    region: scope.text(city.region),
    emblem: scope.image(city.emblem),
    flag: scope.flag(city.country),
    motto: motto && { text: motto.text, lang: motto.lang, meaning: scope.text(motto.meaning) },
    nicknames: city.nicknames?.map((nickname) => scope.text(nickname)),
    coordinates: city.coordinates,
    timeZone: scope.zone(city.timeZone),
    summary: city.summary.map((paragraph) => scope.text(paragraph)),
    facts: city.facts.map((fact) => buildFact(fact, scope)),
    strengths: city.strengths.map(({ id, title, text, asOf, sources }) => ({
      id,
      title: scope.text(title),
      text: scope.text(text),
      asOf,
      sources: scope.cite(sources),
    })),
    links: scope.links(city.links),
  };
}

/** Units that leave the bare number, which every widget writes by itself. */
const bareUnits = new Set<FactUnit>(['people', 'count', 'index']);

function buildFact({ id, label, value, unit, asOf, note, sources }: CanonicalFact, scope: SliceScope): SliceFact {
  return {
    id,
    label: scope.text(label),
    value: typeof value === 'object' ? scope.text(value) : value,
    unit,
    written:
      typeof value === 'number' && unit && !bareUnits.has(unit)
        ? scope.formats.figure(value, unit, undefined)
        : undefined,
    asOf,
    note: scope.text(note),
    sources: scope.cite(sources),
  };
}

/** How far a place is from Bandung. */
function writeDistance(place: CanonicalPartner['coordinates'], { content, formats }: SliceScope): string | undefined {
  return place && formats.distance(computeDistanceKm(content.city.coordinates, place), undefined);
}

/** A partner city as its own slice carries it. */
export function buildPartner(partner: CanonicalPartner, scope: SliceScope): SlicePartner {
  const { agreement } = partner;
  return {
    id: partner.id,
    name: scope.text(partner.name),
    country: scope.country(partner.country),
    region: scope.text(partner.region),
    flag: scope.flag(partner.country),
    coordinates: partner.coordinates,
    timeZone: scope.zone(partner.timeZone),
    distanceWritten: writeDistance(partner.coordinates, scope),
    status: partner.status,
    statusNote: scope.text(partner.statusNote),
    since: partner.since,
    fields: partner.fields,
    agreement: agreement && {
      instrument: scope.text(agreement.instrument),
      date: agreement.date,
      stage: agreement.stage,
      reached: agreement.reached,
    },
    url: partner.url,
    asOf: scope.asOf(partner.asOf),
    sources: scope.cite(partner.sources),
  };
}
