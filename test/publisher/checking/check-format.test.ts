import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../../src/model/safe-url.js';
import { assertIndonesian } from '../fixtures/assert-indonesian.js';
import { checkFormat, type FormatName } from '../../../src/publisher/checking/check-format.js';

const good: Readonly<Record<FormatName, readonly string[]>> = {
  'plain-text': ['Bandung', '5 < 6 & 7 > 3', 'Fish & chips; “quoted”', '반둥', 'باندونغ', 'C/O [1]', '100 % *'],
  'partial-date': ['1997', '1997-08', '2000-02-29'],
  'date-span': ['1997', '2017-05/2017-08', '2017/2017-08-03', '2017-05/..'],
  'safe-url': [
    'https://www.bandung.go.id/',
    'https://한국.example/길?q=1#a',
    'mailto:office@city.example',
    'tel:+62-22-0000000',
    'geo:-6.9218,107.6069',
  ],
  'language-tag': ['en', 'zh-Hans', 'zh-Hant', 'kaw', 'pt-BR'],
  'time-zone': ['Asia/Jakarta', 'America/Argentina/Buenos_Aires', 'UTC'],
};

const bad: Readonly<Record<FormatName, readonly (readonly [value: string, trouble: RegExp])[]>> = {
  'plain-text': [
    ['two\nlines', /line break/],
    ['tab\there', /U\+0009/],
    ['mirror \u202etxt', /U\+202E/],
    ['broken \ufffd', /U\+FFFD/],
    ['half \ud83d', /U\+D83D/],
    ['<script>x</script>', /markup: “<script>”/],
    ['AT&amp;T', /markup: “&amp;”/],
    ['[a](https://b.example)', /markup/],
    [' space', /begins or ends/],
    ['Cafe\u0301', /NFC/],
  ],
  'partial-date': [
    ['1997-13', /no date/],
    ['25.08.1997', /no date/],
    ['1997/1998', /no date/],
    ['', /no date/],
  ],
  'date-span': [
    ['2017-08/2017-05', /ends before/],
    ['../2017', /no date/],
    ['2017-05/', /no date/],
    ['1997-02-30', /no date/],
  ],
  'safe-url': [
    ['javascript:alert(1)', /may link/],
    ['JAVASCRIPT:alert(1)', /may link/],
    ['data:text/html,x', /may link/],
    ['http://city.example/', /may link/],
    ['//city.example/', /may link/],
    ['/page', /may link/],
    ['https://city.example/ (archived)', /may link/],
    ['https://user:secret@city.example/', /may link/],
    ['https://localhost/', /may link/],
    ['https:city.example', /may link/],
    ['mailto:a@b.example?bcc=c@d.example', /may link/],
    ['tel:022-0000000', /may link/],
    ['geo:here', /may link/],
  ],
  'language-tag': [
    ['kr', /“kr” is not how/],
    ['zh', /“zh” is not how/],
    ['zh_CN', /“zh_CN” is not how/],
    ['EN', /“EN” is not how/],
    ['in', /“in” is not how/],
    ['__proto__', /no language tag/],
    ['x-default-very', /./],
  ],
  'time-zone': [
    ['WIB', /no time zone/],
    ['Asia/Bandung', /no time zone/],
  ],
};

describe('checkFormat', () => {
  for (const format of Object.keys(good) as FormatName[]) {
    it(`lets a good ${format} pass`, () => {
      for (const value of good[format]) assert.equal(checkFormat(format, value), undefined, value);
    });

    it(`says what is wrong with a bad ${format}, and the mend`, () => {
      for (const [value, trouble] of bad[format]) {
        const found = checkFormat(format, value);
        assert.ok(found, `“${value}” passed`);
        assert.match(found.what.en, trouble);
        assert.ok(found.mend.en.length > 10);
        assertIndonesian(found.what.id);
        assertIndonesian(found.mend.id);
      }
    });
  }

  it('lets no address pass that the widgets would refuse', () => {
    for (const url of good['safe-url']) assert.ok(safeUrl(url), url);
  });
});
