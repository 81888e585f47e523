/** The other side of a `WorkThread`. */
import { parentPort } from 'node:worker_threads';
import { describeFailure } from '../describe-failure.js';
import { doJob, type TaskName } from './tasks.js';
import type { Answer, Order } from './work-thread.js';

let prepared: { readonly name: TaskName; readonly setup: unknown } | undefined;

function answer(words: Answer): void {
  parentPort?.postMessage(words);
}

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'prepare') {
    prepared = order;
    return;
  }
  try {
    if (!prepared) throw new Error('A job came before what it needs.');
    const tell = (share: number): void => answer({ kind: 'share', share });
    answer({ kind: 'done', result: doJob(prepared.name, prepared.setup, order.job, tell) });
  } catch (error) {
    // Errors lose their codes on the way to another thread, so they go as words.
    answer({ kind: 'failed', text: describeFailure(error) });
  }
});
