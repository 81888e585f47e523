/** Fills `dist/`: scripts, feed, schemas, demo pages, modules for npm, and the hashes of all scripts. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { renderDemoPages } from '../demo/render-pages.ts';
import { runCli } from '../src/publisher/cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

function runLocal(bin: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, stdio: 'inherit' });
}

async function buildScripts(): Promise<void> {
  for (const mode of ['production', 'classic', 'single']) {
    await build({ root, mode, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  }
}

async function buildFeed(): Promise<void> {
  const code = await runCli(['build', join(root, 'demo/content'), '--out', join(dist, 'feed/v1'), '--compress'], {
    cwd: root,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
  if (code !== 0) throw new Error('The feed has mistakes; see above.');
  cpSync(join(root, 'src/publisher/schema'), join(dist, 'schema'), { recursive: true });
}

async function buildNpm(): Promise<void> {
  runLocal('typescript/bin/tsc', '--project', '.config/tsconfig.npm.json');
  cpSync(join(root, 'src/publisher/schema'), join(dist, 'npm/publisher/schema'), { recursive: true });
  // The tool brings its validator along, so that the package depends on nothing but Lit.
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      outDir: join(dist, 'npm/publisher'),
      emptyOutDir: false,
      ssr: true,
      rolldownOptions: {
        input: { index: join(root, 'src/publisher/index.ts'), cli: join(root, 'src/publisher/cli.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
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

runLocal('@lit/localize-tools/bin/lit-localize.js', '--config', '.config/lit-localize.json', 'build');
await buildScripts();
await buildFeed();
await buildNpm();
buildDemo();
writeIntegrity();
console.log(`Built ${relative(process.cwd(), dist) || '.'}.`);
