import { str } from '@lit/localize';
import { selectSources } from '../../base/credits.js';
import { formatPartialDate } from '../../localization/format-date.js';
import type { FeedImage, Source } from '../../model/feed.js';
import { html, join, type Content, type Markup } from './html.js';
import { renderText, renderTime, type PageView } from './page-view.js';

/** A picture of the page and the words that tell which one it is. */
export interface ShownImage {
  readonly subject: Content;
  readonly image: FeedImage | undefined;
}

/** Anything that says where it is from. */
type Sourced = Parameters<typeof selectSources>[0];

/** Whose data this is, as of when, and behind a disclosure the sources and who made the pictures. */
export function renderCredits(view: PageView, sourced: Sourced, images: readonly ShownImage[] = []): Markup {
  const { feed, localize, say } = view;
  const { licence, asOf } = feed;
  const sources = selectSources(sourced);
  const credited = images.filter(({ image }) => image?.credit ?? image?.licence);
  return html`<div class="credits small muted">
    <p>
      ${
        licence &&
        html`${renderText(licence.attribution)} ·
        ${licence.url ? html`<a href="${licence.url}" rel="license">${licence.name}</a>` : licence.name}`
      }
      ${licence && asOf && '·'}
      ${asOf && renderTime(asOf, say('credits.asOf', str`As of ${formatPartialDate(asOf, localize.tag)}.`))}
    </p>
    ${
      sources.length + credited.length > 0 &&
      html`<details>
        <summary>${describeDisclosure(view, sources.length > 0, credited.length > 0)}</summary>
        ${
          sources.length > 0 &&
          html`<ul class="sources">
            ${sources.map(renderSource)}
          </ul>`
        }
        ${
          credited.length > 0 &&
          html`<ul class="sources">
            ${credited.map(renderImageCredit)}
          </ul>`
        }
      </details>`
    }
  </div>`;
}

function describeDisclosure({ say }: PageView, hasSources: boolean, hasImages: boolean): string {
  if (!hasImages) return say('credits.sources', 'Sources');
  return hasSources ? say('credits.both', 'Sources and pictures') : say('credits.pictures', 'Pictures');
}

function renderSource({ title, url }: Source): Markup {
  return html`<li>${url ? html`<a href="${url}">${renderText(title)}</a>` : renderText(title)}</li>`;
}

/** `Flag of Germany: Jane Doe (CC BY 4.0)`. */
function renderImageCredit({ subject, image }: ShownImage): Markup {
  const { credit, licence } = image ?? {};
  const maker = credit ? [renderText(credit), licence && ` (${licence})`] : licence;
  return html`<li>${join([subject, maker], ': ')}</li>`;
}
