import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { BenchOffice } from '../../content/bench-content.ts';
import { sectionStyles } from '../section-styles.ts';
import { labels } from './labels.client.ts';

export class ContactOffice extends LitElement {
  static override styles = css`
    ${unsafeCSS(sectionStyles)}
  `;
  #office?: BenchOffice;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.#office = (await labels).office;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#office) return nothing;
    const { name, role, address } = this.#office;
    return html`<section>
      <h2>Whom to write to</h2>
      <article>
        <h3>${name}</h3>
        <p>${role}</p>
        <p>${address.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line}`)}</p>
      </article>
    </section>`;
  }
}
