import { str } from '@lit/localize';
import { formatCountry, formatLanguages } from '../../elements/contact-person/display-names.js';
import { groupDays, isWholeDay } from '../../elements/contact-person/group-days.js';
import { describeOfficeKind } from '../../elements/contact-person/office-words.js';
import { formatPartialDate } from '../../localization/format-date.js';
import { formatPeriod, formatWeekdays } from '../../localization/format-week.js';
import { getDateFormat } from '../../localization/intl-cache.js';
import type { Office, OpeningHours, OpeningPeriod } from '../../model/feed.js';
import { getPlainText } from '../../model/feed-text.js';
import { buildTelUrl } from '../../model/tel-url.js';
import { html, type Content, type Markup } from './html.js';
import { renderText, type PageView } from './page-view.js';
import { renderCredits } from './render-credits.js';

/** Where an address may go on in the next line: before a dot, a slash or the @. */
const breakPoint = /(?=[./@])/;

/** Whom to write to in Bandung, and the Indonesian missions. */
export function renderContacts(view: PageView): Markup {
  const { feed, say } = view;
  const { offices, missions } = feed.contacts;
  const [chief, ...others] = offices;
  return html`<h2>${describeContacts(view)}</h2>
    ${
      offices.length + missions.length === 0 &&
      html`<p class="muted">${say('contact.empty', 'No office is listed at the moment.')}</p>`
    }
    ${
      chief &&
      html`<section>
        <h3>${renderText(chief.name)}</h3>
        ${renderOffice(chief, view)}
      </section>`
    }
    ${renderGroup(say('contact.others', 'Other offices of the city'), others, view)}
    ${renderGroup(say('contact.missions', 'Indonesian missions'), missions, view)}
    ${renderCredits(view, [...offices, ...missions])}`;
}

/** The heading of the page. */
export function describeContacts({ say }: PageView): string {
  return say('contact.title', 'Contact: City of Bandung');
}

function renderGroup(title: string, offices: readonly Office[], view: PageView): Content {
  if (offices.length === 0) return undefined;
  return html`<section>
    <h3>${title}</h3>
    <ul class="offices">
      ${offices.map(
        (office) =>
          html`<li>
            <h4>${renderText(office.name)}</h4>
            ${renderOffice(office, view)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** All that is known of an office below its name. */
function renderOffice(office: Office, view: PageView): Markup {
  const { localize, say } = view;
  const { kind, name, nativeName, role, person, phones, email, url, languages, hours, note, asOf } = office;
  const row = (label: string, value: Content): Content =>
    value &&
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<p class="small muted">${describeOfficeKind(localize.msg, kind)}</p>
    ${nativeName && nativeName.text !== name && html`<p class="small muted">${renderText(nativeName)}</p>`}
    ${role && html`<p>${renderText(role)}</p>`}
    <dl class="rows">
      ${row(
        say('contact.person', 'Contact person'),
        person &&
          html`<bdi translate="no">${person.name}</bdi>
            ${person.title && html`<br /><span class="small muted">${renderText(person.title)}</span>`}`,
      )}
      ${row(say('contact.address', 'Address'), renderAddress(office, localize.tag))}
      ${row(
        say('contact.phone', 'Telephone'),
        phones.length > 0 &&
          html`<ul>
            ${phones.map(renderPhone)}
          </ul>`,
      )}
      ${row(say('contact.email', 'E-mail'), email && renderWay(`mailto:${email}`, email))}
      ${row(say('contact.site', 'Website'), url && renderWay(url, url.replace(/^https?:\/\/(www\.)?|\/$/g, '')))}
      ${row(say('contact.languages', 'Answers in'), languages.length > 0 && formatLanguages(languages, localize.tag))}
      ${row(say('contact.hours', 'Opening hours'), hours && renderHours(office, hours, view))}
      ${row(say('contact.note', 'Please note'), note && html`<span class="small">${renderText(note)}</span>`)}
    </dl>
    ${
      asOf &&
      html`<p class="small muted">${say('contact.asOf', str`Checked: ${formatPartialDate(asOf, localize.tag)}`)}</p>`
    }`;
}

/** As it is written on an envelope: in local order, the country last, in the words of the sender. */
function renderAddress({ address, country }: Office, tag: string): Content {
  if (address.length === 0) return undefined;
  const lines = address.map((line) => html`<bdi class="line">${line}</bdi>`);
  return html`<address>
    ${country === 'ID' ? html`<span translate="no" lang="id">${lines}</span>` : html`<span translate="no">${lines}</span>`}
    ${country && html`<bdi class="line">${formatCountry(country, tag)}</bdi>`}
  </address>`;
}

function renderPhone(phone: string): Markup {
  const url = buildTelUrl(phone);
  return html`<li>${url ? renderWay(url, phone) : html`<bdi dir="ltr">${phone}</bdi>`}</li>`;
}

/** A link whose words are an address. */
function renderWay(url: string, words: string): Markup {
  const parts = words.split(breakPoint).map((part, index) => (index > 0 ? html`<wbr />${part}` : part));
  return html`<a class="plain" href="${url}"><bdi dir="ltr">${parts}</bdi></a>`;
}

/** The week as a table, in the office's own time. Whether it is open now only the widget can tell. */
function renderHours(office: Office, hours: OpeningHours, view: PageView): Content {
  const { localize, say } = view;
  const { periods, note, timeZone } = hours;
  const name = getPlainText(office.name);
  const zone = nameTimeZone(timeZone, localize.tag);
  return html`${
    periods.length > 0 &&
    html`<table aria-label="${say('contact.hoursOf', str`Opening hours: ${name}`)}">
      <tbody>
        ${groupDays(periods).map(
          ({ firstDay, lastDay, periods: own }) =>
            html`<tr>
              <th scope="row">${formatWeekdays(firstDay, lastDay, localize.tag)}</th>
              <td>${renderPeriods(own, view)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }
  ${periods.length > 0 && zone && html`<p class="small muted">${zone}</p>`}
  ${note && html`<p class="small muted">${renderText(note)}</p>`}`;
}

function renderPeriods(periods: readonly OpeningPeriod[], { localize, say }: PageView): Content {
  if (periods.length === 0) return say('contact.closedDay', 'Closed');
  return periods.map(
    (period) =>
      html`<div>
        ${isWholeDay(period) ? say('contact.allDay', 'Open all day') : formatPeriod(period, localize.tag)}
      </div>`,
  );
}

/** `Western Indonesia Time`: the name that holds all the year; `undefined` for a zone that nobody knows. */
function nameTimeZone(timeZone: string, tag: string): string | undefined {
  try {
    const parts = getDateFormat(tag, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
    return parts.find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}
