import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The feed that the build made: stories show what partner pages show.
  staticDirs: [{ from: '../dist/feed', to: '/feed' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal(viteConfig) {
    // The project's own configuration builds libraries; Storybook builds pages.
    delete viteConfig.build?.lib;
    return viteConfig;
  },
};

export default config;
