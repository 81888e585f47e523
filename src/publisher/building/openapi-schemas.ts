/** What `openapi.json` says of the files that have no JSON Schema of their own. */
import { localeCodes } from '../../model/locale-codes.js';
import { partnershipStatuses } from '../../model/vocabulary.js';

const languageMap = {
  description: 'A text in several languages: BCP 47 tag → words.',
  examples: [{ en: 'Suwon', ko: '수원' }],
  type: 'object',
  additionalProperties: { type: 'string' },
};
const country = {
  description: 'Country, ISO 3166-1 alpha-2.',
  examples: ['KR'],
  type: 'string',
  pattern: '^[A-Z]{2}$',
};
const version = { $ref: '#/components/schemas/schemaVersion' };
const day = { $ref: '#/components/schemas/partialDate' };
const id = { $ref: '#/components/schemas/id' };

/** `index.json` */
export const indexSchema: object = {
  description: 'Partners, languages and all files of the feed.',
  type: 'object',
  required: ['schemaVersion', 'revision', 'asOf', 'general', 'partners', 'locales', 'files'],
  properties: {
    schemaVersion: version,
    revision: {
      description: 'Changes whenever any file of the feed does.',
      examples: ['9f86d081884c7d65'],
      type: 'string',
    },
    asOf: { ...day, description: 'The day up to which the content was checked.' },
    general: {
      description: 'Bandung itself: the slices without a partner.',
      type: 'object',
      required: ['id', 'name', 'country'],
      properties: { id, name: languageMap, country },
    },
    partners: {
      description: 'The partner cities, by their ids.',
      type: 'array',
      items: {
        description: 'A partner city.',
        type: 'object',
        required: ['id', 'name', 'country', 'status'],
        properties: {
          id,
          name: languageMap,
          country,
          locale: {
            $ref: '#/components/schemas/locale',
            description: 'The chief language of the partner’s own website.',
          },
          status: { description: 'How the partnership stands.', examples: ['active'], enum: partnershipStatuses },
          since: { ...day, description: 'When the partnership began.' },
        },
      },
    },
    locales: {
      description: 'Languages in which every partner has a slice.',
      type: 'array',
      items: { enum: localeCodes },
    },
    compressed: { description: 'true: beside each text file stand a .br and a .gz of it.', type: 'boolean' },
    files: {
      description: 'Path → hash and size of every file but this one and the compressed ones.',
      examples: [{ 'suwon/ko.json': { sha256: '0'.repeat(64), bytes: 40000 } }],
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['sha256', 'bytes'],
        properties: {
          sha256: { description: 'SHA-256 of the file, hexadecimal.', type: 'string', pattern: '^[0-9a-f]{64}$' },
          bytes: { description: 'Size of the file in bytes.', type: 'integer', minimum: 0 },
        },
      },
    },
  },
};

const record = (description: string): object => ({ description, type: 'object' });
const list = (description: string): object => ({ description, type: 'array', items: { type: 'object' } });

/** `all.json`; its context says what the parts mean. */
export const linkedDataSchema: object = {
  description:
    'The fields of a slice, with language maps in place of texts, and with all events of the timeline; JSON-LD 1.1.',
  type: 'object',
  required: [
    '@context',
    '@type',
    'schemaVersion',
    'revision',
    'asOf',
    'licence',
    'city',
    'timeline',
    'contacts',
    'highlights',
    'sources',
  ],
  properties: {
    '@context': record('What each field is in terms of schema.org.'),
    '@type': { const: 'Dataset' },
    schemaVersion: version,
    revision: { description: 'Changes whenever the file does.', type: 'string' },
    asOf: { ...day, description: 'The day up to which the content was checked.' },
    licence: record('The terms under which others may use the feed.'),
    city: record('Bandung’s profile.'),
    partner: record('The partner city; absent for Bandung in general.'),
    timeline: {
      description: 'All events of the partner, newest first, undated ones last.',
      type: 'object',
      required: ['total', 'items'],
      properties: { total: { type: 'integer', minimum: 0 }, items: list('Events.') },
    },
    contacts: {
      description: 'Whom to write to.',
      type: 'object',
      required: ['offices', 'missions'],
      properties: {
        offices: list('Offices of the city of Bandung.'),
        missions: list('Indonesian embassy and consulates responsible.'),
      },
    },
    highlights: list('Places worth a visit.'),
    sources: list('Where the facts come from; citedIn names them by their @id.'),
  },
};
