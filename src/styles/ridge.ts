import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The signature on top of every widget: the ring of mountains around Bandung, Tangkuban Parahu's flat top among
 * them. It stretches to the width it gets while its line stays thin.
 */
export function ridge(): TemplateResult {
  return html`<svg class="ridge" viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      vector-effect="non-scaling-stroke"
      d="M-9 20l25-5 12 3 24-10 10 3 18 9 16-6 14 4 24-12q6-3 10-3 10 3 24 0 5-1 9 3l20 13 16-5 17 5 20-13 10 4 20 10 17-6 16 5 20-10 9 3 20 9 14-4 32 4"
    />
  </svg>`;
}
