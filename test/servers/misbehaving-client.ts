import type { LoggedRequest } from './misbehaving-server.js';

let origin: string | undefined;
let count = 0;

/** One feed on the misbehaving server that no other test uses. */
export interface MisbehavingFeed {
  readonly url: string;
  /** The requests for it so far. */
  getRequests(): Promise<readonly LoggedRequest[]>;
  /** From now on it behaves as this mode. */
  setMode(mode: string): Promise<void>;
}

/** For browser tests: the address of a feed that behaves as `mode`, such as `500?times=2`. */
export async function makeMisbehavingFeed(mode: string, slice = 'bandung/en.json'): Promise<MisbehavingFeed> {
  const [name = '', query] = mode.split('?');
  count += 1;
  const path = `/${name}/${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${count}/${slice}`;
  origin ??= await (await fetch('/misbehaving-origin')).text();
  const server = origin;
  const steer = async (action: string, parameters: Record<string, string> = {}): Promise<LoggedRequest[]> => {
    const search = new URLSearchParams({ path, ...parameters });
    return (await fetch(`${server}/-/${action}?${search.toString()}`)).json() as Promise<LoggedRequest[]>;
  };
  return {
    url: `${server}${path}${query ? `?${query}` : ''}`,
    getRequests: () => steer('log'),
    setMode: async (next) => void (await steer('mode', { mode: next })),
  };
}
