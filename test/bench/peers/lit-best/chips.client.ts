import { html } from 'lit';
import type { TemplateResult } from 'lit';

export function renderChips(fields: readonly string[]): TemplateResult {
  return html`<ul class="chips">
    ${fields.map((field) => html`<li>${field}</li>`)}
  </ul>`;
}
