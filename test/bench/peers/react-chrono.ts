import { html } from '../../../src/publisher/pages/html.ts';
import type { Peer } from './peer.ts';

/** In its vertical mode, with its own defaults, in a box of a fixed size as its documentation asks for. */
export const reactChrono: Peer = {
  id: 'react-chrono',
  title: 'react-chrono',
  group: 'timeline',
  leavesOut: 'fields, benefits, agreement stages, the languages of the events, calendar files',
  entry: 'react-chrono.client.ts',
  files: ({ events }) => ({
    'items.json': JSON.stringify(
      events.map(({ title, dateLabel, kind, summary }) => ({
        title: dateLabel,
        cardTitle: title,
        cardSubtitle: kind,
        cardDetailedText: summary,
      })),
    ),
  }),
  render: ({ files }) => ({
    head: html`<script type="module" src="${files}/page.js"></script>`,
    body: html`<div id="chrono" style="width:100%;height:950px"></div>`,
  }),
};
