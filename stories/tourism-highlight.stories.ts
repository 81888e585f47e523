import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/tourism-highlight/tourism-highlight.define.js';
import { highlightCategories } from '../src/model/vocabulary.js';
import arabic from './samples/tourism-highlight.ar.json' with { type: 'json' };
import english from './samples/tourism-highlight.json' with { type: 'json' };

interface Args {
  data: unknown;
  category?: string;
  limit?: number;
  headingLevel?: number;
  consent?: string;
  feed?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Tourism highlight',
  component: 'bandung-tourism-highlight',
  args: { data: english, feed: '/feed/v1/{partner}/{lang}.json' },
  argTypes: {
    data: { control: false },
    category: { control: 'select', options: ['', ...highlightCategories] },
    limit: { control: { type: 'number', min: 0 } },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    consent: { control: 'select', options: ['', 'click'] },
  },
  render: ({ data, category, limit, headingLevel, consent, feed }) => html`
    <bandung-tourism-highlight
      category=${ifDefined(category)}
      limit=${ifDefined(limit)}
      heading-level=${ifDefined(headingLevel)}
      consent=${ifDefined(consent)}
      feed=${ifDefined(feed)}
      .data=${data}
    >
      <a href="https://www.bandung.go.id">City of Bandung</a>
    </bandung-tourism-highlight>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const OneCategory: Story = { args: { category: 'heritage' } };

export const ThreePlaces: Story = { args: { limit: 3 } };

/** Room is kept and the link of the page is shown until the places are there. */
export const Loading: Story = {
  args: { data: undefined },
  beforeEach: () => {
    const { fetch } = globalThis;
    const silence = new Promise<Response>(() => {});
    globalThis.fetch = (url, init) => (String(url).includes('/feed/v1/') ? silence : fetch(url, init));
    return () => {
      globalThis.fetch = fetch;
    };
  },
};

export const Empty: Story = { args: { data: { ...english, highlights: [] } } };

/** There are places in all categories but the one that the page asks for. */
export const EmptyCategory: Story = {
  args: {
    category: 'nature',
    data: { ...english, highlights: english.highlights.filter(({ category }) => category !== 'nature') },
  },
};

/** What was shown stays when no newer can be had. */
export const Stale: Story = {
  args: { feed: '/nowhere/{partner}/{lang}.json' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('bandung-tourism-highlight');
    await element?.updateComplete;
    if (element) element.data = undefined;
  },
};

export const Error: Story = { args: { data: {} } };

export const WaitingForConsent: Story = { args: { consent: 'click' } };

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmuseum';

export const LongText: Story = {
  parameters: { lang: 'de', width: 560 },
  args: {
    data: {
      ...english,
      lang: 'de',
      highlights: english.highlights.map((highlight) => ({
        ...highlight,
        name: `${longWord} mit angeschlossener Fachbibliothek`,
        text: `Das ${longWord} ist ein Beispiel für lange Wörter. `.repeat(4),
        openingNotes: `Öffnungszeiten des Beispiels: ${longWord}. `.repeat(2),
        links: ['tickets', 'brochure', 'app', 'survey', 'official'].map((kind) => ({
          kind,
          url: `https://example.org/${kind}`,
        })),
      })),
    },
  },
};

export const RightToLeft: Story = { parameters: { lang: 'ar' }, args: { data: arabic } };

export const Narrow: Story = { parameters: { width: 240 }, args: { limit: 2 } };

export const Dark: Story = { parameters: { scheme: 'dark' } };
