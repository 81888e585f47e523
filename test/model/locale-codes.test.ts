import { expect } from '@open-wc/testing';
import { isLocaleCode, localeCodes, sourceLocale } from '../../src/model/locale-codes.js';

describe('isLocaleCode', () => {
  it('knows the shipped locales and nothing else', () => {
    expect(localeCodes.every(isLocaleCode)).to.equal(true);
    expect(localeCodes[0]).to.equal(sourceLocale);
    for (const value of ['', 'EN', 'zh', 'zh-Hant', 'constructor', '__proto__', 'length']) {
      expect(isLocaleCode(value), value).to.equal(false);
    }
  });
});
