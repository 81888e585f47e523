import type { LocaleCode } from '../../model/locale-codes.js';
import { countEventsByField } from '../../model/select-events.js';
import type { CanonicalEvent, CanonicalOffice } from '../canonical.js';
import { buildEvent, buildHighlight, buildOffice } from './build-items.js';
import { buildCity, buildPartner } from './build-profiles.js';
import { schemaVersion, type Content } from '../content.js';
import type { Slice, SliceTimeline, SliceTimelinePage } from '../slice.js';
import { hashRevision } from './hash-bytes.js';
import type { MediaShelf } from './media-shelf.js';
import { SliceScope } from './slice-scope.js';
import { sortEvents } from './sort-events.js';

/** Events on the first page of a timeline, and on each further one. */
export const pageSize = 30;

/** A JSON file of the feed. */
export interface BuiltFile {
  readonly name: string;
  readonly document: Slice | SliceTimelinePage;
}

/** A file without what is known only when all pages are there. */
type Body<File> = Omit<File, 'schemaVersion' | 'revision'>;

/** Builds the files of one partner in one locale: the further pages of the timeline, the last first, then the slice. */
export function buildSlice(content: Content, partnerId: string, locale: LocaleCode, shelf: MediaShelf): BuiltFile[] {
  const events = sortEvents(content.events.get(partnerId) ?? []);
  const pageCount = Math.max(1, Math.ceil(events.length / pageSize));
  const bodies: { readonly name: string; readonly document: Body<Slice | SliceTimelinePage> }[] = [];
  for (let page = pageCount; page >= 1; page -= 1) {
    const items = events.slice((page - 1) * pageSize, page * pageSize);
    const next = page < pageCount ? namePage(page + 1, locale) : undefined;
    const scope = new SliceScope(content, locale, shelf);
    const timeline: SliceTimeline = {
      total: events.length,
      next,
      previous: page > 2 ? namePage(page - 1, locale) : undefined,
      ...(page === 1 && next !== undefined ? { last: namePage(pageCount, locale), fields: countFields(events) } : {}),
      items: items.map((event: CanonicalEvent) => buildEvent(event, scope)),
    };
    const document =
      page === 1
        ? buildFirstPage(partnerId, timeline, scope)
        : { lang: locale, timeline, sources: scope.listSources() };
    bodies.push({ name: namePage(page, locale), document });
  }
  // One revision for all pages, so that a reader can tell when two of them are not of the same build.
  const revision = hashRevision(bodies.map(({ document }) => JSON.stringify(document)).join('\n'));
  return bodies.map(({ name, document }) => ({ name, document: { schemaVersion, revision, ...document } }));
}

function buildFirstPage(partnerId: string, timeline: SliceTimeline, scope: SliceScope): Body<Slice> {
  const { content, locale } = scope;
  const { asOf, licence } = content.feed;
  const partner = content.partners.get(partnerId);
  const document = {
    lang: locale,
    asOf,
    licence: { name: licence.name, url: licence.url, attribution: scope.text(licence.attribution) },
    city: buildCity(scope),
    partner: partner && buildPartner(partner, scope),
    timeline,
    contacts: {
      offices: findOffices(content, content.city.offices).map((office) => buildOffice(office, scope)),
      missions: findOffices(content, partner?.missions ?? []).map((office) => buildOffice(office, scope)),
    },
    highlights: content.highlights.map((highlight) => buildHighlight(highlight, scope)),
  };
  // Last, because it is known only now which sources are cited and which time zones are named.
  return { ...document, zones: scope.listZones(), sources: scope.listSources() };
}

/** How many events belong to each field, for a filter that counts those of pages it has not loaded. */
function countFields(events: readonly CanonicalEvent[]): SliceTimeline['fields'] {
  return Object.fromEntries(countEventsByField(events));
}

/** The offices with these ids, in this order. */
export function findOffices(content: Content, ids: readonly string[]): CanonicalOffice[] {
  return ids.flatMap((id) => content.offices.get(id) ?? []);
}

function namePage(page: number, locale: LocaleCode): string {
  return page === 1 ? `${locale}.json` : `timeline-${page}.${locale}.json`;
}
