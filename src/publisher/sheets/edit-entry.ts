import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import { readField, type JsonPath } from '../reading/walk-json.js';
import type { SheetKind } from './columns.js';
import { sortKeys } from './item-schema.js';

/** Changes the text of one item where it differs, and nowhere else: comments and line breaks stay. */
export function editEntry(text: string, kind: SheetKind, before: unknown, after: unknown, eol: string): string {
  const editor = new EntryEditor(text, kind, eol);
  editor.change([], before, after);
  return editor.text;
}

class EntryEditor {
  text: string;
  readonly #kind: SheetKind;
  readonly #eol: string;

  constructor(text: string, kind: SheetKind, eol: string) {
    this.text = text;
    this.#kind = kind;
    this.#eol = eol;
  }

  change(path: JsonPath, before: unknown, after: unknown): void {
    if (isDeepStrictEqual(before, after)) return;
    if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length) {
      after.forEach((entry, index) => this.change([...path, index], before[index], entry));
    } else if (isObject(before) && isObject(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        this.change([...path, key], readField(before, key), readField(after, key));
      }
    } else this.#modify(path, after);
  }

  /** Writes a value; takes the key out where there is none. */
  #modify(path: JsonPath, value: unknown): void {
    const edits = modify(this.text, [...path] as JSONPath, value, {
      // Taking out needs no layout, and laying out would break an entry on one line into many.
      ...(value === undefined ? {} : { formattingOptions: { insertSpaces: true, tabSize: 2, eol: this.#eol } }),
      getInsertionIndex: (present) => findPlace(this.#kind, path.slice(0, -1), present, String(path.at(-1))),
    });
    this.text = applyEdits(this.text, edits);
  }
}

/** Where a new key belongs among those that are there. */
function findPlace(kind: SheetKind, path: JsonPath, present: readonly string[], key: string): number {
  const order = sortKeys(kind, path, [...present, key]);
  const followers = new Set(order.slice(order.indexOf(key) + 1));
  const place = present.findIndex((each) => followers.has(each));
  return place < 0 ? present.length : place;
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
