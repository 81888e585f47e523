import { html } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import type { BenchEvent, BenchPlace, BenchProfile } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';

/** The page's author writes the content into Material's lists and cards. */
export const material: Peer = {
  id: 'material',
  title: 'Material Web, picked components',
  group: 'whole',
  leavesOut:
    'the content itself, which the author types into the page: no feed, no languages, no filters, no local time, no files; and its web font, from a third origin',
  entry: 'material.client.ts',
  render: ({ content: { profile, events, places, office }, files, widgets }) => ({
    head: html`<style>
        md-outlined-card {
          display: block;
          margin-block-end: 1rem;
          padding: 1rem;
        }
      </style>
      <script type="module" src="${files}/page.js"></script>`,
    body: html`${renderProfile(profile, widgets)}
      <h2 class="md-typescale-headline-small">What we have done together</h2>
      ${events.map(renderEvent)}
      <h2 class="md-typescale-headline-small">Worth a visit in Bandung</h2>
      ${places.map(renderPlace)}
      <h2 class="md-typescale-headline-small">Whom to write to</h2>
      <md-outlined-card>
        <h3 class="md-typescale-title-medium">${office.name}</h3>
        <p class="md-typescale-body-medium">${office.role}</p>
        <p class="md-typescale-body-medium">${office.address.map((line) => html`${line}<br />`)}</p>
      </md-outlined-card>`,
  }),
};

function renderProfile(profile: BenchProfile, widgets: string): Markup {
  const { emblem, motto } = profile;
  return html`<md-outlined-card>
    <img src="${widgets}${emblem.path}" width="96" height="120" alt="${emblem.alt}" />
    <h2 class="md-typescale-headline-small">${profile.name}</h2>
    <p>${profile.nativeName} · ${profile.country}</p>
    <p><i lang="${motto.lang}">${motto.text}</i>: ${motto.meaning}</p>
    ${profile.summary.map((text) => html`<p class="md-typescale-body-large">${text}</p>`)}
    <p>Partner of ${profile.partner} since ${profile.sinceLabel}</p>
    ${renderChips(profile.fields)}
    <md-list>
      ${profile.facts.map(
        ({ label, valueLabel, asOf }) =>
          html`<md-list-item>
            <div slot="headline">${label}</div>
            <div slot="supporting-text">${valueLabel} ${asOf}</div>
          </md-list-item>`,
      )}
    </md-list>
    <md-divider></md-divider>
    ${profile.strengths.map(
      ({ title, text }) =>
        html`<details>
          <summary>${title}</summary>
          <p>${text}</p>
        </details>`,
    )}
  </md-outlined-card>`;
}

function renderEvent(event: BenchEvent): Markup {
  return html`<md-outlined-card>
    <h3 class="md-typescale-title-medium">${event.title}</h3>
    <p class="md-typescale-body-small">${event.dateLabel} · ${event.kind}</p>
    <p class="md-typescale-body-medium">${event.summary}</p>
    ${event.outcome && html`<p>Outcome: ${event.outcome}</p>`}
    ${event.benefit && html`<p>Benefit: ${event.benefit}</p>`} ${renderChips(event.fields)}
  </md-outlined-card>`;
}

function renderPlace({ name, category, text, address, openingNotes, mapUrl }: BenchPlace): Markup {
  return html`<md-outlined-card>
    <h3 class="md-typescale-title-medium">${name}</h3>
    <p class="md-typescale-body-small">${category}</p>
    <p class="md-typescale-body-medium">${text}</p>
    ${address && html`<p>${address}</p>`} ${openingNotes && html`<p>${openingNotes}</p>`}
    ${mapUrl && html`<md-outlined-button href="${mapUrl}">Map</md-outlined-button>`}
  </md-outlined-card>`;
}

function renderChips(fields: readonly string[]): Markup {
  return html`<md-chip-set
    >${fields.map((field) => html`<md-assist-chip label="${field}"></md-assist-chip>`)}</md-chip-set
  >`;
}
