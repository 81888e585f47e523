import { fileURLToPath } from 'node:url';
import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { BenchEvent } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';

const dist = fileURLToPath(new URL('../../../node_modules/@knight-lab/timelinejs/dist/', import.meta.url));

const copied = [
  'css/timeline.css',
  'css/fonts/font.georgia-helvetica.css',
  'css/icons/tl-icons.ttf',
  'css/icons/tl-icons.woff2',
  'js/timeline.js',
  'js/locale/en.json',
];

/** Instantiated in the page, as its documentation shows, with the files that it serves itself. */
export const timelineJs: Peer = {
  id: 'timeline-js',
  title: 'TimelineJS3',
  group: 'timeline',
  leavesOut:
    'a list to read through (one event at a time is seen), fields, benefits, agreement stages, the languages of the events; its default web font, from a third origin, is replaced by its Georgia and Helvetica',
  files: ({ events }) => ({
    ...Object.fromEntries(copied.map((path) => [path, { copy: dist + path }])),
    'events.json': JSON.stringify({ events: events.map(describeEvent) }),
  }),
  render: ({ files }) => ({
    head: html`<link rel="stylesheet" href="${files}/css/timeline.css" />
      <script src="${files}/js/timeline.js"></script>`,
    body: html`<div id="timeline-embed" style="width:100%;height:600px"></div>
      <script>
        ${trust(
          `new TL.Timeline('timeline-embed', '${files}/events.json', { font: 'georgia-helvetica', script_path: '${files}/js/' });`,
        )};
      </script>`,
  }),
};

function describeEvent({ id, date, title, summary, kind }: BenchEvent): unknown {
  const [start = '', end] = date.split('/');
  return {
    unique_id: id,
    start_date: describeDate(start),
    end_date: end && describeDate(end),
    text: { headline: title, text: `<p>${kind}</p><p>${summary}</p>` },
  };
}

function describeDate(iso: string): unknown {
  const [year, month, day] = iso.split('-');
  return { year, month, day };
}
