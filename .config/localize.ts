/**
 * Makes the modules of messages in `src/localization/generated` out of `locales/*.xlf`. The messages of the
 * self-diagnosis (ids that start with `debug.`) go into modules of their own, so that no page loads them with the words
 * of the widgets.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

mkdirSync(join(folder, 'debug'), { recursive: true });
for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
  const code = readFileSync(join(folder, name), 'utf8');
  const messages = code.match(debugMessage) ?? [];
  const ordinary = code.replace(debugMessage, '');
  if (messages.length === 0 || ordinary.includes("'debug.")) throw new Error(`${name}: its messages cannot be split.`);
  writeFileSync(join(folder, name), ordinary);
  writeFileSync(
    join(folder, 'debug', name),
    `${code.slice(0, code.indexOf(opening))}${opening}\n${messages.join('')}};\n`,
  );
}
