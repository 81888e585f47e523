import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { getPlainText, renderFeedText } from '../../src/base/feed-text.js';
import type { FeedText } from '../../src/model/feed.js';

function renderIntoBox(text: FeedText | undefined, feedLang: string, shownLang: string): HTMLElement {
  const box = document.createElement('div');
  render(html`${renderFeedText(text, feedLang, shownLang)}`, box);
  return box;
}

describe('renderFeedText', () => {
  it('writes bare words in the language shown', () => {
    const box = renderIntoBox('Bandung', 'de', 'de');
    expect(box.textContent).to.equal('Bandung');
    expect(box.children).to.have.length(0);
  });

  it('marks a text that fell back, with its direction', () => {
    const mark = renderIntoBox({ text: 'مدينة', lang: 'ar' }, 'de', 'de').firstElementChild as HTMLElement;
    expect(mark).to.include({ lang: 'ar', dir: 'rtl', textContent: 'مدينة' });
    const back = renderIntoBox({ text: 'City', lang: 'en' }, 'ar', 'ar').firstElementChild as HTMLElement;
    expect(back).to.include({ lang: 'en', dir: 'ltr' });
  });

  it('marks all texts of a slice whose language is no longer, or not yet, the one shown', () => {
    const box = renderIntoBox('Stadt', 'de', 'ko');
    expect(box.firstElementChild).to.include({ lang: 'de', textContent: 'Stadt' });
    const known = renderIntoBox({ text: '도시', lang: 'ko' }, 'de', 'ko');
    expect(known.children).to.have.length(0);
  });

  it('writes nothing for nothing, and markup as words', () => {
    expect(renderIntoBox(undefined, 'de', 'de').textContent).to.equal('');
    const hostile = renderIntoBox({ text: '<img src=x onerror=alert(1)>', lang: 'en' }, 'de', 'de');
    expect(hostile.querySelector('img')).to.equal(null);
    expect(hostile.textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('getPlainText', () => {
  it('gives the bare words', () => {
    expect(getPlainText('a')).to.equal('a');
    expect(getPlainText({ text: 'b', lang: 'en' })).to.equal('b');
  });
});
