import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawingStyles } from '../../src/styles/drawings.js';
import { ridge } from '../../src/styles/ridge.js';
import { surface } from '../../src/styles/surface.js';
import { tokens } from '../../src/styles/tokens.js';

/** A piece of the widgets' look on its own, made by the very style sheets that the widgets have. */
export class DesignSampleElement extends LitElement {
  static override styles = [
    tokens,
    surface,
    drawingStyles,
    css`
      .swatch {
        block-size: 3em;
        border: 1px solid var(--_control-border);
        border-radius: var(--_radius);
      }

      .row {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
        gap: 1em;
      }

      .frame {
        padding: 1em;
        border: var(--_border-width) solid var(--_border);
        border-radius: var(--_radius);
      }

      .panel {
        padding: 1em;
        border-inline-start: 4px solid var(--_accent);
        background: var(--_subtle);
      }

      .gap {
        inline-size: var(--gap);
        block-size: 1em;
        background: var(--_accent);
      }

      .flag {
        display: block;
        border: 1px solid var(--_border);
      }

      .large-icon {
        font-size: 1.5em;
      }

      code {
        font-size: 0.875em;
      }
    `,
  ];

  static override properties = { content: { attribute: false }, hasRidge: { attribute: false } };

  declare content: TemplateResult;
  declare hasRidge: boolean;

  protected override render(): TemplateResult {
    return html`<div class="surface">
      ${this.hasRidge ? ridge() : nothing}
      <div class="body">${this.content}</div>
    </div>`;
  }
}

if (!customElements.get('design-sample')) customElements.define('design-sample', DesignSampleElement);

/** Shows a template as if it stood in a widget. */
export function renderSample(content: TemplateResult, { hasRidge = false } = {}): TemplateResult {
  return html`<design-sample .content=${content} .hasRidge=${hasRidge}></design-sample>`;
}
