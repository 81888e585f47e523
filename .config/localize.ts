/**
 * Makes the modules of messages in `src/localization/generated` out of `locales/*.xlf`. The messages of the
 * self-diagnosis (ids that start with `debug.`) go into modules of their own, so that no page loads them with the words
 * of the widgets. English, which the code itself speaks, becomes a module too, for the bundles that take the words out
 * of the code; and every locale gets its grammar of dates and numbers.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { localeCodes } from '../src/model/locale-codes.ts';
import { readGrammar } from './write-grammar.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/localization/generated');
const opening = 'export const templates = {';
// A message ends where the next one or the end of the object stands: its text may have several lines.
const debugMessage = /^ *'debug\.[^']*': [\s\S]*?`,\n(?=\s*(?:'|\};))/gm;

execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js'),
    '--config',
    '.config/lit-localize.json',
    'build',
  ],
  { cwd: root, stdio: 'inherit' },
);

/** The messages as the code has them: the sources of any of the translations. */
function writeEnglish(): string {
  const xliff = readFileSync(join(root, 'locales/de.xlf'), 'utf8');
  const units = new DOMParser().parseFromString(xliff, 'text/xml').getElementsByTagName('trans-unit');
  const messages = [...units].map((unit) => {
    const source = unit.getElementsByTagName('source')[0];
    const nodes = source ? [...source.childNodes] : [];
    const parts = nodes.map((node) =>
      node.nodeName === 'x'
        ? `\${${(node as unknown as Element).getAttribute('id')}}`
        : (node.nodeValue ?? '').replace(/[\\`$]/g, '\\$&'),
    );
    const hasValues = nodes.some(({ nodeName }) => nodeName === 'x');
    return `'${unit.getAttribute('id')}': ${hasValues ? 'str' : ''}\`${parts.join('')}\`,\n`;
  });
  return `import {str} from '@lit/localize';\n\n${opening}\n${messages.sort().join('')}};\n`;
}

function writeGrammars(): void {
  for (const locale of localeCodes) {
    const code = `import type { Grammar } from '../../grammar.js';\n\nexport const grammar: Grammar = ${JSON.stringify(readGrammar(locale))};\n`;
    writeFileSync(join(folder, 'grammar', `${locale}.ts`), code);
  }
}

mkdirSync(join(folder, 'debug'), { recursive: true });
mkdirSync(join(folder, 'grammar'), { recursive: true });
writeFileSync(join(folder, 'en.ts'), writeEnglish());
writeGrammars();
for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
  const code = readFileSync(join(folder, name), 'utf8');
  const messages = code.match(debugMessage) ?? [];
  const ordinary = code.replace(debugMessage, '');
  if (messages.length === 0 || ordinary.includes("'debug.")) throw new Error(`${name}: its messages cannot be split.`);
  writeFileSync(
    join(folder, name),
    `${ordinary}\nexport { grammar } from './grammar/${name.replace('.ts', '.js')}';\n`,
  );
  writeFileSync(
    join(folder, 'debug', name),
    `${code.slice(0, code.indexOf(opening))}${opening}\n${messages.join('')}};\n`,
  );
}
