import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { describeField } from '../../base/field-words.js';
import { renderHeading } from '../../base/heading.js';
import type { CooperationEvent, FeedText } from '../../model/feed.js';
import type { DateSpan } from '../../model/partial-date.js';
import { clockIcon, externalIcon, icon } from '../../styles/icons.js';
import { kindIcons } from './kind-icons.js';
import { describeKind } from './kind-words.js';
import type { TimelineContext } from './timeline-context.js';

/** One thing that the two cities did. */
export function renderEvent(context: TimelineContext, event: CooperationEvent): TemplateResult {
  const { localize, headingLevel, text } = context;
  const { msg } = localize;
  // By the event, not by its place, so that another one before it changes nothing here. A space would end the reference.
  const id = `event-${event.id.replace(/\s/g, '_')}`;
  return html`
    <article class=${event.isAnnounced ? 'event announced' : 'event'} part="event" aria-labelledby=${id} tabindex="-1">
      <span class="marker">${icon(kindIcons[event.kind])}</span>
      <p class="when">
        ${event.date ? renderDate(context, event.date, event.dateWritten) : nothing}
        <span class="kind small muted">${describeKind(msg, event.kind)}</span>
      </p>
      <div class="what">
        ${renderHeading(headingLevel + 2, html`<span id=${id}>${text(event.title)}</span>`, 'subtitle')}
        ${event.isAnnounced ? renderAnnounced(context) : nothing}
        ${event.summary ? html`<p>${text(event.summary)}</p>` : nothing} ${renderResults(context, event)}
        ${event.note ? html`<p class="small muted">${text(event.note)}</p>` : nothing} ${renderFields(context, event)}
        ${event.url ? renderLink(context, event.url, event.title) : nothing}
      </div>
    </article>
  `;
}

function renderDate({ localize: { msg, format } }: TimelineContext, date: DateSpan, written?: string): TemplateResult {
  const formatted = format.span(date, written, (start) =>
    msg(str`since ${start}`, { id: 'timeline.since', desc: 'Something that began then and goes on. ${0}: a date.' }),
  );
  // HTML knows no spans of dates: the machine-readable value is the beginning.
  return html`<time class="numeric" datetime=${date.start.iso}>${formatted}</time>`;
}

function renderAnnounced({ localize: { msg } }: TimelineContext): TemplateResult {
  return html`<p class="warning small">
    ${icon(clockIcon)}
    <span>
      ${msg('Announced beforehand; not confirmed that it took place', {
        id: 'timeline.announced',
        desc: 'Marks an event that was only reported before the day.',
      })}
    </span>
  </p>`;
}

function renderResults(
  context: TimelineContext,
  { outcome, benefit }: CooperationEvent,
): TemplateResult | typeof nothing {
  if (!outcome && !benefit) return nothing;
  const { msg } = context.localize;
  const renderResult = (className: string, label: string, result: FeedText) => html`
    <div class=${className} part=${className}>
      <dt>${label}</dt>
      <dd>${context.text(result)}</dd>
    </div>
  `;
  return html`<dl class="results">
    ${
      outcome
        ? renderResult('outcome', msg('Outcome', { id: 'timeline.outcome', desc: 'Label: what came of it.' }), outcome)
        : nothing
    }
    ${
      benefit
        ? renderResult(
            'benefit',
            msg('Benefit', { id: 'timeline.benefit', desc: 'Label: what good it did to people.' }),
            benefit,
          )
        : nothing
    }
  </dl>`;
}

function renderFields({ localize: { msg } }: TimelineContext, { fields }: CooperationEvent) {
  if (fields.length === 0) return nothing;
  const label = msg('Fields of cooperation', { id: 'fields', desc: 'Label of a list of fields.' });
  return html`<ul class="chips" aria-label=${label}>
    ${fields.map((field) => html`<li class="chip">${describeField(msg, field)}</li>`)}
  </ul>`;
}

/** The address tells where the link leads, the title, for those who hear links alone, what it is about. */
function renderLink({ localize: { msg }, text }: TimelineContext, url: string, title: FeedText): TemplateResult {
  const { hostname } = new URL(url);
  return html`<p class="small">
    <a class="action" href=${url}>
      ${icon(externalIcon)}
      <span>
        ${msg('Read more', { id: 'timeline.more', desc: 'Link to a page on an event; the name of the site follows.' })}
        <bdi class="muted">${hostname.replace(/^www\./, '')}</bdi>
        <span class="visually-hidden">(<bdi>${text(title)}</bdi>)</span>
      </span>
    </a>
  </p>`;
}
