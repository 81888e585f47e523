const schemaOrg = 'https://schema.org/';

const types = [
  'City',
  'Country',
  'CreativeWork',
  'Dataset',
  'Event',
  'GeoCoordinates',
  'GovernmentOffice',
  'ImageObject',
  'OpeningHoursSpecification',
  'Organization',
  'Person',
  'PropertyValue',
  'TouristAttraction',
  'WebPage',
];

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The term of our documents for a schema.org property whose value is a language map. */
function inLanguages(property: string): object {
  return { '@id': schemaOrg + property, '@container': '@language' };
}

/** … whose value is an address. */
function address(property: string): object {
  return { '@id': schemaOrg + property, '@type': '@id' };
}

/** The words of `nativeName` and `motto` bring their language with them. */
const ownLanguage = { text: '@value', lang: '@language' };

/** What schema.org has no word for. It is for readers of the plain JSON, and left out of the graph on purpose. */
const plainTerms = [
  'agreement',
  'date',
  'isAnnounced',
  'isApproximate',
  'isOutsideCity',
  'locale',
  'meaning',
  'region',
  'since',
  'status',
  'statusNote',
  'strengths',
  'timeZone',
  'total',
];

/** When an office or a fact was looked at; schema.org knows only when a document was. */
const undated = { asOf: null };

const office = { '@id': `${schemaOrg}mentions`, '@context': { ...undated, country: `${schemaOrg}location` } };

/**
 * Says to JSON-LD 1.1 processors what the terms of `all.json` mean in schema.org. Every term that occurs is defined here,
 * if only as one that means nothing there: so nobody has to guess whether it was forgotten.
 */
export const linkedDataContext: object = {
  '@version': 1.1,
  ...Object.fromEntries([...types, ...weekdays].map((name) => [name, schemaOrg + name])),
  ...Object.fromEntries(plainTerms.map((name) => [name, null])),
  city: `${schemaOrg}about`,
  partner: `${schemaOrg}about`,
  timeline: '@nest',
  items: `${schemaOrg}mentions`,
  contacts: '@nest',
  offices: office,
  missions: office,
  highlights: `${schemaOrg}mentions`,
  sources: address('citation'),
  citedIn: address('subjectOf'),

  id: `${schemaOrg}identifier`,
  code: `${schemaOrg}identifier`,
  schemaVersion: `${schemaOrg}schemaVersion`,
  revision: `${schemaOrg}version`,
  asOf: `${schemaOrg}dateModified`,
  // The author is named of the feed, not of the licence's own text.
  licence: { '@id': `${schemaOrg}license`, '@context': { attribution: null } },
  name: inLanguages('name'),
  title: inLanguages('name'),
  label: inLanguages('name'),
  attribution: inLanguages('creditText'),
  credit: inLanguages('creditText'),
  summary: inLanguages('description'),
  text: inLanguages('description'),
  role: inLanguages('description'),
  outcome: inLanguages('description'),
  benefit: inLanguages('description'),
  openingNotes: inLanguages('description'),
  // A doubt belongs to what is said.
  note: inLanguages('description'),
  alt: inLanguages('caption'),
  nicknames: inLanguages('alternateName'),
  nativeName: { '@id': `${schemaOrg}alternateName`, '@context': ownLanguage },
  motto: { '@id': `${schemaOrg}slogan`, '@context': ownLanguage },
  kind: `${schemaOrg}additionalType`,
  category: `${schemaOrg}additionalType`,
  url: address('url'),
  country: `${schemaOrg}containedInPlace`,
  coordinates: `${schemaOrg}geo`,
  lat: `${schemaOrg}latitude`,
  lon: `${schemaOrg}longitude`,
  emblem: `${schemaOrg}logo`,
  flag: `${schemaOrg}image`,
  image: `${schemaOrg}image`,
  src: address('contentUrl'),
  width: `${schemaOrg}width`,
  height: `${schemaOrg}height`,
  facts: { '@id': `${schemaOrg}additionalProperty`, '@context': { ...undated, id: `${schemaOrg}propertyID` } },
  value: inLanguages('value'),
  unit: `${schemaOrg}unitText`,
  startDate: `${schemaOrg}startDate`,
  endDate: `${schemaOrg}endDate`,
  fields: `${schemaOrg}keywords`,
  languages: `${schemaOrg}knowsLanguage`,
  address: { '@id': `${schemaOrg}address`, '@container': '@list' },
  phones: `${schemaOrg}telephone`,
  email: `${schemaOrg}email`,
  hours: '@nest',
  periods: `${schemaOrg}openingHoursSpecification`,
  days: { '@id': `${schemaOrg}dayOfWeek`, '@type': '@vocab' },
  opens: `${schemaOrg}opens`,
  closes: `${schemaOrg}closes`,
  person: { '@id': `${schemaOrg}employee`, '@context': { title: inLanguages('jobTitle') } },
  links: `${schemaOrg}subjectOf`,
};
