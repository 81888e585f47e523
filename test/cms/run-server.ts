import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo, NetConnectOpts } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A program that this run has started. */
export interface Running {
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

const run = promisify(execFile);

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

/** Starts a server and resolves once it answers at `address`. What it says is shown only if it ends too early. */
async function startServer(
  command: string,
  args: readonly string[],
  env: Environment,
  address: NetConnectOpts,
): Promise<Running> {
  // In a group of its own, so that its workers end with it.
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, 'SIGTERM');
  };
  // Nothing stays behind, whatever becomes of the test.
  process.once('exit', end);
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(address, () => resolve(socket.destroy() !== undefined));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) {
      return {
        async stop() {
          process.off('exit', end);
          end();
          await ended;
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  end();
  throw new Error(`${command} does not answer.\n${said}`);
}

/** PHP's own server for a folder of scripts. */
export function startPhp(folder: string, port: number, env: Environment): Promise<Running> {
  const args = ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', folder];
  const workers = { PHP_CLI_SERVER_WORKERS: '4', ...env };
  return startServer('php', args, workers, { port, host: '127.0.0.1' });
}

/** Runs a PHP script to its end; what it prints. */
export async function runPhp(script: string, args: readonly string[], env: Environment = {}): Promise<string> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 10_000_000 };
  const { stdout } = await run('php', ['-d', 'display_errors=stderr', script, ...args], options);
  return stdout;
}

/** A database server of its own in a folder, to be reached by a socket there alone. */
export async function startMariaDb(folder: string): Promise<Running & { readonly socket: string }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const setUp = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, ...setUp, ...user]);
  const server = ['/usr/sbin/mariadbd', '/usr/bin/mariadbd'].find((path) => existsSync(path)) ?? 'mariadbd';
  const lean = ['--innodb-buffer-pool-size=64M', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const args = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...lean, ...user];
  const running = await startServer(server, args, {}, { path: socket });
  return { ...running, socket };
}

/** Runs a statement in a database server of ours. */
export async function runSql(socket: string, statement: string): Promise<void> {
  await run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', statement]);
}
