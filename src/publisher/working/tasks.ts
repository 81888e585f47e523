import { checkEvents } from '../checking/check-events.js';
import { publishPartner } from '../publishing/publish-partner.js';

/** Says how far a job is, from 0 to 1. */
export type TellShare = (share: number) => void;

/** What can be done on a thread of its own: with what all jobs of a kind share, the job, and a way to tell how far it is. */
export const tasks = { checkEvents, publishPartner } satisfies Record<
  string,
  (setup: never, job: never, tell: TellShare) => unknown
>;

export type TaskName = keyof typeof tasks;
export type Setup<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type Job<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[1];
export type Result<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>;

/** Does one job. */
export function doJob(name: TaskName, setup: unknown, job: unknown, tell: TellShare): unknown {
  return (tasks[name] as (setup: unknown, job: unknown, tell: TellShare) => unknown)(setup, job, tell);
}
