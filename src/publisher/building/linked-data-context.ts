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

/**
 * Says to JSON-LD 1.1 processors what the terms of `all.json` mean in schema.org. Terms without an equal there
 * (`benefit`, `agreement`, …) are for readers of the plain JSON and left out of the graph.
 */
export const linkedDataContext: object = {
  '@version': 1.1,
  ...Object.fromEntries([...types, ...weekdays].map((name) => [name, schemaOrg + name])),
  about: `${schemaOrg}about`,
  mentions: `${schemaOrg}mentions`,
  city: `${schemaOrg}about`,
  partner: `${schemaOrg}about`,
  timeline: '@nest',
  items: `${schemaOrg}mentions`,
  contacts: '@nest',
  offices: `${schemaOrg}mentions`,
  missions: `${schemaOrg}mentions`,
  highlights: `${schemaOrg}mentions`,
  sources: address('citation'),
  citedIn: address('subjectOf'),

  id: `${schemaOrg}identifier`,
  code: `${schemaOrg}identifier`,
  revision: `${schemaOrg}version`,
  asOf: `${schemaOrg}dateModified`,
  licence: `${schemaOrg}license`,
  name: inLanguages('name'),
  title: inLanguages('name'),
  label: inLanguages('name'),
  attribution: inLanguages('creditText'),
  credit: inLanguages('creditText'),
  summary: inLanguages('description'),
  text: inLanguages('description'),
  alt: inLanguages('caption'),
  nicknames: inLanguages('alternateName'),
  nativeName: { '@id': `${schemaOrg}alternateName`, '@context': ownLanguage },
  motto: { '@id': `${schemaOrg}slogan`, '@context': ownLanguage },
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
  facts: `${schemaOrg}additionalProperty`,
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
  person: `${schemaOrg}employee`,
  links: `${schemaOrg}subjectOf`,
};
