import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { makeUnitConfig } from './unit-tests.mjs';

export default makeUnitConfig('chromium', {
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: ensureChromium(), headless: true, args: chromiumArgs } }),
  ],
});
