import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shuffle } from './shuffle.ts';
import { compareRounds, describeSpread, isDifferent } from './spread.ts';

describe('the figures', () => {
  it('have a median and quartiles', () => {
    assert.deepEqual(describeSpread([5, 1, 4, 2, 3]), { median: 3, low: 2, high: 4 });
    assert.deepEqual(describeSpread([1, 2, 3, 4]), { median: 2.5, low: 1.75, high: 3.25 });
  });

  it('compare what was measured in the same round', () => {
    // The machine is ten times slower in the last round, for both.
    const ratio = compareRounds([2, 4, 6, 80], [1, 2, 3, 40])!;
    assert.deepEqual([ratio.median, ratio.from, ratio.to], [2, 2, 2]);
    assert.ok(isDifferent(ratio));
  });

  it('leave out rounds without a base', () => {
    assert.equal(compareRounds([1, 2], [0, -1]), undefined);
    assert.equal(compareRounds([1, 2], [0, 2])!.median, 1);
  });

  it('see no difference in rounds that contradict each other', () => {
    assert.equal(isDifferent(compareRounds([1.2, 0.9, 1.1, 0.8, 1.3, 1.1], [1, 1, 1, 1, 1, 1])!), false);
    assert.equal(isDifferent(compareRounds([1.2, 1.1, 1.1, 1.4, 1.3, 1.1], [1, 1, 1, 1, 1, 1])!), true);
  });

  it('see a difference in few rounds only where it is the same in all', () => {
    assert.equal(isDifferent(compareRounds([0.5, 0.6, 0.7], [1, 1, 1])!), false);
    assert.equal(isDifferent(compareRounds([9, 9, 9], [10, 10, 10])!), true);
  });

  it('say how sure the interval is', () => {
    const rounds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
    const ones = Array.from({ length: 12 }, () => 1);
    // Sign test: 1 − 2 · 2⁻⁶, and for twelve rounds two may lie outside on each side.
    assert.equal(compareRounds(rounds(6), ones)!.confidence, 0.96875);
    const twelve = compareRounds(rounds(12), ones)!;
    assert.deepEqual([twelve.from, twelve.to], [3, 10]);
    assert.ok(Math.abs(twelve.confidence - (1 - (2 * (1 + 12 + 66)) / 4096)) < 1e-12);
  });

  it('come from rounds in an order of chance, with everything in each', () => {
    assert.deepEqual(
      shuffle([1, 2, 3, 4], () => 0),
      [2, 3, 4, 1],
    );
    assert.deepEqual(shuffle([1, 2, 3, 4]).sort(), [1, 2, 3, 4]);
  });
});
