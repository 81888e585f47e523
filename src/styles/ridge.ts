import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The signature on top of every widget: the mountains north of Bandung as the city sees them, Burangrang and its
 * teeth, the long flat top of Tangkuban Parahu, the point of Bukit Tunggul. It is never stretched: Tangkuban Parahu
 * stands in the middle, and the wider the widget, the more of the ring is in sight.
 */
export function ridge(): TemplateResult {
  return html`<svg class="ridge" aria-hidden="true" focusable="false">
    <svg x="50%" overflow="visible">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        d="M-1999-9v28H-640l44-4 34-4 56 7 66-1 36-5 52 7 60 0 38-4 28-7 9 2 11-4 12 4 12-1 30 7 30 1 64-9 16-3 10-1 66 1 58 9 28 3 30-1 30-5 21-6 21 5 50 7 66 0 34-8 12 0 42 7 36 3 70-1 42-5 38 4 38 2H1999V-9z"
      />
    </svg>
  </svg>`;
}
