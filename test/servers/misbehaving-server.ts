import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respond } from './misbehaviours.js';

/** A request as the server saw it. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Bytes of the body handed over before the visitor had enough. */
  sentBytes: number;
  /** The visitor hung up before the end. */
  isAborted: boolean;
}

export interface MisbehavingServer {
  /** `http://127.0.0.1:<port>`: another origin than the page's. */
  readonly origin: string;
  /** Requests whose path begins so. */
  getRequests(prefix: string): readonly LoggedRequest[];
  /** Forgets these requests, and the mode that was set for them. */
  reset(prefix?: string): void;
  /** From now on, paths that begin so behave as this mode (`ok?revision=2`), whatever mode they name. */
  setMode(prefix: string, mode: string): void;
  close(): Promise<void>;
}

export interface MisbehavingServerOptions {
  /** Makes the feed of the modes that have one. Default: a small feed of the partner and locale in the path. */
  readonly makeFeed?: (partner: string, lang: string) => object | undefined;
  /** 0: any free port. */
  readonly port?: number;
}

/**
 * Starts a feed server that fails on demand. A path is `/<mode>/<anything>/<partner>/<lang>.json`; the modes are listed
 * in `misbehaviours.ts`. Browsers steer it below `/-/`: `log`, `reset` and `mode`, each with `?path=<prefix>`.
 */
export async function startMisbehavingServer(options: MisbehavingServerOptions = {}): Promise<MisbehavingServer> {
  let log: LoggedRequest[] = [];
  const modes = new Map<string, { readonly mode: string; count: number }>();

  const getRequests = (prefix: string): LoggedRequest[] => log.filter(({ path }) => path.startsWith(prefix));
  const reset = (prefix = '/'): void => {
    log = log.filter(({ path }) => !path.startsWith(prefix));
    for (const key of [...modes.keys()]) if (key.startsWith(prefix)) modes.delete(key);
  };
  const setMode = (prefix: string, mode: string): void => {
    modes.set(prefix, { mode, count: 0 });
  };

  /** What a browser test may ask of the server itself. */
  function steer(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('path') ?? '/';
    if (url.pathname === '/-/reset') reset(prefix);
    if (url.pathname === '/-/mode') setMode(prefix, url.searchParams.get('mode') ?? 'ok');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(getRequests(prefix)));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.startsWith('/-/')) return steer(url, response);
    const path = url.pathname + url.search;
    const { method = '', headers } = request;
    const entry: LoggedRequest = { method, path, headers, sentBytes: 0, isAborted: false };
    log.push(entry);
    response.on('close', () => {
      entry.isAborted = !response.writableFinished;
    });
    const [, ownMode = '', ...rest] = url.pathname.split('/');
    const prefixes = [...modes.keys()].filter((prefix) => path.startsWith(prefix));
    const given = modes.get(prefixes.sort((a, b) => b.length - a.length)[0] ?? '');
    if (given) given.count += 1;
    const mode = new URL(given ? `/${given.mode}` : `/${ownMode}${url.search}`, url);
    const lang = rest.at(-1)?.replace(/\.json$/, '') || 'en';
    const partner = rest.at(-2) ?? 'bandung';
    respond({
      mode: mode.pathname.slice(1),
      parameters: mode.searchParams,
      request,
      response,
      count: given?.count ?? getRequests(url.pathname).length,
      makeFeed: () => options.makeFeed?.(partner, lang),
      partner,
      lang,
      noteBytes: (bytes) => (entry.sentBytes += bytes),
    });
  }

  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, getRequests, reset, setMode, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
