/**
 * The whole test run: types, lint and translations, then the build, then all tests. Goes on after a failure, so that
 * one run tells everything, and ends with the plain line `N passed, N failed`. With `--all` the slow suites run too:
 * releases, the caching edge, filters, recipes, foreign styles, content-management systems.
 */
import { spawn } from 'node:child_process';
import { ensureChromium } from '../.config/chromium.mjs';

interface Step {
  readonly name: string;
  readonly command: string;
}

/** Counts come out of each runner's own closing lines; a step without any counts as one. */
const counts = [
  /^unit: (?<passed>\d+) passed, (?<failed>\d+) failed/m,
  /^browsers: (?<passed>\d+) passed, (?<failed>\d+) failed/m,
  /^# pass (?<passed>\d+)[\s\S]*?^# fail (?<failed>\d+)/m,
  /^ℹ pass (?<passed>\d+)[\s\S]*?^ℹ fail (?<failed>\d+)/m,
];

const steps: readonly Step[] = [
  { name: 'messages', command: 'npm run --silent localize' },
  { name: 'types, lint and translations', command: 'npm run --silent lint' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'sizes', command: 'tsx test/sizes/check-sizes.ts' },
  { name: 'publisher', command: 'npm run --silent test:publisher' },
  { name: 'unit', command: 'npm run --silent test:unit' },
  { name: 'end to end', command: 'npm run --silent test:end-to-end' },
];

const slowSteps: readonly Step[] = [
  { name: 'release', command: 'npm run --silent test:release' },
  { name: 'edge', command: 'npm run --silent test:edge' },
  { name: 'filters', command: 'npm run --silent test:filters' },
  { name: 'recipes', command: 'npm run --silent test:recipes' },
  { name: 'hosts', command: 'npm run --silent test:hosts' },
  { name: 'content-management systems', command: 'npm run --silent test:cms' },
];

/** Runs a command of the project; what it prints is shown and returned. */
function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // In the npm script's environment, node_modules/.bin is on the path.
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

ensureChromium();
let passed = 0;
let failed = 0;
for (const { name, command } of process.argv.includes('--all') ? [...steps, ...slowSteps] : steps) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { code, output } = await run(command);
  const match = counts.map((pattern) => pattern.exec(output)).find(Boolean)?.groups;
  const failures = Number(match?.['failed'] ?? 0);
  passed += match ? Number(match['passed']) : code === 0 ? 1 : 0;
  // A runner that ends badly without a failed test has failed as a step.
  failed += code !== 0 && failures === 0 ? 1 : failures;
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
