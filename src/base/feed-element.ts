import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController } from '../feed/feed-controller.js';
import { LocalizeController } from '../localization/localize-controller.js';
import type { Feed, FeedText, Source } from '../model/feed.js';
import { ridge } from '../styles/ridge.js';
import { surface } from '../styles/surface.js';
import { tokens } from '../styles/tokens.js';
import { checkConsent, checkHeadingLevel, checkRefresh, resolveSourceUrl } from './attributes.js';
import { isConsentGiven, observeConsent } from './consent.js';
import { renderCredits } from './credits.js';
import type { ShownImage } from './credits.js';
import { renderFeedText } from './feed-text.js';
import { FocusKeeper } from './focus-keeper.js';
import { handleFollow } from './follow.js';
import { NewsAnnouncer } from './news-announcer.js';
import { shareEvent } from './share-event.js';
import { StateReporter } from './state-reporter.js';
import type { ElementState } from './state-reporter.js';
import { renderConsentRequest, renderFailure, renderStaleNote } from './status.js';
import { TranslationKeeper } from './translation-keeper.js';

/** On paper all disclosures are open. */
const observePrint = shareEvent(() => window, 'beforeprint');

/**
 * What every element shares: it gets the feed of its partner in the language of the page, and shows the host's
 * fallback until it has something better. A subclass says how the feed looks.
 *
 * @slot - what the page shows until data is there, and again when there is none
 * @slot heading - a heading of the page's own
 * @slot actions - links or buttons of the page's own, below the content
 * @fires bandung-ready - data is shown
 * @fires bandung-error - nothing can be shown
 * @fires bandung-stale - older data is shown, since newer cannot be had
 * @fires bandung-follow - the visitor follows a link
 * @csspart base - the whole widget
 * @cssproperty [--bandung-color-accent=light-dark(#0b5d4a, #7fd6bb)] - the ridge, lines beside panels, years and markers, filled buttons
 * @cssproperty [--bandung-color-on-accent=light-dark(#ffffff, #06231b)] - words on the accent
 * @cssproperty [--bandung-color-link=var(--bandung-color-accent)] - links, and buttons without a fill
 * @cssproperty [--bandung-color-text=light-dark(#1a2421, #e9f0ed)] - words
 * @cssproperty [--bandung-color-text-muted=light-dark(#51605b, #a9b8b2)] - words of second rank: labels, sources, notes
 * @cssproperty [--bandung-color-surface=light-dark(#ffffff, #141d1a)] - the ground of a widget
 * @cssproperty [--bandung-color-surface-subtle=light-dark(#f1f6f3, #1d2925)] - the sky above the ridge, panels, labels, the ground of drawings
 * @cssproperty [--bandung-color-border=light-dark(#cfdad5, #3a4a44)] - the frame of a widget, and rules that part what would be understood without them
 * @cssproperty [--bandung-color-control-border=light-dark(#6d7d77, #83958e)] - borders of what can be pressed, and lines that carry a meaning
 * @cssproperty [--bandung-color-highlight=light-dark(#8a6100, #e6bd5a)] - benefits, the stage reached, the next anniversary, a doubt
 * @cssproperty [--bandung-color-focus=light-dark(#0b4fa8, #9cc7ff)] - the ring around what has the focus
 * @cssproperty [--bandung-font-family=inherit] - the font of all words
 * @cssproperty [--bandung-heading-font-family=var(--bandung-font-family)] - the font of headings
 * @cssproperty [--bandung-heading-font-weight=700] - the weight of headings
 * @cssproperty [--bandung-font-size=medium] - the size that all others are parts of; by default the visitor’s own setting
 * @cssproperty [--bandung-space=1em] - space at the edges and between the parts
 * @cssproperty [--bandung-radius=0.5em] - corners of widgets, cards and buttons
 * @cssproperty [--bandung-border-width=1px] - the frame of a widget
 * @cssproperty [--bandung-min-block-size=12em] - height kept free before data is there; by default measured for each widget and width
 * @cssproperty [--bandung-drawing-1=var(--bandung-color-accent)] - the strong tone of the drawings
 * @cssproperty [--bandung-drawing-2=light-dark(#8fc3af, #3f7d6a)] - the soft tone of the drawings
 * @cssproperty [--bandung-drawing-3=light-dark(#d9a93c, #e6bd5a)] - the bright tone of the drawings
 * @cssstate loading - nothing is there yet
 * @cssstate ready - data is shown
 * @cssstate stale - older data is shown
 * @cssstate error - nothing can be shown
 * @cssstate waiting - the visitor has to agree first
 */
export abstract class FeedElement extends LitElement {
  static override styles = [tokens, surface];

  /** Id of the partner city, such as `suwon`. Without it: Bandung in general. */
  @property() partner = '';
  /** URL template of the feed, with `{partner}` and `{lang}`. Default: the script tag's `data-feed`, else beside the script. */
  @property() feed = '';
  /** Level of the widget's own heading, 2 to 6. Default: 3. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** Seconds between looks for news while the page is visible; 0 turns it off. Default: 900. */
  @property({ type: Number }) refresh = 900;
  /** `click`: nothing is requested before the visitor agrees. Default: none. */
  @property() consent = '';
  /** A parsed feed file; then nothing is fetched. */
  @property({ attribute: false }) data: unknown;

  protected readonly localize = new LocalizeController(this);

  readonly #source = new FeedController(this);
  readonly #reporter = new StateReporter(this, this.attachInternals());
  #hasAgreed = false;
  /** Whether anybody has looked behind a disclosure: before, long lists there need not be rendered. */
  #isUnfolded = false;
  #ends: readonly (() => void)[] = [];

  constructor() {
    super();
    // Before the announcer, which compares words.
    new TranslationKeeper(this);
    new FocusKeeper(this);
    new NewsAnnouncer(this, this.#source, this.localize);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ends = [observeConsent(() => this.requestUpdate()), observePrint(this.#handleUnfold)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
  }

  /** Without it, `moveBefore()` would count as leaving and coming. */
  connectedMoveCallback(): void {
    this.localize.hostMoved();
  }

  /** Asks the server again. Resolves when the answer, good or bad, is there. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) this.headingLevel = checkHeadingLevel(this.headingLevel);
    if (changed.has('refresh')) this.refresh = checkRefresh(this.refresh);
    if (changed.has('consent')) this.consent = checkConsent(this.consent);
    this.#source.setSource({
      url: resolveSourceUrl(this, this.localize.target.locale),
      partner: this.partner,
      data: this.data,
      refreshSeconds: this.refresh,
      isHeld: this.consent !== '' && !this.#hasAgreed && !isConsentGiven(),
    });
  }

  protected override updated(): void {
    this.#reporter.report(this.#state, this.#source, this.localize.locale);
  }

  protected override render(): TemplateResult {
    const { tag, direction } = this.localize;
    const state = this.#state;
    // While a feed is loading, the one shown until then stays.
    const feed = this.localize.isReady && state !== 'waiting' ? this.#source.feed : undefined;
    return html`
      <div
        class="surface"
        part="base"
        lang=${tag}
        dir=${direction}
        aria-busy=${state === 'loading' ? 'true' : 'false'}
        @click=${this.#handleFollow}
        @auxclick=${this.#handleFollow}
        @toggle=${this.#unfoldListener}
      >
        ${ridge()} ${feed ? this.renderContent(feed) : nothing}
        <div class="fallback ${feed ? '' : 'body reserved'}" ?hidden=${feed !== undefined}>
          <slot></slot>
          ${state === 'waiting' ? renderConsentRequest(this.localize.msg, this.#handleAgree) : nothing}
        </div>
        <div role="status">${this.#renderTrouble(state)}</div>
        <slot name="actions"></slot>
        <p class="visually-hidden news" aria-live="polite"></p>
      </div>
    `;
  }

  /** In a region that was there before the words: one that comes with them is often not heard. */
  #renderTrouble(state: ElementState): TemplateResult | typeof nothing {
    const { error, receivedAt } = this.#source;
    if (state === 'error') {
      return html`<div class="body">${renderFailure(this.localize.msg, error, this.#handleRetry)}</div>`;
    }
    return state === 'stale' ? renderStaleNote(this.localize, receivedAt) : nothing;
  }

  /** The element's own look of a feed. Called only when there is one, with the words of its language at hand. */
  protected abstract renderContent(feed: Feed): TemplateResult;

  /** A text of the feed, marked with its language where that is not the one shown. */
  protected text(text: FeedText | undefined): string | TemplateResult | undefined {
    return renderFeedText(text, this.#source.feed?.lang ?? '', this.localize.locale);
  }

  /** Whose data it is, and behind a disclosure where it comes from. */
  protected renderCredits(feed: Feed, sources: readonly Source[], images?: readonly ShownImage[]): TemplateResult {
    const view = { localize: this.localize, text: (text?: FeedText) => this.text(text), isOpen: this.#isUnfolded };
    return renderCredits(view, feed, sources, images);
  }

  /** Nothing is worth showing before its words are there. */
  get #state(): ElementState {
    return this.localize.isReady ? this.#source.status : 'loading';
  }

  readonly #handleAgree = (): void => {
    this.#hasAgreed = true;
    this.requestUpdate();
  };

  readonly #handleUnfold = (): void => {
    if (this.#isUnfolded) return;
    this.#isUnfolded = true;
    this.requestUpdate();
  };

  /** `toggle` does not bubble. */
  readonly #unfoldListener = { handleEvent: this.#handleUnfold, capture: true };

  readonly #handleRetry = (): void => {
    void this.reload();
  };

  #handleFollow(event: MouseEvent): void {
    handleFollow(event, this);
  }
}
