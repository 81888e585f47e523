import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { BenchPlace } from '../../content/bench-content.ts';
import { sectionStyles } from '../section-styles.ts';
import { labels } from './labels.client.ts';

export class PlaceList extends LitElement {
  static override styles = css`
    ${unsafeCSS(sectionStyles)}
  `;
  #places: readonly BenchPlace[] = [];

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.#places = (await labels).places;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#places.length === 0) return nothing;
    return html`<section>
      <h2>Worth a visit in Bandung</h2>
      <ul class="places">
        ${this.#places.map(
          ({ name, category, text, address, openingNotes, mapUrl }) =>
            html`<li>
              <h3>${name}</h3>
              <p class="muted">${category}</p>
              <p>${text}</p>
              ${address ? html`<p class="muted">${address}</p>` : nothing}
              ${openingNotes ? html`<p class="muted">${openingNotes}</p>` : nothing}
              ${mapUrl ? html`<p><a href=${mapUrl}>Map</a></p>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
