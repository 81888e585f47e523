import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../../src/publisher/reading/read-json.js';

const read = (text: string) => readJson(new TextEncoder().encode(text));

const goodTexts = [
  '{}',
  ' [1, -0.5e+3, true, false, null, "a\\u00e9\\n\\"", {"a": {}, "b": []}] \n',
  '"text"',
  '\ufeff{"a": 1}',
  '{"__proto__": 1}',
];

const badTexts: readonly (readonly [text: string, message: RegExp])[] = [
  ['{"a": 1,\n "b": 2,\n}', /a key in quotation marks is missing in line 3, column 1/],
  ['{"a" 1}', /“:” is missing in line 1, column 6/],
  ['[1 2]', /“,” or “]” is missing in line 1, column 4/],
  ['{"a": }', /a value is missing in line 1, column 7/],
  ["{'a': 1}", /cannot be read in line 1, column 2/],
  ['[01]', /cannot be read/],
  ['["tab\there"]', /cannot be read/],
  ['{"a": “b”}', /“\u201cb\u201d}” cannot be read in line 1, column 7/],
  ['{} {}', /more follows/],
  ['{"a": [1', /is missing in line 1, column 9/],
  ['', /a value is missing/],
];

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    for (const text of goodTexts) {
      const { value, troubles } = read(text);
      assert.deepEqual(troubles, [], text);
      assert.deepEqual(value, JSON.parse(text.replace('\ufeff', '')), text);
    }
  });

  it('says line and column of a mistake', () => {
    for (const [text, message] of badTexts) {
      assert.throws(() => JSON.parse(text) as unknown, text);
      const { value, troubles } = read(text);
      assert.equal(value, undefined);
      assert.match(troubles[0]?.what ?? 'nothing', message, text);
    }
  });

  it('finds a key that stands twice in one object', () => {
    assert.deepEqual(read('{"a": {"b": 1}, "c": {"b": 1}}').troubles, []);
    const [trouble] = read('{\n "a": 1,\n "\\u0061": 2\n}').troubles;
    assert.match(trouble?.what ?? '', /key “a” twice .* line 3, column 2/);
  });

  it('refuses other encodings', () => {
    assert.match(readJson(Uint8Array.of(0x22, 0xe9, 0x22)).troubles[0]?.what ?? '', /not UTF-8/);
  });
});
