import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { BenchProfile } from '../../content/bench-content.ts';
import { sectionStyles } from '../section-styles.ts';
import { labels, libraryUrl } from './labels.client.ts';
import { renderChips } from './chips.client.ts';

export class CityProfile extends LitElement {
  static override styles = css`
    ${unsafeCSS(sectionStyles)}
  `;
  #profile?: BenchProfile;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.#profile = (await labels).profile;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const profile = this.#profile;
    if (!profile) return nothing;
    const { emblem, motto } = profile;
    return html`<section>
      <header>
        <img src=${libraryUrl + emblem.path} width=${emblem.width} height=${emblem.height} alt=${emblem.alt} />
        <div>
          <h2>${profile.name}</h2>
          <p class="muted">${profile.nativeName} · ${profile.country}</p>
          <p><i lang=${motto.lang}>${motto.text}</i>: ${motto.meaning}</p>
        </div>
      </header>
      ${profile.summary.map((text) => html`<p>${text}</p>`)}
      <div class="relation">
        <p>Partner of ${profile.partner} since ${profile.sinceLabel}</p>
        ${renderChips(profile.fields)}
      </div>
      <dl class="tiles">
        ${profile.facts.map(
          ({ label, valueLabel, asOf }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${valueLabel} ${asOf ? html`<span class="muted">${asOf}</span>` : nothing}</dd>
            </div>`,
        )}
      </dl>
      ${profile.strengths.map(
        ({ title, text }) =>
          html`<details>
            <summary>${title}</summary>
            <p>${text}</p>
          </details>`,
      )}
    </section>`;
  }
}
