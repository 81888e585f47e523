import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { checkLimit } from '../../base/attributes.js';
import { ClockController } from '../../base/clock-controller.js';
import { selectSources } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { renderHeading } from '../../base/heading.js';
import type { Feed, Office } from '../../model/feed.js';
import type { OfficeView } from './office-view.js';
import { renderCompactOffice, renderOffice } from './render-office.js';
import { styles } from './contact-person.styles.js';

/** Offices of the city that are shown in full. */
const defaultLimit = 1;

const getId = ({ id }: Office): string => id;

/**
 * Whom to write to in Bandung, and the Indonesian missions in the partner's country.
 *
 * @tagname bandung-contact-person
 * @csspart office - an office that is shown in full
 * @csspart state - whether an office is open now
 * @csspart others - the other offices of the city
 * @csspart missions - the Indonesian missions
 * @csspart credits - licence and sources
 */
export class ContactPersonElement extends FeedElement {
  static override styles = [...FeedElement.styles, styles];

  /** How many of the city's offices are shown in full, the others with a disclosure; 0: all. Default: 1. */
  @property({ type: Number }) limit: number = defaultLimit;
  /** The moment to show, for previews and tests. Default: now. */
  @property({ attribute: false }) now?: Date;
  /** IANA name of the visitor's time zone, for previews and tests. Default: the browser's. */
  @property({ attribute: false }) visitorTimeZone?: string;

  constructor() {
    super();
    new ClockController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('limit')) this.limit = checkLimit(this.limit, defaultLimit);
  }

  protected override renderContent(feed: Feed): TemplateResult {
    const { msg } = this.localize;
    const { offices, missions } = feed.contacts;
    const fullCount = this.limit || offices.length;
    const view: OfficeView = {
      localize: this.localize,
      text: (text) => this.text(text),
      feedLang: feed.lang,
      now: this.now ?? new Date(),
      zones: feed.zones,
      visitorTimeZone: this.visitorTimeZone,
    };
    return html`
      <div class="body">
        <slot name="heading"
          >${renderHeading(
            this.headingLevel,
            msg('Contact: City of Bandung', { id: 'contact.title', desc: 'Heading of the widget.' }),
            'title',
          )}</slot
        >
        ${offices.length + missions.length === 0 ? this.#renderEmpty() : nothing}
        ${repeat(
          offices.slice(0, fullCount),
          getId,
          (office) => html`<div class="office chief" part="office">${this.#renderOffice(office, 1, view)}</div>`,
        )}
        ${this.#renderOthers(offices.slice(fullCount), view)} ${this.#renderMissions(missions, view)}
        ${this.renderCredits(feed, selectSources([...offices, ...missions]))}
      </div>
    `;
  }

  #renderEmpty(): TemplateResult {
    return html`
      <p class="muted">
        ${this.localize.msg('No office is listed at the moment.', {
          id: 'contact.empty',
          desc: 'The feed names no office to write to.',
        })}
      </p>
      <slot></slot>
    `;
  }

  #renderOffice(office: Office, depth: number, view: OfficeView): TemplateResult {
    return renderOffice(office, this.headingLevel + depth, view);
  }

  #renderOthers(offices: readonly Office[], view: OfficeView): TemplateResult | typeof nothing {
    if (offices.length === 0) return nothing;
    return html`
      <section part="others">
        ${renderHeading(
          this.headingLevel + 1,
          this.localize.msg('Other offices of the city', {
            id: 'contact.others',
            desc: 'Heading above further offices of the City of Bandung.',
          }),
          'subtitle',
        )}
        <ul class="grid others">
          ${repeat(
            offices,
            getId,
            (office) => html`<li>${renderCompactOffice(office, this.headingLevel + 2, view)}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  #renderMissions(missions: readonly Office[], view: OfficeView): TemplateResult | typeof nothing {
    if (missions.length === 0) return nothing;
    return html`
      <section part="missions">
        ${renderHeading(
          this.headingLevel + 1,
          this.localize.msg('Indonesian missions', {
            id: 'contact.missions',
            desc: 'Heading above embassies and consulates of Indonesia in the country of the partner city.',
          }),
          'subtitle',
        )}
        <ul class="grid">
          ${repeat(
            missions,
            getId,
            (mission) => html`<li class="office" part="office">${this.#renderOffice(mission, 2, view)}</li>`,
          )}
        </ul>
      </section>
    `;
  }
}
