/**
 * The demo as in life: the pages of the partner cities on one origin, scripts and feed of Bandung on another. An edit
 * below `demo/content/` is published at once, feed and embed pages, so that open pages show it with their next look for news.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCli } from '../src/publisher/cli.ts';
import { listen } from '../src/publisher/previewing/listen.ts';
import { watchFolder } from '../src/publisher/previewing/watch-folder.ts';
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

async function publish(): Promise<void> {
  const code = await runCli(['build', content, '--out', `${dist}/feed/v1`, '--compress'], io);
  if (code === 0) await runCli(['pages', content, '--site', dist, '--compress'], io);
}

const widgetPort = await listen(createServer(createWidgetHandler(dist)), Number(values.port) + 1, values.host);
const widgets = `http://${values.host}:${widgetPort}`;
const pagePort = await listen(createServer(createPageHandler(widgets)), Number(values.port), values.host);
await watchFolder(content, publish);
console.log(`Scripts and feed:  ${widgets}/`);
console.log(`Demo pages:        http://${values.host}:${pagePort}/`);
