import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { checkChoice, checkLimit } from '../../base/attributes.js';
import { ClockController } from '../../base/clock-controller.js';
import { selectSources } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import type { KnownTimeline } from '../../base/timeline-pages.js';
import type { Anniversary } from '../../model/anniversary.js';
import type { CooperationEvent, Feed, PartnerProfile } from '../../model/feed.js';
import { eventOrders } from '../../model/select-events.js';
import type { EventOrder, EventSelection } from '../../model/select-events.js';
import { selectStages } from '../../model/select-stages.js';
import { cooperationFields } from '../../model/vocabulary.js';
import type { CooperationField } from '../../model/vocabulary.js';
import { findZone, getZonedClock } from '../../model/zone.js';
import { buildAnniversaryEvent } from './anniversary-event.js';
import { describeYears } from './count-words.js';
import { renderFilter, renderOverview } from './render-controls.js';
import { renderMore } from './render-more.js';
import type { PageState } from './render-more.js';
import { renderAnniversary, renderStanding, selectPartnerAnniversary } from './render-partnership.js';
import { renderStages } from './render-stages.js';
import { renderYears } from './render-years.js';
import { maxShown, selectView, stepSize } from './select-view.js';
import type { TimelineView } from './select-view.js';
import { describeCity, describeTitle } from './title-words.js';
import type { TimelineContext } from './timeline-context.js';
import type { TimelineReader } from './timeline-reader.js';
import { stageStyles } from './stages.styles.js';
import { styles } from './cooperation-timeline.styles.js';

/** Entries that are there before the visitor asks for more. */
const defaultLimit = 6;
/** So many entries fill more than a screen: the browser need not lay out those that nobody sees yet. */
const longCount = 50;
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
  /** How many entries there are before the visitor asks for others; 0: all, up to 300 at once. Default: 6. */
  @property({ type: Number }) limit: number = defaultLimit;
  /** The moment to show, for previews and tests. Default: now. */
  @property({ attribute: false }) now?: Date;

  /** Up to which entry the visitor wants them; at first up to the limit. */
  #end?: number;
  #pageState: PageState = 'idle';
  #reader?: TimelineReader;
  /** The feed of which the oldest entries were asked for without a click. */
  #turned?: Feed;
  #areStagesOpen = false;
  /** Place of the first entry shown among those selected. */
  #start = 0;
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
    if (changed.has('partner') || changed.has('limit')) this.#end = undefined;
    if (changed.has('partner') || changed.has('order') || changed.has('field')) {
      if (this.#end) this.#end = Math.min(this.#end, maxShown);
      if (this.#pageState === 'failed') this.#pageState = 'idle';
    }
  }

  protected override updated(): void {
    super.updated();
    if (this.#focusAt === undefined) return;
    this.renderRoot.querySelectorAll('article')[this.#focusAt - this.#start]?.focus();
    this.#focusAt = undefined;
  }

  protected override renderContent(feed: Feed): TemplateResult {
    const { partner } = feed;
    const view = this.#selectView(feed);
    const { shown } = view;
    this.#start = view.start;
    return html`
      <div class="body">
        <slot name="heading">${renderHeading(this.headingLevel, describeTitle(this.localize, feed), 'title')}</slot>
        ${partner ? this.#renderPartnership(feed, partner) : nothing} ${this.#renderControls(view)}
        ${view.start > 0 ? this.#reader?.renderBefore(this.localize, () => this.#handleBefore(view)) : nothing}
        ${
          shown.length > 0
            ? html`<div class=${shown.length > longCount ? 'years long' : 'years'}>
                ${renderYears(this.#context, shown)}
              </div>`
            : nothing
        }
        ${renderMore(
          this.localize,
          view,
          this.#pageState,
          () => void this.#handleMore(feed, view),
          () => this.#handleSaveEvents(feed, view.events),
        )}
        ${this.renderCredits(feed, selectSources([...shown, partner]))}
      </div>
    `;
  }

  #selectView(feed: Feed): TimelineView {
    const known: KnownTimeline = this.#reader?.read(feed, this.order) ?? feed.timeline;
    const isToBeTurned = this.order === 'oldest' && known.next && known.last && !known.isFromOldest;
    if (isToBeTurned && this.#turned !== feed) {
      this.#turned = feed;
      void this.updateComplete.then(() => this.#load(feed, 0));
    }
    return selectView(known, this.#selection, this.#end ?? (this.limit || maxShown), this.#reader && maxShown);
  }

  get #selection(): EventSelection {
    return { field: this.field || undefined, order: this.order };
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

  #renderControls(view: TimelineView): TemplateResult {
    const { localize, field, order } = this;
    const search = field && view.isOpenEnded ? this.#reader?.describeSearch(localize, view) : undefined;
    return html`
      <div class="controls">
        ${renderFilter(localize, view.known, field, this.#handleField)}
        ${renderOverview(localize, view, { field, order }, search, this.#handleTurn)}
      </div>
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

  #handleBefore({ start }: TimelineView): void {
    this.#focusAt = Math.max(start - stepSize, 0);
    this.#end = this.#focusAt + maxShown;
    this.requestUpdate();
  }

  /** The button may go away, so the focus moves on to the first entry that was not there before. */
  async #handleMore(feed: Feed, { events, end }: TimelineView): Promise<void> {
    if (this.#pageState === 'loading') return;
    const reading = this.#readOn().catch(() => {});
    // Where others make room, the way back to them comes with it.
    if (end + stepSize > maxShown) await reading;
    this.#end = end + stepSize;
    if (end === events.length) return this.#load(feed, end);
    this.#focusAt = end;
    this.requestUpdate();
  }

  /** Gets what it takes to read on: few visitors do, so it comes with the first click. */
  async #readOn(): Promise<TimelineReader> {
    const { TimelineReader } = await import('./timeline-reader.js');
    return (this.#reader ??= new TimelineReader(this));
  }

  /** Loads pages until there are more than so many entries of those selected. */
  async #load(feed: Feed, count: number): Promise<void> {
    if (this.#pageState === 'loading') return;
    this.#pageState = 'loading';
    this.requestUpdate();
    const isEnough = (known: KnownTimeline): boolean => selectView(known, this.#selection).events.length > count;
    let finish: (() => void) | undefined;
    try {
      const reader = await this.#readOn();
      finish = await reader.load(feed, this.order, isEnough);
      this.#pageState = 'idle';
    } catch {
      // The browser has told the console. A widget that was taken away wants no more.
      this.#pageState = this.isConnected ? 'failed' : 'idle';
    }
    this.requestUpdate();
    await this.updateComplete;
    finish?.();
  }

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
