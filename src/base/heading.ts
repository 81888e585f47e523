import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Heading levels an element may start at. */
export const headingLevels = [2, 3, 4, 5, 6];

/**
 * A real heading of a level that is only known at run time. Levels past 6 stay 6. One template per level, since a
 * template's tag names are fixed.
 */
export function renderHeading(level: number, content: unknown, className = ''): TemplateResult {
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}
