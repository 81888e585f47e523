import { html } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { TimelinePages } from '../../base/timeline-pages.js';
import type { KnownTimeline } from '../../base/timeline-pages.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Feed } from '../../model/feed.js';
import type { EventOrder } from '../../model/select-events.js';
import type { TimelineView } from './select-view.js';

/** What a timeline needs when its visitor reads on. Few do: it is loaded with the first click. */
export class TimelineReader {
  readonly #host: ReactiveElement & { reload(): Promise<void> };
  readonly #pages: TimelinePages;

  constructor(host: ReactiveElement & { reload(): Promise<void> }) {
    this.#host = host;
    this.#pages = new TimelinePages(host);
  }

  /** What is known of the timeline, from the end on that comes first in `order`. */
  read(feed: Feed, order: EventOrder): KnownTimeline {
    return this.#pages.read(feed, order);
  }

  /** Loads pages until `isEnough`. Resolves with what is to be done once they are rendered; rejects where it cannot. */
  async load(feed: Feed, order: EventOrder, isEnough: (known: KnownTimeline) => boolean): Promise<() => void> {
    const seen = new Set(this.#listEntries());
    await this.#pages.load(feed, order, isEnough);
    const isWaitedFor = this.#isWaitedFor();
    return () => {
      if (isWaitedFor)
        this.#listEntries()
          .find((entry) => !seen.has(entry))
          ?.focus();
    };
  }

  /** The way back to entries that made room for others. */
  renderBefore({ msg }: LocalizeController, handleBefore: () => void): TemplateResult {
    return html`<p>
      <button class="button quiet" type="button" @click=${handleBefore}>
        ${msg('Show the entries before these', {
          id: 'timeline.before',
          desc: 'Button above a long list of which a part is shown: shows the part before.',
        })}
      </button>
    </p>`;
  }

  /** Says in how much of a timeline that is not all loaded the entries of a field were looked for. */
  describeSearch({ msg, format }: LocalizeController, { known }: TimelineView): string {
    const loaded = format.number(known.items.length);
    const total = format.number(known.total);
    return msg(str`Searched so far: ${loaded} of ${total}`, {
      id: 'timeline.searched',
      desc: 'Entries of one field are shown. ${0}: how many of all fields were looked through; ${1}: how many there are.',
    });
  }

  #listEntries(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll('article')];
  }

  /** Whether the visitor is still at the button, or nowhere: some browsers do not focus a button that is clicked. */
  #isWaitedFor(): boolean {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return activeElement ? activeElement.matches('.more .button') : document.activeElement === document.body;
  }
}
