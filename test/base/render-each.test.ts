import { expect, fixtureSync } from '@open-wc/testing';
import { html, render } from 'lit';
import { renderEach } from '../../src/base/render-each.js';

describe('renderEach', () => {
  let list: HTMLElement;

  const show = (words: readonly string[]): HTMLElement[] => {
    const template = html`${renderEach(words, String, (word, index) => html`<li>${index} ${word}</li>`)}`;
    render(template, list);
    return [...list.querySelectorAll('li')];
  };
  const read = (): string[] => [...list.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');

  beforeEach(() => {
    list = fixtureSync('<ul></ul>');
  });

  it('renders the items in their order', () => {
    show(['one', 'two']);
    expect(read()).to.deep.equal(['0 one', '1 two']);
  });

  it('keeps the nodes of each item when others come, go and change places', () => {
    const [one, two, three] = show(['one', 'two', 'three']);
    expect(show(['zero', 'one', 'two', 'three']).slice(1)).to.deep.equal([one, two, three]);
    expect(show(['three', 'one'])).to.deep.equal([three, one]);
    expect(read()).to.deep.equal(['0 three', '1 one']);
  });

  it('bears items that are alike', () => {
    const [first, second] = show(['same', 'same']);
    expect(show(['other', 'same', 'same', 'same']).slice(1, 3)).to.deep.equal([first, second]);
    expect(show(['same'])).to.deep.equal([first]);
  });
});
