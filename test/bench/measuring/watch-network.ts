import type { CDPSession } from 'playwright-core';

/** What a page loaded, over the wire. */
export interface Traffic {
  /** Of the library's origin. */
  readonly requests: number;
  readonly scriptBytes: number;
  /** All but the host's page. */
  readonly bytes: number;
  /** The host's page itself, which carries the content where nothing else does. */
  readonly pageBytes: number;
  /** How often each address of the library was asked for. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface NetworkWatch {
  readTraffic(): Traffic;
  /** Answers that are none. */
  readonly failures: string[];
  /** Milliseconds since the last request began or ended; 0 while one is under way. */
  getQuietMs(): number;
}

interface Answer {
  readonly url: string;
  readonly isScript: boolean;
  bytes: number;
}

/** Counts what the page and the frames in it ask for, as the wire sees it: compressed, with headers. */
export async function watchNetwork(session: CDPSession, pageUrl: string, library: string): Promise<NetworkWatch> {
  const answers = new Map<string, Answer>();
  const cached = new Set<string>();
  const open = new Set<string>();
  const failures: string[] = [];
  let lastAt = performance.now();
  const close = (id: string): void => {
    open.delete(id);
    lastAt = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) open.add(requestId);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => void cached.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.startsWith('http')) return;
    if (response.status >= 400) failures.push(`${response.status} ${response.url}`);
    answers.set(requestId, { url: response.url, isScript: response.mimeType.includes('javascript'), bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.bytes = encodedDataLength;
    close(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId, errorText, canceled }) => {
    if (!canceled) failures.push(`${errorText} ${answers.get(requestId)?.url ?? 'a request'}`);
    close(requestId);
  });
  await session.send('Network.enable');
  return {
    failures,
    getQuietMs: () => (open.size > 0 ? 0 : performance.now() - lastAt),
    readTraffic() {
      const all = [...answers].filter(([id]) => !cached.has(id)).map(([, answer]) => answer);
      const others = all.filter(({ url }) => url !== pageUrl);
      const ours = others.filter(({ url }) => url.startsWith(library));
      const counts = new Map<string, number>();
      for (const { url } of ours) counts.set(url, (counts.get(url) ?? 0) + 1);
      return {
        requests: ours.length,
        scriptBytes: sumBytes(others.filter(({ isScript }) => isScript)),
        bytes: sumBytes(others),
        pageBytes: sumBytes(all) - sumBytes(others),
        counts,
      };
    },
  };
}

function sumBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}
