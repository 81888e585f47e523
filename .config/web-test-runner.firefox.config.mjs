import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { makeFirefoxOptions } from './firefox.mjs';
import { makeUnitConfig } from './unit-tests.mjs';

export default makeUnitConfig('firefox', {
  browsers: [puppeteerLauncher({ launchOptions: makeFirefoxOptions() })],
  // One tab at a time has the keys.
  concurrency: 1,
});
