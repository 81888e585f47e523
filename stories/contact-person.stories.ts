import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/contact-person/contact-person.define.js';
import arabic from './samples/contact-person.ar.json' with { type: 'json' };
import english from './samples/contact-person.json' with { type: 'json' };

interface Args {
  data: unknown;
  now?: string;
  visitorTimeZone?: string;
  limit?: number;
  headingLevel?: number;
  consent?: string;
  feed?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Contact person',
  component: 'bandung-contact-person',
  args: {
    data: english,
    feed: '/feed/v1/{partner}/{lang}.json',
    now: '2026-11-24T05:00:00Z',
    visitorTimeZone: 'Europe/Berlin',
  },
  argTypes: {
    data: { control: false },
    now: { control: 'text' },
    visitorTimeZone: { control: 'text' },
    limit: { control: { type: 'number', min: 0 } },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    consent: { control: 'select', options: ['', 'click'] },
  },
  render: ({ data, now, visitorTimeZone, limit, headingLevel, consent, feed }) => html`
    <bandung-contact-person
      limit=${ifDefined(limit)}
      heading-level=${ifDefined(headingLevel)}
      consent=${ifDefined(consent)}
      feed=${ifDefined(feed)}
      .data=${data}
      .now=${now ? new Date(now) : undefined}
      .visitorTimeZone=${visitorTimeZone}
    >
      <a href="https://www.bandung.go.id">City of Bandung</a>
    </bandung-contact-person>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** At noon in Bandung, for a visitor from Braunschweig. */
export const Ready: Story = {};

/** At an hour when nobody answers. */
export const Closed: Story = { args: { now: '2026-11-27T15:00:00Z' } };

export const AllOfficesInFull: Story = { args: { limit: 0 } };

export const NamedPerson: Story = {
  args: {
    data: {
      ...english,
      contacts: {
        offices: english.contacts.offices.slice(0, 1).map((office) => ({
          ...office,
          person: { name: 'N. N.', title: 'Head of division (example)' },
          languages: ['id', 'en'],
        })),
        missions: [],
      },
    },
  },
};

/** Room is kept and the link of the page is shown until the offices are there. */
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

export const Empty: Story = { args: { data: { ...english, contacts: { offices: [], missions: [] } } } };

/** What was shown stays when no newer can be had. */
export const Stale: Story = {
  // The feed that cannot be had is the general one, and so must be the one that is shown.
  args: { feed: '/nowhere/{partner}/{lang}.json', data: { ...english, partner: undefined } },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('bandung-contact-person');
    await element?.updateComplete;
    if (element) element.data = undefined;
  },
};

export const Error: Story = { args: { data: {} } };

export const WaitingForConsent: Story = { args: { consent: 'click' } };

const longWord = 'Städtepartnerschaftsangelegenheitenkoordinierungsstelle';

const lengthen = <Office extends object>(office: Office) => ({
  ...office,
  name: `${longWord} der Stadtverwaltung`,
  role: `Die ${longWord} ist ein Beispiel für lange Wörter. `.repeat(3),
  note: `Ein Beispiel: ${longWord}. `.repeat(2),
  phones: ['+62 22 0000000', '+62 22 0000001', '+62 22 0000002'],
  email: 'staedtepartnerschaftsangelegenheiten@koordinierungsstelle.example.org',
  url: 'https://staedtepartnerschaftsangelegenheiten.example.org/koordinierungsstelle',
  languages: ['id', 'su', 'en', 'de', 'ko', 'zh-Hans', 'ja'],
});

export const LongText: Story = {
  parameters: { lang: 'de', width: 560 },
  args: {
    data: {
      ...english,
      lang: 'de',
      contacts: {
        offices: english.contacts.offices.map(lengthen),
        missions: english.contacts.missions.map(lengthen),
      },
    },
  },
};

export const RightToLeft: Story = { parameters: { lang: 'ar' }, args: { data: arabic } };

export const Narrow: Story = { parameters: { width: 240 } };

export const Dark: Story = { parameters: { scheme: 'dark' } };
