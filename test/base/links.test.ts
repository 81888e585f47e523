import { expect } from '@open-wc/testing';
import { LitElement, html, render } from 'lit';
import { getPlainText } from '../../src/base/feed-text.js';
import { renderLinks } from '../../src/base/links.js';
import { LocalizeController } from '../../src/localization/localize-controller.js';
import type { FeedLink } from '../../src/model/feed.js';
import { linkKinds } from '../../src/model/vocabulary.js';

class LinkSpeakerElement extends LitElement {
  readonly localize = new LocalizeController(this);
}

customElements.define('test-link-speaker', LinkSpeakerElement);

function show(links: readonly FeedLink[]): HTMLElement {
  const { msg } = new LinkSpeakerElement().localize;
  const box = document.createElement('div');
  render(html`${renderLinks(msg, links, getPlainText)}`, box);
  return box;
}

const readWords = (box: Element): (string | null)[] => [...box.querySelectorAll('a')].map((link) => link.textContent);

describe('renderLinks', () => {
  it('takes the label of the feed', () => {
    const box = show([{ kind: 'social', url: 'https://social.example/b', label: { text: 'Bandung', lang: 'id' } }]);
    expect(readWords(box)).to.deep.equal(['Bandung']);
    expect(box.querySelector('a')?.href).to.equal('https://social.example/b');
  });

  it('has words for each kind, or the host', () => {
    const box = show(linkKinds.map((kind) => ({ kind, url: 'https://www.example.org/' })));
    expect(readWords(box)).to.deep.equal([
      'Official website',
      'www.example.org',
      'Tourism and culture',
      'Investment and licences',
      'Public services',
      'Tickets',
      'Brochure',
      'App',
      'Survey',
      'www.example.org',
    ]);
  });

  it('is no list without links', () => {
    expect(show([]).children).to.have.length(0);
  });
});
