import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../.config/chromium.mjs';
import { createWidgetHandler } from '../../demo/handlers.ts';

/** The built library. */
export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page of the host: HTML as text or bytes, with its own headers. */
export interface HostPage {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page in the browser with what it told the console and asked the network for. */
export interface Visit {
  readonly page: Page;
  /** Errors, warnings and uncaught exceptions, in their order. */
  readonly complaints: readonly string[];
  /** URLs requested, in their order. */
  readonly requests: readonly string[];
}

/** Two origins, as in life: the host's pages here, Bandung's scripts and feed there. */
export interface Sites {
  readonly host: string;
  readonly widgets: string;
  setPage(path: string, page: HostPage | string): void;
  close(): Promise<void>;
}

/** The two origins and a browser. */
export interface Stage extends Sites {
  readonly browser: Browser;
  /** Opens a page of the host. Closed with the stage. */
  visit(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
}

export async function listen(handler: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Starts the sites on random ports. `serveWidgets` stands in for the built library where a test wants it. */
export async function openSites(serveWidgets: RequestListener = createWidgetHandler(distFolder)): Promise<Sites> {
  const pages = new Map<string, HostPage>();
  const host = await listen((request, response) => {
    // The browser's own wish, of no concern to any test.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers };
    response.writeHead(page ? 200 : 404, headers).end(page?.body ?? 'Not found');
  });
  const widgets = await listen(serveWidgets);
  return {
    // Two names of the loopback address: the pages are of another site, not only of another port.
    host: `http://localhost:${host.port}`,
    widgets: `http://127.0.0.1:${widgets.port}`,
    setPage: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    async close() {
      for (const { server } of [host, widgets]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Starts the sites and a browser. */
export async function openStage(serveWidgets?: RequestListener): Promise<Stage> {
  const sites = await openSites(serveWidgets);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  return {
    ...sites,
    browser,
    async visit(path, options, prepare) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await prepare?.(page);
      await page.goto(`${sites.host}${path}`);
      return { page, complaints, requests };
    },
    async close() {
      await browser.close();
      await sites.close();
    },
  };
}

/** Resolves once an element of the page is in a state; fails after 20 s otherwise. */
export async function waitForState(page: Page, selector: string, state: string): Promise<void> {
  await page.waitForFunction(
    ([query, name]) => document.querySelector(query!)?.matches(`:state(${name})`),
    [selector, state] as const,
    { timeout: 45_000 },
  );
}

/** The text that a visitor sees in an element, shadow tree included. */
export function readText(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (query) => document.querySelector(query)?.shadowRoot?.querySelector<HTMLElement>('.surface')?.innerText ?? '',
    selector,
  );
}
