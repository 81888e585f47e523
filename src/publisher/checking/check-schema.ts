import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { checkFormat, formatNames } from './check-format.js';
import type { Problem } from '../content.js';
import { explainSchemaError } from './explain-schema-error.js';
import { makeProblem } from './make-problem.js';
import { readSchema } from '../read-schema.js';

/** Names of the documents, each a definition of the canonical schema. */
export type DocumentName = 'feed' | 'city' | 'countries' | 'offices' | 'highlights' | 'sources' | 'partner' | 'events';

/** Keywords that only say that another, more telling error was found. */
const echoes = new Set(['if', 'propertyNames', 'allOf']);

let ajv: Ajv2020 | undefined;

/** Holds a document against its definition in the canonical schema. */
export function checkSchema(file: string, name: DocumentName, document: unknown): Problem[] {
  const validate = findValidator(name);
  if (validate(document)) return [];
  const told = new Set<string>();
  return (validate.errors ?? []).flatMap((error) => {
    if (echoes.has(error.keyword)) return [];
    const path = readPointer(document, error);
    const problem = makeProblem(file, document, path, explainSchemaError(error), readKey(error));
    const words = `${problem.where.en}\n${problem.what.en}`;
    if (told.has(words)) return [];
    told.add(words);
    return [problem];
  });
}

/** The key that an error is about, if it is not about a value. */
function readKey({ keyword, params, propertyName }: ErrorObject): string | undefined {
  if (keyword === 'additionalProperties') return String((params as Record<string, unknown>)['additionalProperty']);
  return propertyName;
}

function findValidator(name: DocumentName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
    for (const format of formatNames) {
      ajv.addFormat(format, { type: 'string', validate: (value: string) => checkFormat(format, value) === undefined });
    }
    ajv.addSchema(readSchema('canonical'), 'canonical');
  }
  const validate = ajv.getSchema(`canonical#/$defs/${name}`);
  if (!validate) throw new Error(`The canonical schema does not define ${name}.`);
  return validate;
}

/** Turns a JSON pointer into a path; only a walk through the document tells an index from a key. */
function readPointer(document: unknown, error: ErrorObject): (string | number)[] {
  const path: (string | number)[] = [];
  let value = document;
  for (const segment of error.instancePath.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return path;
}
