import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { remote } from 'webdriverio';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { makeFirefoxOptions } from '../../.config/firefox.mjs';
import { openWebkitDriver } from '../../.config/webkit.mjs';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** What a visitor has asked of the system. */
export interface Wishes {
  readonly wantsDark?: boolean;
  readonly wantsLessMotion?: boolean;
}

/** A page in a browser, as far as all drivers can steer it. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Sets off to the page before; wait for what is on it. */
  goBack(): Promise<void>;
  /** Runs a function in the page. It sees nothing of the test but its arguments, which are JSON. */
  evaluate<Parameters extends readonly unknown[], Result>(
    look: (...parameters: Parameters) => Result,
    ...parameters: Parameters
  ): Promise<Awaited<Result>>;
  press(key: 'Enter' | 'Tab'): Promise<void>;
  /** Errors and warnings so far, where the driver hears them: WebKit's does not. */
  readonly complaints: readonly string[];
}

export interface OpenBrowser {
  readonly version: string;
  /** A tab without a past; the one before is closed. */
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** As text, which every driver takes, whatever the policies of the page. */
function makeCall(look: (...parameters: never[]) => unknown, parameters: readonly unknown[]): string {
  return `(${look.toString()})(...${JSON.stringify(parameters)})`;
}

async function openChromium({ wantsDark, wantsLessMotion }: Wishes): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  const options = {
    colorScheme: wantsDark ? 'dark' : 'light',
    reducedMotion: wantsLessMotion ? 'reduce' : 'no-preference',
  } as const;
  let context = await browser.newContext(options);
  return {
    version: `Chromium ${browser.version()}`,
    async openTab() {
      await context.close();
      context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        complaints,
        goto: async (url) => void (await page.goto(url)),
        goBack: async () => void (await page.goBack({ waitUntil: 'commit' })),
        evaluate: (look, ...parameters) => page.evaluate(makeCall(look, parameters)),
        press: (key) => page.keyboard.press(key),
      };
    },
    close: () => browser.close(),
  };
}

async function openFirefox(wishes: Wishes): Promise<OpenBrowser> {
  const browser = await launch(makeFirefoxOptions(wishes));
  let context = await browser.createBrowserContext();
  return {
    version: (await browser.version()).replace(/^firefox\//, 'Firefox '),
    async openTab() {
      await context.close();
      context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        complaints,
        goto: async (url) => void (await page.goto(url)),
        // The driver's own way waits for a `load`, which a page that Firefox has kept may not have.
        goBack: () => page.evaluate('setTimeout(() => history.back())').then(() => undefined),
        evaluate: (look, ...parameters) => page.evaluate(makeCall(look, parameters)) as never,
        press: (key) => page.keyboard.press(key),
      };
    },
    close: () => browser.close(),
  };
}

async function openWebkit(wishes: Wishes): Promise<OpenBrowser> {
  const driver = await openWebkitDriver(wishes);
  const session = await remote(driver.options).catch(async (error: unknown) => {
    await driver.close();
    throw error;
  });
  const { browserName, browserVersion } = session.capabilities;
  return {
    version: `WebKitGTK (${browserName} ${browserVersion})`,
    async openTab() {
      await session.navigateTo('about:blank');
      return {
        complaints: [],
        goto: (url) => session.navigateTo(url).then(() => undefined),
        goBack: () => session.back(),
        evaluate: (look, ...parameters) => session.execute(`return ${makeCall(look, parameters)}`) as never,
        press: (key) => session.keys(key),
      };
    },
    async close() {
      await session.deleteSession();
      await driver.close();
    },
  };
}

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebkit };

/** Starts a browser of an engine for a visitor with these wishes. */
export function openBrowser(engine: Engine, wishes: Wishes = {}): Promise<OpenBrowser> {
  return openers[engine](wishes);
}
