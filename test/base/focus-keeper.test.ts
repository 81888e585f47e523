import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FocusKeeper } from '../../src/base/focus-keeper.js';

/** Shows a list of links, each with a button where it wants one, and a button beside the list. */
class ListElement extends LitElement {
  static override properties = { words: {}, hasMore: {}, isHidden: {} };
  declare words: readonly string[];
  declare hasMore: boolean;
  declare isHidden: boolean;

  constructor() {
    super();
    this.words = ['one', 'two', 'three'];
    this.hasMore = true;
    this.isHidden = false;
    new FocusKeeper(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="body">
      <ul ?hidden=${this.isHidden}>
        ${repeat(
          this.words,
          (word) => word,
          (word) =>
            html`<li id=${word}>
              <p><a href="#${word}">${word}</a></p>
            </li>`,
        )}
      </ul>
      ${this.hasMore ? html`<p><button>More</button></p>` : nothing}
      <slot></slot>
    </div>`;
  }
}

customElements.define('test-list', ListElement);

async function show(): Promise<ListElement> {
  return fixture<ListElement>('<test-list><a href="#outside">Outside</a></test-list>');
}

async function change(element: ListElement, values: Partial<ListElement>): Promise<void> {
  Object.assign(element, values);
  await element.updateComplete;
}

const find = (element: ListElement, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const getFocused = (element: ListElement): Element | null => element.shadowRoot!.activeElement;

describe('FocusKeeper', () => {
  it('leaves the focus where it is while that is there', async () => {
    const element = await show();
    const link = find(element, '#two a');
    link.focus();
    await change(element, { words: ['zero', 'one', 'two'] });
    expect(getFocused(element)).to.equal(link);
    expect(find(element, '[tabindex]')).to.equal(null);
  });

  it('follows what is moved', async () => {
    const element = await show();
    const link = find(element, '#one a');
    link.focus();
    await change(element, { words: ['two', 'three', 'one'] });
    expect(getFocused(element)).to.equal(link);
  });

  it('gives it to the next entry when its own is gone, as a whole and not to a link', async () => {
    const element = await show();
    find(element, '#two a').focus();
    await change(element, { words: ['one', 'three'] });
    expect(getFocused(element)).to.equal(find(element, '#three'));
    expect(find(element, '#three').tabIndex).to.equal(-1);
    // By hand, since a tab in the background hears of no focus.
    find(element, '#three').dispatchEvent(new FocusEvent('blur'));
    expect(find(element, '#three').hasAttribute('tabindex')).to.equal(false);
  });

  it('gives it to the entry before when there is none after', async () => {
    const element = await show();
    find(element, '#three a').focus();
    await change(element, { words: ['one', 'two'] });
    expect(getFocused(element)).to.equal(find(element, '#two'));
  });

  it('gives it to what stood around the last one', async () => {
    const element = await show();
    find(element, 'button').focus();
    await change(element, { hasMore: false });
    expect(getFocused(element)).to.equal(find(element, '.body'));
  });

  it('takes it out of what is hidden', async () => {
    const element = await show();
    find(element, '#two a').focus();
    await change(element, { isHidden: true });
    expect(getFocused(element)).to.equal(find(element, '.body'));
  });

  it('does not scroll the page', async () => {
    const element = await show();
    const space = document.createElement('div');
    space.style.blockSize = '5000px';
    element.before(space);
    find(element, '#two a').focus({ preventScroll: true });
    scrollTo(0, 0);
    await change(element, { words: ['one'] });
    expect(getFocused(element)).to.equal(find(element, '#one'));
    expect(scrollY).to.equal(0);
    space.remove();
  });

  it('does not take it from the page', async () => {
    const element = await show();
    const outside = element.querySelector('a')!;
    outside.focus();
    await change(element, { words: [] });
    expect(document.activeElement).to.equal(outside);
    outside.blur();
    await change(element, { hasMore: false });
    expect(document.activeElement).to.equal(document.body);
  });
});
