import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const literal = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
/** `{ id: 'profile.time', desc: '…' }`, the second argument of every `msg`. */
const options = new RegExp(
  String.raw`\{\s*id:\s*(${literal}),\s*desc:\s*${literal}(?:\s*\+\s*${literal})*,?\s*\}`,
  'g',
);
const generatedKey = new RegExp(String.raw`^(\s*)(${literal}): `, 'gm');

/**
 * Makes the messages of the self-diagnosis small: notes for translators are left out, and ids that speak become numbers
 * in base 36, the same in the code and in the words of every locale. (The widgets' own: `compact-messages.ts`.)
 *
 * @param referenceFile - a generated locale module, which has all ids
 */
export function shortMessages(referenceFile: string): Plugin {
  const numbers = new Map<string, string>();
  const shorten = (quoted: string): string => {
    const id = quoted.slice(1, -1);
    const number = numbers.get(id);
    if (number === undefined)
      throw new Error(`short-messages: no message ${id} in ${referenceFile}; run npm run localize.`);
    return `'${number}'`;
  };
  return {
    name: 'short-messages',
    enforce: 'pre',
    buildStart() {
      numbers.clear();
      for (const [, , quoted = ''] of readFileSync(referenceFile, 'utf8').matchAll(generatedKey)) {
        numbers.set(quoted.slice(1, -1), numbers.size.toString(36));
      }
    },
    transform(code, id) {
      if (/src\/localization\/generated\//.test(id)) {
        return {
          code: code.replace(generatedKey, (_all, space: string, quoted: string) => `${space}${shorten(quoted)}: `),
          map: null,
        };
      }
      if (!/src\/loader\/debug\//.test(id)) return undefined;
      const short = code.replace(options, (_all, quoted: string) => `{ id: ${shorten(quoted)} }`);
      if (/\bdesc: /.test(short)) throw new Error(`short-messages: a note for translators is left in ${id}.`);
      return { code: short, map: null };
    },
  };
}
