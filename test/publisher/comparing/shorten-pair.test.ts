import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortenPair } from '../../../src/publisher/comparing/shorten-pair.js';

const long = 'word '.repeat(40);

describe('shortenPair', () => {
  it('keeps short texts whole', () => {
    assert.deepEqual(shortenPair('Charter signed', 'Charter sealed'), ['Charter signed', 'Charter sealed']);
  });

  it('cuts what long texts have in common, between words', () => {
    const [before, after] = shortenPair(`${long}four schools ${long}`, `${long}five schools ${long}`);
    assert.match(before, /^… (word ){5,7}four schools (word ){5,7}…$/);
    assert.equal(after, before.replace('four', 'five'));
  });

  it('cuts only the end that is long enough', () => {
    const [before, after] = shortenPair(`One ${long}`, `Two ${long}`);
    assert.match(before, /^One (word ){5,7}…$/);
    assert.equal(after, before.replace('One', 'Two'));
  });

  it('never parts a letter from its marks, in a script without spaces neither', () => {
    const text = '각'.normalize('NFD').repeat(100);
    const [before, after] = shortenPair(`${text}가`, `${text}나`);
    assert.equal(before.normalize('NFC'), `… ${'각'.repeat(30)}가`);
    assert.equal(after.normalize('NFC'), `… ${'각'.repeat(30)}나`);
  });

  it('shows a repetition that was added', () => {
    assert.deepEqual(shortenPair('aa', 'aaa'), ['aa', 'aaa']);
    const [before, after] = shortenPair(long, long + long);
    assert.notEqual(before, after);
  });
});
