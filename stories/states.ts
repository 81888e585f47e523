import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find, findWidget, getSurface } from './find-widget.js';
import { showWidget } from './show-widget.js';
import type { WidgetStory } from './show-widget.js';
import { agingFeed, missingFeed, newerFeed, recoveringFeed, silentFeed, sparseFeed, wordyFeed } from './story-feed.js';

/*
 * The states that every element has. A story takes one over with `{ ...loading }`; tags must be written in the
 * story itself, since Storybook reads them without running it.
 */

export const loading: WidgetStory = { args: { feed: silentFeed } };

export const empty: WidgetStory = { args: { feed: sparseFeed } };

const askAgainWhenReady: Decorator = (story) => {
  const handleReady = ({ target }: Event): void => void (target as HTMLElement & { reload(): void }).reload();
  return html`<div @bandung-ready=${handleReady}>${story()}</div>`;
};

export const stale: WidgetStory = {
  args: { feed: agingFeed },
  decorators: [askAgainWhenReady],
  play: async ({ canvasElement }) => {
    const widget = await findWidget(canvasElement, 'stale');
    await expect(getSurface(widget).querySelector('.stale')).toBeVisible();
  },
};

export const error: WidgetStory = { args: { feed: missingFeed } };

export const newerFormat: WidgetStory = { args: { feed: newerFeed } };

export const waitingForConsent: WidgetStory = { args: { consent: 'click' } };

export const longText: WidgetStory = { args: { feed: wordyFeed }, globals: { lang: 'de' } };

export const rightToLeft: WidgetStory = { globals: { lang: 'ar' } };

export const narrow: WidgetStory = { parameters: { width: 240 } };

export const wide: WidgetStory = { parameters: { width: 1200 } };

export const dark: WidgetStory = { globals: { scheme: 'dark' } };

export const ownHeadingAndActions: WidgetStory = {
  args: { heading: 'Our friends in Indonesia', actions: 'All partner cities' },
  globals: { lang: 'en' },
};

/** The same widget in two languages, side by side where there is room. */
export const twoLanguages: WidgetStory = {
  globals: { lang: 'en' },
  render: (args, context) => html`
    <div class="story-columns">
      <div lang="de">${showWidget(String(context.component), args, context)}</div>
      <div lang="ko">${showWidget(String(context.component), args, context)}</div>
    </div>
  `,
};

/** A click on the button brings the content. */
export const consentGiven: WidgetStory = {
  args: { consent: 'click' },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'waiting');
    await userEvent.click(find(widget, 'button'));
    await findWidget(canvasElement, 'ready');
    await expect(getSurface(widget).querySelector('[part=credits]')).toBeVisible();
    await expect(getSurface(widget).querySelector('.fallback')).not.toBeVisible();
  },
};

/** The first try fails, the visitor tries again, and the content is there. */
export const triedAgain: WidgetStory = {
  args: { feed: recoveringFeed },
  play: async ({ canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'error');
    await userEvent.click(find(widget, 'button'));
    await findWidget(canvasElement, 'ready');
    await expect(getSurface(widget).querySelector('[part=credits]')).toBeVisible();
  },
};

/** Two buttons of the page change its language; the widget follows. */
export const changeOfLanguage: WidgetStory = {
  globals: { lang: 'en' },
  render: (args, context) => {
    const handleLanguage = ({ currentTarget }: Event): void => {
      const button = currentTarget as HTMLButtonElement;
      button.closest('section')?.setAttribute('lang', button.lang);
    };
    return html`
      <section lang="en">
        <p>
          <button type="button" lang="de" @click=${handleLanguage}>Deutsch</button>
          <button type="button" lang="ko" @click=${handleLanguage}>한국어</button>
        </p>
        ${showWidget(String(context.component), args, context)}
      </section>
    `;
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const widget = await findWidget(canvasElement, 'ready');
    const heading = (): string => getSurface(widget).querySelector('h3')?.textContent?.trim() ?? '';
    const words = new Set([heading() + getSurface(widget).innerText]);
    for (const [name, lang] of [
      ['Deutsch', 'de'],
      ['한국어', 'ko'],
    ] as const) {
      await userEvent.click(canvas.getByRole('button', { name }));
      await findWidget(canvasElement, 'ready', lang);
      words.add(heading() + getSurface(widget).innerText);
    }
    await expect(words.size).toBe(3);
  },
};

/** News comes while the keyboard's focus is in the widget: the words change, the focus stays. */
export function keepFocus(feed: string, selectFocused: string, selectNews: string): WidgetStory {
  return {
    args: { feed },
    play: async ({ canvasElement }) => {
      const widget = await findWidget(canvasElement, 'ready');
      const surface = getSurface(widget);
      const focused = surface.querySelector<HTMLElement>(selectFocused);
      focused?.focus();
      await expect(widget.shadowRoot?.activeElement).toBe(focused);
      const before = surface.querySelector(selectNews)?.textContent;
      await widget.reload();
      await widget.updateComplete;
      await expect(surface.querySelector(selectNews)?.textContent).not.toBe(before);
      await expect(widget.shadowRoot?.activeElement).toBe(focused);
      await expect(focused?.isConnected).toBe(true);
    },
  };
}
