import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { hasCalendarDays } from '../../model/calendar-days.js';
import { calendarIcon, icon } from '../../styles/icons.js';
import { describeAll } from './count-words.js';
import { stepSize } from './select-view.js';
import type { TimelineView } from './select-view.js';

/** `loading`: a further page is on its way; `failed`: it could not be had. */
export type PageState = 'idle' | 'loading' | 'failed';

/** What can be had past the entries shown: others, and a calendar file. */
export function renderMore(
  localize: LocalizeController,
  view: TimelineView,
  state: PageState,
  handleMore: () => void,
  handleSave: () => void,
): TemplateResult | typeof nothing {
  const { msg } = localize;
  const { events, end, isOpenEnded } = view;
  const hasDays = events.some(hasCalendarDays);
  const isLoading = state === 'loading';
  const hasMore = end < events.length || isOpenEnded || isLoading;
  if (!hasMore && !hasDays) return nothing;
  // Not disabled while it is busy: it would lose the focus.
  return html`
    <p class="more">
      ${
        hasMore
          ? html`<button
              class="button quiet"
              type="button"
              aria-busy=${isLoading ? 'true' : nothing}
              aria-disabled=${isLoading ? 'true' : nothing}
              @click=${handleMore}
            >
              ${
                isLoading
                  ? msg('Loading more entries…', {
                      id: 'timeline.loading',
                      desc: 'On the button for more entries while it works.',
                    })
                  : isOpenEnded || events.length > end + stepSize
                    ? msg('Show more entries', { id: 'timeline.rest', desc: 'Button: not all of them, but more.' })
                    : describeAll(localize, events.length)
              }
            </button>`
          : nothing
      }
      ${
        hasDays
          ? html`<button class="chip" type="button" @click=${handleSave}>
              ${icon(calendarIcon)}
              ${msg('Save entries to calendar', {
                id: 'timeline.saveAll',
                desc: 'Button: saves a calendar file of the entries of the timeline.',
              })}
            </button>`
          : nothing
      }
      <span class="small" role="status">
        ${
          state === 'failed'
            ? msg('More entries cannot be loaded at the moment.', {
                id: 'timeline.failed',
                desc: 'Beside the button for more entries, which can be tried again.',
              })
            : nothing
        }
      </span>
    </p>
  `;
}
