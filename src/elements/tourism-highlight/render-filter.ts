import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { HighlightCategory } from '../../model/vocabulary.js';
import { describeCategory } from './category-words.js';

/** Buttons for the categories that have places. There are none where they could not change anything. */
export function renderFilter(
  { msg, format }: LocalizeController,
  counts: ReadonlyMap<HighlightCategory, number>,
  chosen: HighlightCategory | '',
  handleChoose: (category: HighlightCategory | '') => void,
): TemplateResult | typeof nothing {
  // A category that the page asked for is there to be undone, even without places.
  const categories = chosen && !counts.has(chosen) ? [...counts.keys(), chosen] : [...counts.keys()];
  if (categories.length < 2) return nothing;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const renderButton = (category: HighlightCategory | '', label: string, count: number) => html`
    <button
      class="chip"
      type="button"
      aria-pressed=${category === chosen ? 'true' : 'false'}
      @click=${() => handleChoose(category)}
    >
      ${label} <span class="count numeric">${format.number(count)}</span>
    </button>
  `;
  return html`
    <div
      class="chips filter"
      part="filter"
      role="group"
      aria-label=${msg('Filter by category', { id: 'tourism.filter', desc: 'Label of a group of buttons.' })}
    >
      ${renderButton('', msg('All', { id: 'tourism.filter.all', desc: 'Button: places of all categories.' }), total)}
      ${repeat(
        categories,
        (category) => category,
        (category) => renderButton(category, describeCategory(msg, category), counts.get(category) ?? 0),
      )}
    </div>
  `;
}
