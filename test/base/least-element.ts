import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { FeedElement } from '../../src/base/feed-element.js';
import type { Feed } from '../../src/model/feed.js';

/** The least element that shows a feed: its partner, its revision, a text and two links. */
export class LeastElement extends FeedElement {
  renderCount = 0;

  protected override renderContent(feed: Feed): TemplateResult {
    this.renderCount += 1;
    const { msg } = this.localize;
    return html`<div class="body">
      <p class="content">${feed.partner?.id ?? 'bandung'} ${feed.revision} ${msg('Hello', { id: 'test.hello' })}</p>
      <p class="name">${this.text(feed.partner?.name)}</p>
      <a class="outside" href="https://example.org/outside"><span>Outside</span></a>
      <a class="mail" href="mailto:office@example.org">Mail</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'test-least': LeastElement;
  }
}
