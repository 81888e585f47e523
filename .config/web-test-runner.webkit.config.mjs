import { webdriverLauncher } from '@web/test-runner-webdriver';
import { makeUnitConfig } from './unit-tests.mjs';
import { openWebkitDriver, openWebkitWindows } from './webkit.mjs';

const { options } = await openWebkitDriver();
const windows = openWebkitWindows();
const { files, ...config } = makeUnitConfig('webkit', {
  browsers: [
    webdriverLauncher({
      ...options,
      // Web Test Runner hears from the page itself how far it is. The driver, on a busy machine, may wait for ever.
      capabilities: { ...options.capabilities, pageLoadStrategy: 'none' },
    }),
  ],
  middleware: [windows.middleware],
  testsStartTimeout: 120_000,
  // One window at a time has the keys.
  concurrency: 1,
});
/** These ask for the browser's own copy of a feed, which a session of the driver does not keep. */
const cachingFiles = ['test/feed/*.test.ts'];

export default {
  ...config,
  files: [...files, ...cachingFiles.map((file) => `!${file}`)],
  groups: [{ name: 'cache', files: cachingFiles, browsers: [windows.launcher] }],
};
