import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import { serializeContent } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';

const leavesOut =
  'other languages, filters, agreement stages, local time, open now, calendar and contact files, sources, news while the page is open, states for a failing feed';

/** Heights of the finished sections in the host's page at 1280 pixels, kept free until the elements are there. */
const heights = { 'city-profile': 1392, 'event-list': 1848, 'place-list': 858, 'contact-office': 246 };

/** The best that Lit can do by hand: one file, hints for it and for the data, finished labels, places kept free. */
export const litBest: Peer = {
  id: 'lit-best',
  title: 'Lit by hand, best practice',
  group: 'whole',
  leavesOut,
  entry: 'lit-best/whole.client.ts',
  files: (content) => ({ 'content.json': serializeContent(content, 'labels') }),
  render: ({ files }) => ({
    head: renderHead(files),
    body: html`<city-profile></city-profile><event-list></event-list><place-list></place-list
      ><contact-office></contact-office>`,
  }),
};

export const litBestTimeline: Peer = {
  id: 'lit-best-timeline',
  title: 'Lit by hand, best practice',
  group: 'timeline',
  leavesOut,
  entry: 'lit-best/timeline.client.ts',
  files: ({ events }) => ({ 'content.json': serializeContent({ events }, 'labels') }),
  render: ({ files }) => ({ head: renderHead(files), body: html`<event-list></event-list>` }),
};

/** The hints and the places kept free. */
export function renderHead(files: string): Markup {
  const places = Object.entries(heights).map(([name, height]) => `${name}{min-height:${height}px}`);
  return html`<link rel="modulepreload" href="${files}/page.js" />
    <link rel="preload" href="${files}/content.json" as="fetch" crossorigin="anonymous" />
    <style>
      ${trust(`${Object.keys(heights).join()}{display:block;margin-block-end:1.5em}${places.join('')}`)}
    </style>
    <script type="module" src="${files}/page.js"></script>`;
}
