import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import { renderImage } from '../../base/image.js';
import type { CityProfile } from '../../model/feed.js';
import type { ProfileView } from './profile-view.js';

/**
 * Emblem, names, place and motto.
 *
 * @param headingLevel - level of the widget's own heading
 */
export function renderHeader(city: CityProfile, headingLevel: number, view: ProfileView): TemplateResult {
  const { text } = view;
  const { emblem, nativeName, nicknames, motto } = city;
  const hasOwnName = nativeName && nativeName !== getPlainText(city.name);
  return html`
    <div class="header" part="header">
      ${emblem ? renderImage(emblem, 'emblem') : nothing}
      <div class="names">
        <slot name="heading">${renderHeading(headingLevel, text(city.name), 'title')}</slot>
        ${hasOwnName ? html`<p class="native"><bdi lang="id">${nativeName}</bdi></p>` : nothing}
        ${renderPlace(city, view)}
        ${
          nicknames.length > 0
            ? html`<p class="nicknames muted">
                ${nicknames.map((name, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${text(name)}</bdi>`)}
              </p>`
            : nothing
        }
        ${
          motto
            ? html`<p class="motto">
                <i>${text({ text: motto.text, lang: motto.lang })}</i>
                ${motto.meaning ? html`<span class="muted">– ${text(motto.meaning)}</span>` : nothing}
              </p>`
            : nothing
        }
      </div>
    </div>
  `;
}

function renderPlace({ flag, region, country }: CityProfile, { text }: ProfileView): TemplateResult | typeof nothing {
  if (!region && !country) return nothing;
  return html`<p class="place">
    ${flag ? renderImage(flag, 'flag') : nothing}
    <span> <bdi>${text(region)}</bdi>${region && country ? ' · ' : nothing}<bdi>${text(country?.name)}</bdi> </span>
  </p>`;
}
