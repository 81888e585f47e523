import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveText } from '../../../src/publisher/building/resolve-text.js';

describe('resolveText', () => {
  const both = { en: 'Hill', id: 'Bukit' };

  it('gives the bare text in the language of the slice', () => {
    assert.equal(resolveText({ ...both, ko: '언덕' }, 'ko'), '언덕');
  });

  it('marks a text that falls back: Sundanese to Indonesian, all others to English', () => {
    assert.deepEqual(resolveText(both, 'su'), { text: 'Bukit', lang: 'id' });
    assert.deepEqual(resolveText({ en: 'Hill' }, 'su'), { text: 'Hill', lang: 'en' });
    for (const locale of ['ms', 'de', 'ko', 'zh-Hans', 'ja', 'fr', 'es', 'ar'] as const) {
      assert.deepEqual(resolveText(both, locale), { text: 'Hill', lang: 'en' });
    }
  });

  it('takes any language rather than none, always the same one', () => {
    assert.deepEqual(resolveText({ nl: 'Heuvel', fr: 'Colline', ja: '丘' }, 'en'), { text: '丘', lang: 'ja' });
    assert.deepEqual(resolveText({ 'pt-BR': 'Colina', nl: 'Heuvel' }, 'en'), { text: 'Heuvel', lang: 'nl' });
  });

  it('does not mark the empty text of a decorative picture', () => {
    assert.equal(resolveText({ en: '', id: '' }, 'de'), '');
  });

  it('is not taken in by what objects inherit', () => {
    assert.throws(() => resolveText({}, 'en'));
  });
});
