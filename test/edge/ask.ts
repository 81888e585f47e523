import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire: nothing is decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As many connections at once as there are questions. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Asks once. The address goes out as it is written: no dots or double slashes are taken out. */
export function ask(port: number, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, path, method, headers, timeout: 20_000 }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer within 20 s: ${method} ${path}`)));
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** What the edge says of its copy. */
export function readCacheStatus({ headers }: Answer): string {
  return String(headers['x-cache-status']);
}

/** `Date` in milliseconds since 1970. */
export function readDate({ headers }: Answer): number {
  return Date.parse(String(headers.date));
}

/** Resolves at a moment: a copy's age is all that some tests wait for. */
export function passTime(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
}

/** Asks again and again until an answer is as wanted; at most for 30 s. Returns that answer. */
export async function askUntil(
  question: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  what: string,
): Promise<Answer> {
  const started = Date.now();
  for (;;) {
    const answer = await question();
    if (isWanted(answer)) return answer;
    if (Date.now() - started > 30_000) throw new Error(`Not seen within 30 s: ${what} (last status ${answer.status})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Questions about many addresses, at most 16 at once. */
export async function askAll(paths: readonly string[], question: (path: string) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < paths.length; start += 16) {
    answers.push(...(await Promise.all(paths.slice(start, start + 16).map(question))));
  }
  return answers;
}
