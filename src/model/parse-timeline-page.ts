import type { FeedIssue } from './feed-node.js';
import type { Timeline } from './feed.js';
import { openFile, readTimeline } from './parse-feed.js';

/** A further page of a timeline as read; it is empty where the file was refused. */
export interface ParsedTimelinePage extends Timeline {
  /** That of the slice, where both are of the same build. */
  readonly revision: string;
  readonly issues: readonly FeedIssue[];
}

/** Reads a further page of the timeline: a file with the envelope and `sources` of a slice, and `timeline`. */
export function parseTimelinePage(raw: unknown, url: string): ParsedTimelinePage {
  const { root, issues } = openFile(raw, url);
  if (!root) return { items: [], total: 0, revision: '', issues };
  const { value: revision } = root.at('revision');
  // Without one it counts as of the slice's build: no reason to complain.
  return { ...readTimeline(root.at('timeline')), revision: typeof revision === 'string' ? revision : '', issues };
}
