import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TranslationKeeper } from '../../src/base/translation-keeper.js';

/** Shows two texts and, where it wants one, a third, with words of its own between them. */
class TextElement extends LitElement {
  static override properties = { first: {}, second: {}, third: {} };
  declare first: unknown;
  declare second: unknown;
  declare third: unknown;

  constructor() {
    super();
    this.first = 'one';
    this.second = 'two';
    this.third = nothing;
    new TranslationKeeper(this);
  }

  protected override render(): TemplateResult {
    return html`<p><b>Words</b> (<i>${this.first}</i>)</p>
      <p>${this.second}${this.third}</p>`;
  }
}

customElements.define('test-translated', TextElement);

/** Puts one or more fonts in the place of each text, as translators do. */
function translate({ shadowRoot }: Element, pieceCount = 1): void {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const pieces = new Array(pieceCount).fill(0).map(() => {
      const [font, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `~${text.data}`;
      font.append(inner);
      return font;
    });
    text.replaceWith(...pieces);
  }
}

async function show(pieceCount?: number): Promise<TextElement> {
  const element = await fixture<TextElement>('<test-translated></test-translated>');
  translate(element, pieceCount);
  return element;
}

async function change(element: TextElement, values: Partial<TextElement>): Promise<string> {
  Object.assign(element, values);
  element.requestUpdate();
  await element.updateComplete;
  return read(element);
}

const read = ({ shadowRoot }: Element): string => shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('TranslationKeeper', () => {
  it('leaves the translation where nothing has changed', async () => {
    const element = await show();
    const before = element.shadowRoot!.innerHTML;
    expect(await change(element, {})).to.equal('~Words~ (~one~) ~two');
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('puts new words in the place of the translated ones, again and again', async () => {
    const element = await show();
    expect(await change(element, { first: 'uno' })).to.equal('~Words~ (uno~) ~two');
    expect(await change(element, { first: 'due', second: 2 })).to.equal('~Words~ (due~) 2');
    translate(element);
    expect(await change(element, { first: 'tre' })).to.equal('~~Words~~ (tre~~) ~2');
  });

  it('takes all pieces of a translation away', async () => {
    expect(await change(await show(3), { second: 'due' })).to.contain(' due');
    const element = await show(2);
    expect(await change(element, { third: 'three' })).to.contain(' ~two~twothree');
    translate(element);
    expect(await change(element, { second: 'due' })).to.contain(' due~three');
  });

  it('lets texts go and come', async () => {
    const element = await show();
    expect(await change(element, { second: nothing })).to.equal('~Words~ (~one~) ');
    expect(await change(element, { second: html`<u>due</u>` })).to.equal('~Words~ (~one~) due');
    translate(element);
    expect(await change(element, { second: 'due', third: 'tre' })).to.equal('~~Words~~ (~~one~~) duetre');
    expect(element.shadowRoot!.querySelectorAll('p:last-child font').length).to.equal(0);
  });

  it('takes the original that the translator puts back', async () => {
    const element = await show();
    const font = element.shadowRoot!.querySelector('i font')!;
    font.replaceWith('one');
    expect(await change(element, { first: 'uno' })).to.equal('~Words~ (uno~) ~two');
  });
});
