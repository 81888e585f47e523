import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { BenchEvent } from '../../content/bench-content.ts';
import { sectionStyles } from '../section-styles.ts';
import { labels } from './labels.client.ts';
import { renderChips } from './chips.client.ts';

export class EventList extends LitElement {
  static override styles = css`
    ${unsafeCSS(sectionStyles)}
    .events > li {
      content-visibility: auto;
      contain-intrinsic-size: auto 10em;
    }
  `;
  #events: readonly BenchEvent[] = [];

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.#events = (await labels).events;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#events.length === 0) return nothing;
    return html`<section>
      <h2>What we have done together</h2>
      <ol class="events">
        ${this.#events.map(renderEvent)}
      </ol>
    </section>`;
  }
}

function renderEvent(event: BenchEvent): TemplateResult {
  const { outcome, benefit } = event;
  return html`<li>
    <article>
      <h3>${event.title}</h3>
      <p class="muted">${event.dateLabel} · ${event.kind}</p>
      <p>${event.summary}</p>
      ${
        outcome || benefit
          ? html`<dl class="rows">${renderGain('Outcome', outcome)}${renderGain('Benefit', benefit)}</dl>`
          : nothing
      }
      ${renderChips(event.fields)}
    </article>
  </li>`;
}

function renderGain(label: string, text: string | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;
}
