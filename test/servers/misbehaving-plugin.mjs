import { tsImport } from 'tsx/esm/api';

/**
 * Web Test Runner plugin: a misbehaving server for as long as the tests run. Tests learn its address from
 * `/misbehaving-origin`, best by `misbehaving-client.ts`. `/misbehaving-echo` tells what the page's own server is sent.
 */
export function misbehavingPlugin() {
  let server;
  return {
    name: 'misbehaving-server',
    async serverStart() {
      const { startMisbehavingServer } = await tsImport('./misbehaving-server.ts', import.meta.url);
      server = await startMisbehavingServer();
    },
    async serverStop() {
      await server?.close();
    },
    serve(context) {
      if (context.path === '/misbehaving-origin') return { body: server.origin, type: 'text' };
      if (context.path === '/misbehaving-echo') return { body: JSON.stringify(context.headers), type: 'json' };
      return undefined;
    },
  };
}
