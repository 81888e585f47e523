import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ask, readCacheStatus } from './ask.ts';
import { startReference } from './reference.ts';
import type { Reference } from './reference.ts';
import { findProgram } from './run-nginx.ts';

const path = '/v1/feed/v1/suwon/ko.json';

interface Load {
  readonly perSecond: number;
  readonly requests: number;
}

/** Lets wrk ask for the slice over 32 connections. Any failed or refused request fails the test. */
async function press(port: number, seconds: number, headers: Readonly<Record<string, string>>): Promise<Load> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const url = `http://127.0.0.1:${port}${path}`;
  const args = ['-t2', '-c32', `-d${seconds}s`, '--timeout', '10s', ...lines, url];
  const { stdout } = await promisify(execFile)(findProgram('wrk'), args);
  assert.doesNotMatch(stdout, /Socket errors|Non-2xx/, stdout);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  assert.ok(requests > 0 && perSecond > 0, stdout);
  return { perSecond, requests };
}

describe('the edge under load', () => {
  let reference: Reference;

  before(async () => {
    reference = await startReference();
  });

  after(() => reference?.close());

  it('answers wrk for ten seconds without an error and with one request to the origin', async (context) => {
    const { edge, origin } = reference;
    const { requests } = await press(edge.port, 10, { 'Accept-Encoding': 'br' });
    assert.equal((await origin.readLog()).length, 1);
    const answer = await ask(edge.port, path, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(readCacheStatus(answer), 'HIT');
    context.diagnostic(`${requests} requests, 0 errors, 1 request to the origin`);
  });

  it('answers several times as often from its copy as by asking the origin each time', async (context) => {
    const { edge, origin } = reference;
    const br = { 'Accept-Encoding': 'br' };
    const rates: Record<string, number[]> = { cached: [], uncached: [], origin: [], plain: [] };
    // In turn, so that a busy moment of the machine hits all alike.
    for (let round = 0; round < 3; round += 1) {
      rates.cached!.push((await press(edge.port, 1, br)).perSecond);
      rates.uncached!.push((await press(edge.port, 1, { ...br, 'X-Bandung-Refresh': '1' })).perSecond);
      rates.origin!.push((await press(origin.port, 1, br)).perSecond);
      rates.plain!.push((await press(origin.port, 1, { 'Accept-Encoding': 'identity' })).perSecond);
    }
    const median = (name: string): number => [...rates[name]!].sort((a, b) => a - b)[1]!;
    const sizes = await Promise.all(
      ['br', 'identity'].map((encoding) => ask(edge.port, path, { headers: { 'Accept-Encoding': encoding } })),
    );
    const saved = sizes[1]!.body.length / sizes[0]!.body.length;
    const ratio = (a: string, b: string): string => (median(a) / median(b)).toFixed(1);
    context.diagnostic(
      `requests per second, edge with its copy : edge asking each time = ${ratio('cached', 'uncached')} : 1`,
    );
    context.diagnostic(`requests per second, edge with br : origin with br = ${ratio('cached', 'origin')} : 1`);
    context.diagnostic(
      `requests per second, edge with br : origin without compression = ${ratio('cached', 'plain')} : 1`,
    );
    context.diagnostic(`bytes, plain : br = ${saved.toFixed(1)} : 1`);
    assert.ok(median('cached') > median('uncached'));
  });
});
