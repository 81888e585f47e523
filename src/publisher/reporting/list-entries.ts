import type {
  CanonicalEvent,
  CanonicalFact,
  CanonicalHighlight,
  CanonicalOffice,
  CanonicalPartner,
  CanonicalStrength,
} from '../canonical.js';
import { findOffices } from '../building/build-slice.js';
import { sortEvents } from '../building/sort-events.js';
import { generalId, type Content } from '../content.js';
import { readName, type EntryList } from './find-lacks.js';

/** The entries of the content by what they are, each sort with its document and the pages that show it. */
export interface EntryLists {
  readonly facts: EntryList<CanonicalFact>;
  readonly strengths: EntryList<CanonicalStrength>;
  readonly places: EntryList<CanonicalHighlight>;
  readonly partners: readonly EntryList<CanonicalPartner>[];
  /** Bandung's own, then each partner's. */
  readonly events: readonly EntryList<CanonicalEvent>[];
  /** The city's own, then each mission. An office that no page shows is not among them. */
  readonly offices: readonly EntryList<CanonicalOffice>[];
}

const general = [generalId];

/** Sorts the content into lists that can be held against wishes. */
export function listEntries(content: Content): EntryLists {
  const { city } = content;
  const partners = [...content.partners.values()];
  const missions = findOffices(content, [...new Set(partners.flatMap((partner) => partner.missions))]);
  return {
    facts: {
      entries: city.facts,
      file: 'city.json',
      partners: general,
      describe: ({ id, label }) => ({ entry: id, name: label && readName(label) }),
    },
    strengths: { entries: city.strengths, file: 'city.json', partners: general, describe: describeTitled },
    places: { entries: content.highlights, file: 'highlights.json', partners: general, describe: describeNamed },
    partners: partners.map((partner) => ({
      entries: [partner],
      file: `partners/${partner.id}.json`,
      partners: [partner.id],
      isSingle: true,
      describe: () => ({}),
    })),
    events: [generalId, ...content.partners.keys()].map((id) => ({
      entries: sortEvents(content.events.get(id) ?? []),
      file: `events/${id}.json`,
      partners: [id],
      describe: describeTitled,
    })),
    offices: [
      { entries: findOffices(content, city.offices), file: 'offices.json', partners: general, describe: describeNamed },
      ...missions.map((mission) => ({
        entries: [mission],
        file: 'offices.json',
        partners: partners.filter((partner) => partner.missions.includes(mission.id)).map(({ id }) => id),
        isSingle: true,
        describe: describeNamed,
      })),
    ],
  };
}

function describeTitled({
  id,
  title,
}: Pick<CanonicalEvent, 'id' | 'title'>): ReturnType<EntryList<unknown>['describe']> {
  return { entry: id, name: readName(title) };
}

function describeNamed({ id, name }: Pick<CanonicalOffice, 'id' | 'name'>): ReturnType<EntryList<unknown>['describe']> {
  return { entry: id, name: readName(name) };
}
