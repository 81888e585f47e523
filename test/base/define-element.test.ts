import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/base/define-element.js';
import { version } from '../../src/base/version.js';
import { getPageRegistry } from '../../src/feed/page-registry.js';
import { collectHints } from './collect-hints.js';

describe('defineElement', () => {
  beforeEach(() => {
    getPageRegistry().version = undefined;
  });

  it('registers an element and notes the version in use', () => {
    const element = class extends HTMLElement {};
    defineElement('test-first', element);
    expect(customElements.get('test-first')).to.equal(element);
    expect(getPageRegistry().version).to.equal(version);
  });

  it('lets the first definition win, without a word for the same version', async () => {
    const first = class extends HTMLElement {};
    const hints = await collectHints(() => {
      defineElement('test-twice', first);
      defineElement('test-twice', class extends HTMLElement {});
    });
    expect(customElements.get('test-twice')).to.equal(first);
    expect(hints).to.deep.equal([]);
  });

  it('does not throw where another copy was first, and hints once that the versions differ', async () => {
    customElements.define('test-other-a', class extends HTMLElement {});
    customElements.define('test-other-b', class extends HTMLElement {});
    getPageRegistry().version = '0.1.0';
    const hints = await collectHints(() => {
      defineElement('test-other-a', class extends HTMLElement {});
      defineElement('test-other-b', class extends HTMLElement {});
    });
    expect(hints).to.have.length(1);
    expect(hints[0]).to.contain('0.1.0').and.to.contain(version);
    expect(getPageRegistry().version).to.equal('0.1.0');
  });
});
