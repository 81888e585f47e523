import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'jsonc-parser';
import { editDocument, type WantedItem } from '../../../src/publisher/sheets/edit-document.js';

const text = `{
  "$schema": "./schema.json",
  // All that we know.
  "events": [
    // The first.
    { "id": "a", "kind": "visit", "sources": ["x", "y"] },
    /* The second
       has no date. */
    {
      "id": "b",
      "title": { "en": "B" }, // short
      "sources": ["x"]
    },

    { "id": "c" } // the last
  ]
}
`;

const items: readonly unknown[] = (parse(text) as { events: unknown[] }).events;
const keep = (index: number): WantedItem => ({ index, item: items[index] });
const added = { id: 'n', sources: ['x'] };
const addedText = `{
      "id": "n",
      "sources": [
        "x"
      ]
    }`;

function edit(wanted: readonly WantedItem[], source = text): string {
  const result = editDocument(source, 'events', items, wanted);
  const read = (parse(result, [], { allowTrailingComma: true }) as { events: unknown[] }).events;
  assert.deepEqual(
    read,
    wanted.map(({ item }) => item),
  );
  return result;
}

describe('editing a document', () => {
  it('leaves it alone where nothing changes', () => {
    assert.equal(edit([keep(0), keep(1), keep(2)]), text);
  });

  it('changes one value and nothing else', () => {
    const item = { id: 'b', title: { en: 'Bee' }, sources: ['x'] };
    assert.equal(edit([keep(0), { index: 1, item }, keep(2)]), text.replace('"B"', '"Bee"'));
  });

  it('puts a new key where it belongs, in the indentation of the entry', () => {
    const item = { id: 'b', date: '1997', title: { en: 'B' }, sources: ['x'] };
    const after = text.replace('"id": "b",\n', '"id": "b",\n      "date": "1997",\n');
    assert.equal(edit([keep(0), { index: 1, item }, keep(2)]), after);
  });

  it('takes a key out', () => {
    const item = { id: 'a', sources: ['x', 'y'] };
    assert.equal(edit([{ index: 0, item }, keep(1), keep(2)]), text.replace(' "kind": "visit",', ''));
  });

  it('adds an entry in the middle and leaves the comments with their own', () => {
    assert.equal(
      edit([keep(0), { item: added }, keep(1), keep(2)]),
      text.replace('["x", "y"] },', `["x", "y"] },\n    ${addedText},`),
    );
  });

  it('adds an entry at the end', () => {
    assert.equal(
      edit([keep(0), keep(1), keep(2), { item: added }]),
      text.replace('{ "id": "c" }', `{ "id": "c" },\n    ${addedText}`),
    );
  });

  it('takes entries out', () => {
    const rest = edit([keep(1), keep(2)]);
    assert.match(rest, /"title": \{ "en": "B" \}, \/\/ short/);
    assert.doesNotMatch(rest, /"a"/);
    assert.match(edit([keep(0), keep(1)]), /"b",[^]*\} \/\/ the last\n {2}\]\n\}\n$/);
    assert.match(edit([]), /"events": \[\s*\/\/ The first\.\s*\/\/ the last\s*\]/);
  });

  it('puts entries into another order', () => {
    const after = edit([keep(2), keep(0), keep(1)]);
    assert.ok(after.indexOf('"c"') < after.indexOf('"a"'));
    assert.match(after, /"title": \{ "en": "B" \}, \/\/ short\n {6}"sources"/);
  });

  it('fills an empty list, also one with a comment, a trailing comma or other line ends', () => {
    for (const source of [
      '{\n  "events": []\n}\n',
      '{"events":[]}',
      '{\n  "events": [\n    /* none yet */\n  ]\n}\n',
      '{\r\n  "events": [\r\n  ],\r\n}\r\n',
    ]) {
      const result = editDocument(source, 'events', [], [{ item: added }]);
      assert.deepEqual(parse(result, [], { allowTrailingComma: true }), { events: [added] });
      assert.equal(result.includes('\r'), source.includes('\r'));
      if (source.includes('\r')) assert.doesNotMatch(result, /[^\r]\n/);
      if (source.includes('none')) assert.match(result, /\/\* none yet \*\//);
    }
  });

  it('keeps other line ends and trailing commas', () => {
    const source = text.replace('{ "id": "c" }', '{ "id": "c" },').replaceAll('\n', '\r\n');
    const item = { id: 'b', date: '1997', title: { en: 'B' }, sources: ['x'] };
    const result = edit([keep(0), { index: 1, item }, keep(2), { item: added }], source);
    assert.doesNotMatch(result, /[^\r]\n/);
  });
});
