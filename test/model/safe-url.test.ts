import { expect } from '@open-wc/testing';
import { safeFeedUrl, safeImageUrl, safeUrl } from '../../src/model/safe-url.js';

describe('safeUrl', () => {
  for (const [value, href] of [
    ['https://city.example', 'https://city.example/'],
    ['HTTPS://City.Example/a b', 'https://city.example/a%20b'],
    ['https://city.example/반둥?q=1#top', 'https://city.example/%EB%B0%98%EB%91%A5?q=1#top'],
    [' https://city.example/ ', 'https://city.example/'],
    ['mailto:office@city.example', 'mailto:office@city.example'],
    ['tel:+441632960001', 'tel:+441632960001'],
    ['geo:-6.9,107.6', 'geo:-6.9,107.6'],
    ['http://localhost:8000/a', 'http://localhost:8000/a'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
    ['http://[::1]:81/', 'http://[::1]:81/'],
  ] as const) {
    it(`lets ${value} through`, () => {
      expect(safeUrl(value)).to.equal(href);
    });
  }

  for (const value of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://city.example/1',
    'file:///etc/passwd',
    'ftp://city.example/',
    'http://city.example/',
    'http://localhost.city.example/',
    'https://user@city.example/',
    'https://user:secret@city.example/',
    'https://city.example/\ttab',
    'https://city.example/\u0085',
    'https://',
    '//city.example/',
    '/path',
    'city.example',
    '',
    ' ',
    `https://city.example/${'a'.repeat(2048)}`,
    undefined,
    null,
    7,
    {},
    ['https://city.example/'],
    { toString: () => 'https://city.example/' },
  ]) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 60)}`, () => {
      expect(safeUrl(value)).to.equal(undefined);
    });
  }

  it('resolves a relative address against a base, and against nothing else', () => {
    expect(safeUrl('../b.json', 'https://feed.example/x/a.json')).to.equal('https://feed.example/b.json');
    expect(safeUrl('../b.json', 'nonsense')).to.equal(undefined);
    expect(safeUrl('javascript:alert(1)', 'https://feed.example/')).to.equal(undefined);
    expect(safeUrl('b.json', 'http://feed.example/')).to.equal(undefined);
    expect(safeUrl('', 'https://feed.example/')).to.equal(undefined);
  });
});

describe('safeFeedUrl', () => {
  const feedUrl = 'https://feed.example/feed/v1/suwon/ko.json';

  it('stays on the origin of the feed', () => {
    expect(safeFeedUrl('ko.2.json', feedUrl)).to.equal('https://feed.example/feed/v1/suwon/ko.2.json');
    expect(safeFeedUrl('https://feed.example:443/x', feedUrl)).to.equal('https://feed.example/x');
    for (const value of [
      'https://other.example/x',
      '//other.example/x',
      '\\\\other.example',
      'https://feed.example:8443/',
      'tel:1',
      'http://localhost/',
    ]) {
      expect(safeFeedUrl(value, feedUrl), value).to.equal(undefined);
    }
  });

  it('takes two opaque origins for nothing in common', () => {
    expect(safeFeedUrl('geo:1,2', 'mailto:a@city.example')).to.equal(undefined);
  });
});

describe('safeImageUrl', () => {
  const feedUrl = 'https://feed.example/feed/v1/suwon/ko.json';

  for (const [value, url, href] of [
    ['a.avif', feedUrl, 'https://feed.example/feed/v1/suwon/a.avif'],
    ['/media/a.webp', feedUrl, 'https://feed.example/media/a.webp'],
    ['../../media/a.JPG', feedUrl, 'https://feed.example/feed/media/a.JPG'],
    ['a.jpeg', feedUrl, 'https://feed.example/feed/v1/suwon/a.jpeg'],
    ['a.png?v=2', feedUrl, 'https://feed.example/feed/v1/suwon/a.png?v=2'],
    ['a.png', 'http://127.0.0.1:8000/f.json', 'http://127.0.0.1:8000/a.png'],
  ] as const) {
    it(`lets ${value} of ${url} through`, () => {
      expect(safeImageUrl(value, url)).to.equal(href);
    });
  }

  for (const [value, url] of [
    ['a.svg', feedUrl],
    ['a.svg#.png', feedUrl],
    ['a.svg?x=.png', feedUrl],
    ['a.gif', feedUrl],
    ['png', feedUrl],
    ['https://other.example/a.png', feedUrl],
    ['//other.example/a.png', feedUrl],
    ['data:image/png;base64,AAAA', feedUrl],
    ['https://user@feed.example/a.png', feedUrl],
    ['a.png', 'http://feed.example/f.json'],
    ['http://127.0.0.1:8000/a.png', 'http://127.0.0.1:8001/f.json'],
    ['https://feed.example/a.png', ''],
    [undefined, feedUrl],
  ] as const) {
    it(`refuses ${value} of ${url}`, () => {
      expect(safeImageUrl(value, url)).to.equal(undefined);
    });
  }
});
