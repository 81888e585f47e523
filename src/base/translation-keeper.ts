import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Lets a machine translator and Lit work on the same texts. Translators put `font` elements in the place of text nodes,
 * and Lit, which writes to the node behind its marker, would write into nothing: a count or a clock would stand still.
 * So there is a text to write to during an update; where Lit has written, it takes the place of the translation.
 */
export class TranslationKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  #texts: readonly Text[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#texts = [...this.#host.renderRoot.querySelectorAll('font')]
      .filter(({ previousSibling }) => previousSibling instanceof Comment)
      .map((font) => {
        const text = new Text();
        font.before(text);
        return text;
      });
  }

  hostUpdated(): void {
    for (const text of this.#texts) {
      if (!text.data) text.remove();
      else while (text.nextSibling?.nodeName === 'FONT') text.nextSibling.remove();
    }
  }
}
