/**
 * Runs the unit tests and the smoke tests in three browser engines side by side, or what is named as arguments:
 * `npm run test:browsers -- chromium:smoke firefox webkit`. Goes on after a failure, tells what was skipped and why, and ends with the
 * plain line `N passed, N failed`. Needs `dist/`, and builds it where there is none.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../../.config/chromium.mjs';
import { ensureFirefox } from '../../.config/firefox.mjs';
import { ensureWebkit } from '../../.config/webkit.mjs';
import { distFolder } from '../end-to-end/stage.ts';
import { inabilities } from './cannot.ts';
import { engines } from './open-browser.ts';
import type { Engine } from './open-browser.ts';

interface Outcome {
  readonly engine: string;
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** A suite that takes longer hangs: on a machine with much else to do, one that is well has taken six minutes. */
const limitMs = 900_000;

const ensurers = { chromium: ensureChromium, firefox: ensureFirefox, webkit: ensureWebkit };

const configs = {
  chromium: '.config/web-test-runner.config.mjs',
  firefox: '.config/web-test-runner.firefox.config.mjs',
  webkit: '.config/web-test-runner.webkit.config.mjs',
};

const suites = {
  unit: {
    makeCommand: (engine: Engine) => `wtr --config ${configs[engine]}`,
    counts: /^(?:\w+ )?unit: (?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/m,
  },
  smoke: {
    makeCommand: () => 'node --import tsx --test --test-reporter=spec test/browsers/*.test.ts',
    counts: /^ℹ pass (?<passed>\d+)[^]*?^ℹ fail (?<failed>\d+)[^]*?^ℹ skipped (?<skipped>\d+)/m,
  },
};

const suiteNames = ['unit', 'smoke'] as const;
const named = process.argv.slice(2);

function isWanted(engine: Engine, suite: (typeof suiteNames)[number]): boolean {
  return named.length === 0 || named.includes(engine) || named.includes(`${engine}:${suite}`);
}

/** Runs a command with all that it starts; what it prints is returned. */
function run(command: string, environment: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // A group of its own, so that a suite that hangs ends with its browsers.
    const child = spawn(command, {
      shell: true,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    const endGroup = (): void => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      output += `\nStill not done after ${limitMs / 1000} s: ${command}\n`;
      endGroup();
    }, limitMs);
    process.once('exit', endGroup);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', endGroup);
      resolve({ code: code ?? 1, output });
    });
  });
}

async function runSuite(engine: Engine, suite: keyof typeof suites): Promise<Outcome> {
  const { makeCommand, counts } = suites[suite];
  const started = Date.now();
  const { code, output } = await run(makeCommand(engine), { BANDUNG_ENGINE: engine });
  console.log(`\n== ${suite} in ${engine}\n${output}`);
  const match = counts.exec(output)?.groups;
  const failed = Number(match?.['failed'] ?? 0);
  return {
    engine,
    suite,
    passed: Number(match?.['passed'] ?? 0),
    // A runner that ends badly without a failed test has failed as a whole.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: Number(match?.['skipped'] ?? 0),
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

async function runEngine(engine: Engine): Promise<Outcome[]> {
  try {
    ensurers[engine]();
  } catch (error) {
    console.log(`\n${error instanceof Error ? error.message : String(error)}`);
    return [{ engine, suite: 'start', passed: 0, failed: 1, skipped: 0, seconds: 0 }];
  }
  const results: Outcome[] = [];
  for (const suite of suiteNames) {
    if (isWanted(engine, suite)) results.push(await runSuite(engine, suite));
  }
  return results;
}

function report(outcomes: readonly Outcome[]): void {
  console.log('\nengine    suite   passed  failed  skipped  seconds');
  for (const { engine, suite, passed, failed, skipped, seconds } of outcomes) {
    const figures = [passed, failed, skipped, seconds].map((figure, index) =>
      String(figure).padStart([6, 8, 9, 9][index]!),
    );
    console.log(`${engine.padEnd(10)}${suite.padEnd(8)}${figures.join('')}`);
  }
  const skipped = inabilities.filter(({ engine }) => outcomes.some((outcome) => outcome.engine === engine));
  if (skipped.length > 0) console.log('\nSkipped by name:');
  for (const { engine, file, test, reason } of skipped) console.log(`- ${engine}: ${file}: ${test}. ${reason}`);
  console.log('');
  for (const { engine, suite, passed, failed, skipped: left } of outcomes) {
    console.log(`${engine} ${suite}: ${passed} passed, ${failed} failed, ${left} skipped`);
  }
}

const known = engines.flatMap((engine) => [engine, ...suiteNames.map((suite) => `${engine}:${suite}`)]);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}, but ${known.join(', ')}.`);
// Ctrl+C ends what was started, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const outcomes: Outcome[] = [];
if (!existsSync(join(distFolder, 'bandung-widgets.js'))) await run('npm run --silent build');
// Side by side: each waits for its driver much of the time.
const wanted = engines.filter((engine) => suiteNames.some((suite) => isWanted(engine, suite)));
outcomes.push(...(await Promise.all(wanted.map(runEngine))).flat());
report(outcomes);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\nbrowsers: ${passed} passed, ${failed} failed`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
