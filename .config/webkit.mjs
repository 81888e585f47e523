import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installDebianPackages } from './debian-packages.mjs';

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';
const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];

/** The least of all browsers around WebKit, part of WebKitGTK. */
function findBrowser() {
  const paths = libraryFolders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`);
  return paths.find((path) => existsSync(path));
}

const isThere = () => existsSync(driverPath) && existsSync(displayPath) && findBrowser() !== undefined;

/** Makes sure of WebKitGTK with its driver and of a display for it; on Debian as root both are installed. Throws with the mend otherwise. */
export function ensureWebkit() {
  if (isThere() || (installDebianPackages('webkit2gtk-driver', 'xvfb') && isThere())) return;
  throw new Error('This test needs WebKitGTK: install the Debian packages webkit2gtk-driver and xvfb.');
}

/** Starts a program that ends with this process, if not before. */
function start(path, args, options) {
  const child = spawn(path, args, options);
  const stop = () => child.kill();
  process.once('exit', stop);
  child.once('close', () => process.off('exit', stop));
  return child;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await end;
}

/**
 * Starts a display that nobody sees, and a home without a past for the browser on it: the environment for its
 * processes. What the visitor wants of colours and motion is said there too.
 */
async function openDesktop({ wantsLessMotion = false } = {}) {
  ensureWebkit();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.once('exit', () => {
    try {
      rmSync(home, { recursive: true, force: true });
    } catch {
      // A process of the browser is still ending: what it writes is for the system to clear.
    }
  });
  const settings = join(home, 'config/gtk-3.0');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'settings.ini'), `[Settings]\ngtk-enable-animations=${wantsLessMotion ? 0 : 1}\n`);
  const display = start(displayPath, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    display.stdio[3].once('data', (bytes) => resolve(String(bytes).trim()));
    display.once('error', reject);
    display.once('close', () => reject(new Error('Xvfb ended before it had a display.')));
  });
  return {
    environment: {
      ...process.env,
      HOME: home,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      // Its writers outlive the browser, and so would the home.
      MESA_SHADER_CACHE_DISABLE: 'true',
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
    },
    close: () => stop(display),
  };
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a driver on a free port: it holds one session only. Resolves to what WebdriverIO connects with. */
export async function openWebkitDriver({ wantsDark = false, wantsLessMotion = false } = {}) {
  const desktop = await openDesktop({ wantsLessMotion });
  const port = await findFreePort();
  const driver = start(driverPath, [`--port=${port}`], { stdio: 'ignore', env: desktop.environment });
  const close = async () => {
    await stop(driver);
    await desktop.close();
  };
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let attempt = 0; !(await isUp()); attempt += 1) {
    if (attempt > 200 || driver.exitCode !== null) {
      await close();
      throw new Error('WebKitWebDriver does not start.');
    }
    await sleep(50);
  }
  return {
    options: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: /** @type {const} */ ('error'),
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: findBrowser(),
          args: ['--automation', ...(wantsDark ? ['--dark-mode'] : [])],
        },
      },
    },
    close,
  };
}

/** A window that has not asked for its page by then, in milliseconds, is opened anew, as long as there are openings left. */
const openingMs = 20_000;
const mostOpenings = 4;

/**
 * Launcher for Web Test Runner: WebKit without a driver. Nobody presses keys there, but it has a cache; a session of
 * the driver has none. The middleware sees which pages were asked for: now and then a window never does.
 */
export function openWebkitWindows() {
  const windows = new Map();
  const asked = new Set();
  let desktop;

  async function open(id, url, openings = 1) {
    const window = start(findBrowser(), [url], { stdio: 'ignore', env: desktop.environment });
    windows.set(id, window);
    await sleep(openingMs, undefined, { ref: false });
    if (asked.has(id) || windows.get(id) !== window || openings === mostOpenings) return;
    await stop(window);
    if (windows.get(id) === window) await open(id, url, openings + 1);
  }

  return {
    middleware(context, next) {
      const id = new URL(context.url, 'http://localhost').searchParams.get('wtr-session-id');
      if (id) asked.add(id);
      return next();
    },
    launcher: {
      name: 'WebKit without a driver',
      type: 'window',
      async initialize() {
        desktop = await openDesktop();
      },
      async startSession(id, url) {
        void open(id, url);
      },
      isActive: (id) => windows.has(id),
      getBrowserUrl: () => undefined,
      async stopSession(id) {
        const window = windows.get(id);
        windows.delete(id);
        await stop(window);
        return {};
      },
      async stop() {
        await Promise.all([...windows.values()].map(stop));
        await desktop?.close();
      },
    },
  };
}
