import type { ErrorObject } from 'ajv';
import type { Explanation } from '../content.js';
import { describeField, type FieldSchema } from '../describe-field.js';
import { joinTexts, noText, sameText, type ToolText } from '../tool-text.js';
import { checkFormat, type FormatName } from './check-format.js';
import { findNearest } from './find-nearest.js';

const typeNames: Readonly<Record<string, ToolText>> = {
  array: { en: 'a list […]', id: 'daftar […]' },
  boolean: { en: 'true or false', id: 'true atau false' },
  integer: { en: 'a whole number', id: 'bilangan bulat' },
  null: sameText('null'),
  number: { en: 'a number', id: 'angka' },
  object: { en: 'an object {…}', id: 'objek {…}' },
  string: { en: 'a text in quotation marks', id: 'teks dalam tanda petik' },
};

/** Puts an error of the schema validator into words. The schema's descriptions and examples are the mends. */
export function explainSchemaError(error: ErrorObject): Explanation {
  const schema = (error.parentSchema ?? {}) as FieldSchema;
  const params = error.params as Record<string, unknown>;
  const mend = describeField(schema);
  switch (error.keyword) {
    case 'required':
      return explainMissing(schema, String(params['missingProperty']));
    case 'additionalProperties':
      return explainUnknown(schema, String(params['additionalProperty']));
    case 'enum':
      return explainUnlisted(error.data, params['allowedValues'] as readonly unknown[]);
    case 'format':
      return explainFormat(params['format'] as FormatName, String(error.data));
    case 'type':
      return { what: explainType(error.data, params['type']), mend };
    case 'minLength':
      return {
        what: { en: 'is empty.', id: 'kosong.' },
        mend: { en: 'Write the text, or take the entry out.', id: 'Tulis teksnya, atau hapus isian itu.' },
      };
    case 'minItems':
      return { what: { en: 'is an empty list.', id: 'berupa daftar kosong.' }, mend };
    case 'maxItems':
      return { what: explainExcess(Object(error.data).length, params['limit'], 'items'), mend };
    case 'maxLength':
      return { what: explainExcess(String(error.data).length, params['limit'], 'characters'), mend };
    case 'uniqueItems':
      return explainRepeated(Number(params['j']) + 1, Number(params['i']) + 1);
    case 'minimum':
    case 'maximum':
      return {
        what: {
          en: `is ${String(error.data)}, which is out of range.`,
          id: `berisi ${String(error.data)}, yang di luar batas.`,
        },
        mend,
      };
    case 'pattern':
      return { what: explainForm(error), mend };
    default:
      return { what: { en: 'is not as it should be.', id: 'tidak seperti yang seharusnya.' }, mend };
  }
}

function explainMissing(schema: FieldSchema, name: string): Explanation {
  const add = { en: `Add "${name}".`, id: `Tambahkan "${name}".` };
  return {
    what: { en: `lacks “${name}”.`, id: `belum memiliki “${name}”.` },
    mend: joinTexts([add, describeField(schema.properties?.[name] ?? {})]),
  };
}

function explainUnknown(schema: FieldSchema, name: string): Explanation {
  const known = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
  const nearest = findNearest(name, known);
  const list = known.join(', ');
  return {
    what: { en: `has “${name}”, which is not known here.`, id: `memuat “${name}”, yang tidak dikenal di sini.` },
    mend: nearest
      ? { en: `Write “${nearest}”, or take it out.`, id: `Tulis “${nearest}”, atau hapus isian itu.` }
      : { en: `Take it out; known here: ${list}.`, id: `Hapus isian itu; yang dikenal di sini: ${list}.` },
  };
}

function explainUnlisted(value: unknown, allowed: readonly unknown[]): Explanation {
  const nearest = typeof value === 'string' ? findNearest(value, allowed.map(String)) : undefined;
  const list = { en: `one of: ${allowed.join(', ')}`, id: `salah satu dari: ${allowed.join(', ')}` };
  return {
    what: {
      en: `is ${quote(value)}, which is not in the list.`,
      id: `berisi ${quote(value)}, yang tidak ada dalam daftar.`,
    },
    mend: nearest
      ? { en: `Write “${nearest}”, or ${list.en}.`, id: `Tulis “${nearest}”, atau ${list.id}.` }
      : { en: `Write ${list.en}.`, id: `Tulis ${list.id}.` },
  };
}

function explainFormat(format: FormatName, value: string): Explanation {
  const unlike = { en: `is not a ${format}.`, id: `tidak berbentuk ${format}.` };
  return checkFormat(format, value) ?? { what: unlike, mend: noText };
}

function explainType(value: unknown, types: unknown): ToolText {
  const wanted = [types].flat().map((type) => typeNames[String(type)] ?? sameText(String(type)));
  const { en, id } = nameValue(value);
  return {
    en: `is ${en}, but should be ${wanted.map((text) => text.en).join(' or ')}.`,
    id: `berisi ${id}, padahal seharusnya ${wanted.map((text) => text.id).join(' atau ')}.`,
  };
}

const nouns = {
  items: { en: 'entries', id: 'butir' },
  characters: { en: 'characters', id: 'karakter' },
};

function explainExcess(found: unknown, limit: unknown, noun: keyof typeof nouns): ToolText {
  const { en, id } = nouns[noun];
  return {
    en: `has ${String(found)} ${en}; ${String(limit)} are allowed.`,
    id: `memuat ${String(found)} ${id}; paling banyak ${String(limit)}.`,
  };
}

function explainRepeated(first: number, second: number): Explanation {
  return {
    what: {
      en: `has the same entry twice (${first} and ${second}).`,
      id: `memuat butir yang sama dua kali (ke-${first} dan ke-${second}).`,
    },
    mend: { en: 'Take one out.', id: 'Hapus salah satunya.' },
  };
}

function explainForm({ data, propertyName }: ErrorObject): ToolText {
  const isKey = propertyName !== undefined;
  return {
    en: `${isKey ? 'has the key' : 'is'} ${quote(data)}, which does not have the right form.`,
    id: `${isKey ? 'memuat nama isian' : 'berisi'} ${quote(data)}, yang bentuknya tidak sesuai.`,
  };
}

function nameValue(value: unknown): ToolText {
  if (value === null) return sameText('null');
  if (Array.isArray(value)) return { en: 'a list', id: 'daftar' };
  if (typeof value === 'object') return { en: 'an object', id: 'objek' };
  if (typeof value === 'string') return { en: `the text ${quote(value)}`, id: `teks ${quote(value)}` };
  if (typeof value === 'number') return { en: `number ${value}`, id: `angka ${value}` };
  return sameText(String(value));
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
