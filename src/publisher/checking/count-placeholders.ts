import { walkJson } from '../reading/walk-json.js';

/** How a new content folder marks what is still to be written: no text of a city looks like this. */
const placeholder = /^‹.*›$/;

/** Counts the texts that still stand as `init` wrote them. */
export function countPlaceholders(documents: Iterable<unknown>): number {
  let number = 0;
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && placeholder.test(value)) number += 1;
    else if (Array.isArray(value)) value.forEach(visit);
  };
  for (const document of documents) walkJson(document, (_key, value) => visit(value));
  return number;
}
