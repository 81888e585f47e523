import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocalizeController } from '../localization/localize-controller.js';
import type { Feed, FeedImage, FeedText, Source } from '../model/feed.js';
import { getPlainText } from './feed-text.js';
import { renderEach } from './render-each.js';

/** Facts, events, offices and places: anything that says where it is from. */
interface Sourced {
  readonly sources: readonly Source[];
}

/** A picture that is shown, and the words that tell which one it is. */
export interface ShownImage {
  readonly subject: unknown;
  readonly image: FeedImage | undefined;
}

/** What the credits need of their element. */
export interface CreditsView {
  readonly localize: LocalizeController;
  /** Renders a text of the feed with its language. */
  text(text: FeedText | undefined): unknown;
  /** Whether somebody has looked behind a disclosure: the lists are long, and few do. */
  readonly isOpen: boolean;
}

function getKey({ title, url = '' }: Source): string {
  return `${url} ${getPlainText(title)}`;
}

/** The sources of several things, each once, in the order of their first use. */
export function selectSources(things: readonly (Sourced | undefined)[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const thing of things) {
    for (const source of thing?.sources ?? []) found.set(getKey(source), source);
  }
  return [...found.values()];
}

/**
 * Whose data this is and where it comes from: the licence's attribution, and behind a disclosure the sources and who
 * made the pictures.
 *
 * @param images - the pictures shown; those without credit and licence are left out
 */
export function renderCredits(
  view: CreditsView,
  feed: Feed,
  sources: readonly Source[],
  images: readonly ShownImage[] = [],
): TemplateResult {
  const { text, isOpen } = view;
  const { msg, format } = view.localize;
  const { licence, asOf } = feed;
  const credited = images.filter(({ image }) => image?.credit ?? image?.licence);
  // Not a footer: with many widgets on a page its landmark would be one of many.
  return html`
    <div class="credits small muted" part="credits">
      <p>
        ${
          licence
            ? html`<span>${text(licence.attribution)}</span> ·
                ${licence.url ? html`<a href=${licence.url} rel="license">${licence.name}</a>` : licence.name}`
            : nothing
        }
        ${licence && asOf ? '·' : nothing}
        ${
          asOf
            ? msg(str`As of ${format.date(asOf)}.`, {
                id: 'credits.asOf',
                desc: 'The day up to which the content was checked. ${0}: a date.',
              })
            : nothing
        }
      </p>
      ${
        sources.length + credited.length > 0
          ? html`<details>
              <summary>${describeDisclosure(msg, sources.length > 0, credited.length > 0)}</summary>
              ${isOpen ? renderSources(sources, text) : nothing}
              ${isOpen ? renderImageCredits(credited, text) : nothing}
            </details>`
          : nothing
      }
    </div>
  `;
}

function describeDisclosure(msg: LocalizeController['msg'], hasSources: boolean, hasImages: boolean): string {
  if (!hasImages) return msg('Sources', { id: 'credits.sources', desc: 'Opens the list of sources.' });
  return hasSources
    ? msg('Sources and pictures', {
        id: 'credits.both',
        desc: 'Opens the list of sources and of those who made the pictures.',
      })
    : msg('Pictures', { id: 'credits.pictures', desc: 'Opens the list of those who made the pictures.' });
}

function renderSources(sources: readonly Source[], text: CreditsView['text']): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<ul class="sources">
    ${renderEach(sources, getKey, ({ url, title }) => {
      const isShared = sources.some((other) => other.url !== url && getPlainText(other.title) === getPlainText(title));
      // Titles that end in a bracket or a quotation mark keep it at their end in a text that runs the other way.
      const name = html`<bdi>${text(title)}</bdi>`;
      const words = isShared && url ? html`${name} <bdi dir="ltr">${getPath(url)}</bdi>` : name;
      return html`<li>${url ? html`<a class="action" href=${url}><span>${words}</span></a>` : words}</li>`;
    })}
  </ul>`;
}

/** What tells two pages of one site apart, where their titles do not: `/news/2024.html`. */
function getPath(url: string): string {
  return url.replace(/^https:\/\/[^/]*/, '');
}

/** `Flag of Germany: Jane Doe (CC BY 4.0)`. */
function renderImageCredits(images: readonly ShownImage[], text: CreditsView['text']): TemplateResult | typeof nothing {
  if (images.length === 0) return nothing;
  return html`<ul class="sources">
    ${images.map(({ subject, image }) => {
      const licence = image?.licence;
      const credit = image?.credit ? html`${text(image.credit)}${licence ? ` (${licence})` : nothing}` : licence;
      return html`<li><span>${subject}</span>: ${credit}</li>`;
    })}
  </ul>`;
}
