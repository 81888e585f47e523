import { empty } from './empty.ts';
import { frames, frameTimeline } from './frames.ts';
import { litBest, litBestTimeline } from './lit-best.ts';
import { litPlain } from './lit-plain.ts';
import { material } from './material.ts';
import { oursHinted, oursReduced, oursTimeline, oursWhole } from './ours.ts';
import type { Peer } from './peer.ts';
import { reactChrono } from './react-chrono.ts';
import { shoelace } from './shoelace.ts';
import { staticHtml, staticTimeline } from './static-html.ts';
import { timelineJs } from './timeline-js.ts';

/** Every page of the benchmark, in the order of the tables. */
export const allPeers: readonly Peer[] = [
  empty,
  staticHtml,
  litBest,
  litPlain,
  shoelace,
  material,
  frames,
  oursWhole,
  staticTimeline,
  litBestTimeline,
  timelineJs,
  reactChrono,
  frameTimeline,
  oursTimeline,
  ...oursReduced,
  ...oursHinted,
];

/** The peers that the others of a group are compared with. */
export const references = {
  whole: { floor: 'static', best: 'lit-best' },
  timeline: { floor: 'static-timeline', best: 'lit-best-timeline' },
} as const;
