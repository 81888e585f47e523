import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { listen } from '../../end-to-end/stage.ts';
import { servePacked } from './packed-files.ts';

/** Two origins, as in life: the host's pages, and the library with the files of the peers. */
export interface Origins {
  readonly host: string;
  readonly library: string;
  setPage(path: string, markup: string): void;
  close(): Promise<void>;
}

/** Starts both on random ports. `mounts`: folder by the path below which it is served; the first that fits counts. */
export async function openOrigins(mounts: ReadonlyMap<string, string>): Promise<Origins> {
  const pages = new Map<string, Buffer>();
  const host = await listen(servePacked((path) => pages.get(path)));
  const library = await listen(
    servePacked((path) => {
      const [prefix, folder] = [...mounts].find(([each]) => path.startsWith(each)) ?? [];
      return prefix === undefined || folder === undefined ? undefined : readBelow(folder, path.slice(prefix.length));
    }),
  );
  return {
    // Two names of the loopback address: the library is of another site, not only of another port.
    host: `http://localhost:${host.port}`,
    library: `http://127.0.0.1:${library.port}`,
    setPage(path, markup) {
      if (pages.has(path)) throw new Error(`There is a page ${path} already.`);
      pages.set(path, Buffer.from(markup));
    },
    async close() {
      for (const { server } of [host, library]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function readBelow(folder: string, path: string): Buffer | undefined {
  const relative = normalize(`/${path}`);
  const file = join(folder, relative);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
