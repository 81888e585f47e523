import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/model/locale-codes.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import { readSchema } from '../../src/publisher/read-schema.js';
import { walkJson } from '../../src/publisher/reading/walk-json.js';

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

describe('the schemas', () => {
  for (const name of ['canonical', 'slice'] as const) {
    it(`have the closed lists of the vocabulary and no others: ${name}`, () => {
      const found = new Map<string, readonly string[]>();
      walkJson(readSchema(name), (key, value, path) => {
        if (key === 'enum') found.set(path.slice(1, -1).join('/'), value as string[]);
      });
      for (const [definition, values] of found) assert.deepEqual(values, lists[definition], definition);
      // Facts bring their label where the interface has none, so that a slice's `id` is open.
      const expected = Object.keys(lists).filter((definition) => name === 'canonical' || definition !== 'factId');
      assert.deepEqual([...found.keys()].sort(), expected.sort());
    });
  }

  it('describe every field that editors write', () => {
    const { $defs } = readSchema('canonical') as { $defs: Record<string, { description?: string }> };
    walkJson($defs, (key, value, path) => {
      if (path.at(-2) !== 'properties') return;
      const { $ref, description } = value as { $ref?: string; description?: string };
      const target = $ref === undefined ? undefined : $defs[$ref.replace('#/$defs/', '')];
      assert.ok(description ?? target?.description, path.join('/'));
      assert.notEqual(key, 'description');
    });
  });
});
