import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { ToolFailure } from '../describe-failure.js';
import type { ToolText } from '../tool-text.js';
import type { TaskName, TellShare } from './tasks.js';

const leastMb = 384;
/** Of the heap, for each byte of the largest document. */
const roomForDocument = 16;

/** What a thread is told. */
export type Order =
  | { readonly kind: 'prepare'; readonly name: TaskName; readonly setup: unknown }
  | { readonly kind: 'do'; readonly job: unknown };

/** What it answers. */
export type Answer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly text: ToolText };

interface Turn {
  readonly tell: TellShare;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that does one job after the other. */
export class WorkThread {
  readonly #worker: Worker;
  #turn: Turn | undefined;

  /** `largestBytes`: of the documents that it will be given one of at a time. */
  constructor(largestBytes: number) {
    this.#worker = new Worker(findEntry(), { resourceLimits: limitMemory(largestBytes) });
    this.#worker.on('message', (answer: Answer) => this.#handleAnswer(answer));
    // Such as too little memory. Nothing else can come from it then.
    this.#worker.on('error', (error) => this.#turn?.reject(error));
    this.#worker.on('exit', () => this.#turn?.reject(new Error('A thread ended before its work was done.')));
  }

  /** Gives what all jobs from now on share. */
  prepare(name: TaskName, setup: unknown): void {
    this.#send({ kind: 'prepare', name, setup });
  }

  do(job: unknown, tell: TellShare): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#turn = { tell, resolve, reject };
      this.#send({ kind: 'do', job });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(order: Order): void {
    this.#worker.postMessage(order);
  }

  #handleAnswer(answer: Answer): void {
    if (answer.kind === 'share') this.#turn?.tell(answer.share);
    else if (answer.kind === 'done') this.#turn?.resolve(answer.result);
    else this.#turn?.reject(new ToolFailure(answer.text));
  }
}

/**
 * Far more than a document and what is made of it need; but where more is allowed, V8 lets much more lie about before it
 * clears it away.
 */
function limitMemory(largestBytes: number): ResourceLimits {
  return {
    maxYoungGenerationSizeMb: 16,
    maxOldGenerationSizeMb: Math.max(leastMb, Math.ceil((largestBytes / 1e6) * roomForDocument)),
  };
}

/** In a checkout the file beside this one, which brings tsx along; in the package, that of the bundle. */
function findEntry(): URL {
  const source = new URL('./feed-worker.ts', import.meta.url);
  if (existsSync(fileURLToPath(source))) return new URL('./start-worker.mjs', import.meta.url);
  const places = ['./', '../'].map((step) => new URL(`${step}feed-worker.js`, import.meta.url));
  return places.find((place) => existsSync(fileURLToPath(place))) ?? places[0]!;
}
