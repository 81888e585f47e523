import { indonesianDescriptions } from './indonesian-descriptions.js';
import { readSchema } from './read-schema.js';
import { joinTexts, sameText, type ToolText } from './tool-text.js';

/** What the canonical schema says of a field, as far as people are told. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | false;
  readonly items?: FieldSchema;
}

/** What to write in a field, with an example: the schema's own words, and the same in Indonesian. */
export function describeField(schema: FieldSchema): ToolText {
  const { description = '', examples = [] } = resolveField(schema);
  const text = translate(description);
  if (examples.length === 0) return text;
  const example = JSON.stringify(examples[0]);
  return joinTexts([text, { en: `For example: ${example}`, id: `Contoh: ${example}` }]);
}

/** The same without the example. */
export function summarizeField(schema: FieldSchema): ToolText {
  return translate(resolveField(schema).description ?? '');
}

function translate(description: string): ToolText {
  return description === ''
    ? sameText('')
    : { en: description, id: indonesianDescriptions.get(description) ?? description };
}

let definitions: Readonly<Record<string, FieldSchema>> | undefined;

/** The definition of a document or thing in the canonical schema. */
export function findDefinition(name: string): FieldSchema {
  definitions ??= readSchema('canonical')['$defs'] as Readonly<Record<string, FieldSchema>>;
  const definition = definitions[name];
  if (!definition) throw new Error(`The canonical schema does not define ${name}.`);
  return definition;
}

/** Follows references; what stands beside a reference wins. */
export function resolveField(schema: FieldSchema): FieldSchema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  return { ...resolveField(findDefinition($ref.replace('#/$defs/', ''))), ...own };
}
