import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { tsImport } from 'tsx/esm/api';
import { misbehavingPlugin } from '../test/servers/misbehaving-plugin.mjs';
import { skipPlugin } from './skip-plugin.mjs';
import { summaryReporter } from './summary-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { inabilities } = await tsImport('../test/browsers/cannot.ts', import.meta.url);

/** Configuration of Web Test Runner for one engine: all is the same but the browser. */
export function makeUnitConfig(engine, { browsers, ...others }) {
  const toSkip = inabilities.filter((each) => each.engine === engine);
  return {
    rootDir: root,
    files: ['test/{model,feed,localization,styles,base,elements,loader}/**/*.test.ts'],
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [
      misbehavingPlugin(),
      skipPlugin(toSkip),
      // Browsers parse ES2022, but not the decorators: they are lowered as the tsconfig says.
      esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    ],
    browsers,
    concurrency: 2,
    // A busy machine is slow, not broken: mocha's 2 s make axe fail at random.
    testFramework: { config: { timeout: 20_000 } },
    browserStartTimeout: 120_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 300_000,
    reporters: [
      defaultReporter({ reportTestProgress: false }),
      summaryReporter({ name: engine === 'chromium' ? 'unit' : `${engine} unit`, toSkip, root }),
    ],
    ...others,
  };
}
