import { expect } from '@open-wc/testing';
import { getDirection } from '../../src/localization/direction.js';
import { localeCodes } from '../../src/model/locale-codes.js';

describe('getDirection', () => {
  it('runs right to left for Arabic alone among the shipped locales', () => {
    expect(localeCodes.filter((code) => getDirection(code) === 'rtl')).to.deep.equal(['ar']);
  });

  it('knows right-to-left languages and scripts', () => {
    const tags = ['ar-EG', 'fa', 'he', 'iw', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'pa-PK', 'ms-Arab', 'AR_eg'];
    for (const tag of tags) expect(getDirection(tag), tag).to.equal('rtl');
  });

  it('runs left to right for all others, broken tags among them', () => {
    const tags = ['de', 'su', 'zh-TW', 'az', 'ur-Latn', 'ar-Latn', 'und', '', 'constructor', '__proto__', 'x-default'];
    for (const tag of tags) expect(getDirection(tag), tag).to.equal('ltr');
  });
});
