/** A feed in several files, as the publisher writes them, and a server of it that can fail. */
export interface PagedEvent {
  readonly id: string;
  readonly date?: string;
  readonly title: string;
  readonly fields: readonly string[];
}

/** `count` events, one a month, the newest first: `e0`, `e1`, …; every tenth is of economy, the others of culture. */
export function makeEvents(count: number, prefix = 'e'): PagedEvent[] {
  return [...Array(count).keys()].map((index) => {
    const month = 12 * 2020 - index;
    const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return {
      id: `${prefix}${index}`,
      date,
      title: `Title of ${prefix}${index}`,
      kind: 'visit',
      fields: [index % 10 === 9 ? 'economy' : 'culture'],
    };
  });
}

export interface PagedFeedOptions {
  readonly revision?: string;
  readonly lang?: string;
  readonly partner?: string;
  readonly pageSize?: number;
  /** As of a publisher that does not say what is in the further pages. */
  readonly isPlain?: boolean;
}

/** The files of a slice by name: `en.json`, `timeline-2.en.json`, … */
export function makeFiles(events: readonly PagedEvent[], options: PagedFeedOptions = {}): Map<string, object> {
  const { revision = 'r1', lang = 'en', partner = 'suwon', pageSize = 30, isPlain = false } = options;
  const pageCount = Math.max(1, Math.ceil(events.length / pageSize));
  const name = (page: number): string => (page === 1 ? `${lang}.json` : `timeline-${page}.${lang}.json`);
  const counts: Record<string, number> = {};
  for (const field of events.flatMap((event) => event.fields)) counts[field] = (counts[field] ?? 0) + 1;
  return new Map(
    [...Array(pageCount).keys()].map((index) => {
      const page = index + 1;
      const more = {
        ...(page < pageCount && { next: name(page + 1) }),
        ...(page > 2 && !isPlain && { previous: name(page - 1) }),
        ...(page === 1 && pageCount > 1 && !isPlain && { last: name(pageCount), fields: counts }),
      };
      const items = events.slice(index * pageSize, page * pageSize);
      const timeline = { total: events.length, ...more, items };
      const own = { schemaVersion: '1.0', revision, lang, timeline, sources: [] };
      const slice = { ...own, city: { name: 'Bandung' }, partner: { id: partner, name: partner, status: 'active' } };
      return [name(page), page === 1 ? slice : own];
    }),
  );
}

export interface AskedFile {
  readonly name: string;
  readonly cache: RequestCache | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Stands in for `fetch`: answers with the files of `files`, whose names `broken` and `slow` make fail or wait. */
export class PagedServer {
  files = new Map<string, object>();
  readonly broken = new Set<string>();
  readonly slow = new Set<string>();
  readonly asked: AskedFile[] = [];

  get names(): string[] {
    return this.asked.map(({ name }) => name);
  }

  readonly fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const name = String(input).split('/').at(-1) ?? '';
    const signal = init?.signal ?? undefined;
    this.asked.push({ name, cache: init?.cache, signal });
    if (this.slow.has(name)) {
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
    }
    const file = this.broken.has(name) ? undefined : this.files.get(name);
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  };
}
