import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { renderHeading } from '../../base/heading.js';
import { renderEach } from '../../base/render-each.js';
import type { Office, OfficePerson } from '../../model/feed.js';
import { clockIcon, downloadIcon, globeIcon, icon, mailIcon, mapPinIcon, phoneIcon } from '../../styles/icons.js';
import { noteIcon, personIcon, speechIcon } from './contact-icons.js';
import { formatCountry, formatLanguages, getNamesLang } from './display-names.js';
import { describeOfficeKind } from './office-words.js';
import type { OfficeView } from './office-view.js';
import { renderHours } from './render-hours.js';
import { renderEmail, renderPhone, renderSite } from './render-ways.js';

/** All that is known of an office. */
export function renderOffice(office: Office, level: number, view: OfficeView): TemplateResult {
  return html`
    <p class="kind small muted">${describeOfficeKind(view.localize.msg, office.kind)}</p>
    ${renderNames(office, level, view)}
    <div class="columns">
      ${renderRows([
        renderPerson(office.person, view),
        renderAddress(office, view),
        ...renderWayRows(office, view),
        renderLanguages(office, view),
        renderNote(office, view),
      ])}
      ${renderRows([renderHoursRow(office, view)])} ${renderFoot(office, view)}
    </div>
  `;
}

/** The ways to reach an office, with all else behind a disclosure. */
export function renderCompactOffice(office: Office, level: number, view: OfficeView): TemplateResult {
  const { phones, email, url, note, name } = office;
  const { localize, text } = view;
  const { msg } = localize;
  return html`
    ${renderHeading(level, text(name))} ${office.role ? html`<p class="small">${text(office.role)}</p>` : nothing}
    <ul class="link-list">
      ${renderEach(phones, String, (phone) => html`<li>${renderPhone(phone, office, icon(phoneIcon))}</li>`)}
      ${email ? html`<li>${renderEmail(email, office, icon(mailIcon))}</li>` : nothing}
      ${url ? html`<li>${renderSite(url, office, icon(globeIcon))}</li>` : nothing}
    </ul>
    ${note ? html`<p class="note small muted">${icon(noteIcon)}<span>${text(note)}</span></p>` : nothing}
    <details>
      <summary>
        ${msg('Details', { id: 'contact.details', desc: 'Opens address, opening hours and the like of an office.' })}
        <span class="visually-hidden">(<bdi>${text(name)}</bdi>)</span>
      </summary>
      ${renderNativeName(office, view)}
      ${renderRows([
        renderPerson(office.person, view),
        renderAddress(office, view),
        renderLanguages(office, view),
        renderHoursRow(office, view),
      ])}
      ${renderFoot(office, view)}
    </details>
  `;
}

function renderNames(office: Office, level: number, view: OfficeView): TemplateResult {
  return html`
    ${renderHeading(level, view.text(office.name), 'subtitle')} ${renderNativeName(office, view)}
    ${office.role ? html`<p class="role">${view.text(office.role)}</p>` : nothing}
  `;
}

/** Not where the page already speaks the office's language. */
function renderNativeName({ name, nativeName }: Office, { text }: OfficeView): TemplateResult | typeof nothing {
  return nativeName && nativeName.text !== name ? html`<p class="native small muted">${text(nativeName)}</p>` : nothing;
}

type Row = TemplateResult | typeof nothing;

function renderRows(rows: readonly Row[]): Row {
  return rows.every((row) => row === nothing) ? nothing : html`<dl class="rows">${rows}</dl>`;
}

function renderRow(path: string, label: string, value: unknown): TemplateResult {
  return html`<div class="row">
    <dt class="muted">${icon(path)}<span>${label}</span></dt>
    <dd>${value}</dd>
  </div>`;
}

function renderPerson(person: OfficePerson | undefined, { localize, text }: OfficeView): Row {
  if (!person) return nothing;
  return renderRow(
    personIcon,
    localize.msg('Contact person', { id: 'contact.person', desc: 'Label: the name of a person follows.' }),
    html`<bdi class="person" translate="no">${person.name}</bdi>
      ${person.title ? html`<p class="small muted">${text(person.title)}</p>` : nothing}`,
  );
}

/** As it is written on an envelope: in local order, the country last, in the words of the sender. */
function renderAddress({ address, country, countryWritten }: Office, { localize }: OfficeView): Row {
  if (address.length === 0) return nothing;
  const { msg, tag } = localize;
  return renderRow(
    mapPinIcon,
    msg('Address', { id: 'contact.address', desc: 'Label: a postal address follows.' }),
    html`<address>
      <span translate="no" lang=${country === 'ID' ? 'id' : nothing}
        >${address.map((line) => html`<bdi class="line">${line}</bdi>`)}</span
      >
      ${country ? html`<bdi class="line" lang=${getNamesLang(tag) ?? nothing}>${countryWritten ?? formatCountry(country, tag)}</bdi>` : nothing}
    </address>`,
  );
}

function renderWayRows(office: Office, { localize }: OfficeView): Row[] {
  const { msg } = localize;
  const { phones, email, url } = office;
  return [
    phones.length > 0
      ? renderRow(
          phoneIcon,
          msg('Telephone', { id: 'contact.phone', desc: 'Label: one or more phone numbers follow.' }),
          renderEach(phones, String, (phone) => html`<div>${renderPhone(phone, office)}</div>`),
        )
      : nothing,
    email
      ? renderRow(
          mailIcon,
          msg('E-mail', { id: 'contact.email', desc: 'Label: an e-mail address follows.' }),
          renderEmail(email, office),
        )
      : nothing,
    url
      ? renderRow(
          globeIcon,
          msg('Website', { id: 'contact.site', desc: 'Label: the address of a website follows.' }),
          renderSite(url, office),
        )
      : nothing,
  ];
}

function renderLanguages({ languages, languagesWritten }: Office, { localize }: OfficeView): Row {
  if (languages.length === 0) return nothing;
  const { msg, tag } = localize;
  return renderRow(
    speechIcon,
    msg('Answers in', { id: 'contact.languages', desc: 'Label: names of the languages in which the office answers.' }),
    html`<span lang=${getNamesLang(tag) ?? nothing}>${languagesWritten ?? formatLanguages(languages, tag)}</span>`,
  );
}

function renderHoursRow(office: Office, view: OfficeView): Row {
  if (!office.hours) return nothing;
  return renderRow(
    clockIcon,
    view.localize.msg('Opening hours', { id: 'contact.hours', desc: 'Label: weekdays and times follow.' }),
    renderHours(office, office.hours, view),
  );
}

function renderNote({ note }: Office, { localize, text }: OfficeView): Row {
  if (!note) return nothing;
  return renderRow(
    noteIcon,
    localize.msg('Please note', { id: 'contact.note', desc: 'Label: a doubt about the details of an office.' }),
    html`<span class="small">${text(note)}</span>`,
  );
}

function renderFoot(office: Office, { localize, text, feedLang }: OfficeView): TemplateResult {
  const { msg, format } = localize;
  const handleSave = (): void => {
    // Few visitors want the file: what makes it comes with the click. The browser itself reports when it cannot.
    import('./save-contact.js').then(
      ({ saveContact }) => saveContact(office, feedLang),
      () => {},
    );
  };
  return html`
    <div class="foot">
      <button class="button quiet" type="button" @click=${handleSave}>
        ${icon(downloadIcon)}
        <span
          >${msg('Save contact (vCard)', { id: 'contact.save', desc: 'Button: saves a file for an address book.' })}
          <span class="visually-hidden">(<bdi>${text(office.name)}</bdi>)</span></span
        >
      </button>
      ${
        office.asOf
          ? html`<span class="small muted"
              >${msg(str`Checked: ${format.date(office.asOf)}`, {
                id: 'contact.asOf',
                desc: 'When the details of an office were last checked. ${0}: a date.',
              })}</span
            >`
          : nothing
      }
    </div>
  `;
}
