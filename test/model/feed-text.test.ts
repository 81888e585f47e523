import { expect } from '@open-wc/testing';
import { getPlainText, getTextLang } from '../../src/model/feed-text.js';

describe('getPlainText and getTextLang', () => {
  it('tell the words and the language of either form', () => {
    expect(getPlainText('x')).to.equal('x');
    expect(getTextLang('x', 'en')).to.equal('en');
    expect(getPlainText({ text: 'x', lang: 'su' })).to.equal('x');
    expect(getTextLang({ text: 'x', lang: 'su' }, 'en')).to.equal('su');
  });
});
