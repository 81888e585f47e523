import type { Page } from 'playwright-core';
import type { LocaleCode } from '../../../src/model/locale-codes.ts';

/** A text of the page and the language that a screen reader takes it to be in. */
export interface SeenText {
  readonly words: string;
  readonly lang: string;
  readonly direction: string;
  readonly where: string;
  /** The attribute that holds it; `undefined` for a text node. */
  readonly attribute?: string;
}

/** What is known of the words of a page. */
export interface Knowledge {
  /** Texts of the feed and the languages that they are written in there. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The languages in which a text is a message of the interface. */
  readonly findMessage: (words: string) => readonly LocaleCode[];
}

/** How much of a page the check could tell the language of. */
export interface LanguageReport {
  readonly faults: readonly string[];
  readonly knownLetters: number;
  readonly letters: number;
}

export const normalise = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** All texts of the elements that match, closed disclosures and words for listeners included. */
export function listTexts(page: Page, selector: string): Promise<SeenText[]> {
  return page.evaluate((query) => {
    const { probe } = window;
    const texts: SeenText[] = [];
    const add = (node: Node, words: string | null, attribute?: string): void => {
      if (!words?.trim()) return;
      const where = probe.name(node).replace(/ “.*/, '');
      texts.push({ words, lang: probe.getLang(node), direction: probe.getDirection(node), where, attribute });
    };
    for (const node of probe.list(query)) {
      const parent = node.parentNode;
      if (node instanceof Text && parent instanceof Element && probe.isRendered(parent)) {
        // An address that may go on in the next line is in pieces, and is one all the same.
        const isPiece = parent.localName === 'bdi' && parent.querySelector('wbr') !== null;
        if (!isPiece) add(node, node.data);
        else if (parent.firstElementChild === node.nextElementSibling) add(parent, parent.textContent);
      }
      if (!(node instanceof Element) || !probe.isRendered(node)) continue;
      for (const name of ['aria-label', 'alt', 'title', 'aria-description', 'placeholder'])
        add(node, node.getAttribute(name), name);
    }
    return texts;
  }, selector);
}

const scripts: Readonly<Record<string, RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'zh-Hans': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
const latin = /\p{Script=Latin}/u;
const foreignToLatin = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Arabic}]/u;

/** Addresses on the web and of mail, names of licences, numbers with their unit: the same in every language. */
const isNeutral = (words: string): boolean =>
  /^[\w.+-]+@[\w.-]+$|^\/?[\w-]+([./][\w?=&%+,-]*)+$|^\(?(CC BY|MIT)\b[\w .-]*\)?$|^[\d.,\s]+(km²?|m)$/u.test(words);

/** Texts whose language is not the one that is said to be theirs (WCAG 2.2, 3.1.1 and 3.1.2). */
export function findLanguageFaults(
  texts: readonly SeenText[],
  { texts: known, findMessage }: Knowledge,
): LanguageReport {
  const faults: string[] = [];
  let knownLetters = 0;
  let letters = 0;
  for (const text of texts) {
    const words = normalise(text.words);
    const count = words.replace(/[^\p{L}]/gu, '').length;
    if (count === 0 || isNeutral(words)) continue;
    letters += count;
    const complain = (reason: string): void => {
      faults.push(
        `“${words.slice(0, 60)}” in ${text.where}${text.attribute ? ` (${text.attribute})` : ''} is said to be ${text.lang}: ${reason}`,
      );
    };
    const languages = new Set([...(known.get(words) ?? []), ...findMessage(words)]);
    if (languages.size > 0) {
      knownLetters += count;
      if (!languages.has(text.lang)) complain(`it is ${[...languages].join(', ')}`);
    }
    const isInScript = scripts[text.lang]?.test(words) ?? latin.test(words);
    if (!isInScript && languages.size === 0) complain('none of its letters are of that language');
    if (!(text.lang in scripts) && foreignToLatin.test(words)) complain('it has letters of another one');
    const isArabic = scripts['ar']!.test(words);
    // A Latin name among Arabic words may run either way: the browser looks at its letters. An attribute is not laid out.
    const isAstray = isArabic ? text.direction !== 'rtl' : text.lang !== 'ar' && text.direction !== 'ltr';
    if (isAstray && !text.attribute) complain(`it runs ${text.direction}`);
    if (text.lang === 'zh-Hans' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) complain('it has kana');
  }
  return { faults, knownLetters, letters };
}
