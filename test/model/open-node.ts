import { FeedNode } from '../../src/model/feed-node.js';
import type { FeedIssue } from '../../src/model/feed-node.js';
import type { Source } from '../../src/model/feed.js';

/** A value as the root of an English feed file on `https://feed.example`. */
export function openNode(value: unknown, sources: readonly (Source | null)[] = []): FeedNode & { issues: FeedIssue[] } {
  const issues: FeedIssue[] = [];
  const node = new FeedNode(value, { url: 'https://feed.example/feed/v1/here/en.json', lang: 'en', sources, issues });
  return Object.assign(node, { issues });
}
