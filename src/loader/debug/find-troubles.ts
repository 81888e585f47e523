import { findFeedTroubles } from './find-feed-troubles.js';
import { findPolicyTroubles } from './find-policy-troubles.js';
import { findWidgetTroubles } from './find-widget-troubles.js';
import type { Report } from './report.js';
import type { Msg } from './say.js';
import type { Trouble } from './trouble.js';

/** All that is wrong, each thing once, the causes that explain others first. */
export function findTroubles(report: Report, msg: Msg): Trouble[] {
  const troubles = [
    ...findPolicyTroubles(report, msg),
    ...findFeedTroubles(report, msg),
    ...findWidgetTroubles(report, msg),
  ];
  return troubles.filter(({ text }, index) => troubles.findIndex((other) => other.text === text) === index);
}
