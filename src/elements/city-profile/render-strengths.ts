import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderHeading } from '../../base/heading.js';
import type { Strength } from '../../model/feed.js';
import { chevronIcon, icon } from '../../styles/icons.js';
import type { ProfileView } from './profile-view.js';
import { renderOrigin } from './render-origin.js';

/** The strengths for investment and cooperation: their titles, each with its text behind it. */
export function renderStrengths(strengths: readonly Strength[], view: ProfileView): TemplateResult | typeof nothing {
  if (strengths.length === 0) return nothing;
  const { msg } = view.localize;
  return html`
    <section part="strengths">
      ${renderHeading(
        view.headingLevel,
        msg('Strengths for investment and cooperation', { id: 'profile.strengths', desc: 'Heading of a list.' }),
        'subtitle',
      )}
      <ul class="strengths">
        ${repeat(
          strengths,
          ({ id }) => id,
          (strength) =>
            html`<li>
              <details class="strength">
                <summary><span>${view.text(strength.title)}</span>${icon(chevronIcon)}</summary>
                <div class="text">
                  <p>${view.text(strength.text)}</p>
                  ${renderOrigin(strength, view.text(strength.title), view)}
                </div>
              </details>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
