import { cpus, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';

/** The machine, in general terms. */
export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
}

export function describeMachine(browser: Browser): Machine {
  return {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
    browser: `Chromium ${browser.version()}`,
    node: process.version,
  };
}
