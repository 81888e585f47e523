import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readImageSize } from '../../../src/publisher/reading/read-image-size.js';
import { pictures } from '../fixtures/pictures.js';

describe('readImageSize', () => {
  it('reads PNG, JPEG and the three kinds of WebP', () => {
    const types = Object.values(pictures).map((bytes) => readImageSize(bytes));
    assert.deepEqual(types, [
      { type: 'png', width: 5, height: 3 },
      { type: 'jpeg', width: 5, height: 3 },
      { type: 'webp', width: 5, height: 3 },
      { type: 'webp', width: 5, height: 3 },
      { type: 'webp', width: 5, height: 3 },
    ]);
  });

  it('knows no other file and survives damaged ones', () => {
    assert.equal(readImageSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')), undefined);
    for (const bytes of Object.values(pictures)) {
      for (let length = 0; length < 20; length += 1) assert.equal(readImageSize(bytes.subarray(0, length)), undefined);
    }
  });
});
