/**
 * What a machine can see of a good translation: punctuation, quotation marks, spaces, address, script and length. Each
 * rule looks at one target; whether the words are right is for people (see `locales/README.md`).
 */
import type { TranslationUnit } from './translation-problems.ts';
import { isExcepted } from './text-exceptions.ts';
import { foreignWords, latinNames } from './text-words.ts';

/** A target without its values: `${0}` becomes the character U+FFFC, as wide as a word. */
interface Target {
  readonly locale: string;
  readonly source: string;
  readonly words: string;
}

/** `undefined` where there is nothing to say. */
type Rule = (target: Target) => string | undefined;

const value = '\ufffc';
const isolates = /[\u2066-\u2069]/g;

const chinese = ['zh-Hans', 'ja'];
const spaced = ['de', 'id', 'su', 'ms'];

/** Opening and closing quotation marks. */
const quotes = new Map([
  ['id', '“”'],
  ['su', '“”'],
  ['ms', '“”'],
  ['de', '„“'],
  ['ko', '‘’'],
  ['zh-Hans', '“”'],
  ['ja', '「」'],
  ['fr', '«»'],
  ['es', '«»'],
  ['ar', '«»'],
]);

/** Letters that a locale may have beside the Latin ones, which only names have where there are these. */
const scripts = new Map([
  ['ko', /\p{Script=Hangul}/u],
  ['zh-Hans', /\p{Script=Han}/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ['ar', /\p{Script=Arabic}/u],
]);

/** Full stop, colon, exclamation and question mark. */
const endings = new Map([
  ['zh-Hans', ['。', '：', '！', '？']],
  ['ja', ['。', '：', '！', '？']],
  ['ar', ['.', ':', '!', '؟']],
]);

/** How many times as long as the English a text may be; a short label may well be several times as long. */
const lengthClasses: readonly (readonly [upTo: number, times: number])[] = [
  [4, 4.5],
  [10, 3],
  [20, 2.5],
  [40, 2],
  [Infinity, 1.7],
];

/** Wide letters count twice. */
function measure(words: string): number {
  return [...words]
    .filter((letter) => letter !== value)
    .reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter) ? 2 : 1), 0);
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    'length',
    ({ source, words }) => {
      const [length, english] = [measure(words), measure(source)];
      const [, times] = lengthClasses.find(([upTo]) => english <= upTo)!;
      return length > english * times ? `is ${(length / english).toFixed(1)} times as long as the English` : undefined;
    },
  ],
  ['space', ({ words }) => (/^\s|\s$|\s\s/.test(words) ? 'has a space at an end, or two together' : undefined)],
  [
    'quotes',
    ({ locale, words }) => {
      const [opening = '', closing = ''] = quotes.get(locale) ?? '';
      // The apostrophe is a letter of French words.
      const letters = locale === 'fr' ? words.replace(/(?<=\p{L})’(?=\p{L}|\ufffc)/gu, '') : words;
      const marks = letters.match(/["'`´«»‹›“”„‟‘’‚「」『』《》]/g) ?? [];
      const expected = Array.from({ length: marks.length }, (_, index) => (index % 2 === 0 ? opening : closing));
      return marks.join('') === expected.join('') && marks.length % 2 === 0
        ? undefined
        : `has the marks ${marks.join(' ')} and not ${opening}${closing}`;
    },
  ],
  [
    'ellipsis',
    ({ locale, words }) => {
      if (/\.\.|。。/.test(words)) return 'has dots for an ellipsis';
      if (!words.includes('…')) return undefined;
      const shape = locale === 'zh-Hans' ? /[^…\s]……$/ : spaced.includes(locale) ? /\s…$/ : /[^…\s]…$/;
      return shape.test(words) ? undefined : 'has an ellipsis that the language writes in another way';
    },
  ],
  [
    'ending',
    ({ locale, source, words }) => {
      const english = ['.', ':', '!', '?'];
      const own = endings.get(locale) ?? english;
      const place = english.findIndex((mark) => source.endsWith(mark));
      const end = own.findIndex((mark) => words.endsWith(mark));
      return place === end ? undefined : `ends otherwise than “${source}”`;
    },
  ],
  [
    'punctuation',
    ({ locale, words }) => {
      if (chinese.includes(locale)) {
        // Between Latin words and numbers the half-width marks stay.
        const found =
          /[,;:!?()]|\.(?=$|[^\w/])|～|~/.exec(words)?.[0] ??
          (locale === 'ja' ? /，/ : /、(?=\ufffc)/).exec(words)?.[0];
        return found && `has the mark ${found}`;
      }
      const wrong = locale === 'ar' ? /[,;?٫٬%]|[٠-٩۰-۹]/ : /[，。：；！？（）、،؛؟]/;
      const found = wrong.exec(words)?.[0];
      return found && `has the mark ${found}`;
    },
  ],
  [
    'French spaces',
    ({ locale, words }) => {
      if (locale !== 'fr') return undefined;
      const isWrong = /[^\u202f][;:!?»]|«(?!\u202f)|\u202f(?![;:!?»])(?<!«\u202f)/.test(words);
      return isWrong ? 'lacks a narrow no-break space at ; : ! ? « or »' : undefined;
    },
  ],
  [
    'Spanish marks',
    ({ locale, words }) =>
      locale === 'es' && (words.match(/[?!]/g) ?? []).length !== (words.match(/[¿¡]/g) ?? []).length
        ? 'lacks ¿ or ¡'
        : undefined,
  ],
  [
    'German address',
    ({ locale, words }) =>
      locale === 'de' && /\b(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen|dein\w*|dir|du)\b/.test(words)
        ? 'speaks to the reader'
        : undefined,
  ],
  [
    'Korean style',
    ({ locale, words }) =>
      locale === 'ko' && words.endsWith('.') && !/(?:니다|십시오)(?:\([^)]*\))?\.$/.test(words)
        ? 'is a sentence without 합니다 style'
        : undefined,
  ],
  [
    'Japanese style',
    ({ locale, words }) =>
      locale === 'ja' &&
      words.endsWith('。') &&
      !/(?:ます|です|ません|ました|ください|でした)(?:（[^）]*）)?。$/.test(words)
        ? 'is a sentence without です・ます style'
        : undefined,
  ],
  [
    'script',
    ({ locale, words }) => {
      const script = scripts.get(locale);
      const letters = words.replace(script ? latinNames : /(?!)/g, '').match(/\p{L}/gu) ?? [];
      const stray = letters.filter((letter) => !(script ?? /\p{Script=Latin}/u).test(letter));
      return stray.length > 0 ? `has letters of another script: ${stray.join('')}` : undefined;
    },
  ],
  [
    'neighbour',
    ({ locale, words }) => {
      const found = foreignWords.get(locale)?.exec(words)?.[0];
      return found && `has “${found}”, a word of a neighbouring language`;
    },
  ],
  [
    'capital',
    ({ locale, source, words }) => {
      if (scripts.has(locale) || locale === 'de') return undefined;
      const [english, own] = [source, words].map(
        (text) => /^\P{L}*(\p{L})/u.exec(text.startsWith(value) ? '' : text)?.[1],
      );
      if (!english || !own) return undefined;
      const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
      return isUpper(english) === isUpper(own) ? undefined : 'begins with another case than the English';
    },
  ],
]);

/** What the rules say of a locale's targets; exceptions with a reason stand in `text-exceptions.ts`. */
export function findTextProblems(locale: string, units: ReadonlyMap<string, TranslationUnit>): string[] {
  const problems: string[] = [];
  const takeOut = (text: string): string => text.replace(/\$\{\d+\}/g, value);
  for (const [id, { source, target = '' }] of units) {
    const words = takeOut(locale === 'ar' ? target.replace(isolates, '') : target);
    for (const [name, rule] of rules) {
      const problem = rule({ locale, source: takeOut(source), words });
      if (problem && !isExcepted(locale, id, name)) problems.push(`${id} ${problem} (${name}): “${target}”.`);
    }
  }
  return [...problems, ...findIsolationProblems(locale, units), ...findPluralProblems(locale, units)];
}

const isolatedValue = /\u2068\$\{(\d+)\}\u2069/g;
const named = /name of (?!the stage)|city|country|Bandung|address|\btags?\b|\bids?\b|policy/;

/**
 * In Arabic a name or an address in Latin letters would give its punctuation away to the text around it, were it not
 * between the marks U+2068 and U+2069. Which values may be such, the note says. Elsewhere the marks have no use.
 */
function findIsolationProblems(locale: string, units: ReadonlyMap<string, TranslationUnit>): string[] {
  const problems: string[] = [];
  for (const [id, { target = '', note }] of units) {
    const isolated = [...target.matchAll(isolatedValue)].map(([, number = '']) => number);
    if ((target.match(isolates) ?? []).length !== isolated.length * 2)
      problems.push(`${id} has marks of direction that enclose no value.`);
    const wanted =
      locale === 'ar'
        ? [...note.matchAll(/((?:\$\{\d+\}(?: and )?)+): ([^;.]*)/g)]
            .filter(([, , what = '']) => named.test(what))
            .flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? [])
        : [];
    if (wanted.sort().join() !== isolated.sort().join()) {
      problems.push(
        `${id} encloses the values ${isolated.join() || 'none'} in marks of direction, and not ${wanted.join() || 'none'}.`,
      );
    }
  }
  return problems;
}

/** Forms that a language does not have are never shown: they say what the general one says. */
function findPluralProblems(locale: string, units: ReadonlyMap<string, TranslationUnit>): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale === 'su' ? 'id' : locale).resolvedOptions();
  const problems: string[] = [];
  for (const [id, { target }] of units) {
    const [, stem, category] = /^(.*)\.(zero|one|two|few|many)$/.exec(id) ?? [];
    if (!stem || pluralCategories.includes(category as Intl.LDMLPluralRule)) continue;
    if (target !== units.get(`${stem}.other`)?.target)
      problems.push(`${id} differs from ${stem}.other without need (plural).`);
  }
  return problems;
}
