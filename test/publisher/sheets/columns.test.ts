import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDefinition, resolveField, type FieldSchema } from '../../../src/publisher/describe-field.js';
import { findColumn, listColumns, sheetFields, sheetKinds } from '../../../src/publisher/sheets/columns.js';

/** The names of all values that the schema allows in an item; `N` for entries of a list of things. */
function listValues(schema: FieldSchema, name = ''): string[] {
  const { properties, additionalProperties, items } = resolveField(schema);
  const inner = items && resolveField(items);
  if (inner?.properties) return listValues(inner, `${name}.N`);
  // Whatever may have further keys is a language map: one family of columns.
  if (!properties || additionalProperties) return [name];
  return Object.entries(properties).flatMap(([key, value]) => listValues(value, name === '' ? key : `${name}.${key}`));
}

describe('columns of a sheet', () => {
  for (const [kind, definition] of [
    ['events', 'event'],
    ['highlights', 'highlight'],
  ] as const) {
    it(`have one for every field of ${kind}, so that nothing is lost`, () => {
      const names = sheetFields[kind]
        .filter(({ shape }) => !['partner', 'order'].includes(shape))
        .map(({ name }) => name);
      assert.deepEqual([...names].sort(), listValues(findDefinition(definition)).sort());
    });
  }

  it('are found by their names', () => {
    for (const kind of sheetKinds) {
      for (const column of listColumns(kind, ['en', 'zh-Hans'], 2))
        assert.deepEqual(findColumn(kind, column.name), column);
    }
  });

  it('turn a name into a path', () => {
    assert.deepEqual(findColumn('highlights', 'links.2.label.ko')?.path, ['links', 1, 'label', 'ko']);
  });

  it('are not found by names that mean nothing', () => {
    for (const name of [
      'title',
      'title.',
      'title.kr',
      'title.en.x',
      'titleXen',
      'links.0.url',
      'constructor',
      'coordinates',
    ]) {
      assert.equal(findColumn('events', name), undefined, name);
    }
    for (const name of ['links.0.url', 'links.21.url', 'links.1.label', 'coordinatesXlat', 'image']) {
      assert.equal(findColumn('highlights', name), undefined, name);
    }
  });
});
