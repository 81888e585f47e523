import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { selectNextAnniversary } from '../../model/anniversary.js';
import type { Anniversary, CalendarDay } from '../../model/anniversary.js';
import type { PartnerProfile } from '../../model/feed.js';
import { calendarIcon, icon } from '../../styles/icons.js';
import { describeYears } from './count-words.js';
import { describeStatus } from './stage-words.js';
import type { TimelineContext } from './timeline-context.js';

/** How the partnership stands, and the paper on which it does. */
export function renderStanding({ localize, text }: TimelineContext, partner: PartnerProfile): TemplateResult {
  const { msg, format } = localize;
  const { agreement } = partner;
  return html`
    <dl class="standing">
      <div>
        <dt class="small muted">
          ${msg('Status', { id: 'timeline.status', desc: 'Label: how a partnership stands.' })}
        </dt>
        <dd class="strong">${describeStatus(msg, partner.status)}</dd>
        ${partner.statusNote ? html`<dd class="small">${text(partner.statusNote)}</dd>` : nothing}
      </div>
      ${
        agreement
          ? html`<div>
              <dt class="small muted">
                ${msg('Agreement', { id: 'timeline.agreement', desc: 'Label: the paper on which a partnership stands.' })}
              </dt>
              <dd class="strong">${text(agreement.instrument)}</dd>
              ${
                agreement.date
                  ? html`<dd class="small">
                      <time class="numeric" datetime=${agreement.date.iso}> ${format.date(agreement.date)} </time>
                    </dd>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </dl>
  `;
}

/** The anniversary to look forward to; none where the partnership has ended or has not begun. */
export function selectPartnerAnniversary(partner: PartnerProfile, today: CalendarDay): Anniversary | undefined {
  const isWithout = partner.status === 'lapsed' || partner.status === 'letter-of-intent';
  return partner.since && !isWithout ? selectNextAnniversary(partner.since, today) : undefined;
}

/** The next anniversary, and a button that puts it into a calendar where its day is known. */
export function renderAnniversary(
  { localize }: TimelineContext,
  anniversary: Anniversary,
  today: CalendarDay,
  handleSave: () => void,
): TemplateResult {
  const { msg } = localize;
  const sentence = describeAnniversary(localize, anniversary, today);
  return html`
    <div class="anniversary" part="anniversary">
      <p class="strong">${sentence}</p>
      ${
        anniversary.date.day
          ? html`<p>
              <button class="chip" type="button" @click=${handleSave}>
                ${icon(calendarIcon)}
                <span>
                  ${msg('Save to calendar', { id: 'timeline.save', desc: 'Button: saves a calendar file.' })}
                  <span class="visually-hidden">(<span>${sentence}</span>)</span>
                </span>
              </button>
            </p>`
          : nothing
      }
    </div>
  `;
}

function describeAnniversary(localize: LocalizeController, { years, date, isToday }: Anniversary, today: CalendarDay) {
  const { msg, format } = localize;
  const what = describeYears(localize, years);
  if (isToday) return msg(str`Today: ${what}`, { id: 'timeline.today', desc: '${0}: “30 years of partnership”.' });
  if (date.month === undefined && date.year === today.year) {
    return msg(str`This year: ${what}`, { id: 'timeline.thisYear', desc: '${0}: “30 years of partnership”.' });
  }
  const when = format.date(date);
  return date.day
    ? msg(str`${what} on ${when}`, {
        id: 'timeline.onDay',
        desc: '${0}: “30 years of partnership”; ${1}: a date with its day.',
      })
    : msg(str`${what} in ${when}`, {
        id: 'timeline.inMonth',
        desc: '${0}: “30 years of partnership”; ${1}: a month with its year, or a year.',
      });
}
