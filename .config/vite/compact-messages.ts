import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { localeCodes } from '../../src/model/locale-codes.ts';

/** What stands for the value number n in a message. */
type Strings = readonly string[];
const str = (strings: Strings, ...indices: number[]): string =>
  strings.map((part, place) => (place === 0 ? part : `{${indices[place - 1]}}${part}`)).join('');

/** The messages of a generated locale module, by id, with `{0}` where a value stands. */
export function readMessages(code: string): Map<string, string> {
  const [, body] = /export const templates = (\{[\s\S]*?\n\s*\});/.exec(code) ?? [];
  if (body === undefined) throw new Error('compact-messages: no messages in a generated module.');
  // A module of our own tools, with the two kinds of template literals that it may hold.
  const templates = new Function('str', `return ${body}`)(str) as Record<string, string>;
  return new Map(Object.entries(templates));
}

/**
 * A mark of all words, for the names of their files: code that says numbers must never meet the words of another release.
 *
 * @param folder - of the generated locale modules
 */
export function markWords(folder: string): string {
  const hash = createHash('sha256');
  for (const locale of localeCodes) {
    for (const file of [`${locale}.ts`, `grammar/${locale}.ts`]) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('base64url').replace(/[-_]/g, '').slice(0, 6);
}

/** A message where the code says it, from `msg(` to the closing bracket. */
interface Call {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly values: readonly string[];
}

/** The place after a literal that begins at `start`, and the expressions in it. */
function readLiteral(code: string, start: number): { end: number; values: string[] } {
  const quote = code[start];
  const values: string[] = [];
  let at = start + 1;
  while (code[at] !== quote) {
    if (at >= code.length) throw new Error('compact-messages: a literal does not end.');
    if (code[at] === '\\') at += 2;
    else if (quote === '`' && code.startsWith('${', at)) {
      let depth = 1;
      const from = at + 2;
      for (at = from; depth > 0; at += 1) depth += code[at] === '{' ? 1 : code[at] === '}' ? -1 : 0;
      values.push(code.slice(from, at - 1).trim());
    } else at += 1;
  }
  return { end: at + 1, values };
}

const literal = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const options = new RegExp(
  String.raw`^\s*,\s*\{\s*id:\s*(${literal}),\s*desc:\s*${literal}(?:\s*\+\s*${literal})*,?\s*\}\s*,?\s*\)`,
);

function findCalls(code: string, file: string): Call[] {
  const calls: Call[] = [];
  for (const match of code.matchAll(/\bmsg\(\s*(?:str)?(?=['"`])/g)) {
    const start = match.index + 'msg('.length;
    const { end, values } = readLiteral(code, match.index + match[0].length);
    const [rest, id] = options.exec(code.slice(end)) ?? [];
    if (rest === undefined || id === undefined) throw new Error(`compact-messages: cannot read a message in ${file}.`);
    calls.push({ start, end: end + rest.length - 1, id: id.slice(1, -1), values });
  }
  return calls;
}

export interface CompactMessagesOptions {
  /** Folder of the generated locale modules. */
  readonly folder: string;
  /** Whether the words of English alone are in the code, the others come as data. */
  readonly isSingle: boolean;
  /** Whether every locale's words become a chunk. */
  readonly hasChunks: boolean;
}

/**
 * Makes messages cheap on somebody else's page: the code says numbers (`msg(17, name)`), and the words of one language,
 * English too, are one list in a chunk of its own. Without it the English words would be in the code of every page.
 */
export function compactMessages({ folder, isSingle, hasChunks }: CompactMessagesOptions): Plugin {
  let numbers = new Map<string, number>();
  let mark = '';
  return {
    name: 'compact-messages',
    enforce: 'pre',
    buildStart() {
      numbers = new Map([...readMessages(readFileSync(`${folder}/en.ts`, 'utf8')).keys()].map((id, at) => [id, at]));
      if (!hasChunks) return;
      mark = markWords(folder);
      for (const locale of localeCodes) {
        this.emitFile({ type: 'chunk', id: `${folder}/${locale}.ts`, fileName: `chunks/${locale}-${mark}.js` });
      }
    },
    async resolveId(source, importer) {
      if (!importer?.includes('/src/')) return undefined;
      const replaced = source
        .replace(/\/say\.js$/, '/say-by-number.js')
        .replace(/\/locale-imports\.js$/, isSingle ? '/no-locale-imports.js' : '/locale-imports.js');
      return replaced === source ? undefined : this.resolve(replaced, importer, { skipSelf: true });
    },
    transform(code, id) {
      if (hasChunks && /src\/localization\/locale-imports\.ts(\?|$)/.test(id)) {
        // The loader stands above the folder of the chunks, all else in it.
        return { code: writeImports(id.endsWith('?entry') ? './chunks/' : './', mark), map: null };
      }
      if (/src\/localization\/generated\/[\w-]+\.ts$/.test(id)) {
        return { code: writeWords(readMessages(code), /\/en\.ts$/.test(id) ? '' : code), map: null };
      }
      if (!/src\/(base|elements)\//.test(id)) return undefined;
      let compact = code;
      for (const { start, end, id: name, values } of findCalls(code, id).reverse()) {
        const number = numbers.get(name);
        if (number === undefined) throw new Error(`compact-messages: no message ${name}; run npm run localize.`);
        compact = compact.slice(0, start) + [number, ...values].join(', ') + compact.slice(end);
      }
      if (/\bdesc: /.test(compact)) throw new Error(`compact-messages: a note for translators is left in ${id}.`);
      return { code: compact, map: null };
    },
  };
}

/**
 * All chunks of words have one mark in their names, so that the code need not hold a list of eleven.
 *
 * @param base - where they are, seen from the module that imports them
 */
function writeImports(base: string, mark: string): string {
  return `export const localeImports = {};
for (const locale of '${localeCodes.join(' ')}'.split(' ')) {
  localeImports[locale] = () => import(/* @vite-ignore */ \`${base}\${locale}-${mark}.js\`);
}
`;
}

function writeWords(messages: ReadonlyMap<string, string>, code: string): string {
  const list = [...messages.values()].join('\n');
  const [grammar = ''] = /^export \{ grammar \}.*$/m.exec(code) ?? [];
  return `${grammar}\nexport const templates = ${JSON.stringify(list)}.split('\\n');\n`;
}
