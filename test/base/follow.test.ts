import { expect, fixture, html } from '@open-wc/testing';
import type { FollowDetail } from '../../src/base/events.js';
import { makeSmallFeed } from '../servers/small-feed.js';
import { LeastElement } from './least-element.js';
import { waitFor } from '../feed/wait-for.js';

customElements.define('test-least', LeastElement);

/** An element whose links lead nowhere, in a page that listens. */
async function show(): Promise<{
  element: LeastElement;
  followed: FollowDetail[];
  find(selector: string): HTMLElement;
}> {
  const element = await fixture<LeastElement>(
    html`<test-least lang="en" .data=${makeSmallFeed('suwon', 'en')}
      ><a slot="actions" class="own" href="https://example.org/own">Own</a></test-least
    >`,
  );
  await waitFor(() => element.matches(':state(ready)'), 'ready');
  const followed: FollowDetail[] = [];
  element.parentElement?.addEventListener('bandung-follow', (event) => followed.push((event as CustomEvent).detail));
  element.parentElement?.addEventListener('click', (event) => event.preventDefault());
  element.parentElement?.addEventListener('auxclick', (event) => event.preventDefault());
  const find = (selector: string): HTMLElement => {
    const found =
      element.shadowRoot?.querySelector<HTMLElement>(selector) ?? element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return { element, followed, find };
}

describe('bandung-follow', () => {
  it('tells once which https link is followed, from wherever in the link', async () => {
    const { followed, find } = await show();
    find('.outside span').click();
    expect(followed).to.deep.equal([{ url: 'https://example.org/outside' }]);
  });

  it('tells also where the page prevents the default', async () => {
    const { element, followed, find } = await show();
    element.parentElement?.addEventListener('click', (event) => event.preventDefault(), { capture: true });
    find('.outside').click();
    expect(followed).to.have.length(1);
  });

  it('tells of the middle button, but not of the right one', async () => {
    const { followed, find } = await show();
    const press = (button: number) =>
      find('.outside').dispatchEvent(
        new MouseEvent('auxclick', { button, bubbles: true, composed: true, cancelable: true }),
      );
    press(2);
    expect(followed).to.have.length(0);
    press(1);
    expect(followed).to.have.length(1);
  });

  it('keeps silent about other protocols, other clicks and the links of the page itself', async () => {
    const { followed, find } = await show();
    find('.mail').click();
    find('.content').click();
    find('.own').click();
    expect(followed).to.deep.equal([]);
  });

  it('leaves the shadow tree and bubbles', async () => {
    const { element, find } = await show();
    let event: Event | undefined;
    element.addEventListener('bandung-follow', (heard) => (event = heard));
    find('.outside').click();
    expect(event).to.include({ bubbles: true, composed: true, target: element });
  });
});
