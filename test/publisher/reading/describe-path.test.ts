import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSchema } from '../../../src/publisher/read-schema.js';
import { describePath, itemNames } from '../../../src/publisher/reading/describe-path.js';
import { readField, walkJson } from '../../../src/publisher/reading/walk-json.js';

describe('describePath', () => {
  const document = { events: [{ id: 'a' }, { id: 'b', title: { en: 'T', id: 'J' } }], address: ['x'], odd: [[1]] };

  it('names an entry by its number and id, in both languages', () => {
    assert.deepEqual(describePath(document, ['events', 1, 'title', 'id']), {
      en: 'event 2 “b”, title, id',
      id: 'kegiatan ke-2 “b”, title, id',
    });
    assert.deepEqual(describePath(document, ['address', 0]), { en: 'address line 1', id: 'baris alamat ke-1' });
    assert.deepEqual(describePath(document, ['odd', 0, 0]), { en: 'item 1, item 1', id: 'butir ke-1, butir ke-1' });
    assert.deepEqual(describePath(document, []), { en: '', id: '' });
  });

  it('has a word for the entries of every list that the schema knows', () => {
    const { $defs } = readSchema('canonical') as { $defs: Record<string, unknown> };
    const lists = new Set<string>();
    walkJson($defs, (key, value, path) => {
      if (path.at(-2) !== 'properties') return;
      const target = String(readField(value, '$ref')).replace('#/$defs/', '');
      if ([value, $defs[target]].some((schema) => readField(schema, 'type') === 'array')) lists.add(key);
    });
    assert.ok(lists.size > 10);
    for (const list of lists) assert.ok(itemNames.has(list), list);
  });
});
