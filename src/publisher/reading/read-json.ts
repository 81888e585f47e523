import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Explanation, Position } from '../content.js';
import { explainJsonError, selectTelling } from './explain-json-error.js';
import { countPosition } from './locate-path.js';
import { readPlainJson } from './read-plain-json.js';

/** What is wrong with the text of a JSON file, and where. */
export interface JsonTrouble extends Explanation {
  readonly position: Position;
}

/** A file as it was read: its text if it is one, its value if it is JSON. */
export interface ReadJson {
  readonly text?: string;
  readonly value?: unknown;
  readonly troubles: readonly JsonTrouble[];
}

/**
 * Reads a JSON file. Comments and a comma after the last entry are allowed: both help people who edit by hand. Unlike
 * `JSON.parse` it says where a mistake is and does not swallow doubled keys.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { troubles: [explainEncoding(bytes)] };
  }
  const plain = readPlainJson(text);
  if (plain) return { text, value: plain.value, troubles: [] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !tree) {
    const troubles = selectTelling(errors).map((error) => ({
      ...explainJsonError(error, text),
      position: countPosition(text, error.offset),
    }));
    return { text, troubles };
  }
  const troubles: JsonTrouble[] = [];
  return { text, value: readNode(tree, text, troubles), troubles };
}

function explainEncoding(bytes: Uint8Array): JsonTrouble {
  const text = new TextDecoder('utf-8').decode(bytes);
  return {
    what: { en: 'is not UTF-8.', id: 'tidak ditulis dalam UTF-8.' },
    mend: {
      en: 'Save the file with the encoding UTF-8.',
      id: 'Simpan berkas itu dengan penyandian (encoding) UTF-8.',
    },
    position: countPosition(text, Math.max(0, text.indexOf('\ufffd'))),
  };
}

function readNode(node: Node, text: string, troubles: JsonTrouble[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((item) => readNode(item, text, troubles));
  if (node.type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = key.value as string;
    if (entries.has(name)) troubles.push(explainDoubled(name, countPosition(text, key.offset)));
    entries.set(name, readNode(value, text, troubles));
  }
  // Unlike an assignment, this makes an ordinary field of "__proto__" too.
  return Object.fromEntries(entries);
}

function explainDoubled(name: string, position: Position): JsonTrouble {
  return {
    what: {
      en: `has the key “${name}” twice in the same object.`,
      id: `memuat isian “${name}” dua kali dalam objek yang sama.`,
    },
    mend: {
      en: 'Keep one of the two: only the last would count.',
      id: 'Sisakan satu saja: hanya yang terakhir yang akan berlaku.',
    },
    position,
  };
}
