import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Line icons as path data for `icon()`, one constant each: a bundle holds those that its elements name. Drawn on a
 * grid of 16 with a stroke of 1.5.
 */
export const mapPinIcon =
  'M8 14.5S3 10 3 6.5a5 5 0 0 1 10 0c0 3.5-5 8-5 8zM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z';
export const ticketIcon =
  'M1.8 4h12.4v2.5a1.5 1.5 0 0 0 0 3V12H1.8V9.5a1.5 1.5 0 0 0 0-3zM10 4.8v1.4M10 7.3v1.4M10 9.8v1.4';
export const downloadIcon = 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11';
export const phoneAppIcon = 'M5 1.8h6q1 0 1 1v10.4q0 1-1 1H5q-1 0-1-1V2.8q0-1 1-1zM7.3 11.8h1.4';
export const surveyIcon = 'M5.8 3H3.2v11.2h9.6V3h-2.6M5.8 1.8h4.4v2.6H5.8zM5.6 9.3l1.7 1.8 3.2-3.8';
export const externalIcon = 'M9.5 2.5h4v4M13.5 2.5l-6 6M6.5 3.5h-4v10h10v-4';
export const mailIcon = 'M1.8 3.5h12.4v9H1.8zM2.2 4 8 8.8 13.8 4';
export const phoneIcon =
  'M3.2 2h2.5l1.2 3.3L5.2 6.7q1.2 2.8 4.1 4.1l1.4-1.7 3.3 1.2v2.5q0 1.2-1.2 1.2Q3 13.2 2 3.2 2 2 3.2 2z';
export const clockIcon = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6';
export const calendarIcon = 'M2.2 3.2h11.6v10.6H2.2zM2.2 6.6h11.6M5.2 1.8v2.6M10.8 1.8v2.6';
export const globeIcon =
  'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8q-5 6.2 0 12.4M8 1.8q5 6.2 0 12.4';
export const checkIcon = 'M2.8 8.4 6.3 12l6.9-7.6';
/** Points down: turned by CSS where a thing opens or leads on. */
export const chevronIcon = 'M3.5 6 8 10.5 12.5 6';

/** An icon beside words that say the same: hidden from assistive technology, in the colour and size of the text. */
export function icon(path: string): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path} />
  </svg>`;
}
