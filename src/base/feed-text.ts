import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { getDirection } from '../localization/direction.js';
import type { FeedText } from '../model/feed.js';
import { getPlainText } from '../model/feed-text.js';

export { getPlainText };

/**
 * A text of the feed. One that is not in the language shown around it carries its own `lang` and `dir`
 * (WCAG 2.2, 3.1.2 Language of Parts).
 *
 * @param text - the text, or nothing
 * @param feedLang - language of the slice, which a plain string is in
 * @param shownLang - language of the interface around it
 */
export function renderFeedText(
  text: FeedText | undefined,
  feedLang: string,
  shownLang: string,
): string | TemplateResult | undefined {
  if (text === undefined) return undefined;
  const lang = typeof text === 'string' ? feedLang : text.lang;
  const words = getPlainText(text);
  return lang === shownLang ? words : html`<span lang=${lang} dir=${getDirection(lang)}>${words}</span>`;
}
