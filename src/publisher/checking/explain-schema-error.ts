import type { ErrorObject } from 'ajv';
import { checkFormat, type FormatName } from './check-format.js';
import { findNearest } from './find-nearest.js';

/** What is wrong and how to mend it, in the words of an editor. */
export interface Explanation {
  readonly what: string;
  readonly mend: string;
}

interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Described>>;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list […]',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object {…}',
  string: 'a text in quotation marks',
};

/** Puts an error of the schema validator into words. The schema's descriptions and examples are the mends. */
export function explainSchemaError(error: ErrorObject): Explanation {
  const schema = (error.parentSchema ?? {}) as Described;
  const params = error.params as Record<string, unknown>;
  const hint = describe(schema);
  switch (error.keyword) {
    case 'required':
      return explainMissing(schema, String(params.missingProperty));
    case 'additionalProperties':
      return explainUnknown(schema, String(params.additionalProperty));
    case 'enum':
      return explainUnlisted(error.data, params.allowedValues as readonly unknown[]);
    case 'format':
      return { ...explainFormat(params.format as FormatName, String(error.data)) };
    case 'type':
      return { what: `is ${nameType(error.data)}, but should be ${nameTypes(params.type)}.`, mend: hint };
    case 'minLength':
      return { what: 'is empty.', mend: 'Write the text, or take the entry out.' };
    case 'minItems':
      return { what: 'is an empty list.', mend: hint };
    case 'uniqueItems':
      return {
        what: `has the same entry twice (${Number(params.j) + 1} and ${Number(params.i) + 1}).`,
        mend: 'Take one out.',
      };
    case 'minimum':
    case 'maximum':
      return { what: `is ${String(error.data)}, which is out of range.`, mend: hint };
    case 'pattern':
    case 'maxLength':
      return {
        what: `${error.propertyName === undefined ? 'is' : 'has the key'} ${quote(error.data)}, which does not have the right form.`,
        mend: hint,
      };
    default:
      return { what: `${error.message ?? 'is not as it should be'}.`, mend: hint };
  }
}

function explainMissing(schema: Described, name: string): Explanation {
  return { what: `lacks “${name}”.`, mend: `Add "${name}". ${describe(schema.properties?.[name] ?? {})}`.trim() };
}

function explainUnknown(schema: Described, name: string): Explanation {
  const known = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
  const nearest = findNearest(name, known);
  const mend = nearest ? `Write “${nearest}”, or take it out.` : `Take it out; known here: ${known.join(', ')}.`;
  return { what: `has “${name}”, which is not known here.`, mend };
}

function explainUnlisted(value: unknown, allowed: readonly unknown[]): Explanation {
  const nearest = typeof value === 'string' ? findNearest(value, allowed.map(String)) : undefined;
  const list = `one of: ${allowed.join(', ')}`;
  return {
    what: `is ${quote(value)}, which is not in the list.`,
    mend: nearest ? `Write “${nearest}”, or ${list}.` : `Write ${list}.`,
  };
}

function explainFormat(format: FormatName, value: string): Explanation {
  return checkFormat(format, value) ?? { what: `is not a ${format}.`, mend: '' };
}

function describe({ description = '', examples = [] }: Described): string {
  return examples.length > 0 ? `${description} For example: ${JSON.stringify(examples[0])}`.trim() : description;
}

function nameTypes(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' or ');
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text ${quote(value)}` : `${typeof value} ${String(value)}`;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
