import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inabilities } from './cannot.ts';
import { engines } from './open-browser.ts';
import type { Engine } from './open-browser.ts';

function readEngine(): Engine {
  const engine = engines.find((each) => each === process.env['BANDUNG_ENGINE']);
  if (!engine) throw new Error(`BANDUNG_ENGINE says which browser is tested: ${engines.join(', ')}.`);
  return engine;
}

/** The browser that is tested. */
export const engine = readEngine();

/** Makes the `it` of a test file: it skips by name what `cannot.ts` lists. Call `end` behind the last test. */
export function makeCheck(file: string): { check(name: string, test: () => Promise<void>): void; end(): void } {
  const toSkip = new Map(
    inabilities.filter((each) => each.file === file && each.engine === engine).map((each) => [each.test, each.reason]),
  );
  return {
    check(name, test) {
      const reason = toSkip.get(name);
      toSkip.delete(name);
      it(name, { skip: reason ?? false }, test);
    },
    end() {
      for (const name of toSkip.keys()) it(name, () => assert.fail('listed as skipped, but not there'));
    },
  };
}
