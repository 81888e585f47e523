import type { FeedText } from './feed.js';

/** The bare words of a text, for attributes and files. */
export function getPlainText(text: FeedText): string {
  return typeof text === 'string' ? text : text.text;
}

/** The language of a text; `feedLang` is that of its slice. */
export function getTextLang(text: FeedText, feedLang: string): string {
  return typeof text === 'string' ? feedLang : text.lang;
}
