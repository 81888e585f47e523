import type { CDPSession } from 'playwright-core';

async function readMetrics(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What the main thread has done since the page began, all of it and in scripts. */
export async function readMainThread(session: CDPSession): Promise<{ cpuMs: number; scriptMs: number }> {
  const { TaskDuration: task = 0, ScriptDuration: script = 0 } = await readMetrics(session);
  return { cpuMs: task * 1000, scriptMs: script * 1000 };
}

/** The JavaScript heap of a page and of the frames that share its process, in bytes. */
export async function readHeap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await readMetrics(session))['JSHeapUsedSize'] ?? 0;
}
