import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { makeUnitConfig } from './unit-tests.mjs';

export default makeUnitConfig('chromium', {
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: ensureChromium(), headless: true, args: chromiumArgs },
      async createPage({ context }) {
        const page = await context.newPage();
        // Two test files run at a time, and the page behind the other would be a hidden one, without timers and focus.
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
});
