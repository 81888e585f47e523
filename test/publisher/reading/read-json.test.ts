import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../../src/publisher/reading/read-json.js';
import { assertIndonesian } from '../fixtures/assert-indonesian.js';

const read = (text: string) => readJson(new TextEncoder().encode(text));

const goodTexts = [
  '{}',
  ' [1, -0.5e+3, true, false, null, "a\\u00e9\\n\\"", {"a": {}, "b": []}] \n',
  '"text"',
  '\ufeff{"a": 1}',
  '{"__proto__": 1}',
];

const annotatedTexts: readonly (readonly [text: string, value: unknown])[] = [
  ['// Head\n{\n  // The name.\n  "a": 1, // one\n  /* not yet:\n  "b": 2 */\n}', { a: 1 }],
  ['{"a": [1, 2,], "url": "https://a.example/", }', { a: [1, 2], url: 'https://a.example/' }],
];

/** Text → what is told, as `line:column message`. */
const badTexts: readonly (readonly [text: string, ...told: RegExp[]])[] = [
  ['{"a": 1\n "b": 2\n "c": 3}', /^2:2 .*a comma is missing/, /^3:2 .*a comma is missing/],
  ['{"a" 1}', /^1:6 .*“:” is missing/],
  ['[1 2]', /^1:4 .*a comma is missing/],
  ['{"a": }', /^1:7 .*a value is missing/],
  ["{'a': 1}", /^1:2 .*the quotation mark ' is not the one of JSON/],
  ['{"a": “b”}', /^1:7 .*the quotation mark “ is not the one of JSON/],
  ['[01]', /^1:3 .*a comma is missing/],
  ['[1,,2]', /^1:4 .*a value is missing/],
  ['{"a": tru}', /^1:7 .*“tru” cannot be read/],
  ['["tab\there"]', /^1:2 .*a tab/],
  ['["\\x"]', /^1:2 .*followed by something unknown/],
  ['["\\u12"]', /^1:2 .*followed by something unknown/],
  ['{"a": "x\n}', /^1:7 .*no closing quotation mark/],
  ['{"a": 1 /* b }', /^1:9 .*a comment has no end/],
  ['{} {}', /^1:4 .*more follows/],
  ['{"a": [1', /^1:9 .*“\]” is missing/],
  ['{"a": 1', /^1:8 .*“}” is missing/],
  ['{a: 1}', /^1:2 .*“a” cannot be read/],
  ['{1: 1}', /^1:2 .*a key in quotation marks is missing/],
  ['', /^1:1 .*a value is missing/],
];

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    for (const text of goodTexts) {
      const { value, troubles } = read(text);
      assert.deepEqual(troubles, [], text);
      assert.deepEqual(value, JSON.parse(text.replace('\ufeff', '')), text);
    }
  });

  it('passes over comments, and over a comma after the last entry', () => {
    for (const [text, expected] of annotatedTexts) {
      const { value, troubles } = read(text);
      assert.deepEqual([troubles, value], [[], expected], text);
    }
  });

  for (const [text, ...expected] of badTexts) {
    it(`says where the mistake is and how to mend it: ${JSON.stringify(text)}`, () => {
      assert.throws(() => JSON.parse(text) as unknown, text);
      const { value, troubles } = read(text);
      assert.equal(value, undefined);
      assert.equal(troubles.length, expected.length, JSON.stringify(troubles));
      for (const [index, { position, what, mend }] of troubles.entries()) {
        assert.match(`${position.line}:${position.column} ${what.en}`, expected[index] ?? /^$/);
        assert.ok(mend.en.length > 10);
        assertIndonesian(what.id);
        assertIndonesian(mend.id);
      }
    });
  }

  it('finds every key that stands twice in one object', () => {
    assert.deepEqual(read('{"a": {"b": 1}, "c": {"b": 1}}').troubles, []);
    const { value, troubles } = read('{\n "a": 1,\n "\\u0061": 2,\n "a": 3\n}');
    assert.deepEqual(value, { a: 3 });
    assert.deepEqual(
      troubles.map(({ position }) => position),
      [
        { line: 3, column: 2 },
        { line: 4, column: 2 },
      ],
    );
    for (const { what, mend } of troubles) {
      assert.match(what.en, /key “a” twice/);
      [what.id, mend.id].forEach(assertIndonesian);
    }
  });

  it('refuses other encodings, and says where they show', () => {
    const latin1 = Uint8Array.of(0x7b, 0x0a, 0x20, 0x22, 0xe9, 0x22);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00);
    const [first, second] = [latin1, utf16].map((bytes) => readJson(bytes).troubles[0]);
    assert.match(first?.what.en ?? '', /not UTF-8/);
    assert.deepEqual(first?.position, { line: 2, column: 3 });
    assert.match(second?.mend.en ?? '', /Save the file with the encoding UTF-8/);
    assertIndonesian(first?.what.id ?? '');
  });

  it('counts lines as editors do, whatever ends them', () => {
    assert.deepEqual(read('{\r\n"a": 1,\r\n  x}').troubles[0]?.position, { line: 3, column: 3 });
  });
});
