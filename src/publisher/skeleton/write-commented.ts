import { resolveField, summarizeField, type FieldSchema } from '../describe-field.js';
import { readId } from '../reading/walk-json.js';
import type { ToolLanguage } from '../tool-text.js';

const lineLength = 100;

/**
 * Writes a document with a comment above each field that says what belongs there. Fields that may be added stand as
 * comments between them, ready to be uncommented: one with a value comes last, so that no comma is ever wanting.
 */
export function writeCommented(document: object, schema: FieldSchema, language: ToolLanguage): string {
  return `${writeValue(document, schema, '', { language, isExplained: true })}\n`;
}

interface Manner {
  readonly language: ToolLanguage;
  /** What an earlier entry of the same list explained is not explained again. */
  readonly isExplained: boolean;
}

function writeValue(value: unknown, schema: FieldSchema, indent: string, manner: Manner): string {
  if (isPlain(value)) return writePlain(value, indent.length);
  const field = resolveField(schema);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => {
      const explained = { ...manner, isExplained: manner.isExplained && index === 0 };
      return `${indent}  ${writeValue(item, field.items ?? {}, `${indent}  `, explained)}`;
    });
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  return `{\n${writeFields(value as Readonly<Record<string, unknown>>, field, `${indent}  `, manner).join('\n')}\n${indent}}`;
}

function writeFields(
  value: Readonly<Record<string, unknown>>,
  field: FieldSchema,
  indent: string,
  manner: Manner,
): string[] {
  const known = field.properties ?? {};
  // Keys of a register, such as country codes, are no fields of their own.
  if (Object.keys(known).length === 0) return writeEntries(value, field, indent, manner);
  const names = orderFields(Object.keys(known), value);
  return names.flatMap((name, index) => {
    const schema = known[name] ?? {};
    const comment = manner.isExplained ? explain(schema, indent, manner.language) : [];
    if (Object.hasOwn(value, name)) {
      const comma = index < names.length - 1 ? ',' : '';
      return [...comment, `${indent}"${name}": ${writeValue(value[name], schema, indent, manner)}${comma}`];
    }
    const [example] = resolveField(schema).examples ?? [];
    if (!manner.isExplained || example === undefined) return [];
    return [...comment, `${indent}// "${name}": ${writeInline(example)},`];
  });
}

function writeEntries(
  value: Readonly<Record<string, unknown>>,
  { additionalProperties }: FieldSchema,
  indent: string,
  manner: Manner,
): string[] {
  const names = Object.keys(value);
  return names.map((name, index) => {
    const explained = { ...manner, isExplained: manner.isExplained && index === 0 };
    const written = writeValue(value[name], additionalProperties || {}, indent, explained);
    return `${indent}"${name}": ${written}${index < names.length - 1 ? ',' : ''}`;
  });
}

/** In the order of the schema, but the last of those that have a value at the end. */
function orderFields(names: readonly string[], value: object): string[] {
  const fields = names.filter((name) => name !== '$schema');
  const last = fields.findLast((name) => Object.hasOwn(value, name));
  return last === undefined ? fields : [...fields.filter((name) => name !== last), last];
}

function explain(schema: FieldSchema, indent: string, language: ToolLanguage): string[] {
  const field = resolveField(schema);
  const choices = field.enum ?? resolveField(field.items ?? {}).enum;
  const list =
    choices && (language === 'id' ? `Daftarnya: ${choices.join(', ')}.` : `The list: ${choices.join(', ')}.`);
  return writeComment([summarizeField(schema)[language], list].filter(Boolean).join(' '), indent);
}

/** Breaks a text into comment lines. */
export function writeComment(text: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > lineLength) lines.push(`${indent}// ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Language maps and lists of words need no explanation of their parts. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object');
  return readId(value) === undefined && Object.hasOwn(value, 'en');
}

function writePlain(value: unknown, indentLength: number): string {
  const inline = writeInline(value);
  if (inline.length + indentLength <= lineLength || typeof value !== 'object') return inline;
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indentLength)}`);
}

/** JSON in one line, with the spaces that people write. */
function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `"${name}": ${writeInline(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
