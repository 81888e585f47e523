import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import { eventOrders } from '../src/model/select-events.js';
import { cooperationFields } from '../src/model/vocabulary.js';
import samples from './samples/cooperation-timeline.json' with { type: 'json' };

interface Args {
  data?: unknown;
  partner?: string;
  order?: string;
  field?: string;
  limit?: number;
  consent?: string;
}

const render = ({ data, partner = 'suwon', order, field, limit, consent }: Args) => html`
  <bandung-cooperation-timeline
    feed="https://feed.example/v1/{partner}/{lang}.json"
    partner=${partner}
    order=${order ?? nothing}
    field=${field ?? nothing}
    limit=${limit ?? nothing}
    consent=${consent ?? nothing}
    .data=${data}
    .now=${new Date('2026-11-24T05:00:00Z')}
  >
    <a href="https://www.bandung.go.id/">Bandung</a>
  </bandung-cooperation-timeline>
`;

const meta: Meta<Args> = {
  title: 'Elements/Cooperation timeline',
  component: 'bandung-cooperation-timeline',
  render,
  argTypes: {
    order: { control: 'inline-radio', options: eventOrders },
    field: { control: 'select', options: cooperationFields },
    limit: { control: { type: 'number', min: 0 } },
    data: { control: false },
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Answers requests in the place of Bandung's server while a story is looked at; Storybook's own go their way. */
function serve(answer: () => Promise<Response>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (url, init) => (String(url).startsWith('https://feed.example/') ? answer() : fetch(url, init));
  return () => {
    globalThis.fetch = fetch;
  };
}

export const Ready: Story = { args: { data: samples.suwon }, parameters: { lang: 'ko' } };

export const OldestFirst: Story = { args: { ...Ready.args, order: 'oldest' }, parameters: { lang: 'ko' } };

export const OneField: Story = { args: { ...Ready.args, field: 'academic' }, parameters: { lang: 'ko' } };

/** More entries than the feed's first page holds. */
export const ManyPages: Story = {
  args: { data: { ...samples.suwon, timeline: { ...samples.suwon.timeline, total: 10_000, next: 'timeline-2.json' } } },
  parameters: { lang: 'ko' },
};

/** Bandung in general, without a partner city. */
export const WithoutPartner: Story = { args: { data: { ...samples.suwon, partner: undefined } } };

export const Loading: Story = { beforeEach: () => serve(() => new Promise(() => {})) };

export const Empty: Story = { args: { data: { ...samples.suwon, timeline: { total: 0, items: [] } } } };

export const Stale: Story = {
  beforeEach: () => {
    let answers = 0;
    return serve(() =>
      Promise.resolve((answers += 1) > 1 ? new Response('', { status: 404 }) : Response.json(samples.suwon)),
    );
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('bandung-cooperation-timeline');
    if (!element) return;
    if (!element.matches(':state(ready)')) {
      await new Promise((resolve) => element.addEventListener('bandung-ready', resolve, { once: true }));
    }
    await element.reload();
  },
  parameters: { lang: 'ko' },
};

export const Error: Story = { args: { data: {} } };

export const WaitingForConsent: Story = { args: { ...Ready.args, consent: 'click' } };

export const LongText: Story = { args: { data: samples.braunschweig, limit: 0 }, parameters: { lang: 'de' } };

export const RightToLeft: Story = { args: { data: samples.hamamatsu }, parameters: { lang: 'ar' } };

export const Narrow: Story = { args: { data: samples.braunschweig }, parameters: { lang: 'de', width: 240 } };

export const Dark: Story = { args: { ...Ready.args }, parameters: { lang: 'ko', scheme: 'dark' } };
