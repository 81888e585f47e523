import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeField } from '../../base/field-words.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { CooperationEvent } from '../../model/feed.js';
import { countEventsByField } from '../../model/select-events.js';
import type { EventOrder } from '../../model/select-events.js';
import type { CooperationField } from '../../model/vocabulary.js';
import { icon } from '../../styles/icons.js';

const turnRoundIcon = 'M5 2.5v11M2.5 11 5 13.5 7.5 11M11 13.5v-11M8.5 5 11 2.5 13.5 5';

/** Buttons for the fields that have entries. There are none where they could not change anything. */
export function renderFilter(
  { msg, format }: LocalizeController,
  events: readonly CooperationEvent[],
  chosen: CooperationField | '',
  handleChoose: (field: CooperationField | '') => void,
): TemplateResult | typeof nothing {
  const counts = countEventsByField(events);
  const isIdle = [...counts.values()].every((count) => count === events.length);
  if (isIdle && !chosen) return nothing;
  // A field that the page asked for is there to be undone, even without entries.
  const fields = chosen && !counts.has(chosen) ? [...counts.keys(), chosen] : [...counts.keys()];
  const renderButton = (field: CooperationField | '', label: string, count: number) => html`
    <button
      class="chip"
      type="button"
      aria-pressed=${field === chosen ? 'true' : 'false'}
      @click=${() => handleChoose(field)}
    >
      ${label} <span class="numeric">${format.number(count)}</span>
    </button>
  `;
  return html`
    <div
      class="chips"
      part="filter"
      role="group"
      aria-label=${msg('Filter by field', { id: 'timeline.filter', desc: 'Label of a group of buttons.' })}
    >
      ${renderButton('', msg('All', { id: 'timeline.filter.all', desc: 'Button: entries of all fields.' }), events.length)}
      ${repeat(
        fields,
        (field) => field,
        (field) => renderButton(field, describeField(msg, field), counts.get(field) ?? 0),
      )}
    </div>
  `;
}

/** The order of the entries, in words. */
export function describeOrder({ msg }: LocalizeController, order: EventOrder): string {
  return order === 'newest'
    ? msg('Newest first', { id: 'timeline.newest', desc: 'Order of the entries.' })
    : msg('Oldest first', { id: 'timeline.oldest', desc: 'Order of the entries.' });
}

/** A button that turns the order round. */
export function renderOrderButton(
  { msg }: LocalizeController,
  order: EventOrder,
  handleTurn: () => void,
): TemplateResult {
  return html`<button class="chip" type="button" part="order" @click=${handleTurn}>
    ${icon(turnRoundIcon)}
    ${
      order === 'newest'
        ? msg('Show the oldest first', { id: 'timeline.turnToOldest', desc: 'Button: turns the order round.' })
        : msg('Show the newest first', { id: 'timeline.turnToNewest', desc: 'Button: turns the order round.' })
    }
  </button>`;
}
