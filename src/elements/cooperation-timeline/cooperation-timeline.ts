import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { checkChoice, checkLimit } from '../../base/attributes.js';
import { ClockController } from '../../base/clock-controller.js';
import { renderCredits, selectSources } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import type { Anniversary } from '../../model/anniversary.js';
import { hasCalendarDays } from '../../model/calendar-days.js';
import type { CooperationEvent, Feed, PartnerProfile } from '../../model/feed.js';
import { eventOrders, groupEventsByYear, selectEvents } from '../../model/select-events.js';
import type { EventOrder, EventYear } from '../../model/select-events.js';
import { selectStages } from '../../model/select-stages.js';
import { cooperationFields } from '../../model/vocabulary.js';
import type { CooperationField } from '../../model/vocabulary.js';
import { findZone, getZonedClock } from '../../model/zone.js';
import { calendarIcon, icon } from '../../styles/icons.js';
import { buildAnniversaryEvent } from './anniversary-event.js';
import { describeAll, describeCount, describeExcerpt, describeYears } from './count-words.js';
import { describeOrder, renderFilter, renderOrderButton } from './render-controls.js';
import { renderEvent } from './render-event.js';
import { renderAnniversary, renderStanding, selectPartnerAnniversary } from './render-partnership.js';
import { renderStages } from './render-stages.js';
import { describeCity, describeTitle, describeYear } from './title-words.js';
import type { TimelineContext } from './timeline-context.js';
import { stageStyles } from './stages.styles.js';
import { styles } from './cooperation-timeline.styles.js';

/** Entries that are there before the visitor asks for more. */
const defaultLimit = 6;
const bandungTimeZone = 'Asia/Jakarta';

/**
 * What Bandung and a partner city did together, and how far their agreement has come.
 *
 * @tagname bandung-cooperation-timeline
 * @csspart partnership - status, agreement, anniversary and stages
 * @csspart anniversary - the next anniversary
 * @csspart stages - the ten stages of an agreement
 * @csspart filter - the buttons for the fields
 * @csspart order - the button that turns the order round
 * @csspart event - one entry
 * @csspart outcome - what came out of an entry
 * @csspart benefit - what good an entry did to people
 * @csspart credits - licence and sources
 */
export class CooperationTimelineElement extends FeedElement {
  static override styles = [...FeedElement.styles, stageStyles, styles];

  /** `newest` or `oldest` first. Default: `newest`. */
  @property() order: EventOrder = 'newest';
  /** Only entries of one field of cooperation, such as `culture`. Default: all. */
  @property() field: CooperationField | '' = '';
  /** How many entries there are before the visitor asks for the others; 0: all. Default: 6. */
  @property({ type: Number }) limit = defaultLimit;
  /** The moment to show, for previews and tests. Default: now. */
  @property({ attribute: false }) now?: Date;

  /** Whether the visitor asked for the entries past the limit. */
  #isWhole = false;
  #areStagesOpen = false;
  /** Place of the entry to focus once it is rendered. */
  #focusAt?: number;

  constructor() {
    super();
    new ClockController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('order')) this.order = checkChoice('order', this.order, eventOrders) ?? 'newest';
    if (changed.has('field')) this.field = checkChoice('field', this.field, cooperationFields) ?? '';
    if (changed.has('limit')) this.limit = checkLimit(this.limit, defaultLimit);
    if (changed.has('partner')) this.#isWhole = false;
  }

  protected override updated(): void {
    super.updated();
    if (this.#focusAt === undefined) return;
    this.renderRoot.querySelectorAll('article')[this.#focusAt]?.focus();
    this.#focusAt = undefined;
  }

  protected override renderContent(feed: Feed): TemplateResult {
    const { timeline, partner } = feed;
    const { field, order } = this;
    const events = selectEvents(timeline, { field: field || undefined, order });
    const shown = this.#isWhole || this.limit === 0 ? events : events.slice(0, this.limit);
    return html`
      <div class="body">
        <slot name="heading">${renderHeading(this.headingLevel, describeTitle(this.localize, feed), 'title')}</slot>
        ${partner ? this.#renderPartnership(feed, partner) : nothing} ${this.#renderControls(feed, events, shown)}
        ${shown.length > 0 ? html`<div class="years">${this.#renderYears(shown)}</div>` : nothing}
        ${this.#renderMore(feed, events, shown)}
        ${renderCredits(this.localize, feed, selectSources([...shown, partner]), (text) => this.text(text))}
      </div>
    `;
  }

  get #context(): TimelineContext {
    const { localize, headingLevel } = this;
    return { localize, headingLevel, text: (text) => this.text(text) };
  }

  #renderPartnership(feed: Feed, partner: PartnerProfile): TemplateResult {
    const context = this.#context;
    const zone = findZone(feed.zones, feed.city?.timeZone ?? bandungTimeZone);
    const today = getZonedClock(zone, this.now ?? new Date());
    const anniversary = today && selectPartnerAnniversary(partner, today);
    return html`
      <div class="partnership" part="partnership">
        ${renderStanding(context, partner)}
        ${
          today && anniversary
            ? renderAnniversary(context, anniversary, today, () => this.#handleSaveAnniversary(feed, anniversary))
            : nothing
        }
        ${
          partner.agreement
            ? renderStages(context, selectStages(partner.agreement), this.#areStagesOpen, this.#handleStages)
            : nothing
        }
      </div>
    `;
  }

  #renderControls(feed: Feed, events: readonly CooperationEvent[], shown: readonly CooperationEvent[]): TemplateResult {
    const { localize, order } = this;
    const { items, total } = feed.timeline;
    return html`
      <div class="controls">
        ${renderFilter(localize, items, this.field, this.#handleField)}
        <div class="overview">
          <p class="small muted" role="status">
            <span>${describeCount(localize, shown.length, events.length)}</span>
            ${events.length > 1 ? html`<span class="order">${describeOrder(localize, order)}</span>` : nothing}
          </p>
          ${events.length > 1 ? renderOrderButton(localize, order, this.#handleTurn) : nothing}
        </div>
        ${
          total > items.length
            ? html`<p class="small muted">${describeExcerpt(localize, items.length, total)}</p>`
            : nothing
        }
      </div>
    `;
  }

  /** Keyed, so that an entry keeps its own nodes: the focus in them, and the words of a page's translator. */
  #renderYears(shown: readonly CooperationEvent[]): unknown {
    return repeat(
      groupEventsByYear(shown),
      ({ year }) => year,
      ({ year, events }: EventYear) => html`
        <section class="year">
          ${renderHeading(this.headingLevel + 1, describeYear(this.localize, year), 'year-name')}
          <ol>
            ${repeat(
              events,
              ({ id }) => id,
              (event) => html`<li>${renderEvent(this.#context, event)}</li>`,
            )}
          </ol>
        </section>
      `,
    );
  }

  #renderMore(
    feed: Feed,
    events: readonly CooperationEvent[],
    shown: readonly CooperationEvent[],
  ): TemplateResult | typeof nothing {
    const { msg } = this.localize;
    const { items, total } = feed.timeline;
    const hasDays = events.some(hasCalendarDays);
    if (shown.length === events.length && !hasDays) return nothing;
    return html`
      <p class="more">
        ${
          shown.length < events.length
            ? html`<button class="button quiet" type="button" @click=${this.#handleMore}>
                ${
                  total > items.length
                    ? msg('Show more entries', { id: 'timeline.rest', desc: 'Button: not all of them, but more.' })
                    : describeAll(this.localize, events.length)
                }
              </button>`
            : nothing
        }
        ${
          hasDays
            ? html`<button class="chip" type="button" @click=${() => this.#handleSaveEvents(feed, events)}>
                ${icon(calendarIcon)}
                ${msg('Save entries to calendar', {
                  id: 'timeline.saveAll',
                  desc: 'Button: saves a calendar file of the entries of the timeline.',
                })}
              </button>`
            : nothing
        }
      </p>
    `;
  }

  readonly #handleField = (field: CooperationField | ''): void => {
    this.field = field;
  };

  readonly #handleTurn = (): void => {
    this.order = this.order === 'newest' ? 'oldest' : 'newest';
  };

  readonly #handleStages = (): void => {
    this.#areStagesOpen = !this.#areStagesOpen;
    this.requestUpdate();
  };

  /** The button goes away, so the focus moves on to the first entry that was not there before. */
  readonly #handleMore = (): void => {
    this.#isWhole = true;
    this.#focusAt = this.limit;
    this.requestUpdate();
  };

  #handleSaveAnniversary(feed: Feed, anniversary: Anniversary): void {
    const cities = [describeCity(this.localize, feed.city), getPlainText(feed.partner?.name ?? '')].join(' – ');
    const words = `${cities}: ${describeYears(this.localize, anniversary.years)}`;
    const event = buildAnniversaryEvent(anniversary, { text: words, lang: this.localize.tag });
    this.#save(feed, [event], event.id);
  }

  #handleSaveEvents(feed: Feed, events: readonly CooperationEvent[]): void {
    this.#save(feed, events, 'timeline');
  }

  #save(feed: Feed, events: readonly CooperationEvent[], what: string): void {
    const fileName = `bandung-${feed.partner?.id ?? 'world'}-${what}`;
    const file = { fileName, name: describeTitle(this.localize, feed), now: this.now ?? new Date() };
    // Few visitors want the file: what makes it comes with the click. The browser itself reports when it cannot.
    import('./save-calendar.js').then(
      ({ saveCalendar }) => saveCalendar(feed, events, file),
      () => {},
    );
  }
}
