import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize';
import { checkChoice, checkLimit } from '../../base/attributes.js';
import { selectSources } from '../../base/credits.js';
import type { ShownImage } from '../../base/credits.js';
import { FeedElement } from '../../base/feed-element.js';
import { renderHeading } from '../../base/heading.js';
import type { Feed, TourismHighlight } from '../../model/feed.js';
import { countHighlightsByCategory, selectHighlights } from '../../model/select-highlights.js';
import { highlightCategories } from '../../model/vocabulary.js';
import type { HighlightCategory } from '../../model/vocabulary.js';
import { drawingStyles } from '../../styles/drawings.js';
import { describeCategory } from './category-words.js';
import { describeAllPlaces, describeCounts, describePlaceCount } from './count-words.js';
import type { PlaceContext } from './place-context.js';
import { renderFilter } from './render-filter.js';
import { renderPlace } from './render-place.js';
import { styles } from './tourism-highlight.styles.js';

/** Places that are there before the visitor asks for all. */
const defaultLimit = 6;

/**
 * Places in and around Bandung that are worth a visit, by category.
 *
 * @tagname bandung-tourism-highlight
 * @csspart filter - the buttons of the categories
 * @csspart places - the cards
 * @csspart place - one card
 * @csspart links - the links of a place
 * @csspart more - the button that shows all places
 * @csspart credits - licence and sources
 */
export class TourismHighlightElement extends FeedElement {
  static override styles = [...FeedElement.styles, drawingStyles, styles];

  /** The category shown, such as `nature`; the visitor may choose another. Default: all. */
  @property() category: HighlightCategory | '' = '';
  /** How many places are there before the visitor asks for all; 0: all of them. Default: 6. */
  @property({ type: Number }) limit: number = defaultLimit;

  /** Id of the first place past the limit, once the visitor asked for all. */
  #firstNewId?: string;
  #isFocusDue = false;
  /** Addresses of pictures that could not be loaded: a drawing stands in. */
  readonly #brokenPictures = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('category')) this.category = checkChoice('category', this.category, highlightCategories) ?? '';
    if (changed.has('limit')) this.limit = checkLimit(this.limit, defaultLimit);
    if (changed.has('category') || changed.has('partner')) this.#firstNewId = undefined;
  }

  protected override updated(): void {
    super.updated();
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('.name[tabindex]')?.focus();
  }

  protected override renderContent(feed: Feed): TemplateResult {
    const counts = countHighlightsByCategory(feed);
    const places = selectHighlights(feed, { category: this.category || undefined });
    const shown = this.limit === 0 || this.#firstNewId !== undefined ? places : places.slice(0, this.limit);
    return html`
      <div class="body">
        <div>
          <slot name="heading">${renderHeading(this.headingLevel, this.#describeTitle(), 'title')}</slot>
          <p class="muted" role="status">
            ${places.length > 0 ? this.#describeSelection(places.length, counts.size) : this.#describeNone()}
          </p>
        </div>
        ${renderFilter(this.localize, counts, this.category, this.#handleChoose)} ${this.#renderPlaces(shown)}
        ${this.#renderMore(places, shown.length)} ${feed.highlights.length === 0 ? html`<slot></slot>` : nothing}
        ${this.renderCredits(feed, selectSources(shown), this.#selectImages(shown))}
      </div>
    `;
  }

  #describeTitle(): string {
    return this.localize.msg('Worth a visit in Bandung', { id: 'tourism.title', desc: 'Heading of the widget.' });
  }

  #describeSelection(placeCount: number, categoryCount: number): string {
    if (!this.category) return describeCounts(this.localize, placeCount, categoryCount);
    const { msg } = this.localize;
    const category = describeCategory(msg, this.category);
    const places = describePlaceCount(this.localize, placeCount);
    return msg(str`${category}: ${places}`, {
      id: 'tourism.chosen',
      desc: 'Said when a category is chosen. ${0}: the category; ${1}: “10 places”.',
    });
  }

  #describeNone(): string {
    return this.localize.msg('No places are listed here at the moment.', {
      id: 'tourism.none',
      desc: 'The feed has no places, or none in the category chosen.',
    });
  }

  #renderPlaces(shown: readonly TourismHighlight[]): TemplateResult | typeof nothing {
    if (shown.length === 0) return nothing;
    const context: PlaceContext = {
      localize: this.localize,
      headingLevel: this.headingLevel,
      text: (text) => this.text(text),
      isBroken: ({ src }) => this.#brokenPictures.has(src),
      firstNewId: this.#firstNewId,
    };
    return html`
      <ul class="places" part="places" @error=${this.#pictureListener}>
        ${repeat(
          shown,
          ({ id }) => id,
          (place) => renderPlace(place, context),
        )}
      </ul>
    `;
  }

  #renderMore(places: readonly TourismHighlight[], shownCount: number): TemplateResult | typeof nothing {
    const next = places[shownCount];
    if (!next) return nothing;
    return html`
      <p class="more">
        <button class="button quiet" type="button" part="more" @click=${() => this.#handleMore(next)}>
          ${describeAllPlaces(this.localize, places.length)}
        </button>
      </p>
    `;
  }

  #selectImages(shown: readonly TourismHighlight[]): ShownImage[] {
    return shown
      .filter(({ image }) => image && !this.#brokenPictures.has(image.src))
      .map(({ name, image }) => ({ subject: this.text(name), image }));
  }

  readonly #handleChoose = (category: HighlightCategory | ''): void => {
    this.category = category;
  };

  #handleMore(next: TourismHighlight): void {
    this.#firstNewId = next.id;
    this.#isFocusDue = true;
    this.requestUpdate();
  }

  /** Captures, since the `error` of a picture does not bubble. */
  readonly #pictureListener = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      if (!(target instanceof HTMLImageElement)) return;
      this.#brokenPictures.add(target.src);
      this.requestUpdate();
    },
  };
}
