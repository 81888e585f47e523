import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/model/locale-codes.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import { readSchema } from '../../src/publisher/read-schema.js';
import { walkJson } from '../../src/publisher/reading/walk-json.js';
import { findValidator, listFields, makeAjv, readTypedSchema, resolveField, type Schema } from './fixtures/schemas.js';

const lists: Readonly<Record<string, readonly string[]>> = {
  cooperationField: vocabulary.cooperationFields,
  eventKind: vocabulary.eventKinds,
  agreementStage: vocabulary.agreementStages,
  partnershipStatus: vocabulary.partnershipStatuses,
  highlightCategory: vocabulary.highlightCategories,
  officeKind: vocabulary.officeKinds,
  linkKind: vocabulary.linkKinds,
  factId: vocabulary.factIds,
  factUnit: vocabulary.factUnits,
  locale: localeCodes,
};

const names = ['canonical', 'slice'] as const;

/** What is missing before a person can write or read a field by the schema alone. */
function findLacks(root: Schema): string[] {
  return listFields(root).flatMap(({ pointer, schema }) => {
    const { description = '', examples = [], properties } = resolveField(root, schema);
    // What a document as a whole looks like is shown in `demo/content/`; its parts have their examples.
    const isDocument = /^#\/\$defs\/\w+$/.test(pointer) && properties !== undefined && examples.length === 0;
    return [
      ...(/^\S.{12,}[.”]$/u.test(description) ? [] : [`${pointer} has no description that is a sentence`]),
      ...(examples.length > 0 || isDocument ? [] : [`${pointer} has no example`]),
      // A text without a word on its shape leaves the editor guessing: a reference is not enough where there are two.
      ...(schema.$ref === '#/$defs/languageMap' && schema.description === undefined && !pointer.endsWith('/items')
        ? [`${pointer} does not say what to write`]
        : []),
    ];
  });
}

describe('the schemas', () => {
  for (const name of names) {
    it(`have the closed lists of the vocabulary and no others: ${name}`, () => {
      const found = new Map<string, readonly string[]>();
      walkJson(readSchema(name), (key, value, path) => {
        if (key === 'enum') found.set(path.slice(1, -1).join('/'), value as string[]);
      });
      for (const [definition, values] of found) assert.deepEqual(values, lists[definition], definition);
      assert.deepEqual([...found.keys()].sort(), Object.keys(lists).sort());
    });

    it(`say of every field in plain words what it is, with an example: ${name}`, () => {
      const root = readTypedSchema(name);
      assert.ok(listFields(root).length > 100);
      assert.deepEqual(findLacks(root), []);
    });

    it(`notice a field without words or without an example: ${name}`, () => {
      for (const { pointer } of listFields(readTypedSchema(name)).filter((field) =>
        field.pointer.includes('/properties/'),
      )) {
        for (const key of ['description', 'examples']) {
          const root = structuredClone(readTypedSchema(name));
          const field = pointer
            .split('/')
            .slice(1)
            .reduce((part, step) => (part as Record<string, unknown>)[step], root as unknown) as Record<
            string,
            unknown
          >;
          // Without its reference, nobody else can speak for it.
          Reflect.deleteProperty(field, '$ref');
          Reflect.deleteProperty(field, key);
          assert.ok(
            findLacks(root).some((lack) => lack.startsWith(`${pointer} `)),
            `${pointer} without ${key}`,
          );
        }
      }
    });

    it(`give examples that are valid themselves: ${name}`, () => {
      const root = readTypedSchema(name);
      const ajv = makeAjv();
      let count = 0;
      for (const { pointer, schema } of listFields(root)) {
        const validate = findValidator(ajv, name + pointer);
        for (const example of schema.examples ?? []) {
          count += 1;
          assert.ok(validate(example), `${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
        }
      }
      assert.ok(count > 100);
    });

    it(`define nothing that nothing uses: ${name}`, () => {
      const root = readTypedSchema(name);
      const used = new Set<unknown>();
      walkJson(root, (key, value) => {
        if (key === '$ref') used.add(value);
      });
      const entrances = [
        'feed',
        'city',
        'countries',
        'offices',
        'highlights',
        'sources',
        'partner',
        'events',
        'factId',
      ];
      const unused = Object.keys(root.$defs ?? {}).filter((definition) => !used.has(`#/$defs/${definition}`));
      assert.deepEqual(unused.sort(), (name === 'canonical' ? entrances : ['timelinePage']).sort());
    });
  }

  it('are JSON Schema 2020-12 with names of their own', () => {
    const schemas = names.map((name) => readSchema(name));
    for (const schema of schemas) assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(new Set(schemas.map((schema) => schema['$id'])).size, 2);
    const ajv = makeAjv();
    for (const schema of schemas) assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  });

  it('refuse a field that the editor mistyped, and let readers meet one that they do not know', () => {
    // Editors are told at once; widgets of last year read the feed of next year.
    for (const { pointer, schema } of listFields(readTypedSchema('canonical'))) {
      if (schema.properties) assert.notEqual(schema.additionalProperties, undefined, pointer);
    }
    for (const { pointer, schema } of listFields(readTypedSchema('slice'))) {
      assert.equal(schema.additionalProperties, undefined, pointer);
    }
  });

  it('have the fields that the guide shows at a glance', () => {
    const guide = readFileSync(new URL('../../src/publisher/README.md', import.meta.url), 'utf8');
    const { $defs = {} } = readTypedSchema('slice');
    const rows = { city: 'city', partner: 'partner', timeline: 'event', contacts: 'office', highlights: 'highlight' };
    for (const [row, definition] of Object.entries(rows)) {
      const line = guide.split('\n').find((each) => each.startsWith(`| \`${row}\``)) ?? '';
      // What stands before the colon are the lists, of whose entries these are the fields.
      const shown = (line.split('|')[2] ?? '').split(': ').at(-1) ?? '';
      const fields = Object.keys($defs[definition]?.properties ?? {}).filter((field) => field !== 'sources');
      assert.deepEqual(
        [...shown.matchAll(/`(\w+)`/g)].map((match) => match[1]),
        fields,
        row,
      );
    }
  });
});
