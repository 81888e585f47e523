import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { ensureStorybook, storybookFolder } from './build-storybook.ts';

/** A story as Storybook's index lists it. */
export interface StoryEntry {
  readonly id: string;
  /** Its place in the sidebar, such as `Elements/City profile`. */
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** The built Storybook on a server of its own. */
export interface Storybook {
  /** Ends with a slash. */
  readonly url: string;
  readonly stories: readonly StoryEntry[];
  /** Pages of documentation: the written ones and those made for an element. */
  readonly docs: readonly StoryEntry[];
  close(): Promise<void>;
}

interface Index {
  readonly entries: Readonly<Record<string, StoryEntry & { readonly type: 'story' | 'docs' }>>;
}

/**
 * Serves the built Storybook on a random port; builds it where it is missing or older than its sources.
 *
 * @param folder - the path that it is served under, with slashes at both ends
 */
export async function openStorybook(folder = '/'): Promise<Storybook> {
  await ensureStorybook();
  const { entries } = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as Index;
  const list = Object.values(entries);
  const serve = sirv(storybookFolder, { etag: true });
  const server = createServer((request, response) => {
    // The browser's own wish, of no concern to any test.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const isInside = request.url?.startsWith(folder) ?? false;
    if (isInside) request.url = `/${request.url?.slice(folder.length)}`;
    const refuse = (): void => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    if (isInside) serve(request, response, refuse);
    else refuse();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    stories: list.filter(({ type }) => type === 'story'),
    docs: list.filter(({ type }) => type === 'docs'),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
