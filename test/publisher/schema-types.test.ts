import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSchema } from '../../src/publisher/read-schema.js';
import { compareTypes, type Edits } from './fixtures/type-proof.js';

interface Definition {
  readonly properties: Record<string, object>;
  readonly required: string[];
  readonly enum: string[];
}
type Definitions = Record<
  'event' | 'image' | 'highlight' | 'coordinates' | 'officeKind' | 'source' | 'office' | 'timelinePage',
  Definition
>;

interface Difference {
  readonly name: string;
  /** What is changed in one of the schemas. */
  readonly schema?: (definitions: Definitions) => void;
  readonly of?: 'canonical' | 'slice';
  /** What is changed in the source instead. */
  readonly edits?: Edits;
  /** The constant of the proof, or the file, in which TypeScript complains. */
  readonly complaint: RegExp;
}

const addTo =
  (place: string, field: string) =>
  (text: string): string =>
    text.replace(place, `${place}\n  ${field}`);

const differences: readonly Difference[] = [
  {
    name: 'a field that only the canonical schema has',
    schema: ({ event }) => (event.properties['weather'] = { type: 'string' }),
    complaint: /^type-proof\.ts: export const events/,
  },
  {
    name: 'a field that only the canonical types have',
    edits: { 'publisher/canonical.ts': addTo('readonly isAnnounced?: boolean;', 'readonly weather?: string;') },
    complaint: /^type-proof\.ts: export const events/,
  },
  {
    name: 'a field deep inside that the canonical schema has lost',
    schema: ({ image }) => Reflect.deleteProperty(image.properties, 'credit'),
    complaint: /^type-proof\.ts: export const countries/,
  },
  {
    name: 'a field that the schema wants and the type does not',
    schema: ({ highlight }) => highlight.required.push('image'),
    complaint: /^type-proof\.ts: export const highlights/,
  },
  {
    name: 'a field of another type',
    schema: ({ coordinates }) => (coordinates.properties['lat'] = { type: 'string' }),
    complaint: /^type-proof\.ts: export const city/,
  },
  {
    name: 'a word more in a closed list',
    schema: ({ officeKind }) => officeKind.enum.push('ministry'),
    complaint: /^type-proof\.ts: export const offices/,
  },
  {
    name: 'a value that may be a language map by the schema alone',
    schema: ({ source }) => (source.properties['kind'] = { $ref: '#/$defs/languageMap' }),
    complaint: /^type-proof\.ts: export const sources/,
  },
  {
    name: 'a field that only the slice schema has',
    of: 'slice',
    schema: ({ office }) => (office.properties['fax'] = { type: 'string' }),
    complaint: /^type-proof\.ts: export const slice/,
  },
  {
    name: 'a field that only the slice types have',
    edits: { 'publisher/slice.ts': addTo('readonly role?: FeedText;', 'readonly fax?: string;') },
    complaint: /^type-proof\.ts: export const slice/,
  },
  {
    name: 'a field of further timeline pages that no type has',
    of: 'slice',
    schema: ({ timelinePage }) => (timelinePage.properties['previous'] = { type: 'string' }),
    complaint: /^type-proof\.ts: export const timelinePage/,
  },
  {
    name: 'a field that only the widgets know',
    edits: { 'model/feed.ts': addTo('readonly openingNotes?: FeedText;', 'readonly price?: string;') },
    complaint: /^type-proof\.ts: export const model/,
  },
  {
    name: 'a field that the publisher writes of its own accord',
    edits: {
      'publisher/building/build-items.ts': (text) =>
        text.replace('    isAnnounced,\n', "    isAnnounced,\n    weather: 'fine',\n"),
    },
    complaint: /^building\/build-items\.ts: .*weather/,
  },
  {
    name: 'a field that the publisher forgets',
    edits: { 'publisher/building/build-items.ts': (text) => text.replace('    name: scope.text(office.name),\n', '') },
    complaint: /^building\/build-items\.ts: /,
  },
];

function readSchemas(): Record<'canonical' | 'slice', { readonly $defs: Definitions }> {
  const [canonical, slice] = [readSchema('canonical'), readSchema('slice')] as unknown as { $defs: Definitions }[];
  assert.ok(canonical && slice);
  return { canonical, slice };
}

describe('the types of documents and slices', () => {
  it('are those of the schemas, of what the publisher builds and of what the widgets read', async () => {
    assert.deepEqual(await compareTypes(readSchemas()), []);
  });

  for (const { name, schema, of = 'canonical', edits, complaint } of differences) {
    it(`are not the same any more with ${name}`, async () => {
      const schemas = readSchemas();
      schema?.(schemas[of].$defs);
      const errors = await compareTypes(schemas, edits);
      assert.ok(
        errors.some((error) => complaint.test(error)),
        errors.join('\n') || 'no error',
      );
    });
  }
});
