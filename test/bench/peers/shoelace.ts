import { html } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import type { BenchEvent, BenchPlace, BenchProfile } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';

/** The page's author writes the content into Shoelace's cards. */
export const shoelace: Peer = {
  id: 'shoelace',
  title: 'Shoelace, picked components',
  group: 'whole',
  leavesOut:
    'the content itself, which the author types into the page: no feed, no languages, no filters, no local time, no files',
  entry: 'shoelace.client.ts',
  render: ({ content: { profile, events, places, office }, files, widgets }) => ({
    head: html`<link rel="stylesheet" href="${files}/page.css" />
      <style>
        sl-card {
          display: block;
          margin-block-end: 1rem;
        }
        sl-card::part(base) {
          width: 100%;
        }
      </style>
      <script type="module" src="${files}/page.js"></script>`,
    body: html`${renderProfile(profile, widgets)}
      <h2>What we have done together</h2>
      ${events.map(renderEvent)}
      <h2>Worth a visit in Bandung</h2>
      ${places.map(renderPlace)}
      <h2>Whom to write to</h2>
      <sl-card>
        <strong slot="header">${office.name}</strong>
        <p>${office.role}</p>
        <p>${office.address.map((line) => html`${line}<br />`)}</p>
      </sl-card>`,
  }),
};

function renderProfile(profile: BenchProfile, widgets: string): Markup {
  const { emblem, motto } = profile;
  return html`<sl-card>
    <div slot="header">
      <img src="${widgets}${emblem.path}" width="96" height="120" alt="${emblem.alt}" />
      <h2>${profile.name}</h2>
      <p>${profile.nativeName} · ${profile.country}</p>
    </div>
    <p><i lang="${motto.lang}">${motto.text}</i>: ${motto.meaning}</p>
    ${profile.summary.map((text) => html`<p>${text}</p>`)}
    <p>Partner of ${profile.partner} since ${profile.sinceLabel} ${renderTags(profile.fields)}</p>
    <sl-divider></sl-divider>
    <dl>
      ${profile.facts.map(
        ({ label, valueLabel, asOf }) =>
          html`<dt>${label}</dt>
            <dd>${valueLabel} ${asOf}</dd>`,
      )}
    </dl>
    ${profile.strengths.map(({ title, text }) => html`<sl-details summary="${title}">${text}</sl-details>`)}
  </sl-card>`;
}

function renderEvent(event: BenchEvent): Markup {
  return html`<sl-card>
    <div slot="header">
      <strong>${event.title}</strong>
      <sl-badge variant="neutral">${event.kind}</sl-badge>
    </div>
    <p>${event.dateLabel}</p>
    <p>${event.summary}</p>
    ${event.outcome && html`<p>Outcome: ${event.outcome}</p>`}
    ${event.benefit && html`<p>Benefit: ${event.benefit}</p>`}
    <div slot="footer">${renderTags(event.fields)}</div>
  </sl-card>`;
}

function renderPlace({ name, category, text, address, openingNotes, mapUrl }: BenchPlace): Markup {
  return html`<sl-card>
    <div slot="header">
      <strong>${name}</strong>
      <sl-badge>${category}</sl-badge>
    </div>
    <p>${text}</p>
    ${address && html`<p>${address}</p>`} ${openingNotes && html`<p>${openingNotes}</p>`}
    ${mapUrl && html`<sl-button slot="footer" href="${mapUrl}" size="small">Map</sl-button>`}
  </sl-card>`;
}

function renderTags(fields: readonly string[]): Markup[] {
  return fields.map((field) => html`<sl-tag size="small">${field}</sl-tag> `);
}
