import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  nameEmbedFile,
  nameOembedFile,
  placeholderOrigin,
  readOrigin,
} from '../../../src/publisher/pages/page-addresses.js';

describe('readOrigin', () => {
  it('takes an origin with or without a path, and drops the closing slash', () => {
    assert.equal(readOrigin('https://widgets.bandung.example'), 'https://widgets.bandung.example');
    assert.equal(readOrigin('https://widgets.bandung.example/'), 'https://widgets.bandung.example');
    assert.equal(readOrigin('https://bandung.example/widgets/v1//'), 'https://bandung.example/widgets/v1');
    assert.equal(readOrigin('http://localhost:4101'), 'http://localhost:4101');
    assert.equal(readOrigin(placeholderOrigin), placeholderOrigin);
  });

  it('takes nothing else', () => {
    for (const value of [
      '',
      'bandung.example',
      '/v1',
      'ftp://a.example',
      'https://a.example/?b',
      'https://a.example/#b',
      'https://me:pw@a.example',
      'javascript:alert(1)',
    ]) {
      assert.equal(readOrigin(value), undefined, value);
    }
  });
});

describe('nameEmbedFile', () => {
  it('names a page by partner, element and locale, and its oEmbed file alike', () => {
    const key = { partner: 'suwon', element: 'city-profile', locale: 'zh-Hans' } as const;
    assert.equal(nameEmbedFile(key), 'embed/suwon/city-profile.zh-Hans.html');
    assert.equal(nameOembedFile(key), 'oembed/suwon/city-profile.zh-Hans.json');
  });
});
