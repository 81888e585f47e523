import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedController } from '../feed/feed-controller.js';
import type { LocalizeController } from '../localization/localize-controller.js';
import type { Feed } from '../model/feed.js';

/** How long the sentence stays for a screen reader to take it up; later nobody is to come upon it. */
const keepMs = 10_000;

/** Where news of the page was told last. */
let lastRegion: Element | undefined;

/**
 * Tells those who hear the page that its content has changed by itself: once for all widgets, and only where the words
 * shown are others than before. The host has an empty live region `.news`; its content is in `.body`.
 */
export class NewsAnnouncer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: FeedController;
  readonly #localize: LocalizeController;
  #feed?: Feed;
  /** Words shown until now, where the update under way brings another state of the same feed. */
  #words?: string;
  /** A live region of the host's own, and its words until now. */
  #status?: Element | null;
  #statusWords?: string | null;

  constructor(host: ReactiveElement, source: FeedController, localize: LocalizeController) {
    this.#host = host;
    this.#source = source;
    this.#localize = localize;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#status?.removeAttribute('aria-live');
    this.#words = this.#hasNews() ? this.#readWords() : undefined;
    this.#status = this.#words === undefined ? null : this.#host.renderRoot.querySelector('.body [role=status]');
    this.#statusWords = this.#status?.textContent;
  }

  hostUpdated(): void {
    this.#feed = this.#source.feed;
    if (this.#words === undefined || this.#words === this.#readWords()) return;
    // One sentence is enough: a count that changed with the news speaks again when the visitor changes it.
    if (this.#status?.textContent !== this.#statusWords) this.#status?.setAttribute('aria-live', 'off');
    const region = this.#host.renderRoot.querySelector('.news');
    if (region) announce(region, this.#describeNews());
  }

  /** Not for the first feed, another partner or language, or data of the page's own, which knows when it changes. */
  #hasNews(): boolean {
    const last = this.#feed;
    const { feed, receivedAt } = this.#source;
    const isOfSameKind = feed?.lang === last?.lang && feed?.partner?.id === last?.partner?.id;
    return feed !== last && last !== undefined && isOfSameKind && receivedAt !== undefined;
  }

  /** Whose data it is and where from matters to nobody at this moment. */
  #readWords(): string {
    return [...this.#host.renderRoot.querySelectorAll('.body > :not(.credits)')].map((node) => node.textContent).join();
  }

  #describeNews(): string {
    return this.#localize.msg('The information from Bandung was updated.', {
      id: 'news',
      desc: 'Heard, not seen: what the widget shows has changed while the page is open.',
    });
  }
}

/** Several widgets have the same news: the first one that is rendered speaks for all. */
function announce(region: Element, words: string): void {
  if (lastRegion?.isConnected && lastRegion.textContent) return;
  if (region.getClientRects().length === 0) return;
  lastRegion = region;
  region.textContent = words;
  setTimeout(() => (region.textContent = ''), keepMs);
}
