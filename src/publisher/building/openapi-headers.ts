/** Headers that the server of a feed sends; “Hosting” in the project's README asks for them. */
interface Header {
  readonly description: string;
  readonly required?: boolean;
  readonly schema: object;
}

function always(value: string, description: string) {
  return { description, required: true, schema: { const: value } };
}

/** By the names under which responses refer to them. */
export const headers = {
  textCaching: always(
    'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    'Fresh for five minutes; a copy may be used for a day while a newer one is fetched, for a week while the server fails.',
  ),
  pictureCaching: always('public, max-age=31536000, immutable', 'A picture never changes under its name.'),
  anyOrigin: always('*', 'Pages of every origin may read the file.'),
  anyEmbedder: always('cross-origin', 'Pages under Cross-Origin-Embedder-Policy may, too.'),
  noSniffing: always('nosniff', 'The file is only what its type says.'),
  exposedHeaders: always('Date', 'So that a page can say how old its copy is.'),
  etag: {
    description: 'Changes with the content of the file.',
    required: true,
    schema: { type: 'string', examples: ['"9f86d081884c7d65"'] },
  },
  deprecation: {
    description: 'Sent once the next major version is there: since when this one is deprecated (RFC 9745).',
    schema: { type: 'string', examples: ['@1893456000'] },
  },
  sunset: {
    description: 'Sent together with Deprecation: when the files of this major version go (RFC 8594).',
    schema: { type: 'string', examples: ['Tue, 01 Jan 2030 00:00:00 GMT'] },
  },
} satisfies Record<string, Header>;

const openHeaders = {
  ETag: refer('etag'),
  'Access-Control-Allow-Origin': refer('anyOrigin'),
  'Access-Control-Expose-Headers': refer('exposedHeaders'),
  'Cross-Origin-Resource-Policy': refer('anyEmbedder'),
  'X-Content-Type-Options': refer('noSniffing'),
};

/** Of JSON files and calendars. */
export const textHeaders: object = {
  'Cache-Control': refer('textCaching'),
  ...openHeaders,
  Deprecation: refer('deprecation'),
  Sunset: refer('sunset'),
};

/** Of pictures, whose names change with their content. */
export const pictureHeaders: object = { 'Cache-Control': refer('pictureCaching'), ...openHeaders };

function refer(name: keyof typeof headers): object {
  return { $ref: `#/components/headers/${name}` };
}
