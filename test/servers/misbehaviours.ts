import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeSmallFeed } from './small-feed.js';

/** One request to answer, well or badly. */
export interface Exchange {
  readonly mode: string;
  /** Of the query: see each mode. `revision` changes the feed of all modes that have one. */
  readonly parameters: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this path has been asked for, or since the mode was set, this time included. */
  readonly count: number;
  readonly partner: string;
  readonly lang: string;
  makeFeed(): object | undefined;
  noteBytes(count: number): void;
}

type Misbehaviour = (exchange: Exchange) => void | Promise<void>;

const corsHeaders = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const jsonType = 'application/json; charset=utf-8';
/** What the real server sends with a feed. */
const cacheHeader = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

/** The ways to answer, by the first part of the path. */
const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  /** A feed, with ETag and 304. `cache`: its Cache-Control; `expose`: a header that pages may read, such as `Date`. */
  ok: sendFeed,
  /** Any HTTP status: `/404/…`, `/429/…`, `/500/…`. `times`: how often, then a feed; `cache`: its Cache-Control. */
  status: (exchange) => fail(exchange, Number(exchange.mode)),
  /** A feed `times` times (default 1), then the status `then` (default 500). */
  'ok-then-fail': (exchange) =>
    exchange.count > getNumber(exchange, 'times', 1)
      ? send(exchange, getNumber(exchange, 'then', 500), 'down', { 'Content-Type': 'text/plain' })
      : sendFeed(exchange),
  /** No answer at all. */
  hang: () => {},
  /** Headers and a first byte, then nothing. */
  'hang-body': ({ response }) => {
    response.writeHead(200, { ...corsHeaders, 'Content-Type': jsonType });
    response.write('{');
  },
  /** A feed in `parts` parts (default 20), `every` ms (default 200). */
  drip: async (exchange) => {
    const { response } = exchange;
    const body = Buffer.from(getBody(exchange));
    const size = Math.ceil(body.byteLength / getNumber(exchange, 'parts', 20));
    response.writeHead(200, { ...corsHeaders, 'Content-Type': jsonType });
    for (let start = 0; start < body.byteLength && !response.destroyed; start += size) {
      response.write(body.subarray(start, start + size));
      await sleep(getNumber(exchange, 'every', 200));
    }
    response.end();
  },
  /** The first half of a feed, as if it were all. */
  truncated: (exchange) => {
    const body = getBody(exchange);
    send(exchange, 200, body.slice(0, body.length / 2));
  },
  /** The line breaks in the middle of the body. */
  cut: (exchange) => {
    const body = getBody(exchange);
    exchange.response.writeHead(200, { ...corsHeaders, 'Content-Length': Buffer.byteLength(body) });
    exchange.response.write(body.slice(0, body.length / 2), () => exchange.response.destroy());
  },
  /** The line breaks before any answer. */
  reset: ({ request }) => {
    request.socket.destroy();
  },
  /** A web page with status 200, as a maintenance page or a captive portal sends it. */
  html: (exchange) =>
    send(exchange, 200, '<!doctype html><title>Login</title><p>Welcome', { 'Content-Type': 'text/html' }),
  /** A good feed under a wrong name. */
  'wrong-type': (exchange) => send(exchange, 200, getBody(exchange), { 'Content-Type': 'text/plain' }),
  /** Nothing, with status 200. */
  empty: (exchange) => send(exchange, 200, ''),
  /** A good feed within `megabytes` (default 50) of white space, `pause` ms (default 0) after each 64 KB. */
  huge: async (exchange) => {
    const { response } = exchange;
    response.writeHead(200, { ...corsHeaders, 'Content-Type': jsonType });
    const isGone = once(response, 'close');
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const end = getNumber(exchange, 'megabytes', 50) * 16;
    const pause = getNumber(exchange, 'pause', 0);
    for (let index = 0; index < end && !response.destroyed; index += 1) {
      exchange.noteBytes(chunk.byteLength);
      if (!response.write(chunk)) await Promise.race([once(response, 'drain'), isGone]);
      if (pause > 0) await sleep(pause);
    }
    response.end(getBody(exchange));
  },
  /** Moved to a good feed. */
  redirect: (exchange) => {
    send(exchange, 302, '', { Location: `/ok/moved/${exchange.partner}/${exchange.lang}.json` });
  },
  /** A good feed that no other origin may read. */
  'no-cors': (exchange) => {
    exchange.response.writeHead(200, { 'Content-Type': jsonType });
    exchange.response.end(getBody(exchange));
  },
  /** JSON, but no feed of ours. */
  foreign: (exchange) => send(exchange, 200, '{"hello":"world"}'),
  /** Another major version. */
  'version-2': (exchange) => send(exchange, 200, getBody(exchange, { schemaVersion: '2.0' })),
  /** A newer minor version with fields that nobody knows yet. */
  'version-1.9': (exchange) => send(exchange, 200, getBody(exchange, { schemaVersion: '1.9', novelty: { a: [1] } })),
  /** Good but for some broken items. */
  'bad-items': (exchange) => {
    const feed = JSON.parse(getBody(exchange)) as { highlights?: unknown[] };
    const highlights = [null, 7, { id: 'nameless' }, ...(feed.highlights ?? [])];
    send(exchange, 200, JSON.stringify({ ...feed, highlights, contacts: 'none' }));
  },
  /** With the mark that some editors put at the beginning of a file. */
  'byte-order-mark': (exchange) => send(exchange, 200, `\uFEFF${getBody(exchange)}`),
};

/** Answers as the mode says; a number is a status, an unknown mode 404. */
export function respond(exchange: Exchange): void {
  const name = /^\d{3}$/.test(exchange.mode) ? 'status' : exchange.mode;
  const misbehave = Object.hasOwn(misbehaviours, name) ? misbehaviours[name] : undefined;
  void (misbehave ?? ((unknown) => send(unknown, 404, 'no such mode')))(exchange);
}

function fail(exchange: Exchange, status: number): void {
  if (exchange.count > getNumber(exchange, 'times', Infinity)) return sendFeed(exchange);
  const cache = exchange.parameters.get('cache') ?? 'no-cache';
  send(exchange, status, 'down', { 'Content-Type': 'text/plain', 'Cache-Control': cache });
}

function sendFeed(exchange: Exchange): void {
  const { parameters, request, response } = exchange;
  const body = getBody(exchange);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': parameters.get('cache') ?? cacheHeader,
    'Access-Control-Expose-Headers': parameters.get('expose') ?? '',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...corsHeaders, ...headers });
    response.end();
  } else {
    send(exchange, 200, body, headers);
  }
}

function send({ response }: Exchange, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...corsHeaders, 'Content-Type': jsonType, ...headers });
  response.end(body);
}

function getBody(exchange: Exchange, changes: object = {}): string {
  const { partner, lang, parameters } = exchange;
  const revision = parameters.get('revision');
  const feed = exchange.makeFeed() ?? makeSmallFeed(partner, lang);
  return JSON.stringify({ ...feed, ...(revision === null ? {} : { revision }), ...changes });
}

function getNumber({ parameters }: Exchange, name: string, otherwise: number): number {
  return Number(parameters.get(name) ?? otherwise);
}
