import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatPartialDate } from '../localization/format-date.js';
import type { LocalizeController } from '../localization/localize-controller.js';
import type { Feed, FeedText, Source } from '../model/feed.js';
import { getPlainText } from './feed-text.js';

/** Facts, events, offices and places: anything that says where it is from. */
interface Sourced {
  readonly sources: readonly Source[];
}

/** The sources of several things, each once, in the order of their first use. */
export function selectSources(things: readonly (Sourced | undefined)[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const thing of things) {
    for (const source of thing?.sources ?? []) found.set(`${getPlainText(source.title)} ${source.url ?? ''}`, source);
  }
  return [...found.values()];
}

/**
 * Whose data this is and where it comes from: the licence's attribution, and the sources behind a disclosure.
 *
 * @param text - renders a text of the feed with its language
 */
export function renderCredits(
  localize: LocalizeController,
  feed: Feed,
  sources: readonly Source[],
  text: (text: FeedText | undefined) => unknown,
): TemplateResult {
  const { msg, tag } = localize;
  const { licence, asOf } = feed;
  return html`
    <footer class="credits small muted" part="credits">
      <p>
        ${
          licence
            ? html`<span>${text(licence.attribution)}</span>,
                ${licence.url ? html`<a href=${licence.url} rel="license">${licence.name}</a>` : licence.name}.`
            : nothing
        }
        ${
          asOf
            ? msg(str`As of ${formatPartialDate(asOf, tag)}.`, {
                id: 'credits.asOf',
                desc: 'The day up to which the content was checked. ${0}: a date.',
              })
            : nothing
        }
      </p>
      ${
        sources.length > 0
          ? html`<details>
              <summary>${msg('Sources', { id: 'credits.sources', desc: 'Opens the list of sources.' })}</summary>
              <ul class="sources">
                ${sources.map(
                  (source) =>
                    html`<li>
                      ${source.url ? html`<a href=${source.url}>${text(source.title)}</a>` : text(source.title)}
                    </li>`,
                )}
              </ul>
            </details>`
          : nothing
      }
    </footer>
  `;
}
