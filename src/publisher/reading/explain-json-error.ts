import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Explanation } from '../content.js';
import type { ToolText } from '../tool-text.js';

const lookThere: ToolText = {
  en: 'Look there for a missing or superfluous comma, quotation mark or bracket.',
  id: 'Periksa apakah di situ ada koma, tanda petik, atau kurung yang kurang atau berlebih.',
};

const unknownEscape: Explanation = {
  what: { en: '“\\” is followed by something unknown', id: 'tanda “\\” diikuti sesuatu yang tidak dikenal' },
  mend: {
    en: 'Take the “\\” out; only \\" stands for a quotation mark within a text, and \\\\ for the sign itself.',
    id: 'Hapus “\\” itu; hanya \\" yang berarti tanda petik di dalam teks, dan \\\\ berarti tanda itu sendiri.',
  },
};

/** What the parser finds, by its names for them. */
const explanations: Readonly<Record<string, Explanation>> = {
  CommaExpected: {
    what: { en: 'a comma is missing before this', id: 'sebelum tempat ini kurang koma' },
    mend: {
      en: 'Put a comma after the entry before it, or close the quotation mark or bracket there.',
      id: 'Bubuhkan koma sesudah isian sebelumnya, atau tutup tanda petik atau kurungnya di sana.',
    },
  },
  ColonExpected: {
    what: { en: '“:” is missing', id: 'kurang “:”' },
    mend: { en: 'Write "field": value.', id: 'Tulis "isian": nilai.' },
  },
  PropertyNameExpected: {
    what: { en: 'a key in quotation marks is missing', id: 'kurang nama isian dalam tanda petik' },
    mend: lookThere,
  },
  ValueExpected: { what: { en: 'a value is missing', id: 'kurang nilai' }, mend: lookThere },
  CloseBraceExpected: { what: { en: '“}” is missing', id: 'kurang “}”' }, mend: lookThere },
  CloseBracketExpected: { what: { en: '“]” is missing', id: 'kurang “]”' }, mend: lookThere },
  EndOfFileExpected: {
    what: { en: 'more follows after the end of the document', id: 'masih ada tulisan sesudah akhir dokumen' },
    mend: lookThere,
  },
  UnexpectedEndOfString: {
    what: { en: 'a text has no closing quotation mark', id: 'sebuah teks tidak ditutup dengan tanda petik' },
    mend: { en: 'Close it with " on the same line.', id: 'Tutup dengan " pada baris yang sama.' },
  },
  UnexpectedEndOfComment: {
    what: { en: 'a comment has no end', id: 'sebuah komentar tidak ditutup' },
    mend: { en: 'End it with */.', id: 'Tutup dengan */.' },
  },
  InvalidCharacter: {
    what: {
      en: 'a text holds a tab or another control character',
      id: 'sebuah teks memuat tab atau karakter kendali lain',
    },
    mend: { en: 'Put a space in its place.', id: 'Ganti dengan spasi.' },
  },
  InvalidEscapeCharacter: unknownEscape,
  InvalidUnicode: unknownEscape,
};

/** Mistakes after which the parser knows how to go on. Behind any other, further ones are mere consequences. */
const passable: ReadonlySet<string> = new Set([
  'CommaExpected',
  'ColonExpected',
  'InvalidCharacter',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
]);

/** The mistakes that say something of their own. */
export function selectTelling(errors: readonly ParseError[]): readonly ParseError[] {
  const end = errors.findIndex(({ error }) => !passable.has(printParseErrorCode(error)));
  return end < 0 ? errors : errors.slice(0, end + 1);
}

/** Puts a mistake of the parser into words. */
export function explainJsonError({ error, offset, length }: ParseError, text: string): Explanation {
  const token = text.slice(offset, offset + Math.max(1, length)).slice(0, 20);
  const { what, mend } = explanations[printParseErrorCode(error)] ?? explainToken(token);
  return { what: { en: `is not JSON: ${what.en}.`, id: `bukan JSON yang benar: ${what.id}.` }, mend };
}

function explainToken(token: string): Explanation {
  if (!/^['‘’“”„«»`]/u.test(token)) {
    return { what: { en: `“${token}” cannot be read`, id: `“${token}” tidak dapat dibaca` }, mend: lookThere };
  }
  const [sign = ''] = token;
  return {
    what: {
      en: `the quotation mark ${sign} is not the one of JSON`,
      id: `tanda petik ${sign} bukan tanda petik JSON`,
    },
    mend: {
      en: 'Only the straight double quotation mark " begins a text; word processors like to change it.',
      id: 'Hanya tanda petik ganda lurus " yang membuka teks; pengolah kata sering mengubahnya.',
    },
  };
}
