import type { Page } from 'playwright-core';

/** What the translator puts before every text, so that its words can be told from ours. */
export const accent = '⟦';

/**
 * Does to a page what machine translators in browsers do: each text node makes place for two nested `font` elements with
 * other words, in open shadow trees too; and `lang` says the new language. `translate="no"` is respected.
 */
export function translatePage(page: Page, lang?: string): Promise<void> {
  return page.evaluate(
    ({ mark, language }) => {
      type Original = { font: Element; text: Text };
      const state = window as unknown as { originals?: Original[]; originalLang?: string };
      const originals = (state.originals ??= []);
      // In an object: a function with a name of its own would be compiled into something that only this file knows.
      const translator = {
        visit(root: Node): void {
          const texts: Text[] = [];
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
            if (node instanceof Text) return node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
            const isLeft = (node as Element).matches('script, style, font, [translate=no]');
            return isLeft ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
          });
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node instanceof Text) texts.push(node);
            else if ((node as Element).shadowRoot) translator.visit((node as Element).shadowRoot!);
          }
          for (const text of texts) {
            const [font, inner] = [document.createElement('font'), document.createElement('font')];
            for (const each of [font, inner]) each.style.verticalAlign = 'inherit';
            inner.textContent = mark + text.data;
            font.append(inner);
            text.replaceWith(font);
            originals.push({ font, text });
          }
        },
      };
      translator.visit(document.body);
      if (!language) return;
      state.originalLang ??= document.documentElement.lang;
      document.documentElement.lang = language;
      document.documentElement.classList.add('translated-ltr');
    },
    { mark: accent, language: lang },
  );
}

/** "Show original": the translator puts the texts back that it has taken out, where it still finds its own. */
export function showOriginal(page: Page): Promise<void> {
  return page.evaluate(() => {
    const state = window as unknown as { originals?: { font: Element; text: Text }[]; originalLang?: string };
    for (const { font, text } of state.originals ?? []) if (font.isConnected) font.replaceWith(text);
    state.originals = [];
    if (state.originalLang !== undefined) document.documentElement.lang = state.originalLang;
    document.documentElement.classList.remove('translated-ltr');
  });
}

/** The texts in the shadow trees of all widgets, one a line, the translator's accent taken off if it does not count. */
export function readTexts(page: Page, selector: string, keepsAccent = false): Promise<string[]> {
  return page.evaluate(
    ({ query, mark, isKept }) => {
      const lines: string[] = [];
      for (const { shadowRoot } of document.querySelectorAll(query)) {
        const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = (node as Text).data.replaceAll(isKept ? '' : mark, '').trim();
          // The time of day is another one a moment later.
          if (text && !node.parentElement!.closest('style')) lines.push(text.replace(/\d{1,2}[:.]\d{2}/g, 'hh:mm'));
        }
      }
      return lines;
    },
    { query: selector, mark: accent, isKept: keepsAccent },
  );
}
