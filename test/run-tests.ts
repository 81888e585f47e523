/**
 * The whole test run: types, lint and translations, then the build, then all tests. Goes on after a failure, so that
 * one run tells everything, and ends with the plain line `N passed, N failed`. With `--all` the slow suites run too:
 * demo pages, widths, languages, accessibility, looks, hosts, filters, content-management systems, the caching edge, releases,
 * large feeds, other engines.
 */
import { spawn } from 'node:child_process';
import { ensureChromium } from '../.config/chromium.mjs';

interface Step {
  readonly name: string;
  readonly command: string;
  /** It waits more than it works, for clocks of servers: it runs beside the steps after it, and is told of at the end. */
  readonly isWaiting?: boolean;
}

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** The lines that tell what failed. */
  readonly failures: readonly string[];
}

/** How the runners mark what failed. */
const failureMark = /^[ \t]*(?:✖|𐄂|❌) .+$/gm;
/** What Node's runner tells of each failed test at its end. */
const failureReport = /^✖ failing tests:\n(?<report>[\s\S]+)/m;
const mostLinesTold = 60;

/** Counts come out of each runner's own closing lines; a step without any counts as one. */
const counts = [
  /^browsers: (?<passed>\d+) passed, (?<failed>\d+) failed/m,
  /^unit: (?<passed>\d+) passed, (?<failed>\d+) failed/m,
  /^# pass (?<passed>\d+)[\s\S]*?^# fail (?<failed>\d+)/m,
  /^ℹ pass (?<passed>\d+)[\s\S]*?^ℹ fail (?<failed>\d+)/m,
];

/** Some of the end-to-end tests, by the names of their files. */
function endToEnd(...names: string[]): string {
  const files = names.map((name) => `test/end-to-end/${name}.test.ts`);
  return `node --import tsx --test --test-concurrency=2 --test-reporter=spec ${files.join(' ')}`;
}

const steps: readonly Step[] = [
  { name: 'messages', command: 'npm run --silent localize' },
  { name: 'types, lint and translations', command: 'npm run --silent lint' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'sizes', command: 'tsx test/sizes/check-sizes.ts' },
  { name: 'checks of translations', command: 'npm run --silent test:translations' },
  { name: 'publisher', command: 'npm run --silent test:publisher' },
  { name: 'unit', command: 'npm run --silent test:unit' },
  { name: 'stories', command: 'npm run --silent test:stories' },
  { name: 'end to end', command: endToEnd('conduct', 'languages', 'policies', 'ways-in') },
];

const slowSteps: readonly Step[] = [
  {
    name: 'end to end, the rest',
    command: endToEnd('debug', 'demo', 'embed', 'embed-frames', 'hints', 'integrity', 'layout-shift', 'live'),
  },
  { name: 'widths and tokens', command: 'npm run --silent test:widths' },
  { name: 'languages', command: 'npm run --silent test:languages' },
  { name: 'accessibility', command: 'npm run --silent test:accessibility' },
  { name: 'axe', command: 'npm run --silent test:axe' },
  { name: 'looks', command: 'npm run --silent test:visual' },
  { name: 'release', command: 'npm run --silent test:release' },
  { name: 'edge', command: 'npm run --silent test:edge', isWaiting: true },
  { name: 'filters', command: 'npm run --silent test:filters' },
  { name: 'recipes', command: 'npm run --silent test:recipes' },
  { name: 'hosts', command: 'npm run --silent test:hosts' },
  { name: 'content-management systems', command: 'npm run --silent test:cms' },
  { name: 'large feeds', command: 'npm run --silent test:scale' },
  { name: 'benchmark', command: 'npm run --silent test:bench' },
  { name: 'browsers', command: 'npm run --silent test:browsers -- chromium:smoke firefox webkit' },
];

/** Runs a command of the project; what it prints is shown, at once or in the end, and returned. */
function run(command: string, isShownAtOnce: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // In the npm script's environment, node_modules/.bin is on the path.
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (isShownAtOnce) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function findFailures(output: string): string[] {
  const report = failureReport.exec(output)?.groups?.['report'];
  const lines = report
    ? report.split('\n').filter((line) => line.trim() !== '')
    : [...new Set(output.match(failureMark))];
  return lines.slice(0, mostLinesTold);
}

async function runStep({ name, command, isWaiting = false }: Step): Promise<Outcome> {
  if (!isWaiting) console.log(`\n== ${name}`);
  const started = Date.now();
  const { code, output } = await run(command, !isWaiting);
  if (isWaiting) console.log(`\n== ${name}\n${output}`);
  const match = counts.map((pattern) => pattern.exec(output)).find(Boolean)?.groups;
  const failed = Number(match?.['failed'] ?? 0);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return {
    name,
    seconds,
    passed: match ? Number(match['passed']) : code === 0 ? 1 : 0,
    // A runner that ends badly without a failed test has failed as a step.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    failures: code === 0 ? [] : findFailures(output),
  };
}

ensureChromium();
const started = Date.now();
const outcomes: Outcome[] = [];
let beside: Promise<Outcome> | undefined;
for (const step of process.argv.includes('--all') ? [...steps, ...slowSteps] : steps) {
  if (step.isWaiting) beside = runStep(step);
  else outcomes.push(await runStep(step));
}
if (beside) outcomes.push(await beside);
console.log('\nseconds  passed  failed  step');
for (const outcome of outcomes) {
  const figures = [outcome.seconds, outcome.passed, outcome.failed].map((figure) => String(figure).padStart(7));
  console.log(`${figures.join(' ')}  ${outcome.name}`);
  for (const line of outcome.failures) console.log(line);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
