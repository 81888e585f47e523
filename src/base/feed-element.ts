import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController } from '../feed/feed-controller.js';
import { LocalizeController } from '../localization/localize-controller.js';
import type { Feed, FeedText } from '../model/feed.js';
import { ridge } from '../styles/ridge.js';
import { surface } from '../styles/surface.js';
import { tokens } from '../styles/tokens.js';
import { checkConsent, checkHeadingLevel, checkRefresh, resolveSourceUrl } from './attributes.js';
import { isConsentGiven, observeConsent } from './consent.js';
import { renderFeedText } from './feed-text.js';
import { FocusKeeper } from './focus-keeper.js';
import { handleFollow } from './follow.js';
import { NewsAnnouncer } from './news-announcer.js';
import { StateReporter } from './state-reporter.js';
import type { ElementState } from './state-reporter.js';
import { renderConsentRequest, renderFailure, renderStaleNote } from './status.js';

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
  #endConsent?: () => void;

  constructor() {
    super();
    new FocusKeeper(this);
    new NewsAnnouncer(this, this.#source, this.localize);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endConsent = observeConsent(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endConsent?.();
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
      >
        ${ridge()} ${feed ? this.renderContent(feed) : nothing}
        <div class="fallback ${feed ? '' : 'body reserved'}" ?hidden=${feed !== undefined}>
          <slot></slot>
          ${state === 'waiting' ? renderConsentRequest(this.localize.msg, this.#handleAgree) : nothing}
          ${state === 'error' ? renderFailure(this.localize.msg, this.#source.error, this.#handleRetry) : nothing}
        </div>
        ${state === 'stale' ? renderStaleNote(this.localize, this.#source.receivedAt) : nothing}
        <slot name="actions"></slot>
        <p class="visually-hidden news" aria-live="polite"></p>
      </div>
    `;
  }

  /** The element's own look of a feed. Called only when there is one, with the words of its language at hand. */
  protected abstract renderContent(feed: Feed): TemplateResult;

  /** A text of the feed, marked with its language where that is not the one shown. */
  protected text(text: FeedText | undefined): string | TemplateResult | undefined {
    return renderFeedText(text, this.#source.feed?.lang ?? '', this.localize.locale);
  }

  /** Nothing is worth showing before its words are there. */
  get #state(): ElementState {
    return this.localize.isReady ? this.#source.status : 'loading';
  }

  readonly #handleAgree = (): void => {
    this.#hasAgreed = true;
    this.requestUpdate();
  };

  readonly #handleRetry = (): void => {
    void this.reload();
  };

  #handleFollow(event: MouseEvent): void {
    handleFollow(event, this);
  }
}
