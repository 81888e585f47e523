import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openTimelinePage } from '../feed/timeline-page-store.js';
import type { PageShare } from '../feed/timeline-page-store.js';
import type { CooperationEvent, Feed, Timeline } from '../model/feed.js';
import type { ParsedTimelinePage } from '../model/parse-timeline-page.js';
import type { EventOrder } from '../model/select-events.js';

/** Pages that one wish for more may cost where only some entries are wanted. */
const maxPagesAtOnce = 10;

/** Who shows the timeline, and can ask the server for its slice. */
interface PagesHost extends ReactiveControllerHost, Element {
  reload(): Promise<void>;
}

/** What is known of a timeline without a gap. While there is more, `next` is where it goes on. */
export interface KnownTimeline extends Timeline {
  /** Whether it is known from its oldest entries on. */
  readonly isFromOldest?: boolean;
}

/** Pages loaded one after the other from one end of a timeline, all continuing the same slice. */
interface Run {
  readonly feed: Feed;
  readonly isFromOldest: boolean;
  readonly pages: ParsedTimelinePage[];
  /** Entries known before the slice changed: shown until as many pages as then are here anew. */
  readonly kept: readonly CooperationEvent[];
  readonly keptCount: number;
  /** Until the pages that were here before are here anew, or cannot be had. */
  renewal?: Promise<void>;
  /** What it knows, until it knows more. */
  known?: KnownTimeline;
}

/**
 * The further pages of a timeline, loaded when its reader asks for them. They are of the same build as the slice: when
 * that changes, they are loaded anew, and meanwhile nothing goes away under the reader's eyes.
 */
export class TimelinePages implements ReactiveController {
  readonly #host: PagesHost;
  readonly #shares = new Set<PageShare>();
  #runs: readonly Run[] = [];
  #feed?: Feed;
  /** Revision of a slice that turned out to be older than its pages. */
  #outdated?: string;

  constructor(host: PagesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A node that is moved leaves and comes within one task. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#closeShares();
    });
  }

  /** What is known of the feed's timeline, from the end on that comes first in `order`. */
  read(feed: Feed, order: EventOrder): KnownTimeline {
    this.#follow(feed);
    const [fromNewest, fromOldest] = this.#runs.map(readRun);
    // Nothing may be here yet from the other end.
    if (!fromNewest?.next || !fromOldest?.items.length) return fromNewest ?? feed.timeline;
    return order === 'oldest' || !fromOldest.next ? fromOldest : fromNewest;
  }

  /**
   * Loads the next page from the end that comes first in `order`, and more of them until `isEnough`, but not without
   * bounds. Resolves when they are here; rejects where one cannot be had.
   */
  async load(feed: Feed, order: EventOrder, isEnough: (known: KnownTimeline) => boolean): Promise<void> {
    this.#follow(feed);
    for (let count = 0; count < maxPagesAtOnce; count += 1) {
      const isFromOldest = order === 'oldest' && this.#feed?.timeline.last !== undefined;
      const run = this.#runs.find((each) => each.isFromOldest === isFromOldest)!;
      await run.renewal;
      try {
        await this.#extend(run);
      } catch (error) {
        // Of a run that a newer slice has ended, nothing is wanted any more.
        if (this.#runs.includes(run)) throw error;
      }
      const known = this.read(this.#feed!, order);
      if (known.next === undefined || isEnough(known)) return;
    }
  }

  /** Takes note of the slice that is shown. */
  #follow(feed: Feed): void {
    const last = this.#feed;
    if (feed === last) return;
    this.#feed = feed;
    this.#closeShares();
    const isSamePartner = last?.partner?.id === feed.partner?.id;
    const isSameTimeline = isSamePartner && last?.lang === feed.lang;
    const before = this.#runs;
    this.#runs = [false, true].map((isFromOldest, index) => {
      const left = isSamePartner ? before[index] : undefined;
      const keptCount = left?.pages.length ?? 0;
      const kept = left && isSameTimeline && keptCount > 0 ? readRun(left).items : [];
      return { feed, isFromOldest, pages: [], kept, keptCount };
    });
    for (const run of this.#runs) if (run.keptCount > 0) run.renewal = this.#renew(run).catch(() => {});
  }

  /** One after the other: the reader has something to read meanwhile. */
  async #renew(run: Run): Promise<void> {
    while (run.pages.length < run.keptCount && findNext(run) && this.#runs.includes(run)) {
      await this.#extend(run);
      this.#host.requestUpdate();
    }
  }

  async #extend(run: Run): Promise<void> {
    const url = findNext(run);
    if (!url) return;
    const { revision } = run.feed;
    const share = openTimelinePage(url, { revision, isFresh: run.keptCount > 0 });
    this.#shares.add(share);
    const page = await share.page;
    if (!this.#runs.includes(run)) return;
    run.pages.push(page);
    run.known = undefined;
    // The pages are of a later build than the slice. Once only: the server may never have the two alike.
    if (!revision || !page.revision || page.revision === revision || this.#outdated === revision) return;
    this.#outdated = revision;
    void this.#host.reload();
  }

  #closeShares(): void {
    for (const share of this.#shares) share.close();
    this.#shares.clear();
  }
}

/** Where a run goes on; `undefined` where it has come to its end. */
function findNext({ feed: { timeline }, isFromOldest, pages }: Run): string | undefined {
  const last = pages.at(-1);
  if (isFromOldest) return last ? last.previous : timeline.last;
  return last ? last.next : timeline.next;
}

function readRun(run: Run): KnownTimeline {
  return (run.known ??= collect(run));
}

function collect(run: Run): KnownTimeline {
  const { feed, isFromOldest, pages, kept, keptCount } = run;
  const next = findNext(run);
  const loaded = pages.flatMap(({ items }) => items);
  // Before the second page stands the slice itself.
  const own = isFromOldest && (next !== undefined || pages.length === 0) ? [] : feed.timeline.items;
  const isRenewed = pages.length >= keptCount || next === undefined;
  const items = new Map<string, CooperationEvent>();
  // Between two builds an entry may have moved from one page to another.
  for (const event of [...(isFromOldest ? [] : own), ...loaded, ...own, ...(isRenewed ? [] : kept)]) {
    if (!items.has(event.id)) items.set(event.id, event);
  }
  return { ...feed.timeline, items: [...items.values()], next, isFromOldest };
}
