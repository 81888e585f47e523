import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import type { BenchContent, BenchEvent, BenchOffice, BenchPlace, BenchProfile } from '../content/bench-content.ts';
import type { Peer } from './peer.ts';
import { sectionStyles } from './section-styles.ts';

const style = html`<style>
  ${trust(sectionStyles)}
</style>`;

const leavesOut =
  'everything that moves: news from the feed, the language of the page, filters, local time, open now, calendar and contact files';

/** The floor: the content is in the page. */
export const staticHtml: Peer = {
  id: 'static',
  title: 'Static HTML',
  group: 'whole',
  leavesOut,
  render: ({ content, widgets }) => ({ head: style, body: renderWhole(content, widgets) }),
};

export const staticTimeline: Peer = {
  id: 'static-timeline',
  title: 'Static HTML',
  group: 'timeline',
  leavesOut,
  render: ({ content }) => ({ head: style, body: renderEvents(content.events) }),
};

function renderWhole({ profile, events, places, office }: BenchContent, widgets: string): Markup {
  return html`${renderProfile(profile, widgets)}${renderEvents(events)}${renderPlaces(places)}${renderOffice(office)}`;
}

function renderProfile(profile: BenchProfile, widgets: string): Markup {
  const { emblem, motto } = profile;
  return html`<section>
    <header>
      <img src="${widgets}${emblem.path}" width="${emblem.width}" height="${emblem.height}" alt="${emblem.alt}" />
      <div>
        <h2>${profile.name}</h2>
        <p class="muted">${profile.nativeName} · ${profile.country}</p>
        <p><i lang="${motto.lang}">${motto.text}</i>: ${motto.meaning}</p>
      </div>
    </header>
    ${profile.summary.map((text) => html`<p>${text}</p>`)}
    <div class="relation">
      <p>Partner of ${profile.partner} since <time datetime="${profile.since}">${profile.sinceLabel}</time></p>
      ${renderChips(profile.fields)}
    </div>
    <dl class="tiles">
      ${profile.facts.map(
        ({ label, valueLabel, asOf }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${valueLabel}${asOf && html` <span class="muted">${asOf}</span>`}</dd>
          </div>`,
      )}
    </dl>
    ${profile.strengths.map(
      ({ title, text }) =>
        html`<details>
          <summary>${title}</summary>
          <p>${text}</p>
        </details>`,
    )}
  </section>`;
}

/** The events as a section. Also the static page of the scale set. */
export function renderEvents(events: readonly BenchEvent[]): Markup {
  return html`<section>
    <h2>What we have done together</h2>
    <ol class="events">
      ${events.map(
        (event) =>
          html`<li>
            <article>
              <h3>${event.title}</h3>
              <p class="muted">
                <time datetime="${event.date.split('/')[0]}">${event.dateLabel}</time> · ${event.kind}
              </p>
              <p>${event.summary}</p>
              ${renderGains(event)} ${renderChips(event.fields)}
            </article>
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderGains({ outcome, benefit }: BenchEvent): Markup | undefined {
  if (!outcome && !benefit) return undefined;
  const row = (label: string, text: string): Markup =>
    html`<div>
      <dt>${label}</dt>
      <dd>${text}</dd>
    </div>`;
  return html`<dl class="rows">${outcome && row('Outcome', outcome)}${benefit && row('Benefit', benefit)}</dl>`;
}

function renderChips(fields: readonly string[]): Markup {
  return html`<ul class="chips">
    ${fields.map((field) => html`<li>${field}</li>`)}
  </ul>`;
}

function renderPlaces(places: readonly BenchPlace[]): Markup {
  return html`<section>
    <h2>Worth a visit in Bandung</h2>
    <ul class="places">
      ${places.map(
        ({ name, category, text, address, openingNotes, mapUrl }) =>
          html`<li>
            <h3>${name}</h3>
            <p class="muted">${category}</p>
            <p>${text}</p>
            ${address && html`<p class="muted">${address}</p>`}
            ${openingNotes && html`<p class="muted">${openingNotes}</p>`}
            ${mapUrl && html`<p><a href="${mapUrl}">Map</a></p>`}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderOffice({ name, role, address }: BenchOffice): Markup {
  return html`<section>
    <h2>Whom to write to</h2>
    <article>
      <h3>${name}</h3>
      <p>${role}</p>
      <p>${address.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</p>
    </article>
  </section>`;
}
