import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian-packages.mjs';

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Switches that keep a headless Chromium quiet, off the network and steady in its pictures. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
  '--disable-lcd-text',
];

/** Path of an installed Chromium, or `undefined`. `CHROME_PATH` wins. */
export function findChromium() {
  return candidates.find((path) => path && existsSync(path));
}

/** Path of a Chromium; on Debian as root it is installed when there is none. Throws with the mend otherwise. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isInstalled = installDebianPackages('chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  const installed = isInstalled && findChromium();
  if (installed) return installed;
  throw new Error('The tests need Chromium or Google Chrome: install one, or set CHROME_PATH to its executable.');
}
