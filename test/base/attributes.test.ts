import { expect } from '@open-wc/testing';
import {
  checkChoice,
  checkConsent,
  checkHeadingLevel,
  checkLimit,
  checkRefresh,
  resolveSourceUrl,
} from '../../src/base/attributes.js';
import { setDefaultFeedTemplate } from '../../src/feed/feed-url.js';
import { collectHints } from './collect-hints.js';

/** What a check makes of a value, and how often it hints. */
async function check<Value>(act: () => Value): Promise<{ value: Value | undefined; hints: string[] }> {
  let value: Value | undefined;
  const hints = await collectHints(() => (value = act()));
  return { value, hints };
}

describe('checkHeadingLevel', () => {
  it('takes 2 to 6', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      expect(await check(() => checkHeadingLevel(level))).to.deep.equal({ value: level, hints: [] });
    }
  });

  [0, 1, 7, 2.5, -3, NaN, Infinity].forEach((level) => {
    it(`takes 3 for ${level}, with a hint`, async () => {
      const { value, hints } = await check(() => checkHeadingLevel(level));
      expect(value).to.equal(3);
      expect(hints).to.have.length(1);
      expect(hints[0]).to.contain(`heading-level="${level}"`);
    });
  });
});

describe('checkRefresh', () => {
  const cases = [
    { given: 0, taken: 0, hintCount: 0 },
    { given: 60, taken: 60, hintCount: 0 },
    { given: 3600, taken: 3600, hintCount: 0 },
    { given: 1, taken: 60, hintCount: 0 },
    { given: 59.9, taken: 60, hintCount: 0 },
    { given: -1, taken: 900, hintCount: 1 },
    { given: NaN, taken: 900, hintCount: 1 },
  ];
  cases.forEach(({ given, taken, hintCount }) => {
    it(`takes ${taken} seconds for ${given}`, async () => {
      const { value, hints } = await check(() => checkRefresh(given));
      expect(value).to.equal(taken);
      expect(hints).to.have.length(hintCount);
    });
  });
});

describe('checkConsent', () => {
  it('knows click and nothing', async () => {
    expect(await check(() => checkConsent('click'))).to.deep.equal({ value: 'click', hints: [] });
    expect(await check(() => checkConsent(''))).to.deep.equal({ value: '', hints: [] });
  });

  it('asks nothing for another word, with a hint', async () => {
    const { value, hints } = await check(() => checkConsent('always'));
    expect(value).to.equal('');
    expect(hints[0]).to.contain('consent="always"').and.to.contain('click');
  });
});

describe('checkLimit', () => {
  it('takes whole numbers, and the default once the attribute is gone', async () => {
    for (const limit of [0, 1, 250]) {
      expect(await check(() => checkLimit(limit, 6))).to.deep.equal({ value: limit, hints: [] });
    }
    expect(await check(() => checkLimit(null, 6))).to.deep.equal({ value: 6, hints: [] });
  });

  [-1, 1.5, NaN].forEach((limit) => {
    it(`takes the default for ${limit}, with a hint`, async () => {
      const { value, hints } = await check(() => checkLimit(limit, 6));
      expect(value).to.equal(6);
      expect(hints).to.have.length(1);
    });
  });
});

describe('checkChoice', () => {
  const choices = ['newest', 'oldest'] as const;

  it('takes a value of the list', async () => {
    expect(await check(() => checkChoice('order', 'oldest', choices))).to.deep.equal({ value: 'oldest', hints: [] });
  });

  it('takes nothing for an empty value, without a hint', async () => {
    expect(await check(() => checkChoice('order', '', choices))).to.deep.equal({ value: undefined, hints: [] });
  });

  ['Newest', 'constructor', '__proto__'].forEach((word) => {
    it(`takes nothing for ${word}, with a hint that names the choices`, async () => {
      const { value, hints } = await check(() => checkChoice('order', word, choices));
      expect(value).to.equal(undefined);
      expect(hints).to.deep.equal([`bandung-widgets: order="${word}" is not known; it can be newest, oldest.`]);
    });
  });
});

describe('resolveSourceUrl', () => {
  const template = 'https://feed.example/v1/{partner}/{lang}.json';

  afterEach(() => setDefaultFeedTemplate(undefined));

  it('fills in partner and locale', () => {
    const element = { partner: 'suwon', feed: template, data: undefined };
    expect(resolveSourceUrl(element, 'ko')).to.equal('https://feed.example/v1/suwon/ko.json');
  });

  it('means Bandung in general without a partner', () => {
    const element = { partner: '', feed: template, data: undefined };
    expect(resolveSourceUrl(element, 'zh-Hans')).to.equal('https://feed.example/v1/bandung/zh-Hans.json');
  });

  it('takes the feed of the page where the element has none', () => {
    setDefaultFeedTemplate(template);
    expect(resolveSourceUrl({ partner: 'namur', feed: '', data: undefined }, 'fr')).to.contain('/v1/namur/fr.json');
    const own = { partner: 'namur', feed: 'https://own.example/{lang}', data: undefined };
    expect(resolveSourceUrl(own, 'fr')).to.equal('https://own.example/fr');
  });

  it('shows Bandung in general for a partner that cannot be, with a hint', async () => {
    const element = { partner: '../secret', feed: template, data: undefined };
    const { value, hints } = await check(() => resolveSourceUrl(element, 'en'));
    expect(value).to.equal('https://feed.example/v1/bandung/en.json');
    expect(hints[0]).to.contain('partner="../secret"');
  });

  it('hints that there is no feed, but not where there is data', async () => {
    const withData = await check(() => resolveSourceUrl({ partner: '', feed: '', data: {} }, 'en'));
    expect(withData).to.deep.equal({ value: undefined, hints: [] });
    const { value, hints } = await check(() => resolveSourceUrl({ partner: '', feed: '', data: undefined }, 'en'));
    expect(value).to.equal(undefined);
    expect(hints[0]).to.contain('no feed');
  });
});
