import type { BenchContent } from '../content/bench-content.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';

/** What a page shows: the whole content, the events alone, or nothing (the page that all others are reckoned from). */
export type PeerGroup = 'whole' | 'timeline' | 'nothing';

/** One page of the benchmark. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  readonly group: PeerGroup;
  /** What our elements offer beside it and this page does not; for the report. */
  readonly leavesOut?: string;
  /** What Vite builds for it, a file beside this one. Served as `page.js`, with a `page.css` where there are styles. */
  readonly entry?: string;
  /** Files of its own on the library's origin, by name: text, or the path of a file to copy. `dist`: folder of our build. */
  readonly files?: (
    content: BenchContent,
    dist: string,
  ) => Readonly<Record<string, string | { readonly copy: string }>>;
  /** How many of the events are still shown in the end, where that is not all of them. */
  readonly eventsAtEnd?: number;
  render(context: PeerContext): PageParts;
}

export interface PeerContext {
  readonly content: BenchContent;
  /** Address of the peer's own files, without a slash at the end. */
  readonly files: string;
  /** Address of our build, without a slash at the end. */
  readonly widgets: string;
  /** Folder of our build. */
  readonly dist: string;
}

export interface PageParts {
  readonly head?: Markup;
  readonly body: Markup;
}
