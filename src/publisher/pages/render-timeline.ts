import { str } from '@lit/localize';
import { describeCount, describeExcerpt } from '../../elements/cooperation-timeline/count-words.js';
import { describeKind } from '../../elements/cooperation-timeline/kind-words.js';
import {
  describeProgress,
  describeStage,
  describeStageState,
  describeStatus,
} from '../../elements/cooperation-timeline/stage-words.js';
import { describeTitle, describeYear } from '../../elements/cooperation-timeline/title-words.js';
import { formatDateSpan, formatPartialDate } from '../../localization/format-date.js';
import { formatNumber } from '../../localization/format-number.js';
import { hasCalendarDays } from '../../model/calendar-days.js';
import type { Agreement, CooperationEvent, PartnerProfile } from '../../model/feed.js';
import { groupEventsByYear, selectEvents } from '../../model/select-events.js';
import { selectStages } from '../../model/select-stages.js';
import { html, type Content, type Markup } from './html.js';
import { sitePath } from './page-addresses.js';
import { nameHost, renderText, renderTime, type PageView } from './page-view.js';
import { renderCredits } from './render-credits.js';
import { renderFields } from './render-profile.js';

/** What the two cities did, newest first, by year. */
export function renderTimeline(view: PageView): Markup {
  const { feed, localize } = view;
  const { timeline, partner } = feed;
  const events = selectEvents(timeline);
  return html`<h2>${describeTitle(localize, feed)}</h2>
    ${partner && renderStanding(partner, view)} ${partner?.agreement && renderStages(partner.agreement, view)}
    ${
      timeline.total > events.length
        ? html`<p class="small muted">${describeExcerpt(localize, events.length, timeline.total)}</p>`
        : events.length === 0 && html`<p class="muted">${describeCount(localize, 0, 0)}</p>`
    }
    ${groupEventsByYear(events).map(
      ({ year, events: own }) =>
        html`<section>
          <h3>${describeYear(localize, year)}</h3>
          <ol class="events">
            ${own.map((event) => html`<li>${renderEvent(event, view)}</li>`)}
          </ol>
        </section>`,
    )}
    ${events.some(hasCalendarDays) && renderCalendarLink(view)} ${renderCredits(view, [...events, partner])}`;
}

function renderStanding({ status, statusNote, agreement }: PartnerProfile, { localize, say }: PageView): Markup {
  const date = agreement?.date;
  return html`<dl class="rows">
    <div>
      <dt>${say('timeline.status', 'Status')}</dt>
      <dd>
        <span class="strong">${describeStatus(localize.msg, status)}</span>
        ${statusNote && html`<br /><span class="small">${renderText(statusNote)}</span>`}
      </dd>
    </div>
    ${
      agreement &&
      html`<div>
        <dt>${say('timeline.agreement', 'Agreement')}</dt>
        <dd>
          <span class="strong">${renderText(agreement.instrument)}</span>
          ${date && html`<br />${renderTime(date, formatPartialDate(date, localize.tag))}`}
        </dd>
      </div>`
    }
  </dl>`;
}

function renderStages(agreement: Agreement, { localize, say }: PageView): Content {
  const { msg, tag } = localize;
  const steps = selectStages(agreement);
  const index = steps.findIndex(({ state }) => state === 'current');
  const current = steps[index];
  if (!current) return undefined;
  const [number, count] = [formatNumber(index + 1, tag), formatNumber(steps.length, tag)];
  return html`<section>
    <h3>${say('timeline.stages', 'Stages of the agreement')}</h3>
    <p class="strong">${describeProgress(msg, number, count, describeStage(msg, current.stage))}</p>
    <ol class="stages small">
      ${steps.map(
        ({ stage, state, date }) =>
          html`<li class="${state}">
            <span>${describeStage(msg, stage)}</span>
            <span class="muted">
              ${describeStageState(msg, state)}${date && [' · ', renderTime(date, formatPartialDate(date, tag))]}
            </span>
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderEvent(event: CooperationEvent, view: PageView): Markup {
  const { localize, say } = view;
  const { date, title, kind, isAnnounced, summary, outcome, benefit, note, url } = event;
  const when =
    date &&
    renderTime(
      date,
      formatDateSpan(date, localize.tag, (start) => say('timeline.since', str`since ${start}`)),
    );
  const result = (label: string, words: typeof outcome): Content =>
    words &&
    html`<div>
      <dt>${label}</dt>
      <dd>${renderText(words)}</dd>
    </div>`;
  return html`<article>
    <h4>${renderText(title)}</h4>
    <p class="small muted">${when}${when && ' · '}${describeKind(localize.msg, kind)}</p>
    ${
      isAnnounced &&
      html`<p class="small doubt">
        ${say('timeline.announced', 'Announced beforehand; not confirmed that it took place')}
      </p>`
    }
    ${summary && html`<p>${renderText(summary)}</p>`}
    ${
      (outcome || benefit) &&
      html`<dl class="rows">
        ${result(say('timeline.outcome', 'Outcome'), outcome)} ${result(say('timeline.benefit', 'Benefit'), benefit)}
      </dl>`
    }
    ${note && html`<p class="small muted">${renderText(note)}</p>`} ${renderFields(event.fields, view)}
    ${
      url &&
      html`<p class="small">
        <a class="plain" href="${url}">
          ${say('timeline.more', 'Read more')} <bdi>${nameHost(url)}</bdi>
          <span class="unseen">(${renderText(title)})</span>
        </a>
      </p>`
    }
  </article>`;
}

/** The calendar file that the publisher made. */
function renderCalendarLink({ key, say }: PageView): Markup {
  return html`<p>
    <a class="plain" href="${`${sitePath}feed/v1/${key.partner}/events.ics`}">
      ${say('timeline.saveAll', 'Save entries to calendar')}
    </a>
  </p>`;
}
