import { parseDateSpan, parsePartialDate } from '../../model/partial-date.js';
import type { Explanation } from '../content.js';
import type { ToolText } from '../tool-text.js';

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

const checks: Readonly<Record<FormatName, (value: string) => Explanation | undefined>> = {
  'plain-text': checkPlainText,
  'partial-date': checkPartialDate,
  'date-span': checkDateSpan,
  'safe-url': checkSafeUrl,
  'language-tag': checkLanguageTag,
  'time-zone': checkTimeZone,
};

/** Looks at a string by one of the formats; `undefined` where nothing is wrong. */
export function checkFormat(format: FormatName, value: string): Explanation | undefined {
  return checks[format](value);
}

function checkPlainText(value: string): Explanation | undefined {
  if (/[\n\r\u2028\u2029]/.test(value)) {
    return {
      what: { en: 'has a line break.', id: 'memuat pergantian baris.' },
      mend: {
        en: 'A text is one paragraph: put a space there, or make two paragraphs of it where the field is a list.',
        id: 'Satu teks adalah satu paragraf: ganti dengan spasi, atau jadikan dua paragraf jika isian itu berupa daftar.',
      },
    };
  }
  const stray = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u.exec(value);
  if (stray) {
    const code = stray[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return {
      what: {
        en: `has the character U+${code}, which is not text.`,
        id: `memuat karakter U+${code}, yang bukan teks.`,
      },
      mend: {
        en: 'Take it out; it cannot be seen, so retype the words around it.',
        id: 'Hapus karakter itu; karena tidak terlihat, ketik ulang kata-kata di sekitarnya.',
      },
    };
  }
  const markup = /<[a-z/!?][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\]\([a-z]+:/i.exec(value);
  if (markup) {
    return {
      what: { en: `has markup: “${markup[0]}”.`, id: `memuat kode format: “${markup[0]}”.` },
      mend: {
        en: 'Write plain text; a character such as & or “ is written as itself, and a link has a field of its own.',
        id: 'Tulis teks biasa; tanda seperti & atau “ ditulis apa adanya, dan tautan mempunyai isian tersendiri.',
      },
    };
  }
  if (value !== value.trim()) {
    return {
      what: { en: 'begins or ends with a space.', id: 'diawali atau diakhiri spasi.' },
      mend: { en: 'Take the space out.', id: 'Hapus spasi itu.' },
    };
  }
  if (value !== value.normalize('NFC')) {
    return {
      what: { en: 'is not in the Unicode form NFC.', id: 'tidak dalam bentuk Unicode NFC.' },
      mend: {
        en: 'Its accented letters are written as two characters each: retype them, or convert the file to NFC.',
        id: 'Huruf beraksennya masing-masing tertulis sebagai dua karakter: ketik ulang, atau ubah berkasnya ke NFC.',
      },
    };
  }
  return undefined;
}

const dateMend: ToolText = {
  en: 'Write a year 1997, a month 1997-08 or a day 1997-08-25',
  id: 'Tulis tahun 1997, bulan 1997-08, atau hari 1997-08-25',
};

function explainNoDate(value: string, mend: ToolText): Explanation {
  return {
    what: { en: `is “${value}”, which is no date.`, id: `berisi “${value}”, yang bukan tanggal.` },
    mend,
  };
}

function checkPartialDate(value: string): Explanation | undefined {
  if (parsePartialDate(value)) return undefined;
  return explainNoDate(value, { en: `${dateMend.en}.`, id: `${dateMend.id}.` });
}

function checkDateSpan(value: string): Explanation | undefined {
  if (parseDateSpan(value)) return undefined;
  const [start = '', end = ''] = value.split('/');
  if (parsePartialDate(start) && parsePartialDate(end)) {
    return {
      what: {
        en: `is “${value}”, which ends before it begins.`,
        id: `berisi “${value}”, yang berakhir sebelum dimulai.`,
      },
      mend: { en: `Turn it round: ${end}/${start}.`, id: `Balikkan urutannya: ${end}/${start}.` },
    };
  }
  return explainNoDate(value, {
    en: `${dateMend.en}, a span 2017-05/2017-08, or an open one 2017-05/.. .`,
    id: `${dateMend.id}, rentang 2017-05/2017-08, atau rentang terbuka 2017-05/.. .`,
  });
}

const addressMends: Readonly<Record<'https' | 'mailto' | 'tel' | 'geo' | 'http' | 'other' | 'stray', ToolText>> = {
  https: {
    en: 'Write the whole address: https://www.bandung.go.id/.',
    id: 'Tulis alamatnya secara lengkap: https://www.bandung.go.id/.',
  },
  mailto: {
    en: 'Write mailto:office@example.org, nothing behind it.',
    id: 'Tulis mailto:office@example.org, tanpa apa pun di belakangnya.',
  },
  tel: {
    en: 'Write the number as dialled from abroad: tel:+62224234793.',
    id: 'Tulis nomornya seperti dihubungi dari luar negeri: tel:+62224234793.',
  },
  geo: { en: 'Write geo:-6.9218,107.6069.', id: 'Tulis geo:-6.9218,107.6069.' },
  http: {
    en: 'Write https:// if the site answers to it; else leave the address out and name the place in the title.',
    id: 'Tulis https:// jika situs itu dapat dibuka dengannya; jika tidak, hapus alamatnya dan sebut tempatnya dalam judul.',
  },
  other: {
    en: 'Begin with https:, mailto:, tel: or geo:.',
    id: 'Awali dengan https:, mailto:, tel:, atau geo:.',
  },
  stray: {
    en: 'Write the address alone, without spaces, quotation marks or a remark.',
    id: 'Tulis alamatnya saja, tanpa spasi, tanda petik, atau keterangan.',
  },
};

const addressForms = {
  https: (value: string) => checkHttps(value),
  mailto: (value: string) => /^mailto:[^@?]+@[^@?]+\.[^@?]+$/.test(value),
  tel: (value: string) => /^tel:\+[\d-]+$/.test(value),
  geo: (value: string) => /^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?(\?q=\S+)?$/.test(value),
};

function checkSafeUrl(value: string): Explanation | undefined {
  const trouble = findAddressTrouble(value);
  if (!trouble) return undefined;
  return {
    what: {
      en: `is “${value}”, which is no address that a page may link to.`,
      id: `berisi “${value}”, yang bukan alamat yang boleh ditautkan dari sebuah halaman.`,
    },
    mend: addressMends[trouble],
  };
}

function findAddressTrouble(value: string): keyof typeof addressMends | undefined {
  if (/[\s\p{Cc}<>"\\]/u.test(value)) return 'stray';
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1];
  switch (scheme) {
    case 'https':
    case 'mailto':
    case 'tel':
    case 'geo':
      // To browsers `mailto://name@host` has a user name, and widgets drop such an address.
      return addressForms[scheme](value) && !/^\w+:\/\/[^/]*@/.test(value) ? undefined : scheme;
    default:
      return scheme === 'http' ? 'http' : 'other';
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

function checkLanguageTag(value: string): Explanation | undefined {
  const canonical = canonicalizeTag(value);
  if (!canonical) {
    return {
      what: { en: `“${value}” is no language tag.`, id: `“${value}” bukan kode bahasa.` },
      mend: {
        en: 'Write a BCP 47 tag such as en, id, su or zh-Hans.',
        id: 'Tulis kode BCP 47 seperti en, id, su, atau zh-Hans.',
      },
    };
  }
  const better = betterTags.get(canonical) ?? (canonical === value ? undefined : canonical);
  if (better === undefined) return undefined;
  return {
    what: {
      en: `“${value}” is not how this feed writes the language.`,
      id: `“${value}” bukan cara feed ini menulis bahasa itu.`,
    },
    mend: { en: `Write “${better}”.`, id: `Tulis “${better}”.` },
  };
}

/** Every text has the same few tags, and `Intl` takes its time for each. */
const canonicalTags = new Map<string, string | undefined>();

function canonicalizeTag(value: string): string | undefined {
  if (!canonicalTags.has(value)) canonicalTags.set(value, askCanonicalTag(value));
  return canonicalTags.get(value);
}

function askCanonicalTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function checkTimeZone(value: string): Explanation | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    if (value.includes('/') || value === 'UTC') return undefined;
  } catch {
    // Said below.
  }
  return {
    what: { en: `is “${value}”, which is no time zone.`, id: `berisi “${value}”, yang bukan zona waktu.` },
    mend: {
      en: 'Write a name of the IANA list: Asia/Jakarta, Europe/Berlin, America/Chicago.',
      id: 'Tulis nama dari daftar IANA: Asia/Jakarta, Europe/Berlin, America/Chicago.',
    },
  };
}
