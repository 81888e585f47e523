import assert from 'node:assert/strict';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { runCli } from '../../../src/publisher/cli.js';
import { makeFolder, writeContent, type Documents } from '../fixtures/content.js';

export const demoContent = fileURLToPath(new URL('../../../demo/content', import.meta.url));

/** What the tool said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with content in `content/`, beside which sheets are written. */
export interface Desk {
  readonly folder: string;
  readonly run: (...argv: string[]) => Promise<Said>;
  /** Runs what must work. */
  readonly do: (...argv: string[]) => Promise<string>;
  readonly readText: (path: string) => Promise<string>;
  /** The texts of all documents that sheets can change. */
  readonly readDocuments: () => Promise<Record<string, string>>;
}

/** The real content of the demo. */
export async function stageDemo(context: TestContext): Promise<Desk> {
  const folder = await makeFolder(context);
  await cp(demoContent, join(folder, 'content'), { recursive: true });
  return makeDesk(folder);
}

/** The small content of the fixtures. */
export async function stageSmall(context: TestContext, change?: (documents: Documents) => void): Promise<Desk> {
  const folder = await makeFolder(context);
  await writeContent(join(folder, 'content'), change);
  return makeDesk(folder);
}

function makeDesk(folder: string): Desk {
  const run = async (...argv: string[]): Promise<Said> => {
    const said = { out: '', err: '' };
    const code = await runCli(argv, {
      cwd: folder,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
    return { code, ...said };
  };
  const readText = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  return {
    folder,
    run,
    readText,
    do: async (...argv) => {
      const { code, out, err } = await run(...argv);
      assert.equal(code, 0, err);
      return out;
    },
    readDocuments: async () => {
      const names = (await readdir(join(folder, 'content/events'))).map((name) => `content/events/${name}`);
      const entries = [...names.sort(), 'content/highlights.json'].map(async (name) => [name, await readText(name)]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
    },
  };
}

/** Takes all events and places out of the content, so that nothing but the sheet can bring them back. */
export async function emptyDocuments({ folder, readDocuments }: Desk): Promise<void> {
  for (const name of Object.keys(await readDocuments())) {
    const list = name.endsWith('highlights.json') ? 'highlights' : 'events';
    await writeFile(join(folder, name), `{\n  "${list}": []\n}\n`);
  }
}

/** Changes a file inside a workbook. */
export async function patchWorkbook(file: string, path: string, change: (xml: string) => string): Promise<void> {
  const files = unzipSync(await readFile(file));
  const before = new TextDecoder().decode(files[path]);
  const after = change(before);
  assert.notEqual(after, before, 'The patch has hit nothing.');
  await writeFile(file, zipSync({ ...files, [path]: new TextEncoder().encode(after) }));
}
