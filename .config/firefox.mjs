import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian-packages.mjs';

const candidates = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const findFirefox = () => candidates.find((path) => path && existsSync(path));

/** Path of a Firefox; on Debian as root it is installed when there is none. Throws with the mend otherwise. */
export function ensureFirefox() {
  const found = findFirefox() ?? (installDebianPackages('firefox-esr') ? findFirefox() : undefined);
  if (found) return found;
  throw new Error('This test needs Firefox: install it, or set FIREFOX_PATH to its executable.');
}

/**
 * How Puppeteer starts a Firefox. Its driver can set no media features: what the visitor wants is set for the launch.
 *
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function makeFirefoxOptions({ wantsDark = false, wantsLessMotion = false } = {}) {
  return {
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': wantsDark ? 0 : 1,
      'ui.prefersReducedMotion': wantsLessMotion ? 1 : 0,
    },
  };
}
