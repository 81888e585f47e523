import { expect } from '@open-wc/testing';
import { getDefaultFeedTemplate, resolveFeedUrl, setDefaultFeedTemplate } from '../../src/feed/feed-url.js';

const base = 'https://cdn.example/v1/bandung-widgets.js';
const template = 'feed/v1/{partner}/{lang}.json';

describe('resolveFeedUrl', () => {
  it('fills in partner and language and resolves against the base', () => {
    const url = resolveFeedUrl(template, { partner: 'fort-worth', lang: 'zh-Hans' }, base);
    expect(url).to.equal('https://cdn.example/v1/feed/v1/fort-worth/zh-Hans.json');
  });

  it('takes the general slice without a partner', () => {
    expect(resolveFeedUrl(template, { lang: 'en' }, base)).to.contain('/bandung/en.json');
    expect(resolveFeedUrl(template, { partner: '', lang: 'en' }, base)).to.contain('/bandung/en.json');
  });

  it('leaves an absolute template where it is', () => {
    const url = resolveFeedUrl(
      'https://feed.example/{lang}?city={partner}#top',
      { partner: 'suwon', lang: 'ko' },
      base,
    );
    expect(url).to.equal('https://feed.example/ko?city=suwon');
  });

  it('reads a template whose braces were encoded by an earlier resolution', () => {
    const resolved = new URL(template, base).href;
    expect(resolveFeedUrl(resolved, { partner: 'suwon', lang: 'ko' }, base)).to.contain('/feed/v1/suwon/ko.json');
  });

  it('refuses ids that are none', () => {
    for (const partner of ['../admin', 'Suwon', 'a b', 'suwon/../x', '%2e%2e', 'https://x.example', '수원']) {
      expect(resolveFeedUrl(template, { partner, lang: 'en' }, base), partner).to.equal(undefined);
    }
  });

  it('encodes the language', () => {
    expect(resolveFeedUrl(template, { lang: '../x?y' }, base)).to.contain('/bandung/..%2Fx%3Fy.json');
    expect(resolveFeedUrl(template, { lang: '\uD800' }, base)).to.equal(undefined);
  });

  it('refuses what cannot be fetched', () => {
    expect(resolveFeedUrl('javascript:alert(1)', { lang: 'en' }, base)).to.equal(undefined);
    expect(resolveFeedUrl('data:application/json,{}', { lang: 'en' }, base)).to.equal(undefined);
    expect(resolveFeedUrl('http://[', { lang: 'en' }, base)).to.equal(undefined);
    expect(resolveFeedUrl(template, { lang: 'en' }, 'about:blank')).to.equal(undefined);
  });
});

describe('the default feed template', () => {
  it('is what was set last', () => {
    const before = getDefaultFeedTemplate();
    setDefaultFeedTemplate('https://feed.example/{partner}/{lang}.json');
    expect(getDefaultFeedTemplate()).to.equal('https://feed.example/{partner}/{lang}.json');
    setDefaultFeedTemplate(before);
  });
});
