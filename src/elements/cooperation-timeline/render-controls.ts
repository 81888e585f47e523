import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeField } from '../../base/field-words.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Timeline } from '../../model/feed.js';
import { countEventsByField } from '../../model/select-events.js';
import type { EventOrder } from '../../model/select-events.js';
import type { CooperationField } from '../../model/vocabulary.js';
import { icon } from '../../styles/icons.js';
import { describeCount, describeExcerpt } from './count-words.js';
import type { TimelineView } from './select-view.js';

const turnRoundIcon = 'M5 2.5v11M2.5 11 5 13.5 7.5 11M11 13.5v-11M8.5 5 11 2.5 13.5 5';

/**
 * Buttons for the fields that have entries. There are none where they could not change anything. Without numbers where
 * some pages are not loaded and the feed does not say what is in them.
 */
export function renderFilter(
  { msg, format }: LocalizeController,
  { items, next, total, fields: inFeed }: Timeline,
  chosen: CooperationField | '',
  handleChoose: (field: CooperationField | '') => void,
): TemplateResult | typeof nothing {
  const isWhole = next === undefined;
  const counts =
    isWhole || !inFeed ? countEventsByField(items) : new Map(Object.entries(inFeed) as [CooperationField, number][]);
  const all = isWhole ? items.length : total;
  const isIdle = [...counts.values()].every((count) => count === all);
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
      ${label} ${isWhole || inFeed ? html`<span class="numeric">${format.number(count)}</span>` : nothing}
    </button>
  `;
  return html`
    <div
      class="chips"
      part="filter"
      role="group"
      aria-label=${msg('Filter by field', { id: 'timeline.filter', desc: 'Label of a group of buttons.' })}
    >
      ${renderButton('', msg('All', { id: 'timeline.filter.all', desc: 'Button: entries of all fields.' }), all)}
      ${repeat(
        fields,
        (field) => field,
        (field) => renderButton(field, describeField(msg, field), counts.get(field) ?? 0),
      )}
    </div>
  `;
}

/**
 * How many entries are shown and in which order, and a button that turns them round.
 *
 * @param search - how far the entries were looked for, where that is known to matter
 */
export function renderOverview(
  localize: LocalizeController,
  { known, events, shown, total, isOpenEnded }: TimelineView,
  { field, order }: { readonly field: CooperationField | ''; readonly order: EventOrder },
  search: string | undefined,
  handleTurn: () => void,
): TemplateResult {
  const isTurnable = events.length > 1;
  // Among the latest is all that is known; of the oldest, or of all of a field, this cannot be said.
  const isExcerpt = isOpenEnded && !known.isFromOldest && (order === 'oldest' || (field && !known.fields));
  const extent = isExcerpt ? describeExcerpt(localize, known.items.length, known.total) : search;
  return html`
    <div class="overview">
      <p class="small muted" role="status">
        <span>${describeCount(localize, shown.length, total)}</span>
        ${isTurnable ? html`<span class="note">${describeOrder(localize, order)}</span>` : nothing}
        ${extent ? html`<span class="note">${extent}</span>` : nothing}
      </p>
      ${isTurnable ? renderOrderButton(localize, order, handleTurn) : nothing}
    </div>
  `;
}

/** The order of the entries, in words. */
function describeOrder({ msg }: LocalizeController, order: EventOrder): string {
  return order === 'newest'
    ? msg('Newest first', { id: 'timeline.newest', desc: 'Order of the entries.' })
    : msg('Oldest first', { id: 'timeline.oldest', desc: 'Order of the entries.' });
}

/** A button that turns the order round. */
function renderOrderButton({ msg }: LocalizeController, order: EventOrder, handleTurn: () => void): TemplateResult {
  return html`<button class="chip" type="button" part="order" @click=${handleTurn}>
    ${icon(turnRoundIcon)}
    ${
      order === 'newest'
        ? msg('Show the oldest first', { id: 'timeline.turnToOldest', desc: 'Button: turns the order round.' })
        : msg('Show the newest first', { id: 'timeline.turnToNewest', desc: 'Button: turns the order round.' })
    }
  </button>`;
}
