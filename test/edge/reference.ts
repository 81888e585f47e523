import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPort, startNginx } from './run-nginx.ts';
import type { Nginx } from './run-nginx.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nginxFolder = join(root, 'demo/nginx');

/** The release that the tests put up. */
export const version = '1.0.0';

/** Origin and edge as `demo/nginx/` describes them, on random ports of the loopback address, in a temporary folder. */
export interface Reference {
  readonly origin: Nginx;
  readonly edge: Nginx;
  /** Temporary folder of everything. */
  readonly folder: string;
  /** What the publisher writes: `feed/v1/`. */
  readonly contentFolder: string;
  /** Files as the origin serves them: `v1/…`. */
  readonly publicFolder: string;
  restartOrigin(): Promise<void>;
  /** The edge keeps its copies. */
  restartEdge(): Promise<void>;
  /** Ends both and removes the folder. */
  close(): Promise<void>;
}

export interface ReferenceOptions {
  /** Instead of 300 s. */
  readonly maxAge?: number;
  /** Instead of 86,400 s. */
  readonly whileRevalidate?: number;
}

/** What `npm run build` makes. */
export const distFolder = join(root, 'dist');

function ensureBuild(): void {
  if (existsSync(join(distFolder, 'feed/v1/index.json')) && existsSync(join(distFolder, 'integrity.json'))) return;
  console.log('There is no finished build in dist/: running npm run build.');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A file of `demo/nginx/` with some of its settings changed, each of which stands there exactly once. */
async function readConfig(name: string, changes: Readonly<Record<string, string>>): Promise<string> {
  let text = await readFile(join(nginxFolder, name), 'utf8');
  for (const setting of Object.keys(changes)) {
    assert.equal(text.split(setting).length, 2, `${name} holds “${setting}” once`);
    text = text.replace(setting, () => changes[setting] ?? '');
  }
  return text;
}

export const putUpScript = join(nginxFolder, 'put-up.sh');

/** Runs `put-up.sh`; returns what it says. */
export function putUp(...args: string[]): string {
  return execFileSync(putUpScript, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

export async function startReference({ maxAge, whileRevalidate }: ReferenceOptions = {}): Promise<Reference> {
  const folder = await mkdtemp(join(tmpdir(), 'bandung-edge-'));
  try {
    const site = join(folder, 'site');
    ensureBuild();
    putUp(distFolder, site, version);
    const [originPort, edgePort] = [await findPort(), await findPort()];
    const originConfig = await readConfig('origin.conf', {
      'default /srv/bandung-widgets/public;': `default ${join(site, 'public')};`,
      'listen 127.0.0.1:8080;': `listen 127.0.0.1:${originPort};`,
      '/var/log/nginx/bandung-origin.log': join(folder, 'origin/access.log'),
      ...(maxAge && { '$bandung_max_age { default 300; }': `$bandung_max_age { default ${maxAge}; }` }),
      ...(whileRevalidate && {
        '$bandung_while_revalidate { default 86400; }': `$bandung_while_revalidate { default ${whileRevalidate}; }`,
      }),
    });
    const edgeConfig = await readConfig('edge.conf', {
      'server 127.0.0.1:8080;': `server 127.0.0.1:${originPort};`,
      'listen 80;': `listen 127.0.0.1:${edgePort};`,
      'listen [::]:80;': '',
      '/var/cache/bandung-edge': join(folder, 'edge/cache'),
      '/var/log/nginx/bandung-edge.log': join(folder, 'edge/access.log'),
    });
    await mkdir(join(folder, 'edge'));
    const startOrigin = (): Promise<Nginx> =>
      startNginx({ folder: join(folder, 'origin'), config: originConfig, port: originPort });
    const startEdge = (): Promise<Nginx> =>
      startNginx({ folder: join(folder, 'edge'), config: edgeConfig, port: edgePort });
    let origin = await startOrigin();
    let edge = await startEdge();
    return {
      get origin() {
        return origin;
      },
      get edge() {
        return edge;
      },
      folder,
      contentFolder: join(site, 'content'),
      publicFolder: join(site, 'public'),
      async restartOrigin() {
        await origin.stop();
        origin = await startOrigin();
      },
      async restartEdge() {
        await edge.stop();
        edge = await startEdge();
      },
      async close() {
        await edge.stop();
        await origin.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface FeedIndex {
  readonly partners: readonly { readonly id: string }[];
  readonly locales: readonly string[];
}

/** Addresses of all slices: every partner and Bandung in general, in every locale. */
export function listSlices({ contentFolder }: Reference): string[] {
  const index = JSON.parse(readFileSync(join(contentFolder, 'feed/v1/index.json'), 'utf8')) as FeedIndex;
  const partners = ['bandung', ...index.partners.map(({ id }) => id)];
  return partners.flatMap((partner) => index.locales.map((locale) => `/v1/feed/v1/${partner}/${locale}.json`));
}
