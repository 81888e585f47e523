import type {
  CanonicalCity,
  CanonicalEvent,
  CanonicalHighlight,
  CanonicalOffice,
  CanonicalPartner,
} from '../canonical.js';
import { generalId, type Content } from '../content.js';
import type { Gap } from './content-report.js';
import { buildGap, findLacks, readName, type Wishes } from './find-lacks.js';
import type { EntryLists } from './list-entries.js';

const cityWishes: Wishes<CanonicalCity> = {
  'city-emblem': ({ emblem }) => emblem,
  'city-motto': ({ motto }) => motto,
  'city-region': ({ region }) => region,
  'city-office': ({ offices }) => offices,
  'city-official-link': ({ links }) => links.some(({ kind }) => kind === 'official'),
  'city-social-link': ({ links }) => links.some(({ kind }) => kind === 'social'),
};

const partnerWishes: Wishes<CanonicalPartner> = {
  'partner-status': ({ status }) => status !== 'unclear',
  'partner-region': ({ region }) => region,
  'partner-coordinates': ({ coordinates }) => coordinates,
  'partner-time-zone': ({ timeZone }) => timeZone,
  'partner-url': ({ url }) => url,
  'partner-locale': ({ locale }) => locale,
  'partner-since': ({ since }) => since,
  'partner-fields': ({ fields }) => fields,
  'partner-mission': ({ missions }) => missions,
  'partner-agreement': ({ agreement }) => agreement,
  // One gap is enough where there is no agreement at all.
  'agreement-date': ({ agreement }) => !agreement || agreement.date,
  'agreement-stage': ({ agreement }) => !agreement || agreement.stage || agreement.reached?.length,
};

const eventWishes: Wishes<CanonicalEvent> = {
  'event-date': ({ date }) => date,
  'event-summary': ({ summary }) => summary,
  'event-outcome': ({ outcome }) => outcome,
  'event-benefit': ({ benefit }) => benefit,
  'event-fields': ({ fields }) => fields,
};

const officeWishes: Wishes<CanonicalOffice> = {
  'office-role': ({ role }) => role,
  'office-address': ({ address }) => address,
  'office-phone': ({ phones }) => phones,
  'office-email': ({ email }) => email,
  'office-url': ({ url }) => url,
  'office-hours': ({ hours }) => hours,
  'office-languages': ({ languages }) => languages,
};

const placeWishes: Wishes<CanonicalHighlight> = {
  'place-picture': ({ image }) => image,
  'place-text': ({ text }) => text,
  'place-coordinates': ({ coordinates }) => coordinates,
  'place-address': ({ address }) => address,
  'place-opening-notes': ({ openingNotes }) => openingNotes,
  'place-link': ({ links }) => links,
};

/** Finds the fields that an editor would want to be filled. */
export function findMissing(content: Content, lists: EntryLists): Gap[] {
  const city = {
    entries: [content.city],
    file: 'city.json',
    partners: [generalId],
    isSingle: true,
    describe: () => ({}),
  };
  return [
    ...findLacks(city, cityWishes),
    ...findFlaglessCountries(content),
    ...lists.partners.flatMap((list) => [
      ...findLacks(list, partnerWishes),
      ...list.entries.flatMap((partner) => findUndatedStages(partner, list.file)),
    ]),
    ...lists.events.flatMap((list) => findLacks(list, eventWishes)),
    ...lists.offices.flatMap((list) => findLacks(list, officeWishes)),
    ...findLacks(lists.places, placeWishes),
  ];
}

function findFlaglessCountries({ city, countries, partners }: Content): Gap[] {
  const places = [{ id: generalId, country: city.country }, ...partners.values()];
  return Object.entries(countries)
    .filter(([, { flag }]) => !flag)
    .map(([code, { name }]) =>
      buildGap('country-flag', {
        partners: places.filter(({ country }) => country === code).map(({ id }) => id),
        file: 'countries.json',
        entry: code,
        name: readName(name),
      }),
    );
}

function findUndatedStages({ id, agreement }: CanonicalPartner, file: string): Gap[] {
  const reached = agreement?.reached ?? [];
  return reached
    .filter(({ date }) => !date)
    .map(({ stage }) => buildGap('stage-date', { partners: [id], file, entry: stage, of: reached.length }));
}
