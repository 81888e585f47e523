import { localeCodes } from '../../model/locale-codes.js';
import { generalId, schemaVersion, type Content } from '../content.js';
import { readSchema } from '../read-schema.js';
import { pageSize } from './build-slice.js';
import { headers, pictureHeaders, textHeaders } from './openapi-headers.js';
import { indexSchema, linkedDataSchema } from './openapi-schemas.js';

/** Where the schema of the slices lies beside the description. */
export const sliceSchemaPath = 'slice.schema.json';

/**
 * Builds `openapi.json`: the addresses of the feed, what they answer and under which terms, as OpenAPI 3.1. It stands by
 * itself, so that every tool can read it; what it says of slices are the definitions of `slice.schema.json`.
 */
export function buildOpenApi(content: Content): object {
  const { licence } = content.feed;
  const partners = [generalId, ...content.partners.keys()];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Bandung partner feed',
      summary: 'What Bandung and its partner cities have done together, whom to contact, what is worth a visit.',
      description:
        'Static files, one for each partner city and language, read by plain GET without a key. Minor versions only add fields and values: ignore those that you do not know. ' +
        `Whoever publishes the content names its author: ${licence.attribution.en}.`,
      version: schemaVersion,
      license: { name: licence.name, url: licence.url },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    // Relative to this file: the feed may lie anywhere.
    servers: [{ url: '.', description: 'The folder in which this file lies.' }],
    security: [],
    tags: [
      { name: 'slices', description: 'What widgets read: one partner city in one language.' },
      { name: 'whole', description: 'All languages of a partner at once, for other programs and calendars.' },
      { name: 'catalogue', description: 'What there is.' },
    ],
    paths: buildPaths([...content.partners.values()][0]),
    components: {
      schemas: { ...embedSliceSchema(), index: indexSchema, linkedData: linkedDataSchema },
      parameters: {
        partner: {
          name: 'partner',
          in: 'path',
          required: true,
          description: `Id of the partner city; ${generalId} is Bandung in general, without a partner.`,
          schema: { enum: partners },
          example: partners.at(-1),
        },
        lang: {
          name: 'lang',
          in: 'path',
          required: true,
          description:
            'Language of the texts. Each partner has a file in each of them; what is not translated says so.',
          schema: { enum: localeCodes },
          example: 'en',
        },
      },
      headers,
      responses: {
        notModified: { description: 'The copy that the browser has is still right. Browsers ask by themselves.' },
        notFound: { description: 'There is no such file.' },
      },
    },
  };
}

function buildPaths(partner: { readonly id: string; readonly locale?: string } | undefined): object {
  const [id, locale] = [partner?.id ?? generalId, partner?.locale ?? 'en'];
  const ofPartner = [{ $ref: '#/components/parameters/partner' }];
  const ofSlice = [...ofPartner, { $ref: '#/components/parameters/lang' }];
  return {
    '/index.json': describeJson({
      operationId: 'getIndex',
      tags: ['catalogue'],
      summary: 'Partners, languages and all files with their hashes',
      schema: 'index',
      examples: ['index.json'],
    }),
    '/openapi.json': describeJson({
      operationId: 'getOpenApi',
      tags: ['catalogue'],
      summary: 'This description',
    }),
    [`/${sliceSchemaPath}`]: describeJson({
      operationId: 'getSliceSchema',
      tags: ['catalogue'],
      summary: 'JSON Schema (2020-12) of slices and timeline pages',
    }),
    '/{partner}/{lang}.json': describeJson({
      operationId: 'getSlice',
      tags: ['slices'],
      summary: 'A slice: one partner city in one language',
      parameters: ofSlice,
      schema: 'slice',
      examples: [`${generalId}/en.json`, `${id}/${locale}.json`],
    }),
    '/{partner}/timeline-{page}.{lang}.json': describeJson({
      operationId: 'getTimelinePage',
      tags: ['slices'],
      summary: 'A further page of a long timeline',
      description: `Exists where a partner has more than ${pageSize} events. Follow timeline.next of the slice rather than count: the last page has none.`,
      parameters: [
        ...ofSlice,
        {
          name: 'page',
          in: 'path',
          required: true,
          description: 'Number of the page, from 2 on: the slice itself holds the first.',
          schema: { type: 'integer', minimum: 2 },
          example: 2,
        },
      ],
      schema: 'timelinePage',
    }),
    '/{partner}/all.json': describeJson({
      operationId: 'getLinkedData',
      tags: ['whole'],
      summary: 'All languages and all events of a partner, as JSON-LD in terms of schema.org',
      parameters: ofPartner,
      schema: 'linkedData',
      examples: [`${id}/all.json`],
    }),
    '/{partner}/events.ics': {
      parameters: ofPartner,
      get: {
        operationId: 'getCalendar',
        tags: ['whole'],
        summary: 'Calendar of a partner (RFC 5545): events known to the day, and the anniversary',
        responses: describeResponses({
          'text/calendar': { schema: { type: 'string' }, examples: nameExamples([`${id}/events.ics`]) },
        }),
      },
    },
    '/media/{file}': {
      parameters: [
        {
          name: 'file',
          in: 'path',
          required: true,
          description: 'Name of a picture, which changes with its content; slices give it in src.',
          schema: { type: 'string', pattern: '^[\\w-]+\\.[0-9a-f]{8}\\.(webp|png|jpe?g)$' },
        },
      ],
      get: {
        operationId: 'getPicture',
        tags: ['slices'],
        summary: 'A picture that slices name',
        responses: describeResponses({ 'image/webp': {}, 'image/png': {}, 'image/jpeg': {} }, pictureHeaders),
      },
    },
  };
}

interface JsonFile {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly object[];
  /** Name of a component; any object where it is left out. */
  readonly schema?: string;
  /** Paths of files of the feed. */
  readonly examples?: readonly string[];
}

function describeJson({ parameters, schema, examples, ...operation }: JsonFile): object {
  return {
    parameters,
    get: {
      ...operation,
      responses: describeResponses({
        'application/json': {
          schema: schema === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${schema}` },
          examples: examples && nameExamples(examples),
        },
      }),
    },
  };
}

function describeResponses(content: object, responseHeaders = textHeaders): object {
  return {
    200: { description: 'The file.', headers: responseHeaders, content },
    304: { $ref: '#/components/responses/notModified' },
    404: { $ref: '#/components/responses/notFound' },
  };
}

/** Files of the feed itself are the best examples of it. */
function nameExamples(paths: readonly string[]): object {
  return Object.fromEntries(
    [...new Set(paths)].map((path) => [path.replace(/\W+/g, '-'), { summary: path, externalValue: path }]),
  );
}

/** The definitions of the slice schema as components: not every tool follows a reference to another file. */
function embedSliceSchema(): Record<string, object> {
  const definitions = JSON.stringify(readSchema('slice')['$defs']).replaceAll('"#/$defs/', '"#/components/schemas/');
  const schemas = JSON.parse(definitions) as Record<string, object>;
  const externalDocs = { description: 'The same as JSON Schema', url: sliceSchemaPath };
  return { ...schemas, slice: { ...schemas['slice'], externalDocs } };
}
