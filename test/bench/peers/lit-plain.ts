import { html } from '../../../src/publisher/pages/html.ts';
import { serializeContent } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';

/** What one writes first: no hints, no place kept free, dates and numbers formatted in the browser. */
export const litPlain: Peer = {
  id: 'lit-plain',
  title: 'Lit, plain',
  group: 'whole',
  leavesOut: 'as the best Lit page, and the care for a page that does not jump',
  entry: 'lit-plain.client.ts',
  files: (content) => ({ 'content.json': serializeContent(content, 'raw') }),
  render: ({ files }) => ({
    head: html`<script type="module" src="${files}/page.js"></script>`,
    body: html`<partner-page></partner-page>`,
  }),
};
