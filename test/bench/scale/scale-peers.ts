import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import { serializeContent } from '../content/bench-content.ts';
import type { BenchContent, BenchEvent } from '../content/bench-content.ts';
import { litBestTimeline } from '../peers/lit-best.ts';
import type { Peer } from '../peers/peer.ts';
import { staticTimeline } from '../peers/static-html.ts';
import { makeManyEvents, numberTitle } from './many-events.ts';
import type { Timeline } from './write-timelines.ts';

/** Where the feeds of the scale set are, on the library's origin. */
export const scaleFeed = 'scratch/feed';

/** What a long list of other pages is measured against. */
const longCount = 1000;

export const timelines: readonly Timeline[] = [
  { name: 'events-10', count: 10 },
  { name: 'events-1000', count: longCount },
  { name: 'events-10000', count: 10_000 },
  { name: 'events-1000-whole', count: longCount, isWhole: true },
];

/** Events at first, however many there are. */
const limit = 10;

/** A page with widgets of ours, each with its own snippet. */
export interface ScalePeer extends Peer {
  /** Titles that must be seen. */
  readonly shown: (content: BenchContent) => readonly string[];
}

/** Of the newest events those that must be seen, by what stands in the page: all of a long list, its last one too. */
function listTitles(content: BenchContent, total: number, shown: number): string[] {
  const events = makeMany(content, total).slice(0, shown);
  return [...events.slice(0, limit), ...events.slice(limit).slice(-limit)].map(({ title }) => title);
}

function makeMany({ events }: BenchContent, count: number): BenchEvent[] {
  return makeManyEvents(events, count, (model, number, date) => ({
    ...model,
    id: String(number),
    date,
    dateLabel: date,
    title: numberTitle(model.title, number),
  }));
}

/** Pages with few and with many events. */
export const eventPeers: readonly ScalePeer[] = [
  ...timelines.map(({ name, count, isWhole = false }) => ({
    id: `scale-${name}`,
    title: isWhole ? `Ours, given ${format(count)} events and told to show all` : `Ours, ${format(count)} events`,
    group: 'timeline' as const,
    render: ({ widgets }: { readonly widgets: string }) =>
      isWhole ? renderGiven(widgets, name) : renderWidgets(widgets, name, 1),
    shown: (content: BenchContent) => listTitles(content, limit, limit),
  })),
  {
    ...staticTimeline,
    id: 'scale-static',
    title: `Static HTML, ${format(longCount)} events`,
    render: (context) => staticTimeline.render({ ...context, content: multiply(context.content) }),
    shown: (content) => listTitles(content, longCount, longCount),
  },
  {
    ...litBestTimeline,
    id: 'scale-lit',
    title: `Lit by hand, ${format(longCount)} events`,
    files: (content) => ({ 'content.json': serializeContent({ events: multiply(content).events }, 'labels') }),
    shown: (content) => listTitles(content, longCount, longCount),
  },
];

/** Pages with one widget and with many. */
export const widgetCounts = [1, 10, 100] as const;

export const widgetPeers: readonly ScalePeer[] = widgetCounts.map((count) => ({
  id: `scale-widgets-${count}`,
  title: count === 1 ? '1 widget' : `${count} widgets`,
  group: 'timeline',
  render: ({ widgets }) => renderWidgets(widgets, 'events-10', count),
  shown: (content) => listTitles(content, limit, limit),
}));

function multiply(content: BenchContent): BenchContent {
  return { ...content, events: makeMany(content, longCount) };
}

function renderWidgets(widgets: string, partner: string, count: number): { head: Markup; body: Markup } {
  const feed = `${widgets}/${scaleFeed}/{partner}/{lang}.json`;
  const tag = 'bandung-cooperation-timeline';
  return {
    head: html`<script type="module" src="${widgets}/bandung-widgets.js" data-feed="${feed}"></script>`,
    body: trust(`<${tag} partner="${partner}" limit="${limit}"></${tag}>`.repeat(count)),
  };
}

/** A file of this size would be refused as a feed; a page may give it to the widget by itself. */
function renderGiven(widgets: string, partner: string): { head: Markup; body: Markup } {
  return {
    head: html`<script type="module" src="${widgets}/bandung-widgets.js"></script>`,
    body: html`<bandung-cooperation-timeline limit="0"></bandung-cooperation-timeline>
      <script type="module">
        const response = await fetch('${trust(`${widgets}/${scaleFeed}/${partner}/en.json`)}');
        document.querySelector('bandung-cooperation-timeline').data = await response.json();
      </script>`,
  };
}

function format(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
