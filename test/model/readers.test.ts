import { expect } from '@open-wc/testing';
import {
  integerWithin,
  numberWithin,
  oneOf,
  oneOfElse,
  readCountryCode,
  readDateSpan,
  readEmail,
  readFeedUrl,
  readFlag,
  readForeignText,
  readImageUrl,
  readLanguage,
  readPartialDate,
  readString,
  readText,
  readTimeZone,
  readUrl,
} from '../../src/model/readers.js';
import type { Reader } from '../../src/model/readers.js';
import { openNode } from './open-node.js';

const letters = ['a', 'b'] as const;
const readers: Record<string, { read: Reader<unknown>; good: [unknown, unknown][]; bad: unknown[] }> = {
  readString: {
    read: readString,
    good: [
      [' x\n', 'x'],
      ['<b>&amp;</b>', '<b>&amp;</b>'],
      ['x'.repeat(20_000), 'x'.repeat(20_000)],
    ],
    bad: [1, true, {}, ['x'], 'x'.repeat(20_001)],
  },
  oneOf: { read: oneOf(letters), good: [['a', 'a']], bad: ['c', 'A', 'constructor', '__proto__', 'length', 0, {}] },
  readLanguage: {
    read: readLanguage,
    good: ['en', 'id', 'zh-Hans', 'de-AT', 'sr-Latn-RS', 'jv', 'ace'].map((tag) => [tag, tag]),
    bad: ['e', 'zh_CN', 'x-default', 'constructor', '__proto__', 'en"', 'en-', 'english', 'de AT', 7],
  },
  readCountryCode: { read: readCountryCode, good: [['ID', 'ID']], bad: ['id', 'IDN', '12', '__proto__'] },
  readEmail: {
    read: readEmail,
    good: [['office@city.example', 'office@city.example']],
    bad: ['office', '@city.example', 'a@b@c', 'a b@city.example', 'a@city.example,b@city.example', 'a@b?cc=x y'],
  },
  readTimeZone: {
    read: readTimeZone,
    good: ['Asia/Jakarta', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+7'].map((zone) => [zone, zone]),
    bad: ['+07:00', 'Asia/', 'Asia Jakarta', '../etc', '__proto__', 7],
  },
  readPartialDate: {
    read: readPartialDate,
    good: [['1997-08', { iso: '1997-08', year: 1997, month: 8 }]],
    bad: ['August 1997', '1997-08/1998', '1997-02-30', 1997],
  },
  readDateSpan: {
    read: readDateSpan,
    good: [['2017/..', { iso: '2017/..', start: { iso: '2017', year: 2017 }, isOpenEnded: true }]],
    bad: ['2018/2017', 'long ago', 2017],
  },
  readUrl: {
    read: readUrl,
    good: [['https://city.example', 'https://city.example/']],
    bad: ['javascript:alert(1)', 'city.example', 'http://city.example/'],
  },
  readFeedUrl: {
    read: readFeedUrl,
    good: [['en.2.json', 'https://feed.example/feed/v1/here/en.2.json']],
    bad: ['https://other.example/', 'javascript:alert(1)'],
  },
  readImageUrl: {
    read: readImageUrl,
    good: [['/a.png', 'https://feed.example/a.png']],
    bad: ['/a.svg', 'https://other.example/a.png'],
  },
  readText: {
    read: readText,
    good: [
      [' x ', 'x'],
      [
        { text: ' x ', lang: 'id' },
        { text: 'x', lang: 'id' },
      ],
      [{ text: 'x', lang: 'en' }, 'x'],
      [{ text: 'x' }, 'x'],
    ],
    bad: [1, [], {}, { text: '' }, { text: 1, lang: 'id' }, { lang: 'id' }, JSON.parse('{"__proto__": {"text": "x"}}')],
  },
  readForeignText: {
    read: readForeignText,
    good: [
      ['x', { text: 'x', lang: 'en' }],
      [
        { text: 'x', lang: 'en' },
        { text: 'x', lang: 'en' },
      ],
      [
        { text: 'x', lang: 'ko' },
        { text: 'x', lang: 'ko' },
      ],
    ],
    bad: [{}],
  },
  numberWithin: {
    read: numberWithin(-90, 90),
    good: [
      [-90, -90],
      [0, 0],
      [6.5, 6.5],
    ],
    bad: [90.1, '6', Number.NaN, Infinity, true, [1], {}],
  },
  integerWithin: {
    read: integerWithin(1),
    good: [[1, 1]],
    bad: [0, 1.5, '1', 1e300],
  },
};

for (const [name, { read, good, bad }] of Object.entries(readers)) {
  describe(name, () => {
    for (const [value, expected] of good) {
      it(`reads ${JSON.stringify(value).slice(0, 40)}`, () => {
        const node = openNode(value);
        expect(read(node)).to.deep.equal(expected);
        expect(node.issues).to.deep.equal([]);
      });
    }
    for (const value of bad) {
      it(`reports ${JSON.stringify(value).slice(0, 40)}`, () => {
        const node = openNode(value);
        expect(read(node)).to.equal(undefined);
        expect(node.issues).not.to.deep.equal([]);
      });
    }
    it('is silent on what is absent', () => {
      for (const value of [undefined, null, ...(name.includes('umber') || name.includes('nteger') ? [] : ['', ' '])]) {
        const node = openNode(value);
        expect(read(node)).to.equal(undefined);
        expect(node.issues).to.deep.equal([]);
      }
    });
  });
}

describe('readText', () => {
  it('keeps the words of a text whose language is nonsense, and says so', () => {
    const node = openNode({ text: 'x', lang: 'constructor' });
    expect(readText(node)).to.equal('x');
    expect(node.issues).to.deep.equal([{ path: 'lang', message: 'not a language tag' }]);
  });
});

describe('oneOfElse', () => {
  it('falls back to the catch-all', () => {
    for (const value of ['c', undefined, 7, 'toString']) {
      expect(oneOfElse(letters, 'b')(openNode(value))).to.equal('b');
    }
  });
});

describe('readFlag', () => {
  it('is true for true alone', () => {
    expect(readFlag(openNode(true))).to.equal(true);
    for (const value of [undefined, null, false, 1, 'true', {}]) expect(readFlag(openNode(value))).to.equal(false);
  });
});
