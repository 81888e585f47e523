import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as assertProperty, json, jsonValue, property } from 'fast-check';
import { readPlainJson } from '../../../src/publisher/reading/read-plain-json.js';

describe('readPlainJson', () => {
  it('reads what JSON.parse reads', () => {
    assertProperty(property(json(), (text) => assert.deepEqual(readPlainJson(text), { value: JSON.parse(text) })));
    assertProperty(
      property(jsonValue(), (value) => {
        const text = JSON.stringify({ 'a:"\\': value, b: [value, '::\\"', '\\\\'] }, null, 2);
        assert.deepEqual(readPlainJson(text), { value: JSON.parse(text) });
      }),
    );
  });

  it('leaves doubled keys to a closer look, however they are written and wherever they stand', () => {
    for (const text of ['{"a":1,"a":2}', '[{"b":{"a":1,"\\u0061":1}}]', '{"":0,"":0}', '{"a":":","a":"\\""}']) {
      assert.equal(readPlainJson(text), undefined, text);
    }
  });

  it('leaves mistakes and comments to it, too', () => {
    for (const text of ['', '{', '{"a":1,}', '// a\n{}', "{'a':1}"]) assert.equal(readPlainJson(text), undefined, text);
  });

  it('reads a key that looks like the prototype as any other', () => {
    assert.deepEqual(Object.keys(Object(readPlainJson('{"__proto__":{"a":1}}')?.value)), ['__proto__']);
  });
});
