import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { getPlainText } from '../../base/feed-text.js';
import type { Office, OpeningHours, OpeningPeriod } from '../../model/feed.js';
import { selectOpenState } from '../../model/opening-hours.js';
import type { OpenState, WeekMoment } from '../../model/opening-hours.js';
import { findZone, getZonedClock } from '../../model/zone.js';
import type { Zone } from '../../model/zone.js';
import { icon } from '../../styles/icons.js';
import { closedIcon, openIcon } from './contact-icons.js';
import { groupDays, isWholeDay } from './group-days.js';
import type { OfficeView } from './office-view.js';
import { getVisitorClock } from './visitor-clock.js';

/** Whether an office is open now, its week as a table, and what there is to say about it. */
export function renderHours(office: Office, hours: OpeningHours, view: OfficeView): TemplateResult {
  const { periods, note } = hours;
  return html`
    ${periods.length > 0 ? renderWeek(office, hours, view) : nothing}
    ${note ? html`<p class="small muted">${view.text(note)}</p>` : nothing}
  `;
}

function renderWeek(office: Office, hours: OpeningHours, view: OfficeView): TemplateResult {
  const { msg, format } = view.localize;
  const name = getPlainText(office.name);
  const now = getZonedClock(findZone(view.zones, hours.timeZone), view.now);
  const clock = now && format.clock(now);
  return html`
    ${renderState(hours, view)}
    <table
      class="week numeric"
      aria-label=${msg(str`Opening hours: ${name}`, {
        id: 'contact.hoursOf',
        desc: 'Name of a table of weekdays and times. ${0}: name of an office.',
      })}
    >
      <tbody>
        ${groupDays(hours.periods).map(
          ({ firstDay, lastDay, periods }) =>
            html`<tr>
              <th scope="row">${format.weekdays(firstDay, lastDay)}</th>
              <td>${renderPeriods(periods, view)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      clock
        ? html`<p class="now small muted">
            ${
              office.kind === 'city'
                ? msg(str`Times in Bandung, where it is now ${clock}.`, {
                    id: 'contact.bandungTime',
                    desc: 'Below opening hours of an office in Bandung. ${0}: weekday and time.',
                  })
                : msg(str`Local times; it is now ${clock} there.`, {
                    id: 'contact.localTime',
                    desc: 'Below opening hours of an office elsewhere. ${0}: weekday and time.',
                  })
            }
          </p>`
        : nothing
    }
  `;
}

function renderPeriods(periods: readonly OpeningPeriod[], { localize }: OfficeView): unknown {
  const { msg, format } = localize;
  if (periods.length === 0) {
    return msg('Closed', { id: 'contact.closedDay', desc: 'Stands beside days on which an office is closed.' });
  }
  return periods.map(
    (period) =>
      html`<div>
        ${
          isWholeDay(period)
            ? msg('Open all day', { id: 'contact.allDay', desc: 'Stands beside days: open for 24 hours.' })
            : format.period(period)
        }
      </div>`,
  );
}

function renderState(hours: OpeningHours, view: OfficeView): TemplateResult | typeof nothing {
  const { msg } = view.localize;
  const clock = getZonedClock(findZone(view.zones, hours.timeZone), view.now);
  if (!clock) return nothing;
  const state = selectOpenState(hours, clock);
  return html`
    <p class="state ${state.isOpen ? 'open' : ''}" part="state">
      ${icon(state.isOpen ? openIcon : closedIcon)}
      <span>
        <b
          >${
            state.isOpen
              ? msg('Open now', { id: 'contact.open', desc: 'The office is open at this moment.' })
              : msg('Closed now', { id: 'contact.closed', desc: 'The office is closed at this moment.' })
          }</b
        >
        ${state.changesAt ? html`· ${describeChange(state, state.changesAt, clock, view)}` : nothing}
        ${renderVisitorTime(state, findZone(view.zones, hours.timeZone), view)}
      </span>
    </p>
  `;
}

/** When the office closes or opens; with the weekday where that is not today. */
function describeChange({ isOpen }: OpenState, change: WeekMoment, clock: WeekMoment, view: OfficeView): string {
  const { msg, format } = view.localize;
  const time = format.time(change.minutes);
  const isToday = change.weekday === clock.weekday && change.minutes > clock.minutes;
  const day = format.weekdays(change.weekday, change.weekday);
  if (isOpen) {
    return isToday
      ? msg(str`closes at ${time}`, { id: 'contact.closes', desc: 'After "Open now". ${0}: a time of today.' })
      : msg(str`closes ${day} ${time}`, {
          id: 'contact.closesDay',
          desc: 'After "Open now". ${0}: a weekday and a time of that day.',
        });
  }
  return isToday
    ? msg(str`opens at ${time}`, { id: 'contact.opens', desc: 'After "Closed now". ${0}: a time of today.' })
    : msg(str`opens ${day} ${time}`, {
        id: 'contact.opensDay',
        desc: 'After "Closed now". ${0}: a weekday and a time of that day.',
      });
}

/** The same moment on the visitor's own clock, where that is another. */
function renderVisitorTime(
  { changesAt, changesInMinutes }: OpenState,
  zone: Zone,
  { localize, now, visitorTimeZone }: OfficeView,
): TemplateResult | typeof nothing {
  const { msg, format } = localize;
  const there = changesInMinutes && getVisitorClock(now, changesInMinutes, zone, visitorTimeZone);
  if (!there) return nothing;
  const time = format.time(there.minutes);
  const day = format.weekdays(there.weekday, there.weekday);
  return html`<span class="yours small muted"
    >${
      there.weekday === changesAt?.weekday
        ? msg(str`that is ${time} in your time`, {
            id: 'contact.yourTime',
            desc: 'The time just named, on the clock of the visitor. ${0}: a time.',
          })
        : msg(str`that is ${day} ${time} in your time`, {
            id: 'contact.yourDay',
            desc: 'The time just named, on the clock of the visitor. ${0}: a weekday and a time.',
          })
    }</span
  >`;
}
