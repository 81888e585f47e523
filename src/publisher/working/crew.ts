import { availableParallelism } from 'node:os';
import { doJob, type Job, type Result, type Setup, type TaskName, type TellShare } from './tasks.js';
import { WorkThread } from './work-thread.js';

export type { TellShare };

export interface CrewOptions {
  /** How many threads there may be; as many as the machine can run at once, up to eight, without it. */
  readonly workers?: number | undefined;
  /** How long this thread works alone before it gets help: short work is done before another could have begun. */
  readonly patienceMs?: number | undefined;
}

export interface Performance<Name extends TaskName> {
  /** How long a job takes, compared with others: the longest is begun first. */
  readonly weigh?: (job: Job<Name>) => number;
  /** Size of the largest document that a job reads. */
  readonly largestBytes?: number;
  /** Is told how far all jobs together are. */
  readonly tell?: TellShare | undefined;
}

/** Each has memory of its own; more of them would mostly wait for the disk. */
const mostWorkers = 8;
const defaultPatienceMs = 400;

/** Gets jobs done: on this thread while there are few, then on several at a time. */
export class Crew {
  readonly #size: number;
  readonly #patienceMs: number;
  readonly #threads: WorkThread[] = [];
  /** How long this thread has worked. */
  #ownMs = 0;

  constructor({ workers, patienceMs = defaultPatienceMs }: CrewOptions = {}) {
    this.#size = Math.max(1, workers ?? Math.min(availableParallelism(), mostWorkers));
    this.#patienceMs = patienceMs;
  }

  /** Does jobs of one kind, and gives their results in the order of the jobs. After a failure no further one is begun. */
  async perform<Name extends TaskName>(
    name: Name,
    setup: Setup<Name>,
    jobs: readonly Job<Name>[],
    { weigh = () => 1, largestBytes = 0, tell = () => {} }: Performance<Name> = {},
  ): Promise<Result<Name>[]> {
    const results: Result<Name>[] = [];
    const weights = jobs.map(weigh);
    const shares = new Shares(weights, tell);
    // The longest last.
    const waiting = [...jobs.keys()].sort((a, b) => weights[a]! - weights[b]!);
    while (waiting.length > 0 && this.#worksAlone()) {
      const index = waiting.shift()!;
      const started = performance.now();
      results[index] = doJob(name, setup, jobs[index], (share) => shares.note(index, share)) as Result<Name>;
      shares.note(index, 1);
      this.#ownMs += performance.now() - started;
      // Signals and requests are heard in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (waiting.length === 0) return results;
    while (this.#threads.length < Math.min(this.#size, waiting.length)) {
      this.#threads.push(new WorkThread(largestBytes));
    }
    const work = async (thread: WorkThread): Promise<void> => {
      thread.prepare(name, setup);
      for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const place = index;
        results[place] = (await thread.do(jobs[place], (share) => shares.note(place, share))) as Result<Name>;
        shares.note(place, 1);
      }
    };
    const outcomes = await Promise.allSettled(
      this.#threads.map((thread) =>
        work(thread).catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        }),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return results;
  }

  /** Ends all threads. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.end()));
  }

  #worksAlone(): boolean {
    return this.#threads.length === 0 && this.#ownMs < this.#patienceMs;
  }
}

/** How far all jobs together are. */
class Shares {
  readonly #weights: readonly number[];
  readonly #whole: number;
  readonly #tell: TellShare;
  readonly #shares = new Map<number, number>();
  #sum = 0;

  constructor(weights: readonly number[], tell: TellShare) {
    this.#weights = weights;
    this.#whole = weights.reduce((sum, weight) => sum + weight, 0);
    this.#tell = tell;
  }

  note(index: number, share: number): void {
    this.#sum += this.#weights[index]! * (share - (this.#shares.get(index) ?? 0));
    this.#shares.set(index, share);
    this.#tell(this.#sum / this.#whole);
  }
}
