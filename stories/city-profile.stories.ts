import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/city-profile/city-profile.define.js';
import arabic from './samples/city-profile.ar.json' with { type: 'json' };
import english from './samples/city-profile.json' with { type: 'json' };

interface Args {
  data: unknown;
  feed: string;
  headingLevel?: number;
  consent?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/City profile',
  component: 'bandung-city-profile',
  args: { data: english, feed: '/feed/v1/{partner}/{lang}.json' },
  argTypes: {
    data: { control: false },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    consent: { control: 'select', options: ['', 'click'] },
  },
  render: ({ data, feed, headingLevel, consent }) => html`
    <bandung-city-profile
      partner="braunschweig"
      feed=${feed}
      heading-level=${ifDefined(headingLevel)}
      consent=${ifDefined(consent)}
      .data=${data}
      .now=${new Date('2026-11-24T05:00:00Z')}
    >
      <a href="https://www.bandung.go.id">City of Bandung</a>
    </bandung-city-profile>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** Bandung in general, as on its own portal. */
export const WithoutPartner: Story = { args: { data: { ...english, partner: undefined } } };

export const LetterOfIntent: Story = {
  args: { data: { ...english, partner: { ...english.partner, status: 'letter-of-intent', since: '2017-08' } } },
};

export const Lapsed: Story = { args: { data: { ...english, partner: { ...english.partner, status: 'lapsed' } } } };

/** Room is kept and the link of the page is shown until the profile is there. */
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

export const Empty: Story = { args: { data: { ...english, city: undefined } } };

/** What was shown stays when no newer can be had. */
export const Stale: Story = {
  args: { feed: '/nowhere/{partner}/{lang}.json' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('bandung-city-profile');
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
      partner: { ...english.partner, name: `Partnerstadt ${longWord}` },
      city: {
        ...english.city,
        name: `Bandung ${longWord}`,
        summary: [`Das ${longWord} ist ein Beispiel für lange Wörter. `.repeat(12)],
        facts: english.city.facts.map((fact) => ({
          ...fact,
          label: `Bruttoregionalprodukt des ${longWord}s`,
          note: `Eine Anmerkung über das ${longWord}. `.repeat(3),
        })),
        strengths: english.city.strengths.map((strength) => ({
          ...strength,
          title: `Wirtschaftsförderungsgesellschaft und ${longWord}`,
        })),
      },
    },
  },
};

export const RightToLeft: Story = { parameters: { lang: 'ar' }, args: { data: arabic } };

export const Narrow: Story = { parameters: { width: 240 } };

export const Dark: Story = { parameters: { scheme: 'dark' } };
