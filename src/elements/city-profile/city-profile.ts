import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize';
import { ClockController } from '../../base/clock-controller.js';
import { renderCredits, selectSources } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { getPlainText } from '../../base/feed-text.js';
import { describeField } from '../../base/field-words.js';
import { renderHeading } from '../../base/heading.js';
import { renderImage } from '../../base/image.js';
import { renderLinks } from '../../base/links.js';
import { formatPartialDate } from '../../localization/format-date.js';
import { formatDistance } from '../../localization/format-number.js';
import { formatClock, formatOffset, getUtcOffsetMinutes } from '../../localization/format-time.js';
import type { CityProfile, Feed, KeyFact, PartnerProfile } from '../../model/feed.js';
import { computeDistanceKm } from '../../model/geo.js';
import { describeFact, formatFactValue } from './fact-words.js';
import { styles } from './city-profile.styles.js';

/**
 * Who Bandung is, for the citizens of a partner city.
 *
 * @tagname bandung-city-profile
 * @csspart header - emblem, names and place
 * @csspart relation - what joins the two cities
 * @csspart facts - the key facts
 * @csspart strengths - strengths for investment and cooperation
 * @csspart links - official links
 * @csspart credits - licence and sources
 */
export class CityProfileElement extends FeedElement {
  static override styles = [...FeedElement.styles, styles];

  /** The moment to show, for previews and tests. Default: now. */
  @property({ attribute: false }) now?: Date;

  constructor() {
    super();
    new ClockController(this);
  }

  protected override renderContent(feed: Feed): TemplateResult {
    const { city, partner } = feed;
    if (!city) return html`<div class="body"><slot></slot></div>`;
    return html`
      <div class="body">
        ${this.#renderHeader(city)} ${this.#renderRelation(city, partner)}
        <div class="summary">${city.summary.map((paragraph) => html`<p>${this.text(paragraph)}</p>`)}</div>
        ${this.#renderFacts(city)} ${this.#renderStrengths(city)}
        ${renderLinks(this.localize.msg, city.links, (text) => this.text(text))}
        ${renderCredits(this.localize, feed, selectSources([...city.facts, ...city.strengths, partner]), (text) =>
          this.text(text),
        )}
      </div>
    `;
  }

  #renderHeader(city: CityProfile): TemplateResult {
    return html`
      <header part="header">
        ${city.emblem ? renderImage(city.emblem, 'emblem') : nothing}
        <div>
          <slot name="heading">${renderHeading(this.headingLevel, this.text(city.name), 'title')}</slot>
          <p class="native muted" lang="id">${city.nativeName}</p>
          <p class="place">
            ${city.flag ? renderImage(city.flag, 'flag') : nothing}
            <span>${city.region ? html`${this.text(city.region)}, ` : nothing}${this.text(city.country?.name)}</span>
          </p>
          ${
            city.motto
              ? html`<p class="motto">
                  <i lang=${city.motto.lang}>${city.motto.text}</i>
                  ${city.motto.meaning ? html`<span class="muted">${this.text(city.motto.meaning)}</span>` : nothing}
                </p>`
              : nothing
          }
        </div>
      </header>
    `;
  }

  #renderRelation(city: CityProfile, partner: PartnerProfile | undefined): TemplateResult {
    const { msg, tag } = this.localize;
    const now = this.now ?? new Date();
    const clock = city.timeZone && formatClock(now, city.timeZone, tag);
    return html`
      <div class="relation" part="relation">
        ${partner ? this.#renderPartnership(partner) : nothing}
        <dl>
          ${
            clock
              ? renderPair(
                  msg('Local time', { id: 'profile.time', desc: 'Label: the time in Bandung now.' }),
                  html`<span class="numeric">${clock}</span>`,
                )
              : nothing
          }
          ${partner ? this.#renderTimeDifference(city, partner, now) : nothing}
          ${
            partner?.coordinates && city.coordinates
              ? renderPair(
                  msg('Distance', { id: 'profile.distance', desc: 'Label: distance between the two cities.' }),
                  formatDistance(computeDistanceKm(city.coordinates, partner.coordinates), tag),
                )
              : nothing
          }
        </dl>
      </div>
    `;
  }

  #renderPartnership(partner: PartnerProfile): TemplateResult {
    const { msg, tag } = this.localize;
    const { since } = partner;
    const name = getPlainText(partner.name);
    return html`
      <p class="since">
        ${
          since
            ? msg(str`Partner of ${name} since ${formatPartialDate(since, tag)}`, {
                id: 'profile.since',
                desc: '${0}: name of the partner city; ${1}: a date or a year.',
              })
            : msg(str`Partner of ${name}`, { id: 'profile.partner', desc: '${0}: name of the partner city.' })
        }
      </p>
      ${
        partner.statusNote && partner.status !== 'active'
          ? html`<p class="small muted">${this.text(partner.statusNote)}</p>`
          : nothing
      }
      ${
        partner.fields.length > 0
          ? html`<ul
              class="chips"
              aria-label=${msg('Fields of cooperation', { id: 'fields', desc: 'Label of a list of fields.' })}
            >
              ${partner.fields.map((field) => html`<li class="chip">${describeField(msg, field)}</li>`)}
            </ul>`
          : nothing
      }
    `;
  }

  #renderTimeDifference(city: CityProfile, partner: PartnerProfile, now: Date): TemplateResult | typeof nothing {
    const { msg, tag } = this.localize;
    const here = city.timeZone && getUtcOffsetMinutes(city.timeZone, now);
    const there = partner.timeZone && getUtcOffsetMinutes(partner.timeZone, now);
    if (typeof here !== 'number' || typeof there !== 'number') return nothing;
    const name = getPlainText(partner.name);
    const hours = formatOffset(here - there, tag);
    return renderPair(
      msg('Time difference', { id: 'profile.difference', desc: 'Label: difference of the clocks of the two cities.' }),
      here === there
        ? msg(str`the same as in ${name}`, { id: 'profile.same', desc: 'Clocks agree. ${0}: the partner city.' })
        : here > there
          ? msg(str`${hours} ahead of ${name}`, {
              id: 'profile.ahead',
              desc: 'Bandung is ahead. ${0}: a number of hours with its unit; ${1}: the partner city.',
            })
          : msg(str`${hours} behind ${name}`, {
              id: 'profile.behind',
              desc: 'Bandung is behind. ${0}: a number of hours with its unit; ${1}: the partner city.',
            }),
    );
  }

  #renderFacts(city: CityProfile): TemplateResult | typeof nothing {
    if (city.facts.length === 0) return nothing;
    const { msg } = this.localize;
    return html`
      <section part="facts">
        ${renderHeading(
          this.headingLevel + 1,
          msg('Key facts', { id: 'profile.facts', desc: 'Heading above figures on Bandung.' }),
          'subtitle',
        )}
        <dl class="facts">${city.facts.map((fact) => this.#renderFact(fact))}</dl>
      </section>
    `;
  }

  #renderFact(fact: KeyFact): TemplateResult | typeof nothing {
    const { msg, tag } = this.localize;
    const label = this.text(fact.label) ?? describeFact(msg, fact.id);
    if (!label) return nothing;
    const [source] = fact.sources;
    return html`
      <div>
        <dt class="small muted">${label}</dt>
        <dd>
          <span class="value">${formatFactValue(fact, tag, (text) => this.text(text))}</span>
          <span class="small muted origin">
            ${fact.asOf ? html`<span>${formatPartialDate(fact.asOf, tag)}</span>` : nothing}
            ${
              source?.url
                ? html`<a href=${source.url}>${this.text(source.title)}</a>`
                : source
                  ? html`<span>${this.text(source.title)}</span>`
                  : nothing
            }
          </span>
          ${fact.note ? html`<span class="small muted">${this.text(fact.note)}</span>` : nothing}
        </dd>
      </div>
    `;
  }

  #renderStrengths(city: CityProfile): TemplateResult | typeof nothing {
    if (city.strengths.length === 0) return nothing;
    const { msg } = this.localize;
    return html`
      <section part="strengths">
        ${renderHeading(
          this.headingLevel + 1,
          msg('Strengths for investment and cooperation', { id: 'profile.strengths', desc: 'Heading of a list.' }),
          'subtitle',
        )}
        <ul class="strengths">
          ${city.strengths.map(
            ({ title, text }) =>
              html`<li>
                <b>${this.text(title)}</b>
                <p>${this.text(text)}</p>
              </li>`,
          )}
        </ul>
      </section>
    `;
  }
}

function renderPair(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt class="small muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
