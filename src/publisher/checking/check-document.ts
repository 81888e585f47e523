import type { Problem, RawContent } from '../content.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { checkConsistency } from './check-consistency.js';
import { checkImages } from './check-images.js';
import { checkReferences, type Registers } from './check-references.js';
import { checkSchema } from './check-schema.js';

/** Checks a document: by its schema, then what it says of itself, of pictures and of other documents. */
export function checkDocument(entry: ListedDocument, registers: Registers, media: RawContent['media']): Problem[] {
  return [
    ...checkSchema(entry.file, entry.name, entry.document),
    ...checkConsistency(entry),
    ...checkImages(entry, media),
    ...checkReferences(entry, registers),
  ];
}
