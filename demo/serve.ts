/**
 * The demo as in life: the pages of the partner cities on one origin, scripts and feed of Bandung on another. An edit
 * below `demo/content/` is published at once, so that open pages show it with their next look for news.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCli } from '../src/publisher/cli.ts';
import { createPageHandler, createWidgetHandler } from './handlers.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4100' }, host: { type: 'string', default: 'localhost' } },
});
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const content = fileURLToPath(new URL('content', import.meta.url));

const io = {
  cwd: process.cwd(),
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

/** Listens on a port, or on the next one that is free; at most 20 are tried. */
function listen(server: Server, port: number, triesLeft = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && triesLeft > 0) resolve(listen(server, port + 1, triesLeft - 1));
      else reject(error);
    });
    server.listen(port, values.host, () => resolve(port));
  });
}

function publishOnEdit(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void runCli(['build', content, '--out', `${dist}/feed/v1`, '--compress'], io), 200);
  });
}

const widgetPort = await listen(createServer(createWidgetHandler(dist)), Number(values.port) + 1);
const widgets = `http://${values.host}:${widgetPort}`;
const pagePort = await listen(createServer(createPageHandler(widgets)), Number(values.port));
publishOnEdit();
console.log(`Scripts and feed:  ${widgets}/`);
console.log(`Demo pages:        http://${values.host}:${pagePort}/`);
