import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, extname } from 'node:path';
import sirv from 'sirv';
import { readAsset } from '../read-asset.js';
import type { ToolLanguage } from '../tool-text.js';
import { listen } from './listen.js';
import { PreviewFeed, type PreviewState } from './preview-feed.js';
import { renderPreviewPage } from './render-preview-page.js';
import { watchFolder } from './watch-folder.js';

export interface PreviewOptions {
  /** The content folder. */
  readonly folder: string;
  /** The folder with `bandung-widgets.js`. */
  readonly widgets: string;
  readonly language: ToolLanguage;
  /** 0: one that is free. */
  readonly port: number;
  /** How many further ports are tried where that one is taken. */
  readonly portTries: number;
  /** Told after each build and after each save with mistakes. */
  readonly onState: (state: PreviewState) => void;
}

/** A preview that runs until it is closed. */
export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Only this machine can see the preview: the content may not be meant for the public yet. */
const host = '127.0.0.1';
const ownNames = new Set([host, 'localhost', '[::1]']);

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.ics': 'text/calendar; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the widgets over the content folder, and follows every save in it. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { folder, language, onState } = options;
  const feed = new PreviewFeed(folder);
  const listeners = new Set<ServerResponse>();
  const serveWidgets = sirv(options.widgets, { dev: true, etag: true });

  async function rebuild(): Promise<void> {
    const state = await feed.rebuild();
    for (const listener of listeners) sendState(listener, state);
    onState(state);
  }

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    const url = readUrl(request);
    if (!url) return refuse(response, 403);
    const { pathname, searchParams } = url;
    if (pathname === '/') return sendPage(response, folder, searchParams.get('ui') ?? language);
    if (pathname === '/preview.css') return send(response, 'text/css; charset=utf-8', readAsset('preview/preview.css'));
    if (pathname === '/preview.mjs') return send(response, 'text/javascript', readAsset('preview/preview.mjs'));
    if (pathname === '/events') return startEvents(request, response, listeners, feed.state);
    if (pathname.startsWith('/feed/v1/')) {
      const path = pathname.slice('/feed/v1/'.length);
      const bytes = feed.read(path);
      return bytes ? send(response, types[extname(path)] ?? 'application/octet-stream', bytes) : refuse(response, 404);
    }
    if (pathname.startsWith('/widgets/')) {
      request.url = pathname.slice('/widgets'.length);
      return serveWidgets(request, response, () => refuse(response, 404));
    }
    refuse(response, 404);
  });

  const port = await listen(server, options.port, host, options.portTries);
  // In this order, so that no save falls between the two.
  const watch = await watchFolder(folder, rebuild);
  await rebuild();
  return {
    url: `http://${host}:${port}/`,
    async close() {
      watch.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address asked for; none where a page elsewhere reaches this machine under a name of its own. */
function readUrl({ url = '/', headers }: IncomingMessage): URL | undefined {
  const address = `http://${headers.host ?? ''}${url}`;
  if (!URL.canParse(address)) return undefined;
  const parsed = new URL(address);
  return ownNames.has(parsed.hostname) ? parsed : undefined;
}

function sendPage(response: ServerResponse, folder: string, language: string): void {
  response.setHeader('Content-Security-Policy', pagePolicy);
  send(
    response,
    'text/html; charset=utf-8',
    Buffer.from(renderPreviewPage(basename(folder), language === 'id' ? 'id' : 'en')),
  );
}

function send(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response.writeHead(200, { 'Content-Type': type }).end(bytes);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function startEvents(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
  state: PreviewState,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  // The browser comes back by itself; soon, since the tool is often started anew.
  response.write('retry: 1000\n\n');
  sendState(response, state);
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function sendState(response: ServerResponse, state: PreviewState): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}
