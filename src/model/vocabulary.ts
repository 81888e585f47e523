/**
 * The closed lists of the feed. A value outside its list is dropped by the parser (`field`), or read as the
 * list's catch-all (`other`), so that a newer feed never breaks an older widget.
 */

/** Fields of cooperation, after the study the product comes from. */
export const cooperationFields = [
  'economy',
  'culture',
  'academic',
  'information',
  'governance',
  'tourism',
  'environment',
  'humanitarian',
] as const;
export type CooperationField = (typeof cooperationFields)[number];

/** What an entry of the cooperation timeline was. */
export const eventKinds = [
  'signing',
  'renewal',
  'decision',
  'visit',
  'meeting',
  'conference',
  'exchange',
  'training',
  'project',
  'festival',
  'celebration',
  'monument',
  'facility',
  'publication',
  'award',
  'gift',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The ten stages of an agreement between cities, in their order. */
export const agreementStages = [
  'exploration',
  'letter-of-intent',
  'cooperation-plan',
  'council-approval',
  'central-facilitation',
  'draft-memorandum',
  'signed-memorandum',
  'implementation',
  'evaluation',
  'reporting',
] as const;
export type AgreementStage = (typeof agreementStages)[number];

/** How a partnership stands. `unclear`: no source tells whether it is still alive. */
export const partnershipStatuses = ['active', 'lapsed', 'letter-of-intent', 'unclear'] as const;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** Categories of places worth a visit. */
export const highlightCategories = [
  'nature',
  'heritage',
  'arts',
  'food',
  'shopping',
  'souvenirs',
  'stay',
  'events',
] as const;
export type HighlightCategory = (typeof highlightCategories)[number];

/** What kind of body a contact is. */
export const officeKinds = ['city', 'embassy', 'consulate-general', 'consulate', 'society'] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** What a link leads to. */
export const linkKinds = [
  'official',
  'social',
  'tourism',
  'investment',
  'services',
  'tickets',
  'brochure',
  'app',
  'survey',
  'other',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/**
 * Key facts whose label the interface knows; any other fact brings its own `label`.
 */
export const factIds = [
  'population',
  'area',
  'elevation',
  'founded',
  'districts',
  'urban-villages',
  'universities',
  'gdp',
  'hdi',
  'realised-investment',
  'airport',
  'rail',
  'unesco',
] as const;
export type FactId = (typeof factIds)[number];

/** Units that the interface can write out. Money is in units of 1 (not thousands): 8.54e12 with `IDR`. */
export const factUnits = ['people', 'km2', 'm', 'km', 'percent', 'IDR', 'USD', 'count', 'index'] as const;
export type FactUnit = (typeof factUnits)[number];
