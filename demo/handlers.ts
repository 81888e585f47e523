import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { renderDemoPages } from './render-pages.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Headers that every file of ours needs on foreign pages; see "Self-hosting" in the README. */
const openHeaders: Record<string, string> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  // Lets a page say how old a cached copy is.
  'Access-Control-Expose-Headers': 'Date',
};

const feedCaching = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const scriptCaching = 'public, max-age=300';
const hashedCaching = 'public, max-age=31536000, immutable';

/** Serves `dist/` as Bandung would: open to every origin, cached as the docs say, precompressed where it can. */
export function createWidgetHandler(folder: string): RequestListener {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response: ServerResponse, path: string) {
      for (const name of Object.keys(openHeaders)) response.setHeader(name, openHeaders[name] ?? '');
      const isHashed = path.startsWith('/chunks/') || path.includes('/media/');
      const caching = path.startsWith('/feed/') ? feedCaching : scriptCaching;
      response.setHeader('Cache-Control', isHashed ? hashedCaching : caching);
    },
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response, () => {
      response.writeHead(404, { ...openHeaders, 'Content-Type': 'text/plain' });
      response.end('Not found');
    });
  };
}

/** Serves the demo pages, their widgets taken from `widgets` (an origin). */
export function createPageHandler(widgets: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname)
      .replace(/^\/+/, '')
      .replace(/(^|\/)$/, '$1index.html');
    // Read for each request, so that an edit shows with a reload.
    const bytes = renderDemoPages(() => widgets).get(path);
    if (!bytes) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
  };
}
