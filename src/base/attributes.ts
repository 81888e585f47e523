import { getDefaultFeedTemplate, resolveFeedUrl } from '../feed/feed-url.js';
import type { LocaleCode } from '../model/locale-codes.js';
import { hintOnce } from './hint.js';

const defaultHeadingLevel = 3;
const defaultRefreshSeconds = 900;
const minimumRefreshSeconds = 60;

/** A heading level from 2 to 6; anything else is the default, with a hint. */
export function checkHeadingLevel(level: number): number {
  if (Number.isInteger(level) && level >= 2 && level <= 6) return level;
  hintOnce(`heading-level="${level}" is not a whole number from 2 to 6; ${defaultHeadingLevel} is used.`);
  return defaultHeadingLevel;
}

/** Seconds between looks for news: 0, or 60 and more. */
export function checkRefresh(seconds: number): number {
  if (seconds === 0 || seconds >= minimumRefreshSeconds) return seconds;
  if (seconds > 0) return minimumRefreshSeconds;
  hintOnce(`refresh="${seconds}" is not a number of seconds; ${defaultRefreshSeconds} is used.`);
  return defaultRefreshSeconds;
}

/** `click`, or empty for no question asked. */
export function checkConsent(consent: string): '' | 'click' {
  if (consent === 'click') return consent;
  if (consent) hintOnce(`consent="${consent}" is not known; it can be "click".`);
  return '';
}

/** A whole number of things to begin with, 0 for all; anything else is the default, with a hint. */
export function checkLimit(limit: number | null, defaultLimit: number): number {
  // Null: the attribute was taken away.
  if (limit === null) return defaultLimit;
  if (Number.isInteger(limit) && limit >= 0) return limit;
  hintOnce(`limit="${limit}" is not a whole number; ${defaultLimit} is used.`);
  return defaultLimit;
}

/**
 * A value out of a closed list, or `undefined` with a hint.
 *
 * @param name - the attribute's name, for the hint
 */
export function checkChoice<Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[],
): Choice | undefined {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined && value) hintOnce(`${name}="${value}" is not known; it can be ${choices.join(', ')}.`);
  return choice;
}

/** Where an element's feed is: its own template, else the page's, filled in with partner and locale. */
export function resolveSourceUrl(
  element: { readonly partner: string; readonly feed: string; readonly data: unknown },
  locale: LocaleCode,
): string | undefined {
  const template = element.feed || getDefaultFeedTemplate();
  if (!template) {
    if (!element.data)
      hintOnce('no feed: set the attribute "feed" to a URL with {partner} and {lang}, or the property "data".');
    return undefined;
  }
  const partner = element.partner || 'bandung';
  const url = resolveFeedUrl(template, { partner, lang: locale }, document.baseURI);
  if (url === undefined) hintOnce(`partner="${partner}" or the feed's address is not usable.`);
  return url ?? resolveFeedUrl(template, { partner: 'bandung', lang: locale }, document.baseURI);
}
