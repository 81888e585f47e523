#!/usr/bin/env node
/**
 * Starts the publisher's command-line tool: in a checkout from its source, in the installed package, which has neither
 * the source nor tsx, from the compiled modules.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

async function loadCli() {
  const source = new URL('./cli.ts', import.meta.url);
  if (existsSync(fileURLToPath(source)) && (await registerTsx())) return import(source.href);
  return import(new URL('../../dist/npm/publisher/cli.js', import.meta.url).href);
}

async function registerTsx() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
    return true;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return false;
    throw error;
  }
}

// Whoever reads the output, such as head, may have seen enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const { runCli } = await loadCli();
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  env: process.env,
});
