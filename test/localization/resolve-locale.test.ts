import { expect } from '@open-wc/testing';
import { matchLocale } from '../../src/localization/resolve-locale.js';
import { localeCodes } from '../../src/model/locale-codes.js';
import { languageTags } from './language-tags.js';

describe('matchLocale', () => {
  for (const [tag, locale, intlTag] of languageTags) {
    const isEnglish = /^en/i.test(tag);
    if (locale === 'en' && !isEnglish) {
      it(`finds no locale for "${tag}"`, () => {
        expect(matchLocale(tag)).to.equal(undefined);
      });
    } else {
      it(`takes "${tag}" for ${locale}, formatted as ${intlTag}`, () => {
        expect(matchLocale(tag)).to.deep.equal({ locale, tag: intlTag });
      });
    }
  }

  it('knows every shipped locale by its own code', () => {
    for (const code of localeCodes) expect(matchLocale(code)?.locale).to.equal(code);
  });

  it('gives tags that Intl takes', () => {
    for (const [, , intlTag] of languageTags) {
      expect(Intl.getCanonicalLocales(intlTag)).to.deep.equal([intlTag]);
    }
  });

  it('does not throw on what is not even a string', () => {
    for (const value of [undefined, null, 5, {}, []]) {
      expect(matchLocale(value as unknown as string)).to.equal(undefined);
    }
  });
});
