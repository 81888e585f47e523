import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import remarkGfm from 'remark-gfm';
import { pseudoLocalesPlugin } from '../.config/vite/pseudo-locales.ts';
import { onlySources } from './only-sources.ts';
import { withoutCrownAssets } from './without-crown-assets.ts';

/** Parts of the project's build that are about its bundles and the files of `dist/`; here are the modules as npm has them. */
const bundling = new Set([
  'compact-messages',
  'short-messages',
  'own-copies',
  'plain-namespaces',
  'parallel-imports',
  'shared-policy',
]);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      // Tables in the written pages are GitHub's Markdown.
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // The feed that the build made: stories show what partner pages show.
  staticDirs: [{ from: '../dist/feed', to: '/feed' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal(viteConfig) {
    // The project's own configuration builds libraries; Storybook builds pages.
    delete viteConfig.build?.lib;
    const plugins = ((viteConfig.plugins ?? []).flat() as Plugin[]).filter((plugin) => !bundling.has(plugin?.name));
    return {
      ...viteConfig,
      // Relative addresses, so that the result works in any folder of any server.
      base: './',
      build: {
        ...viteConfig.build,
        // The style sheets of design systems stay as they were published; not all of them are CSS that a minifier takes.
        cssMinify: false,
        chunkSizeWarningLimit: 2000,
      },
      plugins: [
        ...plugins.map((plugin) => (plugin?.name === 'minify-html-literals' ? onlySources(plugin) : plugin)),
        withoutCrownAssets(),
        pseudoLocalesPlugin(),
      ],
    };
  },
};

export default config;
