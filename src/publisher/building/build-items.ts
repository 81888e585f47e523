import type { CanonicalEvent, CanonicalHighlight, CanonicalOffice } from '../canonical.js';
import type { SliceEvent, SliceHighlight, SliceOffice } from '../slice.js';
import { formatCountry, formatLanguages } from '../../elements/contact-person/display-names.js';
import { parseDateSpan } from '../../model/partial-date.js';
import { expandPeriods } from './expand-periods.js';
import type { SliceScope } from './slice-scope.js';

/** An entry of the timeline. */
export function buildEvent(event: CanonicalEvent, scope: SliceScope): SliceEvent {
  const { id, date, kind, fields, isAnnounced, url } = event;
  return {
    id,
    date,
    dateWritten: writeSpan(date, scope),
    title: scope.text(event.title),
    summary: scope.text(event.summary),
    kind,
    fields,
    outcome: scope.text(event.outcome),
    benefit: scope.text(event.benefit),
    isAnnounced,
    note: scope.text(event.note),
    url,
    asOf: scope.asOf(event.asOf),
    sources: scope.cite(event.sources),
  };
}

/** A span of dates in words; a single date every widget writes by itself. */
function writeSpan(date: string | undefined, { formats }: SliceScope): string | undefined {
  const span = date?.includes('/') ? parseDateSpan(date) : undefined;
  return span?.end && formats.span(span, undefined, (start) => start);
}

/** An office to write to. */
export function buildOffice(office: CanonicalOffice, scope: SliceScope): SliceOffice {
  const { id, kind, nativeName, languages, address, country, phones, email, url, hours, person, asOf } = office;
  return {
    id,
    kind,
    name: scope.text(office.name),
    nativeName,
    role: scope.text(office.role),
    languages,
    languagesWritten: languages && formatLanguages(languages, scope.locale),
    address,
    country,
    countryWritten: country && formatCountry(country, scope.locale),
    phones,
    email,
    url,
    hours: hours && {
      timeZone: scope.zone(hours.timeZone),
      periods: expandPeriods(hours.periods),
      note: scope.text(hours.note),
    },
    person: person && { name: person.name, title: scope.text(person.title) },
    note: scope.text(office.note),
    asOf,
    sources: scope.cite(office.sources),
  };
}

/** A place worth a visit. */
export function buildHighlight(highlight: CanonicalHighlight, scope: SliceScope): SliceHighlight {
  const { id, category, nativeName, address, coordinates, isOutsideCity } = highlight;
  return {
    id,
    category,
    name: scope.text(highlight.name),
    nativeName,
    text: scope.text(highlight.text),
    address,
    coordinates,
    isOutsideCity,
    openingNotes: scope.text(highlight.openingNotes),
    image: scope.image(highlight.image),
    links: scope.links(highlight.links),
    asOf: scope.asOf(highlight.asOf),
    sources: scope.cite(highlight.sources),
  };
}
