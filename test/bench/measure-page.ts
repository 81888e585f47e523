/**
 * What the widgets cost a page: requests, bytes, main-thread time, layout shift. Medians of several cold loads of the
 * same page without, with one and with four widgets, in turn. `--runs N` (default 9).
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Math.max(1, Math.min(50, Number(values.runs)));
const names = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'];

interface Measure {
  readonly requests: number;
  readonly kilobytes: number;
  readonly taskMs: number;
  readonly readyMs: number;
  readonly layoutShift: number;
}

const stage = await openStage();

function setPage(path: string, count: number): void {
  const widgets = names.slice(0, count).map((name) => `<bandung-${name} partner="suwon"></bandung-${name}>`);
  const script = count > 0 ? `<script type="module" src="${stage.widgets}/bandung-widgets.js"></script>` : '';
  stage.setPage(
    path,
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>${script}<h1>수원</h1>${widgets.join('')}<p>.</p></html>`,
  );
}

async function observeShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sum = window as unknown as { layoutShift: number };
        sum.layoutShift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function measure(path: string, count: number): Promise<Measure> {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await observeShift(page);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  session.on('Network.responseReceived', ({ response }) => {
    if (response.url.startsWith(stage.widgets)) requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.goto(stage.host + path);
  await page.waitForFunction((n) => document.querySelectorAll(':state(ready)').length === n, count);
  const readyMs = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const { metrics } = await session.send('Performance.getMetrics');
  const taskMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const layoutShift = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
  await context.close();
  return { requests, kilobytes: bytes / 1000, taskMs, readyMs, layoutShift };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const cases = [0, 1, 4].map((count) => ({ count, path: `/${count}`, results: [] as Measure[] }));
for (const { count, path } of cases) setPage(path, count);
for (let run = 0; run <= runs; run += 1) {
  for (const { count, path, results } of cases) {
    const result = await measure(path, count);
    // The first round warms the browser up.
    if (run > 0) results.push(result);
  }
}
await stage.close();
console.log(`Medians of ${runs} cold loads, partner suwon, Korean, over loopback without compression of scripts:`);
console.table(
  cases.map(({ count, results }) => ({
    widgets: count,
    requests: median(results.map((result) => result.requests)),
    'kB received': Number(median(results.map((result) => result.kilobytes)).toFixed(1)),
    'main thread ms': Number(median(results.map((result) => result.taskMs)).toFixed(0)),
    'ready after ms': Number(median(results.map((result) => result.readyMs)).toFixed(0)),
    'layout shift': Number(median(results.map((result) => result.layoutShift)).toFixed(3)),
  })),
);
