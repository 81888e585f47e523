import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import { reduceSlice } from '../content/reduce-slice.ts';
import type { Peer, PeerContext } from './peer.ts';
import { findDocumentedHints, findDocumentedLinks } from './documented-hints.ts';

/** The elements, in the order of the pages; the timeline is asked for all ten events. */
const shownIn = {
  whole: ['city-profile', 'cooperation-timeline', 'tourism-highlight', 'contact-person'],
  timeline: ['cooperation-timeline'],
};

/** The snippet of the README, with one widget. */
export const oursTimeline: Peer = {
  id: 'ours-timeline',
  title: 'Ours, one widget',
  group: 'timeline',
  render: (context) => renderSnippet(shownIn.timeline, context),
};

export const oursWhole: Peer = {
  id: 'ours',
  title: 'Ours, four widgets',
  group: 'whole',
  render: (context) => renderSnippet(shownIn.whole, context),
};

/** The same with a feed that has no more in it than the others show. */
export const oursReduced: readonly Peer[] = (['whole', 'timeline'] as const).map((group) => ({
  id: group === 'whole' ? 'ours-reduced' : 'ours-timeline-reduced',
  title: group === 'whole' ? 'Ours, four widgets, compared content only' : 'Ours, one widget, compared content only',
  group,
  files: (_content, dist) => ({ 'en.json': reduceSlice(dist, '../../feed/v1/') }),
  render: (context) => renderSnippet(shownIn[group], context, ` feed="${context.files}/{lang}.json"`),
}));

/** The same with the preload hints of the README, and the place kept free; none where it documents none. */
export const oursHinted: readonly Peer[] = (['whole', 'timeline'] as const).flatMap((group) => {
  const shown = shownIn[group];
  if (findDocumentedLinks().length === 0) return [];
  return {
    id: group === 'whole' ? 'ours-hinted' : 'ours-timeline-hinted',
    title: group === 'whole' ? 'Ours, four widgets, preloaded' : 'Ours, one widget, preloaded',
    group,
    render: (context: PeerContext) => {
      // With their places kept, the lower ones are far from the screen; yet all are compared.
      const { head, body } = renderSnippet(shown, context, ' loading="eager"');
      const { content, widgets, dist } = context;
      const hints = findDocumentedHints(shown, { partnerId: content.partnerId, widgets, dist });
      const reserve = trust(readFileSync(join(dist, 'reserve.css'), 'utf8'));
      return {
        head: html`<style>
            ${reserve}</style
          >${hints.map(trust)}${head}`,
        body,
      };
    },
  };
});

/** The documented snippet: one script, an element for each part, a link that is good on its own. */
export function renderSnippet(
  shown: readonly string[],
  { content: { partnerId }, widgets }: Pick<PeerContext, 'content' | 'widgets'>,
  attributes = '',
): { head: Markup; body: Markup } {
  return {
    head: html`<script type="module" src="${widgets}/bandung-widgets.js"></script>`,
    body: html`${shown.map((name) => {
      const limit = name === 'cooperation-timeline' ? trust(' limit="10"') : '';
      const link = html`<a href="${widgets}/embed/${partnerId}/${name}.en.html">Bandung</a>`;
      return html`${trust(`<bandung-${name} partner="${partnerId}"${attributes}`)}${limit}>${link}${trust(`</bandung-${name}>`)} `;
    })}`,
  };
}
