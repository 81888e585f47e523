import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../localization/localize-controller.js';
import type { FeedLink, FeedText } from '../model/feed.js';
import { renderEach } from './render-each.js';

type Msg = LocalizeController['msg'];

/** What a link of a kind leads to, where the feed gives it no label of its own. */
export function describeLink(msg: Msg, { kind, url }: FeedLink): string {
  switch (kind) {
    case 'official':
      return msg('Official website', { id: 'link.official', desc: 'Link.' });
    case 'tourism':
      return msg('Tourism and culture', { id: 'link.tourism', desc: 'Link to a website.' });
    case 'investment':
      return msg('Investment and licences', { id: 'link.investment', desc: 'Link to a website.' });
    case 'services':
      return msg('Public services', { id: 'link.services', desc: 'Link to a website.' });
    case 'tickets':
      return msg('Tickets', { id: 'link.tickets', desc: 'Link.' });
    case 'brochure':
      return msg('Brochure', { id: 'link.brochure', desc: 'Link to a document.' });
    case 'app':
      return msg('App', { id: 'link.app', desc: 'Link to a mobile app.' });
    case 'survey':
      return msg('Survey', { id: 'link.survey', desc: 'Link to a survey of visitors.' });
    default:
      return new URL(url).hostname;
  }
}

/** A list of links of the feed. `text` renders a label with its language. */
export function renderLinks(
  msg: Msg,
  links: readonly FeedLink[],
  text: (text: FeedText) => unknown,
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<ul class="link-list" part="links">
    ${renderEach(
      links,
      ({ url }) => url,
      (link) => html`<li><a href=${link.url}>${link.label ? text(link.label) : describeLink(msg, link)}</a></li>`,
    )}
  </ul>`;
}
