import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder } from '../end-to-end/stage.ts';

const types: Record<string, string> = { html: 'text/html; charset=utf-8', json: 'application/json' };

/**
 * Serves the built library, its embed pages and oEmbed files at the address where they are: a build writes its public
 * origin into them, and no port is known then.
 */
export function createOriginHandler(): RequestListener {
  const serve = createWidgetHandler(distFolder);
  let builtFor: Promise<string> | undefined;
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = /^\/(?:embed|oembed)\/[\w-]+\/[\w.-]+\.(html|json)$/.exec(pathname)?.[1];
    if (type === undefined) return serve(request, response);
    builtFor ??= readFile(join(distFolder, 'embed/suwon/city-profile.ko.html'), 'utf8').then(
      (page) => /rel="canonical" href="(.+?)\/embed\//.exec(page)?.[1] ?? 'nowhere',
    );
    Promise.all([readFile(join(distFolder, pathname), 'utf8'), builtFor]).then(
      ([text, origin]) => {
        response.writeHead(200, { 'Content-Type': types[type], 'Access-Control-Allow-Origin': '*' });
        response.end(text.replaceAll(origin, `http://${request.headers.host}`));
      },
      () => response.writeHead(404).end('Not found'),
    );
  };
}
