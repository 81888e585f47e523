import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { build } from 'vite';
import type { Plugin } from 'vite';
import type { BenchContent } from '../content/bench-content.ts';
import type { Peer } from '../peers/peer.ts';

const peersFolder = fileURLToPath(new URL('../peers', import.meta.url));

/** Builds what the peers need into a folder each, minified, as their documentation advises. */
export async function buildPeers(
  peers: readonly Peer[],
  content: BenchContent,
  dist: string,
  folder: string,
): Promise<void> {
  for (const { id, entry, files } of peers) {
    const outDir = join(folder, id);
    if (entry) await buildEntry(join(peersFolder, entry), outDir);
    for (const [name, file] of Object.entries(files?.(content, dist) ?? {})) {
      const path = join(outDir, name);
      mkdirSync(dirname(path), { recursive: true });
      if (typeof file === 'string') writeFileSync(path, file);
      else copyFileSync(file.copy, path);
    }
  }
}

async function buildEntry(input: string, outDir: string): Promise<void> {
  await build({
    root: peersFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [minifyLiterals() as unknown as Plugin],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { page: input },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
