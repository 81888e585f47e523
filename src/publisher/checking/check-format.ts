import { parseDateSpan, parsePartialDate } from '../../model/partial-date.js';

/** What is wrong with a string, to be read after its name, and how to mend it. */
export interface FormatTrouble {
  readonly what: string;
  readonly mend: string;
}

/** The formats that the canonical schema names beyond what patterns can say. */
export const formatNames = [
  'plain-text',
  'partial-date',
  'date-span',
  'safe-url',
  'language-tag',
  'time-zone',
] as const;
export type FormatName = (typeof formatNames)[number];

const checks: Readonly<Record<FormatName, (value: string) => FormatTrouble | undefined>> = {
  'plain-text': checkPlainText,
  'partial-date': checkPartialDate,
  'date-span': checkDateSpan,
  'safe-url': checkSafeUrl,
  'language-tag': checkLanguageTag,
  'time-zone': checkTimeZone,
};

/** Looks at a string by one of the formats; `undefined` where nothing is wrong. */
export function checkFormat(format: FormatName, value: string): FormatTrouble | undefined {
  return checks[format](value);
}

function checkPlainText(value: string): FormatTrouble | undefined {
  if (/[\n\r\u2028\u2029]/.test(value)) {
    return {
      what: 'has a line break.',
      mend: 'A text is one paragraph: put a space there, or make two paragraphs of it where the field is a list.',
    };
  }
  const stray = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u.exec(value);
  if (stray) {
    const code = stray[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return {
      what: `has the character U+${code}, which is not text.`,
      mend: 'Take it out; it cannot be seen, so retype the words around it.',
    };
  }
  const markup = /<[a-z/!?][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\]\([a-z]+:/i.exec(value);
  if (markup) {
    return {
      what: `has markup: “${markup[0]}”.`,
      mend: 'Write plain text; a character such as & or “ is written as itself, and a link has a field of its own.',
    };
  }
  if (value !== value.trim()) return { what: 'begins or ends with a space.', mend: 'Take the space out.' };
  if (value !== value.normalize('NFC')) {
    return {
      what: 'is not in the Unicode form NFC.',
      mend: 'Its accented letters are written as two characters each: retype them, or convert the file to NFC.',
    };
  }
  return undefined;
}

const dateMend = 'Write a year 1997, a month 1997-08 or a day 1997-08-25';

function checkPartialDate(value: string): FormatTrouble | undefined {
  return parsePartialDate(value) ? undefined : { what: `is “${value}”, which is no date.`, mend: `${dateMend}.` };
}

function checkDateSpan(value: string): FormatTrouble | undefined {
  if (parseDateSpan(value)) return undefined;
  const [start = '', end = ''] = value.split('/');
  if (parsePartialDate(start) && parsePartialDate(end)) {
    return { what: `is “${value}”, which ends before it begins.`, mend: `Turn it round: ${end}/${start}.` };
  }
  return {
    what: `is “${value}”, which is no date.`,
    mend: `${dateMend}, a span 2017-05/2017-08, or an open one 2017-05/.. .`,
  };
}

function checkSafeUrl(value: string): FormatTrouble | undefined {
  const what = `is “${value}”, which is no address that a page may link to.`;
  if (/[\s\p{Cc}<>"\\]/u.test(value))
    return { what, mend: 'Write the address alone, without spaces, quotation marks or a remark.' };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1];
  switch (scheme) {
    case 'https':
      return checkHttps(value) ? undefined : { what, mend: 'Write the whole address: https://www.bandung.go.id/.' };
    case 'mailto':
      return /^mailto:[^@?]+@[^@?]+\.[^@?]+$/.test(value)
        ? undefined
        : { what, mend: 'Write mailto:office@example.org, nothing behind it.' };
    case 'tel':
      return /^tel:\+[\d-]+$/.test(value)
        ? undefined
        : { what, mend: 'Write the number as dialled from abroad: tel:+62224234793.' };
    case 'geo':
      return /^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?(\?q=\S+)?$/.test(value)
        ? undefined
        : { what, mend: 'Write geo:-6.9218,107.6069.' };
    case 'http':
      return {
        what,
        mend: 'Write https:// if the site answers to it; else leave the address out and name the place in the title.',
      };
    default:
      return { what, mend: 'Begin with https:, mailto:, tel: or geo:.' };
  }
}

function checkHttps(value: string): boolean {
  if (!value.startsWith('https://') || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && username === '' && password === '';
}

/** Country codes and coarser tags that are often written for our languages. */
const betterTags = new Map([
  ['cn', 'zh-Hans'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
]);

function checkLanguageTag(value: string): FormatTrouble | undefined {
  const canonical = canonicalizeTag(value);
  if (!canonical)
    return { what: `“${value}” is no language tag.`, mend: 'Write a BCP 47 tag such as en, id, su or zh-Hans.' };
  const better = betterTags.get(canonical) ?? (canonical === value ? undefined : canonical);
  return better === undefined
    ? undefined
    : { what: `“${value}” is not how this feed writes the language.`, mend: `Write “${better}”.` };
}

function canonicalizeTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function checkTimeZone(value: string): FormatTrouble | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    if (value.includes('/') || value === 'UTC') return undefined;
  } catch {
    // Said below.
  }
  return {
    what: `is “${value}”, which is no time zone.`,
    mend: 'Write a name of the IANA list: Asia/Jakarta, Europe/Berlin, America/Chicago.',
  };
}
