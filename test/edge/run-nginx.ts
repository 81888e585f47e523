import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server of nginx, in a folder of its own. */
export interface Nginx {
  readonly port: number;
  /** Lines of its access log so far. */
  readLog(): Promise<string[]>;
  /** Ends it at once, open connections and all; resolves when its port is free. */
  stop(): Promise<void>;
}

export interface NginxOptions {
  /** Where its files go. The access log is `access.log` there. */
  readonly folder: string;
  /** What would lie in `/etc/nginx/conf.d/`. */
  readonly config: string;
  readonly port: number;
}

/** Path of a program, also where `sbin` is not on the path of a normal user. Throws with the mend. */
export function findProgram(name: string): string {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`These tests need ${name}: on Debian, apt install ${name}.`);
  return found;
}

/** A port that is free now. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Debian's `nginx.conf` around the file, without what only the whole machine has. */
function wrapConfig({ folder, config }: NginxOptions): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, 'tmp', name)};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 2;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')} warn;
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
${temporary}
${config}
}
`;
}

export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const { folder, port } = options;
  await mkdir(join(folder, 'tmp'), { recursive: true });
  const file = join(folder, 'nginx.conf');
  await writeFile(file, wrapConfig(options));
  const program = findProgram('nginx');
  const base = ['-e', join(folder, 'error.log'), '-p', folder, '-c', file];
  // A mistake in the file is told with its line.
  execFileSync(program, [...base, '-q', '-t'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const child = spawn(program, [...base, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // Nothing stays behind, whatever becomes of the test.
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  await waitForPort(port, child, folder);
  return {
    port,
    async readLog() {
      const text = await readFile(join(folder, 'access.log'), 'utf8');
      return text.split('\n').filter(Boolean);
    },
    async stop() {
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      end();
      await ended;
    },
  };
}

async function waitForPort(port: number, child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== undefined));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const errors = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
  throw new Error(`nginx does not listen on port ${port}.\n${errors}`);
}
