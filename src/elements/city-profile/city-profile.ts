import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize';
import { ClockController } from '../../base/clock-controller.js';
import { selectSources } from '../../base/credits.js';
import type { ShownImage } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import { renderLinks } from '../../base/links.js';
import type { CityProfile, Country, Feed, FeedImage, PartnerProfile } from '../../model/feed.js';
import type { ProfileView } from './profile-view.js';
import { renderFacts } from './render-facts.js';
import { renderHeader } from './render-header.js';
import { renderRelation } from './render-relation.js';
import { renderStrengths } from './render-strengths.js';
import { styles } from './city-profile.styles.js';

/**
 * Who Bandung is, for the citizens of a partner city.
 *
 * @tagname bandung-city-profile
 * @csspart header - emblem, names and place
 * @csspart relation - what joins the two cities
 * @csspart summary - the city in a few sentences
 * @csspart links - official and social links
 * @csspart facts - the key facts
 * @csspart strengths - strengths for investment and cooperation
 * @csspart credits - licence, sources and pictures
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
    const view: ProfileView = {
      localize: this.localize,
      text: (text) => this.text(text),
      now: this.now ?? new Date(),
      zones: feed.zones,
      headingLevel: this.headingLevel + 1,
    };
    return html`
      <div class="body">
        ${city ? this.#renderCity(city, partner, view) : this.#renderEmpty(partner, view)}
        ${this.renderCredits(
          feed,
          selectSources([...(city?.facts ?? []), ...(city?.strengths ?? []), partner]),
          city && this.#selectImages(city, partner),
        )}
      </div>
    `;
  }

  #renderCity(city: CityProfile, partner: PartnerProfile | undefined, view: ProfileView): TemplateResult {
    return html`
      <div class="lead ${partner ? 'paired' : ''}">
        ${renderHeader(city, this.headingLevel, view)} ${renderRelation(city, partner, view)}
        ${
          city.summary.length > 0
            ? html`<div class="summary" part="summary">
                ${city.summary.map((paragraph) => html`<p>${this.text(paragraph)}</p>`)}
              </div>`
            : nothing
        }
        ${this.#renderLinks(city, view)}
      </div>
      ${renderFacts(city.facts, view)} ${renderStrengths(city.strengths, view)}
    `;
  }

  #renderLinks(city: CityProfile, view: ProfileView): TemplateResult | typeof nothing {
    if (city.links.length === 0) return nothing;
    const { msg } = this.localize;
    return html`
      <section class="links">
        ${renderHeading(
          view.headingLevel,
          msg('Bandung on the web', { id: 'profile.links', desc: 'Heading above links to websites of the city.' }),
          'subtitle',
        )}
        ${renderLinks(msg, city.links, view.text)}
      </section>
    `;
  }

  /** A feed without a profile still knows the partner, and the host's own words stand in for the city. */
  #renderEmpty(partner: PartnerProfile | undefined, view: ProfileView): TemplateResult {
    const { msg } = this.localize;
    return html`
      <slot name="heading"
        >${renderHeading(
          this.headingLevel,
          msg('Bandung', { id: 'profile.city', desc: 'Heading where the feed does not name the city.' }),
          'title',
        )}</slot
      >
      ${renderRelation({}, partner, view)}
      <slot></slot>
      <p class="muted">
        ${msg('No profile of the city is published at the moment.', {
          id: 'profile.empty',
          desc: 'The feed tells nothing of the city.',
        })}
      </p>
    `;
  }

  #selectImages(city: CityProfile, partner: PartnerProfile | undefined): ShownImage[] {
    const { msg } = this.localize;
    const name = getPlainText(city.name);
    return [
      {
        subject: msg(str`Coat of arms of ${name}`, {
          id: 'profile.emblem',
          desc: 'Credit of a picture. ${0}: a city.',
        }),
        image: city.emblem,
      },
      this.#describeFlag(city.country, city.flag),
      this.#describeFlag(partner?.country, partner?.flag),
    ];
  }

  #describeFlag(country: Country | undefined, image: FeedImage | undefined): ShownImage {
    const { msg } = this.localize;
    const name = country && getPlainText(country.name);
    const subject = name
      ? msg(str`Flag of ${name}`, { id: 'profile.flagOf', desc: 'Credit of a picture. ${0}: a country.' })
      : msg('Flag', { id: 'profile.flag', desc: 'Credit of a picture of a flag.' });
    return { subject, image };
  }
}
