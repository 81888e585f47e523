import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { BenchContent, BenchEvent, BenchPlace, BenchProfile } from '../content/bench-content.ts';
import { formatDateLabel, formatFactLabel } from '../content/format-labels.ts';
import { sectionStyles } from './section-styles.ts';

const here = import.meta.url;
const libraryUrl = new URL(here).origin;

/** Fetches when it is on the page, formats while it renders: what one writes first. */
class PartnerPage extends LitElement {
  static override properties = { content: { state: true } };
  static override styles = css`
    ${unsafeCSS(sectionStyles)}
  `;
  declare content?: BenchContent;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const response = await fetch(new URL('content.json', here));
    this.content = (await response.json()) as BenchContent;
  }

  protected override render(): TemplateResult {
    if (!this.content) return html`<p>Loading…</p>`;
    const { profile, events, places, office } = this.content;
    return html`
      ${this.#renderProfile(profile)}
      <section>
        <h2>What we have done together</h2>
        <ol class="events">
          ${events.map((event) => this.#renderEvent(event))}
        </ol>
      </section>
      <section>
        <h2>Worth a visit in Bandung</h2>
        <ul class="places">
          ${places.map((place) => this.#renderPlace(place))}
        </ul>
      </section>
      <section>
        <h2>Whom to write to</h2>
        <article>
          <h3>${office.name}</h3>
          <p>${office.role}</p>
          <p>${office.address.map((line) => html`${line}<br />`)}</p>
        </article>
      </section>
    `;
  }

  #renderProfile(profile: BenchProfile): TemplateResult {
    const { motto } = profile;
    return html`<section>
      <header>
        <img src=${libraryUrl + profile.emblem.path} alt=${profile.emblem.alt} />
        <div>
          <h2>${profile.name}</h2>
          <p class="muted">${profile.nativeName} · ${profile.country}</p>
          <p><i lang=${motto.lang}>${motto.text}</i>: ${motto.meaning}</p>
        </div>
      </header>
      ${profile.summary.map((text) => html`<p>${text}</p>`)}
      <div class="relation">
        <p>Partner of ${profile.partner} since ${formatDateLabel(profile.since)}</p>
        ${this.#renderChips(profile.fields)}
      </div>
      <dl class="tiles">
        ${profile.facts.map(
          ({ label, value, unit, asOf }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${formatFactLabel(value, unit)} ${asOf ? html`<span class="muted">${asOf}</span>` : nothing}</dd>
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

  #renderEvent({ title, date, kind, summary, outcome, benefit, fields }: BenchEvent): TemplateResult {
    return html`<li>
      <article>
        <h3>${title}</h3>
        <p class="muted">${formatDateLabel(date)} · ${kind}</p>
        <p>${summary}</p>
        ${outcome ? html`<p>Outcome: ${outcome}</p>` : nothing} ${benefit ? html`<p>Benefit: ${benefit}</p>` : nothing}
        ${this.#renderChips(fields)}
      </article>
    </li>`;
  }

  #renderPlace({ name, category, text, address, openingNotes, mapUrl }: BenchPlace): TemplateResult {
    return html`<li>
      <h3>${name}</h3>
      <p class="muted">${category}</p>
      <p>${text}</p>
      ${address ? html`<p class="muted">${address}</p>` : nothing}
      ${openingNotes ? html`<p class="muted">${openingNotes}</p>` : nothing}
      ${mapUrl ? html`<p><a href=${mapUrl}>Map</a></p>` : nothing}
    </li>`;
  }

  #renderChips(fields: readonly string[]): TemplateResult {
    return html`<ul class="chips">
      ${fields.map((field) => html`<li>${field}</li>`)}
    </ul>`;
  }
}

customElements.define('partner-page', PartnerPage);
