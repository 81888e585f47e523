import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { headingLevels, renderHeading } from '../../src/base/heading.js';

function renderIntoBox(level: number): Element | null {
  const box = document.createElement('div');
  render(renderHeading(level, 'Bandung', 'title'), box);
  return box.firstElementChild;
}

describe('renderHeading', () => {
  headingLevels.forEach((level) => {
    it(`makes an h${level}`, () => {
      const heading = renderIntoBox(level);
      expect(heading?.localName).to.equal(`h${level}`);
      expect(heading?.className).to.equal('title');
      expect(heading?.textContent).to.equal('Bandung');
    });
  });

  it('stays at h6 below the last level', () => {
    expect(renderIntoBox(7)?.localName).to.equal('h6');
    expect(renderIntoBox(8)?.localName).to.equal('h6');
  });
});
