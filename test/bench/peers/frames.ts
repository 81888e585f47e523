import { html } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import type { Peer } from './peer.ts';

const names = ['city-profile', 'cooperation-timeline', 'tourism-highlight', 'contact-person'];

const leavesOut =
  'the fonts and colours of the host, its headings and its language: a document of its own; calendar files need a permission of the frame';

/** Once its script runs, the widget in the frame shows so many and a button for the others; before, all are there. */
const eventsAtEnd = 6;

/** The snippet for frames of the README, with the script that gives them their height. */
export const frames: Peer = {
  id: 'frames',
  title: 'Our embed pages in four frames',
  group: 'whole',
  leavesOut,
  eventsAtEnd,
  render: ({ content: { partnerId }, widgets }) => renderFrames(names, partnerId, widgets),
};

export const frameTimeline: Peer = {
  id: 'frame-timeline',
  title: 'Our embed page in a frame',
  group: 'timeline',
  leavesOut,
  eventsAtEnd,
  render: ({ content: { partnerId }, widgets }) => renderFrames(['cooperation-timeline'], partnerId, widgets),
};

function renderFrames(shown: readonly string[], partner: string, widgets: string): { head: Markup; body: Markup } {
  return {
    head: html`<script src="${widgets}/bandung-frame.js" async></script>`,
    body: html`${shown.map(
      (name) =>
        html`<iframe
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          title="Bandung"
          width="100%"
          height="900"
          src="${widgets}/embed/${partner}/${name}.en.html"
        ></iframe>`,
    )}`,
  };
}
