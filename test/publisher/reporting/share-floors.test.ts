import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countCoverage } from '../../../src/publisher/reporting/count-coverage.js';
import { findMissedFloors, parseShareFloors } from '../../../src/publisher/reporting/share-floors.js';
import { makeContent } from '../fixtures/content.js';

describe('parseShareFloors', () => {
  it('reads shares of a language, and of a partner’s page in it', () => {
    assert.deepEqual(parseShareFloors('ko=80, fort-worth/zh-Hans=99.5'), [
      { partner: undefined, locale: 'ko', percent: 80 },
      { partner: 'fort-worth', locale: 'zh-Hans', percent: 99.5 },
    ]);
  });

  it('refuses anything else', () => {
    for (const text of ['', 'ko', 'ko=', 'ko=101', 'ko=-1', 'xx=5', 'zh=5', 'ko=80,', 'a/b/ko=5', 'KO=5']) {
      assert.equal(parseShareFloors(text), undefined, text);
    }
  });
});

describe('findMissedFloors', () => {
  it('tells the floors that the content does not reach', () => {
    const { coverage } = countCoverage(makeContent());
    const missed = (text: string): string[] =>
      findMissedFloors(coverage, parseShareFloors(text) ?? []).map(
        ({ partner, locale }) => `${partner ?? ''}/${locale}`,
      );
    assert.deepEqual(missed('en=100,id=100,ar=0'), []);
    assert.deepEqual(missed('ko=50,alphaville/de=90,betatown/en=100'), ['/ko', 'alphaville/de']);
    assert.deepEqual(missed('gammaville/en=1'), ['gammaville/en']);
  });
});
