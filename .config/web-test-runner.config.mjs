import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { summaryReporter } from './summary-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const misbehaving = new URL('../test/servers/misbehaving-plugin.mjs', import.meta.url);
const extraPlugins = existsSync(misbehaving) ? [(await import(misbehaving.href)).misbehavingPlugin()] : [];

export default {
  rootDir: root,
  files: ['test/{model,feed,localization,styles,base,elements,loader}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ...extraPlugins,
    // Chromium parses ES2022, but not the decorators: they are lowered as the tsconfig says.
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: ensureChromium(), headless: true, args: chromiumArgs } }),
  ],
  concurrency: 2,
  // A busy machine is slow, not broken: mocha's 2 s make axe fail at random.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter()],
};
