/** Fills `dist/`: scripts, feed, embed pages, schemas, demo pages, modules for npm, hints, and the hashes of all scripts. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { renderDemoPages } from '../demo/render-pages.ts';
import { localeCodes } from '../src/model/locale-codes.ts';
import { bundledList, writeLicenses } from './release/bundled-packages.ts';
import { runCli } from '../src/publisher/cli.ts';
import { markWords, readMessages } from './vite/compact-messages.ts';
import { readGrammar } from './write-grammar.ts';
import { writeHints } from './write-hints.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

function runLocal(bin: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, stdio: 'inherit' });
}

async function buildScripts(): Promise<void> {
  for (const mode of ['production', 'classic', 'single', 'frame', 'debug']) {
    await build({ root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  }
}

/** `words/{lang}-{mark}.json`: what the single file, which holds all the code, fetches of a language. */
function writeWords(): void {
  const folder = join(root, 'src/localization/generated');
  mkdirSync(join(dist, 'words'), { recursive: true });
  for (const locale of localeCodes) {
    const templates = [...readMessages(readFileSync(join(folder, `${locale}.ts`), 'utf8')).values()];
    const words = { templates, grammar: readGrammar(locale) };
    writeFileSync(join(dist, 'words', `${locale}-${markWords(folder)}.json`), `${JSON.stringify(words)}\n`);
  }
}

async function publish(...argv: string[]): Promise<void> {
  const code = await runCli([...argv, '--compress'], {
    cwd: root,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
  if (code !== 0) throw new Error('The feed has mistakes; see above.');
}

/** The feed, and the embed pages with their oEmbed files at the public address of `BANDUNG_ORIGIN`. */
async function buildFeed(): Promise<void> {
  const content = join(root, 'demo/content');
  // Vite empties `dist/`, so the feed is kept elsewhere: there, only what an edit touches is built and compressed anew.
  const kept = join(root, 'node_modules/.cache/bandung-feed');
  await publish('build', content, '--out', join(kept, 'v1'), '--cache', join(kept, 'memory'));
  cpSync(join(kept, 'v1'), join(dist, 'feed/v1'), { recursive: true, preserveTimestamps: true });
  await publish('pages', content, '--site', dist);
  cpSync(join(root, 'src/publisher/schema'), join(dist, 'schema'), { recursive: true });
}

async function buildNpm(): Promise<void> {
  runLocal('typescript/bin/tsc', '--project', '.config/tsconfig.npm.json');
  for (const folder of ['schema', 'preview']) {
    cpSync(join(root, 'src/publisher', folder), join(dist, 'npm/publisher', folder), { recursive: true });
  }
  // The tool brings its validator along, so that the package depends on nothing but Lit.
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      license: { fileName: bundledList },
      outDir: join(dist, 'npm/publisher'),
      emptyOutDir: false,
      ssr: true,
      rolldownOptions: {
        input: {
          index: join(root, 'src/publisher/index.ts'),
          cli: join(root, 'src/publisher/cli.ts'),
          // Runs on threads of its own.
          'feed-worker': join(root, 'src/publisher/working/feed-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
  runLocal(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    '.config/manifest.config.mjs',
    '--quiet',
  );
}

function buildDemo(): void {
  for (const [path, bytes] of renderDemoPages((page) => '../'.repeat(page.split('/').length).slice(0, -1))) {
    const file = join(dist, 'demo', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** `integrity.json`: file name → `sha384-…`, for every script below `dist/`. */
function writeIntegrity(): void {
  const hashes: Record<string, string> = {};
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  for (const name of names.filter((each) => /\.m?js$/.test(each)).sort()) {
    const digest = createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
    hashes[name] = `sha384-${digest}`;
  }
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

runLocal('tsx/dist/cli.mjs', '.config/localize.ts');
await buildScripts();
writeWords();
await buildFeed();
await buildNpm();
buildDemo();
writeIntegrity();
writeHints(dist, version);
cpSync(join(root, 'src/loader/reserve.css'), join(dist, 'reserve.css'));
writeLicenses(dist);
console.log(`Built ${relative(process.cwd(), dist) || '.'}.`);
