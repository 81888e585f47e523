import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { bundledList } from './.config/release/bundled-packages.ts';
import { asciiOutput } from './.config/vite/ascii-output.ts';
import { compactMessages, markWords } from './.config/vite/compact-messages.ts';
import { ownCopies } from './.config/vite/own-copies.ts';
import { parallelImports } from './.config/vite/parallel-imports.ts';
import { plainNamespaces } from './.config/vite/plain-namespaces.ts';
import { sharedPolicy } from './.config/vite/shared-policy.ts';
import { shortMessages } from './.config/vite/short-messages.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What all three builds share. */
const shared: UserConfig = {
  publicDir: false,
  define: {
    __BANDUNG_VERSION__: JSON.stringify(version),
    __BANDUNG_WORDS__: JSON.stringify(markWords(path('src/localization/generated'))),
  },
  resolve: {
    alias: [
      // The generated messages want `str` alone; the package's entry would bring its page-global runtime along.
      { find: /^@lit\/localize$/, replacement: path('node_modules/@lit/localize/internal/str-tag.js') },
    ],
    conditions: ['production', 'browser', 'import'],
  },
  plugins: [
    sharedPolicy(),
    // In SVG the closing slash says where an element ends.
    minifyLiterals({ options: { minifyOptions: { keepClosingSlash: true } } }) as unknown as Plugin,
  ],
};

/** `build.lib` keeps white space in ES output unless told otherwise. Notes for other bundlers are of no use to a page. */
const small = {
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  comments: { annotation: false },
};

/**
 * Nearly all functions of these are called while a widget comes. Told so, Chromium compiles them beside the main thread,
 * in one go (v8.dev/blog/explicit-compile-hints); to other engines it is a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';
const isCalledOnLoad = (chunkName: string): boolean => /^(bandung-widgets|core|.*\.define)$/.test(chunkName);

const modules: UserConfig = {
  plugins: [ownCopies(), plainNamespaces(), parallelImports()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    license: { fileName: bundledList },
    lib: { entry: { 'bandung-widgets': path('src/loader/module.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        ...small,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        postBanner: ({ name }) => (isCalledOnLoad(name) ? compileHint : ''),
        codeSplitting: {
          groups: [
            // One chunk for what every element needs, so that a page with one widget waits for few requests.
            {
              name: 'core',
              test: /^(?!.*\?entry$).*(node_modules|src\/(base\/(?!save-file|timeline-pages)|feed\/(?!timeline-page)|localization\/(?!generated\/(?!grammar\/en)|format-|intl-|plural|sundanese)|model\/(?!build-|content-line|parse-timeline-page)|styles\/(tokens|surface|ridge|icons)))/,
            },
          ],
        },
      },
    },
  },
};

/** A single file from one entry, for classic script tags. */
function buildClassic(name: string, entry: string): UserConfig {
  return {
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry: path(entry), formats: ['iife'], name: 'BandungWidgets', fileName: () => name },
      rolldownOptions: { output: { ...small, codeSplitting: false } },
    },
    plugins: [asciiOutput()],
  };
}

/** The self-diagnosis: one module with all it needs, the words of all languages too. */
const debug: UserConfig = {
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: { 'bandung-debug': path('src/loader/debug/start-debug.ts') }, formats: ['es'] },
    rolldownOptions: { output: { ...small, entryFileNames: '[name].js', codeSplitting: false } },
  },
};

/** Modes: `production` (modules and their loader), `classic`, `single`, `frame`, `debug`. The development server is Storybook's. */
export default defineConfig(({ mode }) => {
  const own =
    mode === 'classic'
      ? buildClassic('bandung-widgets.classic.js', 'src/loader/classic.ts')
      : mode === 'single'
        ? buildClassic('bandung-widgets.single.js', 'src/loader/single.ts')
        : mode === 'frame'
          ? buildClassic('bandung-frame.js', 'src/loader/frame.ts')
          : mode === 'debug'
            ? debug
            : modules;
  const messages =
    mode === 'debug'
      ? shortMessages(path('src/localization/generated/debug/de.ts'))
      : compactMessages({
          folder: path('src/localization/generated'),
          isSingle: mode === 'single',
          hasChunks: mode === 'production',
        });
  return { ...shared, ...own, plugins: [messages, ...(shared.plugins ?? []), ...(own.plugins ?? [])] };
});
