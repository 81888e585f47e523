import { readField, readId, type JsonPath } from './walk-json.js';

const itemNames = new Map([
  ['address', 'address line'],
  ['countries', 'country'],
  ['reached', 'stage reached'],
  ['summary', 'summary paragraph'],
]);

/** Says in words where a path leads: `event 3 “suwon-1997-signing”, title, ko`. */
export function describePath(document: unknown, path: JsonPath): string {
  const words: string[] = [];
  let value = document;
  for (const [depth, key] of path.entries()) {
    value = readField(value, String(key));
    if (typeof key === 'string') {
      // The name of a list is said with its item: “event 3”, not “events, item 3”.
      if (typeof path[depth + 1] !== 'number') words.push(key);
      continue;
    }
    words.push(`${nameItem(path[depth - 1])} ${key + 1}${quoteId(value)}`);
  }
  return words.join(', ');
}

function nameItem(list: string | number | undefined): string {
  if (typeof list !== 'string') return 'item';
  return itemNames.get(list) ?? list.replace(/s$/, '');
}

function quoteId(value: unknown): string {
  const id = readId(value);
  return id === undefined ? '' : ` “${id}”`;
}
