import { expect } from '@open-wc/testing';
import { selectPlural } from '../../src/localization/plural.js';

describe('selectPlural', () => {
  const cases: Readonly<Record<string, Readonly<Record<number, Intl.LDMLPluralRule>>>> = {
    ar: { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 10: 'few', 11: 'many', 99: 'many', 100: 'other', 103: 'few' },
    'ar-EG': { 0: 'zero', 1: 'one', 2: 'two', 5: 'few', 20: 'many', 102: 'other' },
    en: { 0: 'other', 1: 'one', 2: 'other', 1.5: 'other' },
    de: { 0: 'other', 1: 'one', 2: 'other' },
    'de-AT': { 1: 'one', 5: 'other' },
    fr: { 0: 'one', 1: 'one', 1.5: 'one', 2: 'other', 1000000: 'many' },
    es: { 0: 'other', 1: 'one', 2: 'other', 1000000: 'many' },
    id: { 0: 'other', 1: 'other', 2: 'other' },
    su: { 0: 'other', 1: 'other', 2: 'other' },
    ms: { 1: 'other', 2: 'other' },
    ko: { 1: 'other', 2: 'other' },
    'zh-Hans': { 1: 'other', 2: 'other' },
    ja: { 1: 'other', 2: 'other' },
  };

  for (const [tag, categories] of Object.entries(cases)) {
    it(`knows the categories of ${tag}`, () => {
      for (const [count, category] of Object.entries(categories)) {
        expect(selectPlural(Number(count), tag), count).to.equal(category);
      }
    });
  }
});
