import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { pseudoLocalesPlugin } from '../../.config/vite/pseudo-locales.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The four elements, by the last part of their names. */
export const elementNames = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'] as const;

/**
 * The elements as Storybook has them, with the pseudo-locales that no published file knows; by file name. They are
 * built in memory: `city-profile.js` defines one element.
 */
export async function buildWidgets(): Promise<ReadonlyMap<string, string>> {
  const entry = Object.fromEntries(elementNames.map((name) => [name, `${root}src/elements/${name}/${name}.define.ts`]));
  const results = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __BANDUNG_VERSION__: "'pseudo'" },
    resolve: { conditions: ['production', 'browser', 'import'] },
    plugins: [pseudoLocalesPlugin()],
    build: { write: false, target: 'es2022', minify: false, lib: { entry, formats: ['es'] } },
  });
  const files = new Map<string, string>();
  for (const { output } of [results].flat() as Rolldown.RolldownOutput[]) {
    for (const file of output) if (file.type === 'chunk') files.set(file.fileName, file.code);
  }
  return files;
}
