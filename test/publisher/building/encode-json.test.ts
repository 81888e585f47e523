import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as assertProperty, dictionary, jsonValue, property, string } from 'fast-check';
import { encodeJson, encodeWithRevision } from '../../../src/publisher/building/encode-json.js';
import { hashRevision } from '../../../src/publisher/building/hash-bytes.js';

describe('encodeWithRevision', () => {
  it('is JSON as it is always written, with a hash of the body before it', () => {
    const values = dictionary(string(), jsonValue(), { minKeys: 1 });
    assertProperty(
      property(values, (body) => {
        const revision = hashRevision(JSON.stringify(body));
        const start = JSON.stringify({ a: 1, revision }).slice(0, -1);
        const whole = Buffer.from(encodeWithRevision({ a: 1 }, body)).toString();
        assert.equal(whole, `${start},${JSON.stringify(body).slice(1)}`);
      }),
    );
  });

  it('leaves out fields without a value, however deep', () => {
    const body = {
      timeline: { next: undefined, items: [{ id: 'a', url: undefined, title: { en: '“ä”' } }, {}] },
      b: [],
    };
    assert.deepEqual(
      JSON.parse(Buffer.from(encodeWithRevision({}, body)).toString()),
      JSON.parse(JSON.stringify({ revision: hashRevision(JSON.stringify(body)), ...body })),
    );
    assert.deepEqual(encodeJson(body), Buffer.from(JSON.stringify(body)));
  });
});
