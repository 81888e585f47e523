/**
 * Pseudo-locales, made of the English words that stand in any of the XLIFF files: `en-XA`, accented, longer and in
 * brackets, shows what is cut off and what was never given to the translators; `ar-XB` is English that runs from right
 * to left. They exist for Storybook and tests alone.
 */
import { DOMParser } from '@xmldom/xmldom';

export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** Words, and the numbers of values that the message puts between them. */
export type MessageParts = readonly (string | number)[];

const accents = new Map(
  [
    'AÀ BƁ CÇ DÐ EÉ FƑ GĜ HĤ IÎ JĴ KĶ LĻ MṀ NÑ OÔ PÞ QǪ RŔ SŠ TŢ UÛ VṼ WŴ XẊ YÝ ZŽ',
    'aå bƀ cç dð eé fƒ gĝ hĥ iî jĵ kķ lļ mḿ nñ oö pþ qǫ rŕ sš tţ uû vṽ wŵ xẋ yý zž',
  ]
    .join(' ')
    .split(' ')
    .map(([plain = '', accented = '']) => [plain, accented]),
);

/** As languages need more room than English: a short label may double, a sentence grows by two fifths and more. */
function getFullLength(length: number): number {
  if (length <= 10) return length * 2;
  return Math.ceil(length * (length <= 20 ? 1.7 : 1.4));
}

const padding = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Vowels are doubled, for long words like those of German; what is still short is filled with words. */
function lengthen(text: string, missing: number): { text: string; missing: number } {
  let left = missing;
  const longer = text.replace(/[aeiou]/gi, (vowel) => {
    if (left <= 0) return vowel;
    left -= 1;
    return vowel + vowel.toLowerCase();
  });
  return { text: longer, missing: left };
}

function accent(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => accents.get(letter) ?? letter);
}

function makeLong(parts: MessageParts): MessageParts {
  const length = parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  let missing = getFullLength(length) - length;
  const longer = parts.map((part) => {
    if (typeof part === 'number') return part;
    const { text, missing: left } = lengthen(part, missing);
    missing = left;
    return accent(text);
  });
  let tail = '';
  for (let count = 0; missing > 0; count += 1) {
    const word = ` ${padding[count % padding.length]}`;
    tail += word;
    missing -= word.length;
  }
  return joinTexts(['[', ...longer, `${accent(tail)}]`]);
}

const rightToLeftOverride = '\u202e';
const popDirection = '\u202c';

/** Word by word: values of a message keep their own direction, as they do in a translation. */
function turnRound(parts: MessageParts): MessageParts {
  return parts.map((part) =>
    typeof part === 'number'
      ? part
      : part.replace(/[A-Za-z][A-Za-z'’-]*/g, (word) => `${rightToLeftOverride}${word}${popDirection}`),
  );
}

function joinTexts(parts: MessageParts): MessageParts {
  const joined: (string | number)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** A message in a pseudo-locale; its values stay as they are and in their order. */
export function pseudoLocalize(parts: MessageParts, locale: PseudoLocale): MessageParts {
  return locale === 'en-XA' ? makeLong(parts) : turnRound(parts);
}

/** The English messages of an XLIFF file by id. */
export function readSources(xliff: string): Map<string, MessageParts> {
  const units = new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit');
  const sources = new Map<string, MessageParts>();
  for (const unit of units) {
    const nodes = unit.getElementsByTagName('source').item(0)?.childNodes ?? [];
    const parts = [...nodes].map((node) =>
      node.nodeName === 'x' ? Number((node as unknown as Element).getAttribute('id')) : (node.nodeValue ?? ''),
    );
    sources.set(unit.getAttribute('id') ?? '', joinTexts(parts));
  }
  return sources;
}

/**
 * The module of a pseudo-locale, as lit-localize would write it.
 *
 * @param xliff - any of the files in `locales/`
 * @param isIncluded - which ids to take
 */
export function writePseudoModule(
  xliff: string,
  locale: PseudoLocale,
  isIncluded: (id: string) => boolean = () => true,
): string {
  const messages = [...readSources(xliff)]
    .filter(([id]) => isIncluded(id))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, parts]) => `'${id}': ${writeTemplate(pseudoLocalize(parts, locale))},\n`);
  return `import {str} from '@lit/localize';\n\nexport const templates = {\n${messages.join('')}};\n`;
}

function writeTemplate(parts: MessageParts): string {
  const words = parts.map((part) => (typeof part === 'number' ? `\${${part}}` : part.replace(/[\\`$]/g, '\\$&')));
  return `${parts.some((part) => typeof part === 'number') ? 'str' : ''}\`${words.join('')}\``;
}
