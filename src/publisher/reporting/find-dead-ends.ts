import type { CanonicalOffice } from '../canonical.js';
import type { Content } from '../content.js';
import type { Gap } from './content-report.js';
import { buildGap, findLacks, readName } from './find-lacks.js';
import type { EntryLists } from './list-entries.js';

/** Finds where a reader gets no further, and what is written but never shown. */
export function findDeadEnds(content: Content, lists: EntryLists): Gap[] {
  return [
    ...findLonelyPartners(content),
    ...lists.offices.flatMap((list) => findLacks(list, { 'office-reach': isReachable })),
    ...findUnusedOffices(content),
    ...findUnusedSources(content),
  ];
}

function isReachable({ address, phones, email, url }: CanonicalOffice): boolean {
  return Boolean(email ?? url) || [address, phones].some((list) => list && list.length > 0);
}

function findLonelyPartners({ partners, events }: Content): Gap[] {
  return [...partners.keys()]
    .filter((id) => !events.get(id)?.length)
    .map((id) => buildGap('partner-event', { partners: [id], file: `events/${id}.json` }));
}

function findUnusedOffices({ city, partners, offices }: Content): Gap[] {
  const used = new Set([...city.offices, ...[...partners.values()].flatMap(({ missions }) => missions)]);
  return [...offices.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) =>
      buildGap('office-unused', { partners: [], file: 'offices.json', entry: id, name: readName(name) }),
    );
}

function findUnusedSources({ city, partners, events, offices, highlights, sources }: Content): Gap[] {
  const citing = [
    city.facts,
    city.strengths,
    [...partners.values()],
    [...events.values()].flat(),
    [...offices.values()],
    highlights,
  ].flat();
  const cited = new Set(citing.flatMap((entry) => entry.sources));
  return [...sources.keys()]
    .filter((id) => !cited.has(id))
    .map((entry) => buildGap('source-unused', { partners: [], file: 'sources.json', entry }));
}
