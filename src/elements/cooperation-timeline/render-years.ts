import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderHeading } from '../../base/heading.js';
import type { CooperationEvent } from '../../model/feed.js';
import { groupEventsByYear } from '../../model/select-events.js';
import type { EventYear } from '../../model/select-events.js';
import { renderEvent } from './render-event.js';
import type { TimelineContext } from './timeline-context.js';
import { describeYear } from './title-words.js';

/**
 * The entries by year. Keyed, so that an entry keeps its own nodes: the focus in them, and the words of a page's
 * translator.
 */
export function renderYears(context: TimelineContext, shown: readonly CooperationEvent[]): unknown {
  return repeat(
    groupEventsByYear(shown),
    ({ year }) => year,
    ({ year, events }: EventYear) => html`
      <section class="year">
        ${renderHeading(context.headingLevel + 1, describeYear(context.localize, year), 'year-name')}
        <ol>
          ${repeat(
            events,
            ({ id }) => id,
            (event) => html`<li>${renderEvent(context, event)}</li>`,
          )}
        </ol>
      </section>
    `,
  );
}
