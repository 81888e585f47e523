import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { explainSchemaError } from '../../../src/publisher/checking/explain-schema-error.js';
import { describeField, findDefinition } from '../../../src/publisher/describe-field.js';
import { indonesianDescriptions } from '../../../src/publisher/indonesian-descriptions.js';
import { readSchema } from '../../../src/publisher/read-schema.js';
import { assertIndonesian } from '../fixtures/assert-indonesian.js';

/** Each keyword with which a document can collide: a schema and what does not fit it. */
const collisions: readonly (readonly [schema: object, value: unknown])[] = [
  [{ type: 'array' }, 'text'],
  [{ type: ['number', 'string'] }, null],
  [{ type: 'integer' }, true],
  [{ type: 'boolean' }, { a: 1 }],
  [{ type: 'object' }, [1]],
  [{ type: 'string' }, 7],
  [{ required: ['a'] }, {}],
  [{ properties: { title: {} }, additionalProperties: false }, { titel: 1 }],
  [{ properties: { title: {} }, additionalProperties: false }, { zzz: 1 }],
  [{ enum: ['active', 'lapsed'] }, 'actve'],
  [{ enum: ['active', 'lapsed'] }, 5],
  [{ minLength: 1 }, ''],
  [{ maxLength: 3 }, 'long'],
  [{ minItems: 1 }, []],
  [{ maxItems: 1 }, [1, 2]],
  [{ uniqueItems: true }, ['a', 'a']],
  [{ minimum: 1 }, 0],
  [{ maximum: 1 }, 2],
  [{ pattern: '^a$' }, 'b'],
  [{ propertyNames: { pattern: '^a$' } }, { b: 1 }],
];

/** Keywords that never stand for a mistake of their own, or are told by those within them. */
const silent = new Set(
  '$ref $schema $id $defs title description examples properties items if then else allOf propertyNames format'.split(
    ' ',
  ),
);

function explain(schema: object, value: unknown) {
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strict: false }).compile(
    schema,
  );
  assert.equal(validate(value), false);
  const error = validate.errors?.find(({ keyword }) => keyword !== 'propertyNames');
  assert.ok(error);
  return explainSchemaError(error);
}

describe('explainSchemaError', () => {
  it('explains every keyword of the schema, in both languages', () => {
    for (const [schema, value] of collisions) {
      const { what } = explain(schema, value);
      assert.match(what.en, /\.$/);
      assert.notEqual(what.en, 'is not as it should be.', JSON.stringify(schema));
      assertIndonesian(what.id);
    }
    const tested = new Set(collisions.flatMap(([schema]) => Object.keys(schema)));
    const unexplained = listKeywords(readSchema('canonical')).filter((key) => !tested.has(key) && !silent.has(key));
    assert.deepEqual(unexplained, []);
  });

  it('names the wanted types and the found value', () => {
    const { what } = explain({ type: ['number', 'string'] }, null);
    assert.deepEqual(what, {
      en: 'is null, but should be a number or a text in quotation marks.',
      id: 'berisi null, padahal seharusnya angka atau teks dalam tanda petik.',
    });
    assert.equal(explain({ maxItems: 1 }, [1, 2]).what.id, 'memuat 2 butir; paling banyak 1.');
  });

  it('shortens a long value', () => {
    assert.ok(explain({ enum: ['a'] }, 'x'.repeat(500)).what.en.length < 120);
  });
});

describe('the descriptions of the schema', () => {
  it('are there in Indonesian, all of them and no others', () => {
    const descriptions = new Set<string>();
    visitSchemas(readSchema('canonical')['$defs'], ({ description }) => {
      if (typeof description === 'string') descriptions.add(description);
    });
    assert.deepEqual([...indonesianDescriptions.keys()].sort(), [...descriptions].sort());
    for (const text of indonesianDescriptions.values()) assertIndonesian(text);
  });

  it('are the mends, with an example', () => {
    assert.deepEqual(describeField(findDefinition('country').properties?.['name'] ?? {}), {
      en: 'Name of the country in each language. For example: {"en":"Germany","id":"Jerman"}',
      id: 'Nama negara dalam tiap bahasa. Contoh: {"en":"Germany","id":"Jerman"}',
    });
  });
});

/** Visits every schema within a definition; what stands under `properties` are names, not keywords. */
function visitSchemas(value: unknown, visit: (schema: Record<string, unknown>) => void, isNames = true): void {
  if (Array.isArray(value)) value.forEach((item) => visitSchemas(item, visit, false));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (!isNames) visit(value as Record<string, unknown>);
  for (const [key, inner] of Object.entries(value)) {
    if (!isNames && (key === 'examples' || key === 'enum')) continue;
    visitSchemas(inner, visit, !isNames && (key === 'properties' || key === '$defs'));
  }
}

function listKeywords(schema: unknown): string[] {
  const keywords = new Set<string>();
  visitSchemas(schema, (each) => Object.keys(each).forEach((key) => keywords.add(key)), false);
  return [...keywords];
}
